import { Box } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import type { ReturnSheet } from '../../../../shared/contract/returns';
import type { ReturnCell } from '../../../../shared/definitions/kept-return';
import {
  isTyped,
  lineRow,
  OFFICE_ROW,
  type FurtherItem,
} from '../../../../shared/definitions/further-return';
import type { ReturnTable as Table } from '../../../../shared/definitions/return-tables';
import { isBlocking, isOpen, type Finding } from '../../../../shared/rules/finding';
import type { Failure } from '../../../../shared/result';
import { useText } from '../../../base/language';
import { textSize, token } from '../../../base/theme';
import { cellText } from '../grid-logic';
import { RegisterCell } from './register-cell';
import { RegisterDialog } from './register-dialog';
import { leadOn, ReturnCellInput } from './return-cell';

export interface TableProps {
  table: Table;
  sheet: ReturnSheet;
  findings: readonly Finding[];
  locked: boolean;
  /** The item whose cell gets the keys, each time that it is asked for. */
  goal: { item: string } | null;
  /** Why the last figure was not stored. */
  failure: Failure | undefined;
  onStore: (
    row: string,
    item: FurtherItem,
    value: number | null,
    text: string | null,
  ) => Promise<boolean>;
}

/** A row of the table: whose figures it has, under which row they are kept. */
interface Line {
  key: string;
  row: string;
  name: string;
  items: (FurtherItem | null)[];
}

/** So many empty lines of a list stand ready behind the last that is filled in. */
const READY = 3;

function linesOf({ table, sheet }: TableProps, nameOf: (label: Table['label']) => string): Line[] {
  const { lines, rows } = table;
  if (lines === null)
    return rows.map(({ label, items }) => ({
      key: label.zh,
      row: OFFICE_ROW,
      name: nameOf(label),
      items,
    }));
  const items = rows[0]?.items ?? [];
  const all = Array.from({ length: lines }, (_, at) => lineRow(at + 1));
  const last = all.findLastIndex((row) =>
    items.some((item) => sheet.cells[row]?.[item?.key ?? '']),
  );
  return all
    .slice(0, last + 1 + READY)
    .map((row, at) => ({ key: row, row, name: String(at + 1), items }));
}

const toneOf = (
  findings: readonly Finding[],
  item: FurtherItem,
): 'error' | 'warning' | undefined => {
  const own = findings.filter((one) => one.field === item.key && isOpen(one));
  if (own.length === 0) return undefined;
  return own.some(isBlocking) ? 'error' : 'warning';
};

const look = {
  borderCollapse: 'collapse',
  minWidth: '100%',
  '& th, & td': {
    borderBottom: `1px solid ${token.line}`,
    px: 2,
    py: 1,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: 400,
  },
  '& thead th': {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    bgcolor: token.sunk,
    color: token.t2,
    fontSize: textSize.dense,
  },
} as const;

/** How wide a column is: texts need more room than figures. */
const widthOf = (item: FurtherItem | null | undefined): number =>
  item?.text === undefined ? 150 : item.text > 200 ? 280 : 180;

const isText = ({ rows }: Table, column: number): boolean =>
  rows.some(({ items }) => items[column]?.text !== undefined);

/** A table of a return: its groups, or the lines of a list, with a cell for each item. */
export function ReturnTable(props: TableProps) {
  const { table, sheet, findings, locked, goal, failure, onStore } = props;
  const say = useText();
  const body = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const cells = body.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [];
    const cell = [...cells].find((one) => one.dataset['item'] === goal?.item);
    cell?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [goal]);
  const [shown, setShown] = useState<FurtherItem | null>(null);
  const lines = linesOf(props, say.label);
  const cellAt = ({ row }: Line, item: FurtherItem): ReturnCell | undefined =>
    sheet.cells[row]?.[item.key];
  const entry = (line: Line, item: FurtherItem, name: string) =>
    !isTyped(item, sheet.register[item.key] ?? null) ? (
      <RegisterCell
        {...{ item, name }}
        register={sheet.register[item.key] ?? sheet.computed?.[item.key] ?? null}
        cell={cellAt(line, item)}
        onKeyDown={leadOn}
        onShow={() => {
          setShown(item);
        }}
      />
    ) : (
      <ReturnCellInput
        key={`${line.row} ${item.key}`}
        {...{ item, name, locked }}
        value={cellAt(line, item)?.value ?? null}
        text={cellAt(line, item)?.text ?? null}
        tone={toneOf(findings, item)}
        onStore={(value, text) => onStore(line.row, item, value, text)}
      />
    );
  return (
    <>
      <Box component="table" ref={body} aria-label={say.label(table.label)} sx={look}>
        <thead>
          <tr>
            <th scope="col">{say(table.lines === null ? 'RETURN_CATEGORY' : 'RETURN_LINE')}</th>
            {table.columns.map(({ label, unit }, at) => (
              <Box
                component="th"
                key={label.zh}
                scope="col"
                sx={{ textAlign: isText(table, at) ? 'left' : 'right !important' }}
              >
                {say.label(label)}
                {unit.zh !== '' && (
                  <Box component="span" sx={{ color: token.t3 }}>{` ${say.label(unit)}`}</Box>
                )}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{line.name}</th>
              {line.items.map((item, at) => {
                const column = table.columns[at];
                const before = item && sheet.lastYear[item.key];
                return (
                  <td key={column?.label.zh ?? at} data-item={item?.key}>
                    <Box sx={{ minWidth: widthOf(item) }}>
                      {item && entry(line, item, `${line.name} ${say.label(column?.label)}`)}
                      {item && line.row === OFFICE_ROW && typeof before === 'number' && (
                        <Box
                          sx={{
                            textAlign: 'right',
                            fontSize: textSize.small,
                            color: token.t3,
                            px: 2,
                          }}
                        >
                          {say('RETURN_LAST_YEAR', { value: cellText(before, item.decimals) })}
                        </Box>
                      )}
                    </Box>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Box>
      {shown && (
        <RegisterDialog
          item={shown}
          {...{ sheet, locked, failure }}
          cell={sheet.cells[OFFICE_ROW]?.[shown.key]}
          onStore={(value, text) => onStore(OFFICE_ROW, shown, value, text)}
          onClose={() => {
            setShown(null);
          }}
        />
      )}
    </>
  );
}

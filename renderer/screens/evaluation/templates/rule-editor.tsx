import { Box, Button, OutlinedInput } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { halfWidth } from '../../../../shared/codes/text';
import type { Label } from '../../../../shared/domain/noun';
import { tenthsOf } from '../../../../shared/evaluation/rule-text';
import { pointsOf, type Item } from '../../../../shared/definitions/evaluation-template';
import { freshKey } from '../../../../shared/evaluation/template-edit';
import { useText } from '../../../base/language';
import { textSize, token } from '../../../base/theme';
import { typed, useEditor, useNames } from './editor-state';
import { RemoveButton } from './form-parts';

const MOST = { combination: 20, degree: 10, ratioBand: 20, deduction: 20 } as const;

interface CellProps {
  label: string;
  value: string;
  onChange: (text: string) => boolean;
  width?: number;
}

/** A cell of a rule's table; text that means nothing stays, marked, until it means something. */
function Cell({ label, value, onChange, width }: CellProps) {
  const { locked } = useEditor();
  const [entered, setEntered] = useState<{ text: string; over: string; taken: boolean }>();
  const kept = entered !== undefined && (entered.taken || entered.over === value);
  const wrong = kept && !entered.taken;
  return (
    <OutlinedInput
      fullWidth
      readOnly={locked}
      value={kept ? entered.text : value}
      error={wrong}
      inputProps={{
        'aria-label': label,
        'aria-invalid': wrong,
        maxLength: 500,
        title: kept ? entered.text : value,
        style: width === undefined ? undefined : { textAlign: 'right' },
      }}
      onChange={({ target: { value: text } }) => {
        setEntered({ text, over: value, taken: onChange(text) });
      }}
      onBlur={() => {
        if (!wrong) setEntered(undefined);
      }}
      sx={{ width: width ?? '100%' }}
    />
  );
}

interface RowsProps<T> {
  kind: Item['kind'];
  rows: readonly T[];
  heads: { text: string; width?: number }[];
  /** Cells of a row, as many as there are heads. */
  cells: (row: T, name: string, set: (row: T) => true) => ReactNode[];
  fresh: () => T;
  onChange: (rows: T[]) => void;
}

function Rows<T>({ kind, rows, heads, cells, fresh, onChange }: RowsProps<T>) {
  const say = useText();
  const { locked } = useEditor();
  return (
    <Box role="group" aria-label={say(`EVT_RULE_${kind}`)} sx={{ gridColumn: '1 / -1' }}>
      <Box sx={{ fontSize: textSize.dense, lineHeight: '20px', color: token.t2 }}>
        {say(`EVT_RULE_${kind}`)}{' '}
        <Box component="span" sx={{ fontSize: textSize.small, color: token.t3 }}>
          {say(`EVT_RULE_HINT_${kind}`)}
        </Box>
      </Box>
      {rows.length > 0 && (
        <Box
          component="table"
          aria-label={say(`EVT_RULE_${kind}`)}
          sx={{
            width: '100%',
            borderCollapse: 'collapse',
            tableLayout: 'fixed',
            mt: 1,
            '& th': {
              fontSize: textSize.small,
              lineHeight: '18px',
              textAlign: 'left',
              color: token.t2,
              pr: 2,
              pb: 1,
            },
            '& td': { pr: 2, pb: 1 },
          }}
        >
          <thead>
            <tr>
              {heads.map(({ text, width }) => (
                <th key={text} scope="col" style={{ width }}>
                  {text}
                </th>
              ))}
              {!locked && <Box component="td" sx={{ width: 40 }} />}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => {
              const name = say('EVT_ROW', { n: at + 1 });
              return (
                <tr key={at}>
                  {cells(row, name, (next) => {
                    onChange(rows.map((one, index) => (index === at ? next : one)));
                    return true;
                  }).map((cell, index) => (
                    <td key={heads[index]?.text}>{cell}</td>
                  ))}
                  {!locked && (
                    <td>
                      <RemoveButton
                        name={name}
                        onRemove={() => {
                          onChange(rows.filter((_, index) => index !== at));
                        }}
                      />
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </Box>
      )}
      {!locked && rows.length < MOST[kind] && (
        <Button
          variant="text"
          onClick={() => {
            onChange([...rows, fresh()]);
          }}
        >
          {say(`EVT_RULE_ADD_${kind}`)}
        </Button>
      )}
    </Box>
  );
}

const MARK = 96;

/** What makes the score of an item: its parts, degrees, bands or deductions. */
export function RuleEditor({ item, onChange }: { item: Item; onChange: (item: Item) => void }) {
  const say = useText();
  const names = useNames();
  const heads = {
    name: { text: say('EVT_RULE_NAME') },
    of: (text: string, width = MARK) => ({ text, width }),
  };
  const label = (row: { label: Label }, name: string, set: (label: Label) => true): ReactNode => (
    <Cell
      label={`${name} ${say('EVT_RULE_NAME')}`}
      value={names(row.label)}
      onChange={(text) => set(typed(text))}
    />
  );
  const mark = (
    name: string,
    head: string,
    value: number,
    set: (value: number) => true,
  ): ReactNode => (
    <Cell
      label={`${name} ${head}`}
      width={MARK}
      value={pointsOf(value)}
      onChange={(text) => {
        const tenths = tenthsOf(text);
        return tenths !== null && set(tenths);
      }}
    />
  );
  switch (item.kind) {
    case 'combination': {
      const { parts } = item;
      return (
        <Rows
          kind={item.kind}
          rows={parts}
          heads={[heads.name, heads.of(say('EVT_RULE_FULL'))]}
          fresh={() => ({
            key: freshKey(
              'p',
              parts.map(({ key }) => key),
            ),
            label: typed(''),
            full: 0,
          })}
          onChange={(next) => {
            onChange({ ...item, parts: next });
          }}
          cells={(row, name, set) => [
            label(row, name, (to) => set({ ...row, label: to })),
            mark(name, say('EVT_RULE_FULL'), row.full, (full) => set({ ...row, full })),
          ]}
        />
      );
    }
    case 'degree':
      return (
        <Rows
          kind={item.kind}
          rows={item.degrees}
          heads={[heads.name, heads.of(say('EVT_RULE_FROM')), heads.of(say('EVT_RULE_TO'))]}
          fresh={() => ({
            label: typed(''),
            from: 0,
            to: item.degrees.length === 0 ? item.full : 0,
          })}
          onChange={(next) => {
            onChange({ ...item, degrees: next });
          }}
          cells={(row, name, set) => [
            label(row, name, (to) => set({ ...row, label: to })),
            mark(name, say('EVT_RULE_FROM'), row.from, (from) => set({ ...row, from })),
            mark(name, say('EVT_RULE_TO'), row.to, (to) => set({ ...row, to })),
          ]}
        />
      );
    case 'ratioBand':
      return (
        <Rows
          kind={item.kind}
          rows={item.bands}
          heads={[heads.of(say('EVT_RULE_RATIO'), 150), { text: say('EVT_RULE_SCORE') }]}
          fresh={() =>
            item.bands.length === 0 ? { from: 100, score: item.full } : { from: 0, score: 0 }
          }
          onChange={(next) => {
            onChange({ ...item, bands: next });
          }}
          cells={(row, name, set) => [
            <Cell
              key="ratio"
              label={`${name} ${say('EVT_RULE_RATIO')}`}
              width={MARK}
              value={String(row.from)}
              onChange={(text) => {
                const plain = halfWidth(text).replace(/[%\s]/g, '');
                return (
                  /^\d{1,4}$/.test(plain) &&
                  Number(plain) <= 1000 &&
                  set({ ...row, from: Number(plain) })
                );
              }}
            />,
            mark(name, say('EVT_RULE_SCORE'), row.score, (score) => set({ ...row, score })),
          ]}
        />
      );
    case 'deduction': {
      const { deductions } = item;
      return (
        <Rows
          kind={item.kind}
          rows={deductions}
          heads={[heads.name, heads.of(say('EVT_RULE_POINTS'))]}
          fresh={() => ({
            key: freshKey(
              'd',
              deductions.map(({ key }) => key),
            ),
            label: typed(''),
            points: 0,
          })}
          onChange={(next) => {
            onChange({ ...item, deductions: next });
          }}
          cells={(row, name, set) => [
            label(row, name, (to) => set({ ...row, label: to })),
            mark(name, say('EVT_RULE_POINTS'), row.points, (points) => set({ ...row, points })),
          ]}
        />
      );
    }
  }
}

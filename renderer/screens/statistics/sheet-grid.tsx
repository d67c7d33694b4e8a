import { Box } from '@mui/material';
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { Finding } from '../../../shared/rules/finding';
import { sumOf } from '../../../shared/rules/totals-rules';
import { figure } from '../../base/format';
import { useLanguage, useText } from '../../base/language';
import { token } from '../../base/theme';
import { cellText, moved, parseBlock, parseCell, type Place } from './grid-logic';
import type { CellChange, SheetState } from './use-sheet';

interface GridProps {
  sheet: StatisticsSheet;
  items: StatisticsItem[];
  state: SheetState;
  at: Place;
  onMove: (to: Place) => void;
  findingAt: (station: string, item: string) => Finding | undefined;
  onRefused: (text: string | null) => void;
}

const shownValue = (value: number | null | undefined, item: StatisticsItem): string =>
  value === null || value === undefined ? '' : figure(value / 10 ** item.decimals);
const cellSx = {
  height: 41,
  minWidth: 44,
  px: 1,
  textAlign: 'right',
  borderRight: `1px solid ${token.line}`,
  borderBottom: `1px solid ${token.line}`,
  position: 'relative',
  verticalAlign: 'middle',
  whiteSpace: 'nowrap',
} as const;
const headSx = {
  bgcolor: token.sunk,
  fontSize: 12,
  fontWeight: 400,
  color: token.t2,
  position: 'sticky',
  zIndex: 2,
  borderRight: `1px solid ${token.line}`,
  borderBottom: `1px solid ${token.line}`,
  px: 1,
  whiteSpace: 'nowrap',
} as const;
const firstSx = {
  position: 'sticky',
  left: 0,
  bgcolor: token.sunk,
  zIndex: 1,
  borderRight: `1px solid ${token.line2}`,
  borderBottom: `1px solid ${token.line}`,
  px: 3,
  textAlign: 'left',
  fontSize: 13,
  minWidth: 104,
  maxWidth: 190,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

/** The matrix: stations down, items across, last quarter's value beneath each. The selected cell is a real input, so input methods and readers work. */
export function SheetGrid({ sheet, items, state, at, onMove, findingAt, onRefused }: GridProps) {
  const { language, say } = useLanguage();
  const groups = items.reduce<{ label: string; span: number; register: boolean }[]>((all, item) => {
    const label = item.group[language];
    const last = all.at(-1);
    if (last?.label === label) last.span += 1;
    else all.push({ label, span: 1, register: item.source === 'register' });
    return all;
  }, []);
  const ends = new Set(
    items.map((item, index) => (items[index + 1]?.group.zh === item.group.zh ? -1 : index)),
  );
  const edge = (index: number) => (ends.has(index) ? { borderRightColor: token.line2 } : {});
  const total = (
    item: StatisticsItem,
    county: Record<string, number>,
    of: (station: string) => number | null | undefined,
  ): string => {
    if (item.total === 'none') return '';
    return shownValue(
      item.total === 'county' ? county[item.key] : sumOf(sheet.stations.map(({ id }) => of(id))),
      item,
    );
  };
  const open = sheet.stations.filter(({ id }) =>
    sheet.form.items.some(({ key, required }) => required && state.valueOf(id, key) === null),
  ).length;
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', bgcolor: token.surface }}>
      <Box
        component="table"
        role="grid"
        aria-label={say('SHEET_TITLE')}
        sx={{ borderCollapse: 'separate', borderSpacing: 0, width: '100%' }}
      >
        <thead>
          <tr>
            <Box
              component="th"
              rowSpan={2}
              sx={{
                ...headSx,
                ...firstSx,
                top: 0,
                zIndex: 3,
                color: token.t2,
                fontSize: 12,
                verticalAlign: 'bottom',
                pb: 1,
              }}
            >
              {say('SHEET_STATION')}
            </Box>
            {groups.map((group) => (
              <Box
                component="th"
                key={group.label}
                colSpan={group.span}
                sx={{
                  ...headSx,
                  top: 0,
                  height: 28,
                  fontWeight: 700,
                  borderRightColor: token.line2,
                }}
              >
                {group.label}
                {group.register && (
                  <Box component="span" sx={{ fontWeight: 400, color: token.t3 }}>
                    {' '}
                    · {say('SHEET_FROM_REGISTER')}
                  </Box>
                )}
              </Box>
            ))}
          </tr>
          <tr>
            {items.map((item, index) => (
              <Box
                component="th"
                key={item.key}
                sx={{ ...headSx, top: 28, height: 26, textAlign: 'right', ...edge(index) }}
              >
                {item.label[language]}
                {item.unit[language] ? ` ${item.unit[language]}` : ''}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.stations.map((station, row) => (
            <tr key={station.id}>
              <Box
                component="th"
                scope="row"
                title={station.name}
                sx={{ ...firstSx, fontWeight: at.row === row ? 700 : 400 }}
              >
                {station.name.replace(/社会工作(服务)?站$/, '')}
              </Box>
              {items.map((item, column) => {
                const finding = findingAt(station.id, item.key);
                const here = at.row === row && at.column === column;
                const colour =
                  finding?.severity === 'error'
                    ? token.redBg
                    : finding
                      ? token.amberBg
                      : item.source === 'register'
                        ? token.sunk
                        : 'transparent';
                const value = state.valueOf(station.id, item.key);
                return (
                  <Box
                    component="td"
                    role="gridcell"
                    key={item.key}
                    aria-selected={here}
                    onClick={() => {
                      onMove({ row, column });
                    }}
                    sx={{
                      ...cellSx,
                      ...edge(column),
                      bgcolor: colour,
                      cursor: 'cell',
                      ...(finding?.severity === 'error'
                        ? { boxShadow: `inset 0 0 0 1px ${token.redLine}` }
                        : {}),
                      ...(here ? { outline: `2px solid ${token.teal}`, outlineOffset: -2 } : {}),
                    }}
                  >
                    {here && !sheet.frozen ? (
                      <CellInput
                        {...{ sheet, items, state, at, onMove, onRefused, value, item }}
                        label={`${station.name} ${item.group[language]} ${item.label[language]}`}
                        problem={finding?.severity === 'error'}
                      />
                    ) : (
                      <Box
                        sx={{
                          fontSize: value === null ? 12 : 14,
                          lineHeight: '18px',
                          color:
                            value === null
                              ? token.t3
                              : finding?.severity === 'error'
                                ? token.red
                                : finding
                                  ? token.amber
                                  : token.t1,
                          fontWeight: finding && value !== null ? 700 : 400,
                        }}
                      >
                        {value !== null
                          ? shownValue(value, item)
                          : item.required
                            ? say('SHEET_EMPTY_CELL')
                            : '—'}
                      </Box>
                    )}
                    <Box sx={{ fontSize: 11, lineHeight: '14px', color: token.t3 }}>
                      {shownValue(sheet.previous[station.id]?.[item.key], item) || '\u00a0'}
                    </Box>
                    {finding?.explanation && (
                      <Box
                        sx={{
                          position: 'absolute',
                          right: 0,
                          top: 0,
                          border: '5px solid',
                          borderColor: `${token.amberSolid} ${token.amberSolid} transparent transparent`,
                        }}
                      />
                    )}
                  </Box>
                );
              })}
            </tr>
          ))}
          <tr>
            <Box
              component="th"
              scope="row"
              sx={{ ...firstSx, bottom: 0, zIndex: 3, borderTop: `1px solid ${token.line2}` }}
            >
              <Box sx={{ fontWeight: 700 }}>{say('SHEET_TOTAL')}</Box>
              {open > 0 && (
                <Box sx={{ fontSize: 11, fontWeight: 400, color: token.t3 }}>
                  {say('SHEET_TOTAL_OPEN', { n: open })}
                </Box>
              )}
            </Box>
            {items.map((item, column) => (
              <Box
                component="td"
                key={item.key}
                sx={{
                  ...cellSx,
                  ...edge(column),
                  position: 'sticky',
                  bottom: 0,
                  bgcolor: token.sunk,
                  borderTop: `1px solid ${token.line2}`,
                }}
              >
                <Box sx={{ fontWeight: 700, lineHeight: '18px' }}>
                  {total(item, sheet.county.now, (id) => state.valueOf(id, item.key)) || '—'}
                </Box>
                <Box sx={{ fontSize: 11, lineHeight: '14px', color: token.t3 }}>
                  {total(item, sheet.county.previous, (id) => sheet.previous[id]?.[item.key]) ||
                    '\u00a0'}
                </Box>
              </Box>
            ))}
          </tr>
        </tbody>
      </Box>
    </Box>
  );
}

interface CellInputProps extends Pick<
  GridProps,
  'sheet' | 'items' | 'state' | 'at' | 'onMove' | 'onRefused'
> {
  value: number | null;
  item: StatisticsItem;
  label: string;
  problem: boolean;
}

function CellInput({
  sheet,
  items,
  state,
  at,
  onMove,
  onRefused,
  value,
  item,
  label,
  problem,
}: CellInputProps) {
  const say = useText();
  const input = useRef<HTMLInputElement>(null);
  const derived = item.source === 'register';
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
    input.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);

  const commit = (): boolean => {
    if (typed === null) return true;
    const parsed = parseCell(typed, item.decimals);
    onRefused(parsed === undefined ? typed : null);
    if (parsed === undefined) return false;
    setTyped(null);
    const station = sheet.stations[at.row]?.id;
    if (station) state.write([{ station, item: item.key, value: parsed }]);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      setTyped(null);
      onRefused(null);
      return;
    }
    if (event.key === 'z' && (event.ctrlKey || event.metaKey) && typed === null) {
      event.preventDefault();
      state.undo();
      return;
    }
    if (event.key === 'Delete' && typed === null) {
      event.preventDefault();
      if (derived) return;
      const station = sheet.stations[at.row]?.id;
      if (station) state.write([{ station, item: item.key, value: null }]);
      return;
    }
    // While something is being typed, left and right belong to the text.
    if (typed !== null && ['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    const to = moved(at, event.key, event.shiftKey, {
      rows: sheet.stations.length,
      columns: items.length,
    });
    if (to === null) return;
    event.preventDefault();
    if (commit()) onMove(to);
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const block = parseBlock(event.clipboardData.getData('text/plain'));
    if (block.length === 1 && block[0]?.length === 1) return;
    event.preventDefault();
    const changes: CellChange[] = [];
    for (const [down, cells] of block.entries()) {
      for (const [across, text] of cells.entries()) {
        const station = sheet.stations[at.row + down];
        const target = items[at.column + across];
        if (!station || !target || target.source === 'register') continue;
        const parsed = parseCell(text, target.decimals);
        if (parsed === undefined) {
          onRefused(text);
          continue;
        }
        changes.push({ station: station.id, item: target.key, value: parsed });
      }
    }
    setTyped(null);
    state.write(changes);
  };
  return (
    <input
      ref={input}
      aria-label={label}
      aria-invalid={problem}
      readOnly={derived}
      title={derived ? say('SHEET_FROM_REGISTER_NOTE') : undefined}
      value={typed ?? cellText(value, item.decimals)}
      inputMode="decimal"
      autoComplete="off"
      size={1}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onBlur={commit}
      style={{
        width: 0,
        minWidth: '100%',
        border: 0,
        outline: 0,
        background: 'transparent',
        textAlign: 'right',
        font: 'inherit',
        fontSize: 14,
        lineHeight: '18px',
        height: 18,
        padding: 0,
        fontWeight: problem ? 700 : 400,
        color: problem ? token.red : token.t1,
      }}
    />
  );
}

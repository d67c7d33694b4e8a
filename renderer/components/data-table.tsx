import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import { Box, Checkbox } from '@mui/material';
import type { KeyboardEvent, ReactNode } from 'react';
import { measure, token } from '../app/theme';

export interface Column<R> {
  key: string;
  head: ReactNode;
  width?: number;
  align?: 'left' | 'right' | 'center';
  sortable?: boolean;
  cell: (row: R) => ReactNode;
}

interface DataTableProps<R> {
  label: string;
  columns: Column<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string;
  sort?: { field: string; descending?: boolean } | undefined;
  onSort?: (field: string) => void;
  /** Click or Enter on a row. */
  onOpen?: (row: R) => void;
  current?: string | undefined;
  selection?: { selected: ReadonlySet<string>; onChange: (selected: ReadonlySet<string>) => void; all: string; one: (row: R) => string };
  emphasised?: (row: R) => boolean;
  empty?: ReactNode;
}

/** The whole text where a narrow column may cut it. */
const whole = (content: ReactNode): string | undefined => (typeof content === 'string' && content !== '—' ? content : undefined);

const cellLook = { px: 3, borderBottom: `1px solid ${token.line}`, fontSize: 13, lineHeight: '20px', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' } as const;

/** Dense table: sunk sticky head, rows of 32 px with lines, arrows move and Enter opens. */
export function DataTable<R>({ label, columns, rows, keyOf, sort, onSort, onOpen, current, selection, emphasised, empty }: DataTableProps<R>) {
  const move = (event: KeyboardEvent<HTMLTableRowElement>, row: R): void => {
    const next = event.key === 'ArrowDown' ? event.currentTarget.nextElementSibling : event.key === 'ArrowUp' ? event.currentTarget.previousElementSibling : null;
    if (next instanceof HTMLElement) { event.preventDefault(); next.focus(); }
    if (event.target === event.currentTarget && event.key === 'Enter' && onOpen) { event.preventDefault(); onOpen(row); }
  };
  const toggle = (key: string): void => {
    if (!selection) return;
    const next = new Set(selection.selected);
    if (!next.delete(key)) next.add(key);
    selection.onChange(next);
  };
  const chosen = selection ? rows.filter((row) => selection.selected.has(keyOf(row))).length : 0;
  const total = columns.reduce((sum, column) => sum + (column.width ?? 120), selection ? 40 : 0);
  return (
    // Rows that cannot be focused leave the scrolling itself to the keyboard.
    <Box tabIndex={onOpen || selection || rows.length === 0 ? undefined : 0} sx={{ flex: 1, minHeight: 0, overflow: 'auto', bgcolor: token.surface }}>
      <Box component="table" aria-label={label} sx={{ width: '100%', minWidth: rows.length === 0 ? undefined : total, borderCollapse: 'separate', borderSpacing: 0, tableLayout: 'fixed' }}>
        <Box component="thead">
          <tr>
            {selection && (
              <Box component="th" sx={{ ...cellLook, px: 1, width: 40, textAlign: 'left', height: measure.head, bgcolor: token.sunk, position: 'sticky', top: 0, zIndex: 1, borderBottomColor: token.line2 }}>
                <Checkbox slotProps={{ input: { 'aria-label': selection.all } }} checked={rows.length > 0 && chosen === rows.length} indeterminate={chosen > 0 && chosen < rows.length} onChange={() => { selection.onChange(chosen === rows.length ? new Set() : new Set(rows.map(keyOf))); }} />
              </Box>
            )}
            {columns.map((column) => {
              const sorted = sort?.field === column.key;
              const Arrow = sort?.descending ? ArrowDownward : ArrowUpward;
              return (
                <Box component="th" scope="col" key={column.key} title={whole(column.head)} aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined} sx={{ ...cellLook, width: column.width, height: measure.head, textAlign: column.align ?? 'left', fontSize: 12, fontWeight: 700, color: token.t2, bgcolor: token.sunk, position: 'sticky', top: 0, zIndex: 1, borderBottomColor: token.line2 }}>
                  {column.sortable && onSort ? (
                    <Box component="button" type="button" onClick={() => { onSort(column.key); }} sx={{ all: 'unset', cursor: 'pointer', display: 'inline-flex', alignItems: 'center', minHeight: 24, maxWidth: '100%', '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 } }}>
                      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>{column.head}</Box>
                      {sorted && <Arrow sx={{ fontSize: 14 }} aria-hidden />}
                    </Box>
                  ) : column.head}
                </Box>
              );
            })}
          </tr>
        </Box>
        <tbody>
          {rows.map((row) => {
            const key = keyOf(row);
            const picked = selection?.selected.has(key) ?? false;
            const isCurrent = current === key;
            return (
              <Box
                component="tr" key={key} data-row={key} tabIndex={onOpen ? 0 : undefined} aria-selected={selection ? picked : undefined}
                onKeyDown={(event: KeyboardEvent<HTMLTableRowElement>) => { move(event, row); }}
                onClick={onOpen ? () => { onOpen(row); } : undefined}
                sx={{ cursor: onOpen ? 'pointer' : undefined, fontWeight: emphasised?.(row) ? 700 : undefined, bgcolor: picked || isCurrent ? token.teal50 : undefined, '&:hover': { bgcolor: picked || isCurrent ? token.teal50 : token.hover }, '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 }, '& > td:first-of-type': { boxShadow: isCurrent ? `inset 3px 0 0 ${token.teal}` : undefined } }}
              >
                {selection && (
                  <Box component="td" onClick={(event) => { event.stopPropagation(); }} sx={{ ...cellLook, px: 1, height: measure.row }}>
                    <Checkbox slotProps={{ input: { 'aria-label': selection.one(row) } }} checked={picked} onChange={() => { toggle(key); }} />
                  </Box>
                )}
                {columns.map((column) => {
                  const content = column.cell(row);
                  return <Box component="td" key={column.key} title={whole(content)} sx={{ ...cellLook, height: measure.row, textAlign: column.align ?? 'left' }}>{content}</Box>;
                })}
              </Box>
            );
          })}
        </tbody>
      </Box>
      {rows.length === 0 && empty}
    </Box>
  );
}

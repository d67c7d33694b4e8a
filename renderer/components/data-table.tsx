import { Box } from '@mui/material';
import {
  useMemo,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
} from 'react';
import { flushSync } from 'react-dom';
import { measure, token } from '../base/theme';
import { bodyLook, DataRow, type Column } from './data-row';
import { DataHead, type Sort } from './data-head';
import { useRowWindow } from './row-window';

interface DataTableProps<R> {
  label: string;
  columns: Column<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string;
  sort?: Sort | undefined;
  onSort?: (field: string) => void;
  /** Click or Enter on a row. */
  onOpen?: (row: R) => void;
  current?: string | undefined;
  selection?: {
    selected: ReadonlySet<string>;
    onChange: (selected: ReadonlySet<string>) => void;
    all: string;
    one: (row: R) => string;
  };
  emphasised?: (row: R) => boolean;
  empty?: ReactNode;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The place of the row in which something happened; undefined for what only seems to be in the
 * table, such as a dialog.
 */
function placeOf({ target }: SyntheticEvent): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-index]') : null;
  return row ? Number(row.dataset.index) : undefined;
}

/**
 * Dense table: sunk sticky head, rows of 32 px with lines, arrows move and Enter opens. Of many
 * rows only those in view are drawn.
 */
export function DataTable<R>({
  label,
  columns,
  rows,
  keyOf,
  sort,
  onSort,
  onOpen,
  current,
  selection,
  emphasised,
  empty,
}: DataTableProps<R>) {
  const box = useRef<HTMLDivElement>(null);
  // The row with the focus stays drawn, so that scrolling away and back finds the focus where it
  // was.
  const [focused, setFocused] = useState<string>();
  const place = focused === undefined ? -1 : rows.findIndex((row) => keyOf(row) === focused);
  const kept = useMemo(() => [place], [place]);
  const { parts } = useRowWindow({
    count: rows.length,
    scroller: box,
    height: measure.row,
    kept,
  });
  const focusRow = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    flushSync(() => {
      setFocused(keyOf(row));
    });
    box.current?.querySelector<HTMLElement>(`tr[data-index="${index}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = placeOf(event);
    if (index === undefined || !onOpen) return;
    const step = steps[event.key];
    if (step !== undefined && rows[index + step] !== undefined) {
      event.preventDefault();
      focusRow(index + step);
    }
    const row = rows[index];
    if (event.key === 'Enter' && event.target instanceof HTMLTableRowElement && row !== undefined) {
      event.preventDefault();
      onOpen(row);
    }
  };
  const onClick = (event: SyntheticEvent): void => {
    const picking = event.target instanceof Element && event.target.closest('td[data-pick]');
    const row = picking ? undefined : rows[placeOf(event) ?? -1];
    if (row !== undefined) onOpen?.(row);
  };
  const onChange = (event: FormEvent): void => {
    const picking = event.target instanceof Element && event.target.closest('td[data-pick]');
    const row = picking ? rows[placeOf(event) ?? -1] : undefined;
    if (row === undefined || !selection) return;
    const next = new Set(selection.selected);
    if (!next.delete(keyOf(row))) next.add(keyOf(row));
    selection.onChange(next);
  };
  const onFocus = (event: SyntheticEvent): void => {
    const row = rows[placeOf(event) ?? -1];
    if (row !== undefined) setFocused(keyOf(row));
  };
  const total = columns.reduce((sum, column) => sum + (column.width ?? 120), selection ? 40 : 0);
  return (
    // Rows that cannot be focused leave the scrolling itself to the keyboard.
    <Box
      ref={box}
      tabIndex={onOpen || selection || rows.length === 0 ? undefined : 0}
      sx={{
        flex: 1,
        minHeight: 0,
        overflow: 'auto',
        bgcolor: token.surface,
        scrollPaddingTop: measure.head,
      }}
    >
      <Box
        component="table"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        sx={{
          width: '100%',
          minWidth: rows.length === 0 ? undefined : total,
          borderCollapse: 'separate',
          borderSpacing: 0,
          tableLayout: 'fixed',
        }}
      >
        <DataHead
          {...{ columns, sort, onSort }}
          pick={
            selection && {
              label: selection.all,
              chosen: rows.filter((row) => selection.selected.has(keyOf(row))).length,
              of: rows.length,
              onChange: (all) => {
                selection.onChange(new Set(all ? rows.map(keyOf) : []));
              },
            }
          }
        />
        <Box component="tbody" sx={bodyLook} {...{ onKeyDown, onClick, onChange, onFocus }}>
          {parts.map((part) => {
            const row = part.kind === 'row' ? rows[part.index] : undefined;
            if (part.kind === 'gap')
              return <tr key={part.key} aria-hidden style={{ height: part.height }} />;
            if (row === undefined) return null;
            const key = keyOf(row);
            return (
              <DataRow
                key={key}
                id={key}
                index={part.index}
                row={row}
                columns={columns}
                current={current === key}
                strong={emphasised?.(row) ?? false}
                opens={onOpen !== undefined}
                picked={selection?.selected.has(key)}
                pickLabel={selection?.one(row)}
              />
            );
          })}
        </Box>
      </Box>
      {rows.length === 0 && empty}
    </Box>
  );
}

import { Box } from '@mui/material';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { textSize, token } from '../../base/theme';

export interface TableColumn<R> {
  key: string;
  head: string;
  width?: number | string;
  right?: boolean;
  cell: (row: R) => ReactNode;
}

interface TableProps<R extends { key: string }> {
  label: string;
  columns: readonly TableColumn<R>[];
  rows: readonly R[];
  selected: string | null;
  onSelect: (key: string) => void;
  /** Enter on a row. */
  onOpen: () => void;
  /** The table as a spreadsheet takes it. */
  copied: () => string;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Rows of two lines, one of which is selected: ↑ ↓ choose, Enter opens, Ctrl+C copies them all. */
export function Table<R extends { key: string }>(props: TableProps<R>) {
  const { label, columns, rows, selected, onSelect, onOpen, copied } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === selected),
  );
  useEffect(() => {
    body.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const go = (to: number): void => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, to))];
    if (!row) return;
    onSelect(row.key);
    body.current?.querySelector<HTMLElement>(`[data-key="${row.key}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The row with the focus, which a fast hand has moved before the next one is drawn.
    const focused = event.target instanceof Element ? event.target.closest('tr[data-key]') : null;
    const from = rows.findIndex(({ key }) => key === focused?.getAttribute('data-key'));
    const step = steps[event.key];
    if (step !== undefined) go((from < 0 ? at : from) + step);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(rows.length - 1);
    else if (event.key === 'Enter') onOpen();
    else return;
    event.preventDefault();
  };
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', bgcolor: token.surface }}>
      <Box
        component="table"
        role="grid"
        aria-label={label}
        onKeyDown={onKeyDown}
        onCopy={(event) => {
          // What is marked by the mouse is copied as it always is.
          if (window.getSelection()?.toString()) return;
          event.clipboardData.setData('text/plain', copied());
          event.preventDefault();
        }}
        sx={{ width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' }}
      >
        <thead>
          <tr>
            {columns.map(({ key, head, width, right }) => (
              <Box
                key={key}
                component="th"
                scope="col"
                sx={{
                  position: 'sticky',
                  top: 0,
                  zIndex: 1,
                  width,
                  height: 32,
                  px: 2,
                  textAlign: right ? 'right' : 'left',
                  fontSize: textSize.small,
                  fontWeight: 700,
                  color: token.t2,
                  bgcolor: token.sunk,
                  boxShadow: `inset 0 -1px 0 ${token.line2}`,
                  '&:first-of-type': { pl: 4 },
                }}
              >
                {head}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <Box
              key={row.key}
              component="tr"
              data-key={row.key}
              aria-selected={row.key === selected}
              tabIndex={index === at ? 0 : -1}
              onClick={() => {
                onSelect(row.key);
              }}
              sx={{
                height: 46,
                cursor: 'default',
                '& > td': { borderBottom: `1px solid ${token.line}` },
                '&:hover': { bgcolor: token.hover },
                '&[aria-selected=true]': {
                  bgcolor: token.teal50,
                  boxShadow: `inset 3px 0 0 ${token.teal}`,
                },
                '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
              }}
            >
              {columns.map(({ key, right, cell }) => (
                <Box
                  key={key}
                  component="td"
                  sx={{
                    px: 2,
                    py: 0,
                    textAlign: right ? 'right' : 'left',
                    fontSize: textSize.dense,
                    '&:first-of-type': { pl: 4 },
                  }}
                >
                  {cell(row)}
                </Box>
              ))}
            </Box>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import { Box, Checkbox } from '@mui/material';
import {
  startTransition,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { measure, token } from '../base/theme';

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
  selection?: {
    selected: ReadonlySet<string>;
    onChange: (selected: ReadonlySet<string>) => void;
    all: string;
    one: (row: R) => string;
  };
  emphasised?: (row: R) => boolean;
  empty?: ReactNode;
}

/** The whole text where a narrow column may cut it. */
const whole = (content: ReactNode): string | undefined =>
  typeof content === 'string' && content !== '—' ? content : undefined;

const cellLook = {
  px: 3,
  borderBottom: `1px solid ${token.line}`,
  fontSize: 13,
  lineHeight: '20px',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
} as const;

/** One look for all rows: a style of its own for each of a thousand cells would take longer than the cells. */
const bodyLook = {
  '& > tr > td': { ...cellLook, height: measure.row, textAlign: 'left' },
  '& > tr:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
  '& > tr:hover': { bgcolor: token.hover },
  '& > tr[data-opens]': { cursor: 'pointer' },
  '& > tr[data-strong]': { fontWeight: 700 },
  '& > tr[aria-selected=true], & > tr[data-current]': { bgcolor: token.teal50 },
  '& > tr[data-current] > td:first-of-type': { boxShadow: `inset 3px 0 0 ${token.teal}` },
} as const;

/** More rows than a screen shows. */
const SCREENFUL = 30;

/** The rows that fill the screen are painted at once, the rest right after, so that typing is answered without delay. */
function usePainted<R>(rows: readonly R[]): readonly R[] {
  const [complete, setComplete] = useState(rows);
  useEffect(() => {
    const timer = setTimeout(() => {
      startTransition(() => {
        setComplete(rows);
      });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [rows]);
  return complete === rows || rows.length <= SCREENFUL ? rows : rows.slice(0, SCREENFUL);
}

/** Dense table: sunk sticky head, rows of 32 px with lines, arrows move and Enter opens. */
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
  const move = (event: KeyboardEvent<HTMLTableRowElement>, row: R): void => {
    const next =
      event.key === 'ArrowDown'
        ? event.currentTarget.nextElementSibling
        : event.key === 'ArrowUp'
          ? event.currentTarget.previousElementSibling
          : null;
    if (next instanceof HTMLElement) {
      event.preventDefault();
      next.focus();
    }
    if (event.target === event.currentTarget && event.key === 'Enter' && onOpen) {
      event.preventDefault();
      onOpen(row);
    }
  };
  const toggle = (key: string): void => {
    if (!selection) return;
    const next = new Set(selection.selected);
    if (!next.delete(key)) next.add(key);
    selection.onChange(next);
  };
  const painted = usePainted(rows);
  const acts = useRef({ move, toggle, onOpen });
  acts.current = { move, toggle, onOpen };
  const [opens, selects, selected] = [
    onOpen !== undefined,
    selection !== undefined,
    selection?.selected,
  ];
  // Rows are drawn again when they change, not when something else on the screen does, such as the word being typed above them.
  const body = useMemo(
    () =>
      painted.map((row) => {
        const key = keyOf(row);
        const picked = selected?.has(key) ?? false;
        return (
          <tr
            key={key}
            data-row={key}
            data-current={current === key || undefined}
            data-strong={emphasised?.(row) || undefined}
            data-opens={opens || undefined}
            tabIndex={opens ? 0 : undefined}
            aria-selected={selects ? picked : undefined}
            onKeyDown={(event) => {
              acts.current.move(event, row);
            }}
            onClick={
              opens
                ? () => {
                    acts.current.onOpen?.(row);
                  }
                : undefined
            }
          >
            {selects && (
              <td
                onClick={(event) => {
                  event.stopPropagation();
                }}
                style={{ paddingInline: 4 }}
              >
                <Checkbox
                  disableRipple
                  slotProps={{ input: { 'aria-label': selection?.one(row) } }}
                  checked={picked}
                  onChange={() => {
                    acts.current.toggle(key);
                  }}
                />
              </td>
            )}
            {columns.map((column) => {
              const content = column.cell(row);
              return (
                <td
                  key={column.key}
                  title={whole(content)}
                  style={column.align ? { textAlign: column.align } : undefined}
                >
                  {content}
                </td>
              );
            })}
          </tr>
        );
      }),
    [painted, columns, current, selected, emphasised, opens, selects],
  );
  const chosen = selection ? rows.filter((row) => selection.selected.has(keyOf(row))).length : 0;
  const total = columns.reduce((sum, column) => sum + (column.width ?? 120), selection ? 40 : 0);
  return (
    // Rows that cannot be focused leave the scrolling itself to the keyboard.
    <Box
      tabIndex={onOpen || selection || rows.length === 0 ? undefined : 0}
      sx={{ flex: 1, minHeight: 0, overflow: 'auto', bgcolor: token.surface }}
    >
      <Box
        component="table"
        aria-label={label}
        sx={{
          width: '100%',
          minWidth: rows.length === 0 ? undefined : total,
          borderCollapse: 'separate',
          borderSpacing: 0,
          tableLayout: 'fixed',
        }}
      >
        <Box component="thead">
          <tr>
            {selection && (
              <Box
                component="th"
                sx={{
                  ...cellLook,
                  px: 1,
                  width: 40,
                  textAlign: 'left',
                  height: measure.head,
                  bgcolor: token.sunk,
                  position: 'sticky',
                  top: 0,
                  zIndex: 1,
                  borderBottomColor: token.line2,
                }}
              >
                <Checkbox
                  slotProps={{ input: { 'aria-label': selection.all } }}
                  checked={rows.length > 0 && chosen === rows.length}
                  indeterminate={chosen > 0 && chosen < rows.length}
                  onChange={() => {
                    selection.onChange(
                      chosen === rows.length ? new Set() : new Set(rows.map(keyOf)),
                    );
                  }}
                />
              </Box>
            )}
            {columns.map((column) => {
              const sorted = sort?.field === column.key;
              const Arrow = sort?.descending ? ArrowDownward : ArrowUpward;
              return (
                <Box
                  component="th"
                  scope="col"
                  key={column.key}
                  title={whole(column.head)}
                  aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
                  sx={{
                    ...cellLook,
                    width: column.width,
                    height: measure.head,
                    textAlign: column.align ?? 'left',
                    fontSize: 12,
                    fontWeight: 700,
                    color: token.t2,
                    bgcolor: token.sunk,
                    position: 'sticky',
                    top: 0,
                    zIndex: 1,
                    borderBottomColor: token.line2,
                  }}
                >
                  {column.sortable && onSort ? (
                    <Box
                      component="button"
                      type="button"
                      onClick={() => {
                        onSort(column.key);
                      }}
                      sx={{
                        all: 'unset',
                        cursor: 'pointer',
                        display: 'inline-flex',
                        alignItems: 'center',
                        minHeight: 24,
                        maxWidth: '100%',
                        '&:focus-visible': {
                          outline: `2px solid ${token.teal}`,
                          outlineOffset: -2,
                        },
                      }}
                    >
                      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
                        {column.head}
                      </Box>
                      {sorted && <Arrow sx={{ fontSize: 14 }} aria-hidden />}
                    </Box>
                  ) : (
                    column.head
                  )}
                </Box>
              );
            })}
          </tr>
        </Box>
        <Box component="tbody" sx={bodyLook}>
          {body}
        </Box>
      </Box>
      {rows.length === 0 && empty}
    </Box>
  );
}

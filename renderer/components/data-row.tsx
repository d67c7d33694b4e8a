import { Checkbox } from '@mui/material';
import { memo, type ReactNode } from 'react';
import { measure, textSize, token } from '../base/theme';

export interface Column<R> {
  key: string;
  head: ReactNode;
  width?: number;
  align?: 'left' | 'right' | 'center';
  sortable?: boolean;
  cell: (row: R) => ReactNode;
}

/** The whole text where a narrow column may cut it. */
export const whole = (content: ReactNode): string | undefined =>
  typeof content === 'string' && content !== '—' ? content : undefined;

export const cellLook = {
  px: 3,
  borderBottom: `1px solid ${token.line}`,
  fontSize: textSize.dense,
  lineHeight: '20px',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
} as const;

/**
 * One look for all rows: a style of its own for each of a thousand cells would take longer than the
 * cells.
 */
export const bodyLook = {
  '& > tr > td': { ...cellLook, height: measure.row, textAlign: 'left' },
  '& > tr:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
  '& > tr:hover': { bgcolor: token.hover },
  '& > tr[data-opens]': { cursor: 'pointer' },
  '& > tr[data-strong]': { fontWeight: 700 },
  '& > tr[aria-selected=true], & > tr[data-current]': { bgcolor: token.teal50 },
  '& > tr[data-current] > td:first-of-type': { boxShadow: `inset 3px 0 0 ${token.teal}` },
} as const;

interface DataRowProps<R> {
  id: string;
  index: number;
  row: R;
  columns: readonly Column<R>[];
  current: boolean;
  strong: boolean;
  opens: boolean;
  /** Undefined where rows cannot be picked. */
  picked: boolean | undefined;
  pickLabel: string | undefined;
}

/**
 * What happens in a row is heard by the table's body, so that a row has nothing that changes with
 * every drawing.
 */
function PlainRow<R>(props: DataRowProps<R>) {
  const { id, index, row, columns, current, strong, opens, picked, pickLabel } = props;
  return (
    <tr
      data-row={id}
      data-index={index}
      data-current={current || undefined}
      data-strong={strong || undefined}
      data-opens={opens || undefined}
      tabIndex={opens ? 0 : undefined}
      aria-rowindex={index + 2}
      aria-selected={picked}
    >
      {picked !== undefined && (
        <td data-pick style={{ paddingInline: 4 }}>
          <Checkbox
            disableRipple
            slotProps={{ input: { 'aria-label': pickLabel } }}
            checked={picked}
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
}

/**
 * One row, drawn again when it changes, not when something else on the screen does. (`memo` forgets
 * the type of the row.)
 */
export const DataRow = memo(PlainRow) as typeof PlainRow;

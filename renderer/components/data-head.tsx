import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import { Box, Checkbox } from '@mui/material';
import { iconSize, measure, textSize, token } from '../base/theme';
import { cellLook, whole, type Column } from './data-row';

export interface Sort {
  field: string;
  descending?: boolean;
}

const headLook = {
  ...cellLook,
  height: measure.head,
  bgcolor: token.sunk,
  position: 'sticky',
  top: 0,
  zIndex: 1,
  borderBottomColor: token.line2,
} as const;

interface DataHeadProps<R> {
  columns: readonly Column<R>[];
  sort: Sort | undefined;
  onSort: ((field: string) => void) | undefined;
  pick: { label: string; chosen: number; of: number; onChange: (all: boolean) => void } | undefined;
}

/** The head of a table: picks all or none, and sorts. */
export function DataHead<R>({ columns, sort, onSort, pick }: DataHeadProps<R>) {
  return (
    <thead>
      <tr>
        {pick && (
          <Box component="th" sx={{ ...headLook, px: 1, width: 40, textAlign: 'left' }}>
            <Checkbox
              slotProps={{ input: { 'aria-label': pick.label } }}
              checked={pick.of > 0 && pick.chosen === pick.of}
              indeterminate={pick.chosen > 0 && pick.chosen < pick.of}
              onChange={() => {
                pick.onChange(pick.chosen !== pick.of);
              }}
            />
          </Box>
        )}
        {columns.map((column) => (
          <HeadCell
            key={column.key}
            column={column}
            sorted={sort?.field === column.key ? directionOf(sort) : undefined}
            onSort={column.sortable ? onSort : undefined}
          />
        ))}
      </tr>
    </thead>
  );
}

const directionOf = ({ descending }: Sort) => (descending ? 'descending' : 'ascending');

interface HeadCellProps<R> {
  column: Column<R>;
  sorted: 'ascending' | 'descending' | undefined;
  onSort: ((field: string) => void) | undefined;
}

function HeadCell<R>({ column, sorted, onSort }: HeadCellProps<R>) {
  const Arrow = sorted === 'descending' ? ArrowDownward : ArrowUpward;
  return (
    <Box
      component="th"
      scope="col"
      title={whole(column.head)}
      aria-sort={sorted}
      sx={{
        ...headLook,
        width: column.width,
        textAlign: column.align ?? 'left',
        fontSize: textSize.small,
        fontWeight: 700,
        color: token.t2,
      }}
    >
      {onSort ? (
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
            '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
          }}
        >
          <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
            {column.head}
          </Box>
          {sorted && <Arrow sx={{ fontSize: iconSize.tiny }} aria-hidden />}
        </Box>
      ) : (
        column.head
      )}
    </Box>
  );
}

import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { ListRow } from '../../shared/contract/records';
import type { NounName } from '../../shared/domain/nouns';
import { Marks, MarksLegend } from '../components/marks';
import { derivedFrom } from '../forms/record-field';
import type { Typed } from '../forms/typed';

interface Particulars<N extends NounName = NounName> {
  /** Cells that a list draws otherwise than as the value's text; nothing leaves the text. */
  cells?: Readonly<Record<string, { of(row: ListRow<N>): ReactNode }['of']>>;
  /** Under the list while the column is shown: what its signs mean. */
  legend?: { column: string; sign: ReactNode };
  /** Field whose name stands beside the record's own, in place of its station. */
  place?: string;
  /** Besides where it belongs: what the next new record begins with, too. */
  carries?: readonly string[];
  /** Fields that follow from what was typed into others. */
  following?: (typed: Typed) => Readonly<Record<string, string>>;
}

/** What a noun's list and form show otherwise than they show every noun. */
const particulars: { readonly [N in NounName]?: Particulars<N> } = {
  station: {
    cells: {
      haves: (row) => <Marks text={row.values.haves ?? ''} />,
      // A studio stands a little further in than the station that it belongs to.
      name: (row) =>
        row.values.tier === 'studio' ? (
          <Box component="span" title={row.values.name ?? ''} sx={{ pl: 3 }}>
            {row.values.name}
          </Box>
        ) : undefined,
    },
    legend: { column: 'haves', sign: <MarksLegend /> },
    place: 'division',
    carries: ['tier', 'state'],
  },
  // One training is most often entered for several people.
  training: { carries: ['topic', 'kind', 'date', 'hours'] },

  person: { following: (typed) => ({ ...derivedFrom(typed['citizenId']) }) },
};

const none: Particulars = {};
export const particularsOf = (noun: NounName): Particulars => particulars[noun] ?? none;

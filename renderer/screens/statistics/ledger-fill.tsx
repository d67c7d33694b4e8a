import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { FillButton, type FillProps } from './fill-button';
import type { CellChange } from './use-sheet';

/** Fills a section's cells of every station from the ledgers that are kept. */
export function LedgerFill({ sheet, items, state }: FillProps) {
  const say = useText();
  const { data } = useQuery('statistics.ledgers', sheet.frozen ? null : { period: sheet.period });
  const counted = items.filter(
    ({ key, source }) => source === 'entered' && data?.items.includes(key),
  );
  if (sheet.frozen || !data || counted.length === 0) return null;
  const cells = (): CellChange[] =>
    sheet.stations
      .flatMap(({ id }) =>
        counted.flatMap(({ key }): CellChange[] => {
          // A station that does not keep the ledger keeps what it entered.
          const value = data.values[id]?.[key];
          return value === undefined ? [] : [{ station: id, item: key, value }];
        }),
      )
      .filter(({ station, item, value }) => state.valueOf(station, item) !== value);
  return (
    <FillButton
      label={say(counted[0]?.section === 'E' ? 'SHEET_FROM_LINKAGES' : 'SHEET_FROM_LEDGERS')}
      note={say('SHEET_FROM_NOTE', { items: counted.map(({ label }) => label) })}
      write={state.write}
      cells={cells}
    />
  );
}

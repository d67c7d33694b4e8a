import { Button } from '@mui/material';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { useQuery } from '../../api';
import { useLanguage } from '../../base/language';
import { useToast } from '../../components';
import type { CellChange, SheetState } from './use-sheet';

/**
 * Fills a section's cells of every station from the ledgers that are kept, in one go that Ctrl Z
 * takes back.
 */
export function LedgerFill({
  sheet,
  items,
  state,
}: {
  sheet: StatisticsSheet;
  items: StatisticsItem[];
  state: SheetState;
}) {
  const { language, say } = useLanguage();
  const toast = useToast();
  const { data } = useQuery('statistics.ledgers', sheet.frozen ? null : { period: sheet.period });
  const counted = items.filter(
    ({ key, source }) => source === 'entered' && data?.items.includes(key),
  );
  if (sheet.frozen || !data || counted.length === 0) return null;
  const fill = (): void => {
    const cells = sheet.stations
      .flatMap(({ id }) =>
        counted.map(({ key }): CellChange => ({
          station: id,
          item: key,
          value: data.values[id]?.[key] ?? 0,
        })),
      )
      .filter(({ station, item, value }) => state.valueOf(station, item) !== value);
    state.write(cells);
    toast(cells.length > 0 ? say('SHEET_FROM_DONE', { n: cells.length }) : say('SHEET_FROM_SAME'));
  };
  const names = counted.map(({ label }) => label[language]).join(language === 'zh' ? '、' : ', ');
  return (
    <Button variant="outlined" title={say('SHEET_FROM_NOTE', { items: names })} onClick={fill}>
      {say(counted[0]?.section === 'E' ? 'SHEET_FROM_LINKAGES' : 'SHEET_FROM_LEDGERS')}
    </Button>
  );
}

import { Button } from '@mui/material';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { useText } from '../../base/language';
import { useToast } from '../../components';
import { accepted } from './fills';
import type { SheetState } from './use-sheet';

/**
 * 期初 of every station that has none yet from last quarter's 期末, in one go that Ctrl Z takes back.
 */
export function OpeningFill({
  sheet,
  items,
  state,
}: {
  sheet: StatisticsSheet;
  items: StatisticsItem[];
  state: SheetState;
}) {
  const say = useText();
  const toast = useToast();
  if (sheet.frozen) return null;
  const cells = accepted({ sheet, items, valueOf: state.valueOf });
  if (cells.length === 0) return null;
  return (
    <Button
      variant="outlined"
      title={say('SHEET_PROPOSED_NOTE', { n: cells.length })}
      onClick={() => {
        state.write(cells);
        toast(say('SHEET_FROM_DONE', { n: cells.length }));
      }}
    >
      {say('SHEET_PROPOSED_ALL')}
    </Button>
  );
}

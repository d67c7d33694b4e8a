import { Button } from '@mui/material';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { useText } from '../../base/language';
import { useToast } from '../../components';
import type { CellChange, SheetState } from './use-sheet';

/** The part of the sheet that is filled. */
export interface FillProps {
  sheet: StatisticsSheet;
  items: StatisticsItem[];
  state: SheetState;
}

/** Writes many cells in one go that Ctrl Z takes back, and says how many. */
export function FillButton({
  label,
  note,
  write,
  cells,
}: {
  label: string;
  note: string;
  write: SheetState['write'];
  cells: () => CellChange[];
}) {
  const say = useText();
  const toast = useToast();
  return (
    <Button
      variant="outlined"
      title={note}
      onClick={() => {
        const changes = cells();
        write(changes, 'fill');
        toast(
          changes.length > 0
            ? say('SHEET_FROM_DONE', { n: changes.length })
            : say('SHEET_FROM_SAME'),
        );
      }}
    >
      {label}
    </Button>
  );
}

import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { FormulaDialog } from './formula-dialog';
import { RecordsDialog } from './records-dialog';
import type { SheetState } from './use-sheet';

export interface OriginProps {
  sheet: StatisticsSheet;
  state: SheetState;
  station: { id: string; name: string };
  item: StatisticsItem;
  /** Nothing can be written. */
  locked: boolean;
  onClose: () => void;
}

/** Where the figure at the caret comes from that nobody types: the register's records, or a formula. */
export function OriginDialog(props: OriginProps) {
  return props.item.source === 'computed' ? (
    <FormulaDialog {...props} />
  ) : (
    <RecordsDialog {...props} />
  );
}

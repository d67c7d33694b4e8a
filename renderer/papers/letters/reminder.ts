import type { ReceiverBoard } from '../../../shared/contract/exchange';
import type { PrintDocument } from '../../../shared/print/document';
import { fullDay, periodName } from '../../base/format';
import { letterPaper, ownWords, type Writing } from './letter';

export type Unit = ReceiverBoard['rows'][number];

/** Who is written to: the office as it is called, or its division where none is known. */
export const addressee = ({ office, name }: Unit): string => office ?? name;

/** The offices that have not handed in the period at hand. */
export const missingUnits = ({ rows, period }: Pick<ReceiverBoard, 'rows' | 'period'>): Unit[] =>
  rows.filter(({ cells }) => ['missing', 'notYet'].includes(cells[period]?.state ?? ''));

/** 催报函 to several offices, a page each. Pure. */
export const reminderPaper = (
  { period, deadline }: Pick<ReceiverBoard, 'period' | 'deadline'>,
  units: readonly Unit[],
  writing: Writing,
): PrintDocument =>
  letterPaper(
    'reminder',
    units.map((unit) => ({
      words: {
        ...ownWords(writing),
        unit: addressee(unit),
        period: periodName(period, writing.language),
        deadline: fullDay(deadline, writing.language),
      },
    })),
    writing,
  );

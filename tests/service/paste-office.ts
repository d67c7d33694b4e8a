import type { InputOf } from '../../shared/contract/procedures';
import type { PastePlan } from '../../shared/contract/quarter';
import { fill, PERIOD } from './exchange/offices';
import { openTestOffice } from './office';

type Input = InputOf<'statistics.pastePlan'>;
/** Where the caret is when a block is pasted, and what was said of it. */
export type Pasting = Partial<Omit<Input, 'period' | 'rows' | 'station'>> & { row?: number };

/** An office of four stations whose quarter is filled in, and blocks that are pasted into it. */
export async function openPasteOffice() {
  const office = await openTestOffice();
  await fill(office, 4);
  const sheet = await office.call('statistics.sheet', { period: PERIOD });
  const idOf = (row: number): string => sheet.stations[row]?.id ?? '';
  return {
    office,
    sheet,
    idOf,
    nameOf: (row: number): string => sheet.stations[row]?.name ?? '',
    /** A block as text, pasted with the caret at a cell. */
    plan: (text: string, { row = 0, ...more }: Pasting = {}): Promise<PastePlan> =>
      office.call('statistics.pastePlan', {
        period: PERIOD,
        rows: text.split('\n').map((line) => line.split('\t')),
        merges: [],
        item: 'groupCount',
        station: idOf(row),
        ...more,
      }),
  };
}

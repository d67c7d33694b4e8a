import { ruleFindings as said } from '../text/failures/rules';
import type { CheckRule } from './check-rule';

/** What the parts of a breakdown have to do with their whole, whatever a set is about. */
export const breakdownChecks: readonly CheckRule[] = [
  {
    code: 'STAT_PART_OVER',
    grade: 'error',
    scope: 'item',
    where: 'has(item.partOf)',
    condition: 'cell.now > cell.whole',
    mend: 'sheet',
    params: { station: 'station.name', item: 'item', value: 'cell.now', whole: 'cell.whole' },
    sentence: said.STAT_PART_OVER,
  },
  {
    code: 'STAT_PARTS_DIFFER',
    grade: 'error',
    scope: 'item',
    where: 'has(item.breakdown) && item.breakdown == "exhaustive"',
    condition: 'cell.parts != cell.now',
    mend: 'sheet',
    params: { station: 'station.name', item: 'item', value: 'cell.now', parts: 'cell.parts' },
    sentence: said.STAT_PARTS_DIFFER,
  },
];

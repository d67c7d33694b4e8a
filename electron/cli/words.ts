import { isPeriod, rhythmOf, type Rhythm } from '../../shared/codes/period';
import { textOf as worded, type Params } from '../../shared/text';

/** Of the one command that a process runs: in which rhythm its office reports. */
let rhythm: Rhythm = 'quarter';

/**
 * Has the texts of the command speak of a period's rhythm (本月, 本年); of quarters where none is
 * known.
 */
export function speakOf(period: unknown): void {
  rhythm = typeof period === 'string' && isPeriod(period) ? rhythmOf(period) : 'quarter';
}

/** A text in Chinese, as the command line speaks. */
export const textOf = (code: string, params?: Params): string => worded(code, params, 'zh', rhythm);

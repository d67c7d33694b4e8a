import type { Label } from '../codes/label';
import type { Rhythm } from '../codes/period';

/** A part of a breakdown: 老年人 of 服务人次. */
export interface BreakdownPart {
  /** Its figures are kept under the item's key, a hyphen and this one. */
  key: string;
  label: Label;
  /** Other headings in workbooks. */
  headings?: readonly string[] | undefined;
}

/** How an item is broken down (按领域, 按人群): its parts are columns under a head of their own. */
export interface Breakdown {
  label: Label;
  /**
   * `ofWhich`: each part is at most the whole, and they may overlap (其中); `exhaustive`: together they
   * are the whole (合计等于各项).
   */
  kind: 'ofWhich' | 'exhaustive';
  /** The parts: the codes of a table, or those that are listed. */
  of?: string | undefined;
  parts?: readonly BreakdownPart[] | undefined;
  /** Whether the parts have to be filled in. */
  required?: boolean | undefined;
}

/** One item of the quarterly form: what it is called and how its figures are kept and added up. */
export interface StatisticsItem {
  key: string;
  label: { zh: string; en: string };
  /** Shared head above the columns, e.g. 个案. */
  group: { zh: string; en: string };
  /** Form section A–G (domain.md 4.4). */
  section: string;
  unit: { zh: string; en: string };
  /**
   * Decimals of the shown value; stored values are whole numbers of the smallest unit
   * (10^-decimals).
   */
  decimals: number;
  /** `county`: stations do not add up to it, the office's own count stands in the total. */
  total: 'sum' | 'county' | 'none';
  /**
   * `register`: derived from the register for every station; `computed`: worked out from other items
   * of its row. Neither is typed.
   */
  source: 'entered' | 'register' | 'computed';
  /**
   * Of a computed item: how it is worked out, in the language of the rules over `now` (empty figures
   * make it empty) and `orZero`. With `total: 'county'` the total is worked out of the totals.
   */
  formula?: string;
  /** An empty required cell is still to be filled; any other may stay empty. */
  required: boolean;
  /**
   * Of what time the figure is: the quarter's first or last day, all of its days, or whatever is
   * known when it is reported.
   */
  reference: 'start' | 'end' | 'during' | 'known';
  /** Counted since the beginning: never falls from quarter to quarter. */
  cumulative: boolean;
  /** The item with whose figure of the quarter before this one begins: 期初 with 期末. */
  carriedFrom?: string;
  /** Highest value, as shown. */
  max?: number;
  /** Other headings in workbooks. */
  headings: readonly string[];
  /** How it is broken down, if at all. */
  breakdown?: Breakdown;
  /** The item of whose breakdown this is a part; never said by a set. */
  partOf?: string;
  /** The office has added it for itself: it is not reported. */
  own?: true;
}

/** Money of which what is left is carried from period to period (结余): two items in one unit. */
export interface CarriedBalance {
  /** The item with what came in. */
  received: string;
  /** The item with what was spent of it. */
  spent: string;
}

export interface StatisticsForm {
  id: string;
  version: string;
  /** How often it is due; a quarter where nothing is said. */
  rhythm?: Rhythm | undefined;
  /** Where a set of before there was this property says nothing, see `balanceItems`. */
  balance?: CarriedBalance | undefined;
  sections: { key: string; label: { zh: string; en: string } }[];
  items: readonly StatisticsItem[];
}

/** An item with its group, as messages name it. */
export const itemLabel = ({ group, label }: Pick<StatisticsItem, 'group' | 'label'>): Label => ({
  zh: `${group.zh}·${label.zh}`,
  en: `${group.en}: ${label.en}`,
});

/** How often a return is due. */
export const rhythmOfForm = ({ rhythm }: StatisticsForm): Rhythm => rhythm ?? 'quarter';

/** What sets meant before a return said of which items a balance is carried. */
const EARLIER_BALANCE: CarriedBalance = { received: 'fundsReceived', spent: 'fundsSpent' };

/** The items of which a balance is carried; null where a return has none. */
export function balanceItems(
  form: StatisticsForm,
): Record<keyof CarriedBalance, StatisticsItem> | null {
  const { received, spent } = form.balance ?? EARLIER_BALANCE;
  const items = itemsByKey(form);
  const [came, went] = [items.get(received), items.get(spent)];
  return came && went ? { received: came, spent: went } : null;
}

/** Items that people type or bring in a workbook. */
export const enteredItems = ({ items }: StatisticsForm): StatisticsItem[] =>
  items.filter(({ source }) => source === 'entered');

/** Items without which a station's quarter is not complete. */
export const requiredItems = ({ items }: StatisticsForm): StatisticsItem[] =>
  items.filter(({ required }) => required);

const byKey = new WeakMap<StatisticsForm, ReadonlyMap<string, StatisticsItem>>();

/** The items of a form by their keys, in its order. */
export function itemsByKey(form: StatisticsForm): ReadonlyMap<string, StatisticsItem> {
  const known = byKey.get(form);
  if (known) return known;
  const made = new Map(form.items.map((item) => [item.key, item]));
  byKey.set(form, made);
  return made;
}

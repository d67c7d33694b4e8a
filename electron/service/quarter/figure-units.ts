import {
  unitInHeading,
  unitInNotes,
  unitOfGroup,
  unitsInNotes,
  type MoneyUnit,
} from '../../../shared/codes/money-units';
import { countedIn, fits } from '../../../shared/codes/counting-words';
import { otherUnit } from '../../../shared/codes/measures';
import { halfWidth } from '../../../shared/codes/text';
import type { StatisticsForm, StatisticsItem } from '../../../shared/domain/statistics-form';

/** The unit in which an item of money is kept; null for what is no money. */
const moneyUnit = ({ unit }: StatisticsItem): MoneyUnit | null =>
  unit.zh === '元' || unit.zh === '万元' ? unit.zh : null;

/** In what a rate or a time is kept; nothing of a count, which may stand in hundreds. */
const measured = ({ unit, label }: StatisticsItem): string =>
  unit.zh === '%' ? unit.zh : label.zh.endsWith('时数') ? '小时' : '';

/** By how many counts stand: 万人次. */
interface Times {
  times: number;
  word: string;
  counted: string;
}

/** In what a column's or line's figures stand: money in its unit, counts by so many. */
export type FigureUnit =
  | {
      money: MoneyUnit;
      to: MoneyUnit;
      heading: string;
      /** The unit as it is written; null where the item's own is taken. */
      said: MoneyUnit | null;
    }
  | (Times & { heading: string });

/**
 * Why nobody knows a unit: two that contradict each other, a note that may mean the item, or one in
 * which the item is not kept.
 */
export type NoUnit =
  { conflict: [unit: string, note: string] } | { unclear: string } | { other: string; own: string };

const TIMES: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  亿: 100_000_000,
};
const MANY = '百万|十万|百|千|万|亿';
const COUNTED = '人次|户次|场次|人|户|场|次|个|名|小时|学时|笔|节|件|家';
const SCALED = new RegExp(`(?:^|[([:/\\s])(${MANY})(${COUNTED})`);
/** 服务人次（万）: a word in brackets that only multiplies. */
const ALONE = new RegExp(`[([](${MANY})[)\\]]`);
/** A unit that scales nothing, by itself or in brackets: 服务人数（人）. */
const PLAIN = new RegExp(`(?:^|[([])(${COUNTED})(?:$|[)\\]])`);
const MULTIPLE = new RegExp(`^(?:${MANY})$`);

/** By how many counts of a unit or heading stand; null where it names no unit. */
function timesIn(said: string, plain = PLAIN): Times | null {
  const text = halfWidth(said);
  const [, word = '', counted = ''] = SCALED.exec(text) ?? [];
  const [, alone = ''] = ALONE.exec(text) ?? [];
  if (alone !== '') return { times: TIMES[alone] ?? 1, word: alone, counted: '' };
  if (counted !== '') return { times: TIMES[word] ?? 1, word, counted };
  const own = plain.exec(text)?.[1];
  return own === undefined ? null : { times: 1, word: '', counted: own };
}

/** In a heading only what stands in brackets is a unit: 人次 may be all of its name. */
const BRACKETED = new RegExp(`[([](${COUNTED})[)\\]]`);

/** What an item is a count of, where its name says so: 人次 of 参加人次. */
const OWN = /(人次|户次|场次|人|户|笔|节|个)数?$/;
/** A note that scales some counts of people may mean the others as well. */
const PEOPLE: ReadonlySet<string> = new Set(['人次', '人', '名']);

/** The unit of a count: in its unit cell, else in its name, else in a note above the table. */
function countUnit(
  { label }: StatisticsItem,
  heading: string,
  unitCell: string,
  notes: readonly string[],
): Times | NoUnit {
  const said = timesIn(unitCell) ?? timesIn(heading, BRACKETED);
  const own = OWN.exec(label.zh)?.[1] ?? '';
  const units = unitsInNotes(notes);
  const noted = units.map((unit) => timesIn(unit)).find((one) => one?.counted === own);
  if (said && noted && said.counted === own && said.times !== noted.times)
    return { conflict: [said.word + said.counted, noted.word + noted.counted] };
  if (said ?? noted) return said ?? noted ?? NONE;
  const unclear = units.find((unit) => {
    const one = timesIn(unit);
    return (
      MULTIPLE.test(unit) ||
      (one !== null && one.times > 1 && PEOPLE.has(one.counted) && PEOPLE.has(own))
    );
  });
  return unclear === undefined ? NONE : { unclear };
}

const NONE: Times = { times: 1, word: '', counted: '' };

/** Where the unit of a column or line may stand beside its name. */
export interface UnitSaid {
  heading: string;
  unitCell: string;
  /** The heads over a line. */
  above: readonly string[];
  /** What stands above the table, and below it. */
  notes: readonly string[];
  below: readonly string[];
}

/**
 * The unit of a column or line: in its unit cell, else in its name, else in a head over it or a note
 * above or below the table, else the item's.
 */
export function unitOf(
  { items }: StatisticsForm,
  item: StatisticsItem,
  { heading, unitCell, above, notes, below }: UnitSaid,
): FigureUnit | NoUnit {
  const to = moneyUnit(item);
  const own = measured(item);
  const other = [unitCell, heading].map((text) => otherUnit(text, own)).find(Boolean);
  if (other) return { other, own };
  if (to === null) {
    // A rate is no count.
    const unit = item.unit.zh === '%' ? NONE : countUnit(item, heading, unitCell, notes);
    if (!('times' in unit)) return unit;
    const counted = countedIn(items, item);
    const [kept = ''] = counted;
    return unit.counted === '' || fits(unit.counted, counted)
      ? { ...unit, heading }
      : { other: unit.word + unit.counted, own: kept };
  }
  const said = [
    unitInHeading(unitCell),
    unitInHeading(heading),
    ...above.map(unitOfGroup),
    unitInNotes(notes),
    unitInNotes(below),
  ].filter((unit) => unit !== null);
  const [first, second] = [said[0], said.find((unit) => unit !== said[0])];
  if (first !== undefined && second !== undefined) return { conflict: [first, second] };
  return { money: first ?? to, to, heading, said: first ?? null };
}

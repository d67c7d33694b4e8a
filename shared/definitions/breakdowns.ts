import { codeTables, tablesWith, type TableName } from '../codes/tables';
import {
  itemLabel,
  type Breakdown,
  type BreakdownPart,
  type StatisticsForm,
  type StatisticsItem,
} from '../domain/statistics-form';
import { failure, type FieldFailure } from '../result';
import { breakdownChecks } from './breakdown-checks';
import type { CheckRule } from './check-rule';
import type { DefinitionSet } from './definition-set';

type Source = Pick<DefinitionSet, 'stationReturn' | 'codes' | 'from'>;

const isTable = (name: string): name is TableName =>
  Object.hasOwn(codeTables, name) && name !== 'statisticsItem';

/** The parts of a breakdown: as it lists them, or the codes of its table that are still chosen. */
function partsOf({ parts, of }: Breakdown, { codes, from }: Source): readonly BreakdownPart[] {
  if (parts) return parts;
  if (of === undefined || !isTable(of)) return [];
  return tablesWith({ [of]: codes[of] ?? [] })
    .entries[of].filter(({ retired }) => retired === undefined || retired > from)
    .map(({ code, label, synonyms }) => ({ key: code, label, headings: synonyms ?? [] }));
}

/** Under which key the figures of a part are kept and sent. */
const partKey = (item: string, part: string): string => `${item}-${part}`;

/** What workbooks call a part: behind 其中, or behind a name of its whole. */
function headingsOf(whole: StatisticsItem, { label, headings = [] }: BreakdownPart): string[] {
  const wholes = [
    whole.label.zh,
    `${whole.group.zh}${whole.label.zh}`,
    ...whole.headings.slice(0, 8),
  ];
  const names = [label.zh, ...headings.slice(0, 12)];
  return [
    ...names.map((name) => `其中${name}`),
    ...headings,
    ...wholes.flatMap((one) => names.flatMap((name) => [`${one}${name}`, `${one}其中${name}`])),
  ];
}

function partItem(
  whole: StatisticsItem,
  breakdown: Breakdown,
  part: BreakdownPart,
  opens: string | undefined,
): StatisticsItem {
  const { section, unit, decimals, total, reference, cumulative, max } = whole;
  return {
    key: partKey(whole.key, part.key),
    label: part.label,
    group: {
      zh: `${whole.group.zh}${whole.label.zh}·${breakdown.label.zh}`,
      en: `${whole.group.en}, ${whole.label.en} ${breakdown.label.en}`,
    },
    ...{ section, unit, decimals, total, reference, cumulative },
    source: 'entered',
    required: breakdown.required ?? false,
    ...(max !== undefined && { max }),
    ...(opens !== undefined && { carriedFrom: opens }),
    headings: headingsOf(whole, part),
    partOf: whole.key,
  };
}

/** The parts of an item as items of their own. */
function partItems(item: StatisticsItem, source: Source): StatisticsItem[] {
  const { breakdown, carriedFrom } = item;
  if (!breakdown) return [];
  const before = source.stationReturn.items.find(({ key }) => key === carriedFrom)?.breakdown;
  const carried = new Set(before ? partsOf(before, source).map(({ key }) => key) : []);
  return partsOf(breakdown, source).map((part) =>
    partItem(
      item,
      breakdown,
      part,
      carried.has(part.key) ? partKey(carriedFrom ?? '', part.key) : undefined,
    ),
  );
}

/** Behind the last item of a group stand the parts of all of them, each under a head of its own. */
function withParts(source: Source): StatisticsForm {
  const { items } = source.stationReturn;
  if (items.every(({ breakdown }) => breakdown === undefined)) return source.stationReturn;
  const together = (a: StatisticsItem, b: StatisticsItem | undefined): boolean =>
    a.section === b?.section && a.group.zh === b.group.zh;
  let waiting: StatisticsItem[] = [];
  const all = items.flatMap((item, at) => {
    waiting.push(...partItems(item, source));
    if (together(item, items[at + 1])) return [item];
    const parts = waiting;
    waiting = [];
    return [item, ...parts];
  });
  return { ...source.stationReturn, items: all };
}

const forms = new WeakMap<Source['stationReturn'], WeakMap<Source['codes'], StatisticsForm>>();

/**
 * The stations' return of a set as it is filled in: with the parts of its breakdowns as items of
 * their own. The same object for the same set, and the set's own return where nothing is broken down.
 */
export function returnOf(source: Source): StatisticsForm {
  const own = forms.get(source.stationReturn) ?? new WeakMap<Source['codes'], StatisticsForm>();
  forms.set(source.stationReturn, own);
  const made = own.get(source.codes) ?? withParts(source);
  own.set(source.codes, made);
  return made;
}

const rules = new WeakMap<readonly CheckRule[], readonly CheckRule[]>();

/**
 * The rules of a set, with those by which the parts of a breakdown are held against their whole,
 * unless the set has them otherwise itself.
 */
export function checksOf(set: Source & Pick<DefinitionSet, 'checks'>): readonly CheckRule[] {
  if (returnOf(set) === set.stationReturn) return set.checks;
  const known = new Set(set.checks.map(({ code }) => code));
  const made = rules.get(set.checks) ?? [
    ...set.checks,
    ...breakdownChecks.filter(({ code }) => !known.has(code)),
  ];
  rules.set(set.checks, made);
  return made;
}

/** So long a key may be; calls and packages take no longer one. */
const KEY_MOST = 40;

/** What is wrong with the breakdown of an item. Pure. */
export function breakdownFaults(item: StatisticsItem, source: Source): FieldFailure[] {
  const { breakdown } = item;
  if (!breakdown) return [];
  const label = itemLabel(item);
  const { of, parts } = breakdown;
  if (of !== undefined && !isTable(of))
    return [failure('DEF_BREAKDOWN_TABLE', { item: label, table: of })];
  const all = partsOf(breakdown, source).map(({ key }) => key);
  const twice = all.find((key, at) => all.indexOf(key) < at);
  const long = all.find((key) => partKey(item.key, key).length > KEY_MOST);
  const names = (parts ?? []).map((part) => part.label.zh.replaceAll(/\s/g, ''));
  const named = names.find((name, at) => names.indexOf(name) < at);
  return [
    ...(item.total === 'none' ? [failure('DEF_BREAKDOWN_RATE', { item: label })] : []),
    ...[twice, named].flatMap((part) =>
      part === undefined ? [] : [failure('DEF_BREAKDOWN_TWICE', { item: label, part })],
    ),
    ...(long === undefined ? [] : [failure('DEF_BREAKDOWN_LONG', { item: label, part: long })]),
  ];
}

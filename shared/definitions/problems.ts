import { codeTables, type TableName } from '../codes/tables';
import { isNumeric } from '../domain/field-kinds';
import { nounOf } from '../domain/nouns';
import {
  balanceItems,
  itemLabel,
  itemsByKey,
  type StatisticsItem,
} from '../domain/statistics-form';
import { failure, type FieldFailure } from '../result';
import { breakdownFaults } from './breakdowns';
import { templateFault } from './checklist-template';
import { isOwnRule } from './check-rule';
import type { DefinitionSet } from './definition-set';
import { flowProblems } from './flow-problems';
import {
  formOf,
  stationFormOf,
  stationTables,
  type FurtherItem,
  type FurtherReturn,
} from './further-return';
import { letterProblems } from './letters';
import { listLedgerOf } from './list-ledgers';
import { paperProblems } from './papers';
import { registerQueries, rowCounted } from './register-queries';
import { shippedSet } from './shipped';

/** Figures that the program knows how to take from the register. */
const fromRegister: ReadonlySet<string> = new Set(
  shippedSet.stationReturn.items
    .filter(({ source }) => source === 'register')
    .map(({ key }) => key),
);

const sameName = (a: FurtherItem, b: FurtherItem): boolean => itemLabel(a).zh === itemLabel(b).zh;

/** Shares (比率) of stations make no sum. */
export const isSumOfShares = ({ unit, total }: Pick<StatisticsItem, 'unit' | 'total'>): boolean =>
  total === 'sum' && /[%％‰]/.test(unit.zh);

const isOneUnit = (a: StatisticsItem, b: StatisticsItem): boolean =>
  a.unit.zh === b.unit.zh && a.decimals === b.decimals;

/** What keeps an item from being taken in, at its place among the items. */
export interface ItemProblem {
  at: number;
  fault: FieldFailure;
}

/**
 * What is wrong with the items of a return: a key or name that stands twice, a section, a figure of
 * the register or an opening that is not there, a sum that cannot be. Pure.
 */
export function itemProblems(
  set: Pick<DefinitionSet, 'stationReturn' | 'codes' | 'from'>,
): ItemProblem[] {
  const { items, sections } = set.stationReturn;
  const problems: ItemProblem[] = [];
  const keys = new Set(items.map(({ key }) => key));
  const [seen, names] = [new Set<string>(), new Set<string>()];
  for (const [at, item] of items.entries()) {
    const wrong = (fault: FieldFailure): void => {
      problems.push({ at, fault });
    };
    const label = itemLabel(item);
    const name = label.zh.replaceAll(/\s/g, '');
    if (seen.has(item.key)) wrong(failure('DEF_KEY_TWICE', { item: label, key: item.key }));
    if (names.has(name)) wrong(failure('DEF_NAME_TWICE', { item: label }));
    if (!sections.some(({ key }) => key === item.section))
      wrong(failure('DEF_SECTION_UNKNOWN', { item: label, section: item.section }));
    if (item.source === 'register' && !fromRegister.has(item.key))
      wrong(failure('DEF_REGISTER_UNKNOWN', { item: label, key: item.key }));
    if (
      item.carriedFrom !== undefined &&
      (!keys.has(item.carriedFrom) || item.carriedFrom === item.key)
    )
      wrong(failure('DEF_CARRIES_NOTHING', { item: label, key: item.carriedFrom }));
    // Nobody could type what is asked for, or what is proposed.
    if (item.source === 'computed' && (item.required || item.carriedFrom !== undefined))
      wrong(failure('DEF_COMPUTED_ASKED', { item: label }));
    if (isSumOfShares(item)) wrong(failure('DEF_SUM_OF_SHARES', { item: label }));
    for (const fault of breakdownFaults(item, set)) wrong(fault);
    seen.add(item.key);
    names.add(name);
  }
  return problems;
}

/** Items of a balance that are not there, or have not one unit: nothing can be left of them. */
function balanceProblems({ stationReturn }: Pick<DefinitionSet, 'stationReturn'>): FieldFailure[] {
  const { balance } = stationReturn;
  if (!balance) return [];
  const items = itemsByKey(stationReturn);
  const faults = [balance.received, balance.spent]
    .filter((key) => !items.has(key))
    .map((key) => failure('DEF_BALANCE_OF_NOTHING', { key }));
  const found = balanceItems(stationReturn);
  if (found && !isOneUnit(found.received, found.spent))
    faults.push(
      failure('DEF_BALANCE_UNITS', {
        item: itemLabel(found.received),
        other: itemLabel(found.spent),
      }),
    );
  return faults;
}

/** Whether the column that an item names is one of the ledger that fills its list. */
function isColumn({ sections }: FurtherReturn, { section, column, text }: FurtherItem): boolean {
  if (column === undefined) return true;
  const { ledger } = sections.find(({ key }) => key === section) ?? {};
  if (ledger === undefined) return false;
  const { noun, columns } = listLedgerOf[ledger.name];
  const { fields: [key = ''] = [] } = columns[column] ?? {};
  const field = nounOf(noun).fields[key];
  return field !== undefined && (text !== undefined || isNumeric(field));
}

/** What is wrong with where an item stands and what it asks: its table, its text, its total. */
function placeFaults(further: FurtherReturn, item: FurtherItem): FieldFailure[] {
  const { key, section, query, text, total, source } = item;
  const label = itemLabel(item);
  const ofStations = stationTables(further).has(section);
  const form = ofStations ? stationFormOf(further) : formOf(further);
  const counts = query && registerQueries[query.name];
  const isFigure = form.items.some((one) => one.key === key);
  const asksFits =
    !counts ||
    (isFigure &&
      (counts.counts === 'fen') === (item.unit.zh === '万元') &&
      (rowCounted(query.name) !== null) === ofStations);
  return [
    ...(further.sections.some((one) => one.key === section)
      ? []
      : [failure('DEF_SECTION_UNKNOWN', { item: label, section })]),
    // A figure of the register is one of the office or of a station, and money is kept in 万元.
    ...(asksFits ? [] : [failure('DEF_QUERY_UNFIT', { item: label, key: query?.name ?? '' })]),
    ...(ofStations && text !== undefined ? [failure('DEF_STATION_TEXT', { item: label })] : []),
    ...(!ofStations && total !== 'county' ? [failure('DEF_TOTAL_UNFIT', { item: label })] : []),
    ...(form.items.some((one) => one.key === key && isSumOfShares(one))
      ? [failure('DEF_SUM_OF_SHARES', { item: label })]
      : []),
    ...(isColumn(further, item)
      ? []
      : [failure('DEF_COLUMN_UNKNOWN', { item: label, column: item.column ?? '' })]),
    ...(source === 'computed' && (!isFigure || item.required)
      ? [failure('DEF_COMPUTED_ASKED', { item: label })]
      : []),
  ];
}

/**
 * What is wrong with the items of a further return: names and keys twice, a table or an item that is
 * not there. Pure.
 */
export function furtherItemProblems(further: FurtherReturn): ItemProblem[] {
  const { items } = further;
  const keys = items.map(({ key }) => key);
  return items.flatMap((item, at): ItemProblem[] => {
    const { key, section, growthOf } = item;
    const label = itemLabel(item);
    const form = stationTables(further).has(section) ? stationFormOf(further) : formOf(further);
    const grows = growthOf !== key && form.items.some((one) => one.key === growthOf);
    const faults = [
      ...(keys.indexOf(key) < at ? [failure('DEF_KEY_TWICE', { item: label, key })] : []),
      ...(items.findIndex((one) => one.section === section && sameName(one, item)) < at
        ? [failure('DEF_NAME_TWICE', { item: label })]
        : []),
      ...placeFaults(further, item),
      ...(growthOf === undefined || grows
        ? []
        : [failure('DEF_GROWTH_OF_NOTHING', { item: label, key: growthOf })]),
    ];
    return faults.map((fault) => ({ at, fault }));
  });
}

const isTable = (name: string): name is TableName =>
  Object.hasOwn(codeTables, name) && name !== 'statisticsItem';

function codeProblems({ codes }: DefinitionSet): FieldFailure[] {
  return Object.entries(codes).flatMap(([table, changes]): FieldFailure[] => {
    if (!isTable(table)) return [failure('DEF_TABLE_UNKNOWN', { table })];
    const known = codeTables[table] as readonly { code: string }[];
    return changes.flatMap(({ code, label }, at): FieldFailure[] => {
      if (changes.findIndex((one) => one.code === code) < at)
        return [failure('DEF_CODE_TWICE', { table, code })];
      return label || known.some((one) => one.code === code)
        ? []
        : [failure('DEF_CODE_UNNAMED', { table, code })];
    });
  });
}

function twiceIn(all: readonly { id: string; version: string }[]): FieldFailure[] {
  const names = all.map(({ id, version }) => `${id} ${version}`);
  return names
    .filter((name, at) => names.indexOf(name) < at)
    .map((template) => failure('DEF_TEMPLATE_TWICE', { template }));
}

/**
 * What keeps a set from being taken in, each with its place: something that refers to nothing, a
 * name, key or code twice, a code without a label, a checklist that cannot be published. Empty where
 * it is sound. Pure.
 */
export const setProblems = (set: DefinitionSet): FieldFailure[] => [
  ...itemProblems(set).map(({ fault }) => fault),
  ...balanceProblems(set),
  ...set.returns.flatMap((one) => furtherItemProblems(one).map(({ fault }) => fault)),
  ...set.returns
    .filter(({ id }, at) => set.returns.findIndex((one) => one.id === id) < at)
    .map(({ title }) => failure('DEF_NAME_TWICE', { item: title })),
  ...codeProblems(set),
  ...twiceIn(set.checklists.templates),
  ...set.checklists.templates.flatMap((template) => templateFault(template) ?? []),
  ...twiceIn(set.evaluations),
  ...flowProblems(set),
  ...paperProblems(set),
  ...letterProblems(set),
  ...set.checks
    .filter(({ code }) => isOwnRule(code))
    .map(({ code }) => failure('CHECK_RESERVED', { rule: code })),
];

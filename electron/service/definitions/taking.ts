import { withAdditions } from '../../../shared/definitions/additions';
import { changesBetween, type DefinitionChange } from '../../../shared/definitions/changes';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import {
  stationTables,
  type FurtherItem,
  type FurtherReturn,
} from '../../../shared/definitions/further-return';
import { STATIONS_RETURN } from '../../../shared/definitions/kept-return';
import { partChanges } from '../../../shared/definitions/part-changes';
import { codeLabel, codeTables, type TableName } from '../../../shared/codes/tables';
import type { RetiredInUse, SetPreview } from '../../../shared/contract/definitions';
import { nounNames, nounOf } from '../../../shared/domain/nouns';
import { ownProblems } from '../../../shared/rules/checks/own-rules';
import { Refusal, type FieldFailure } from '../../../shared/result';
import { noteChange } from '../database/changes';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { select, text, whole } from '../database/rows';
import { writeFileSafely } from '../files/writefile';
import {
  begunPeriods,
  currentDefinitions,
  definitionsAt,
  ownAdditions,
  takeCommon,
} from './definitions';
import type { Proposed } from './proposal';
import { problemsOf } from './set-file';

type Store = Pick<Reader, 'db'>;

/** Quarters that have begun and may still be changed, whichever set they keep. */
export const openPeriods = ({ db }: Store): string[] => {
  const held = select(db, 'SELECT period FROM period_definitions', text).all();
  const frozen = new Set(
    select(db, 'SELECT period FROM frozen UNION SELECT period FROM return_frozen', text).all(),
  );
  return [...new Set([...begunPeriods({ db }), ...held])]
    .filter((period) => !frozen.has(period))
    .sort();
};

/** An item of a further return, and whether its table has a row for each station. */
interface PlacedItem extends FurtherItem {
  ofStations: boolean;
}

/** The items of all returns of a set, by return and item. */
const placedItems = (returns: readonly FurtherReturn[]): Map<string, PlacedItem> =>
  new Map(
    returns.flatMap((one) => {
      const ofStations = stationTables(one);
      return one.items.map((item) => [
        `${one.id} ${item.key}`,
        { ...item, ofStations: ofStations.has(item.section) },
      ]);
    }),
  );

/** Whether what stands under an item can stand under it as another set has it. */
const isKeptAs = (before: PlacedItem | undefined, after: PlacedItem | undefined): boolean =>
  after !== undefined &&
  after.ofStations === (before ?? after).ofStations &&
  after.decimals === (before ?? after).decimals &&
  after.unit.zh === (before ?? after).unit.zh &&
  (after.text === undefined) === ((before ?? after).text === undefined);

/** Items under which nothing that is stored can stand any more. */
const lost = (changes: readonly DefinitionChange[]): string[] =>
  changes
    .filter(({ change, facets }) => change === 'gone' || facets.includes('unit'))
    .map(({ key }) => key);

/** What further returns have of a period for which another set has no place. */
function furtherLeft({ db }: Store, period: string, { returns }: DefinitionSet): number {
  const kept = placedItems(returns);
  const before = placedItems(definitionsAt({ db }, period).effective.returns);
  return select(
    db,
    "SELECT returnId || ' ' || item AS key, count(*) AS n FROM return_value WHERE period = ? AND returnId <> ? GROUP BY key",
    { key: text, n: whole },
  )
    .all(period, STATIONS_RETURN)
    .filter(({ key }) => !isKeptAs(before.get(key), kept.get(key)))
    .reduce((sum, { n }) => sum + n, 0);
}

/** Figures of a period that would be lost if it went over to another effective set. */
export function figuresLeft(store: Store, period: string, after: DefinitionSet): number {
  const keys = lost(changesBetween(definitionsAt(store, period).effective, after));
  const ofStations = select(
    store.db,
    'SELECT count(*) FROM statistics_value WHERE period = ? AND item IN (SELECT value FROM json_each(?))',
    whole,
  ).one(period, JSON.stringify(keys));
  const replaced = select(
    store.db,
    'SELECT count(*) FROM return_value WHERE returnId = ? AND period = ? AND item IN (SELECT value FROM json_each(?))',
    whole,
  ).one(STATIONS_RETURN, period, JSON.stringify(keys));
  return ofStations + replaced + furtherLeft(store, period, after);
}

/**
 * Refuses to have quarters go over to another effective set that are frozen or would lose figures.
 * @throws Refusal PERIOD_FROZEN, DEF_FIGURES_LEFT
 */
export function mayMove(store: Store, moved: readonly string[], after: DefinitionSet): void {
  const open = openPeriods(store);
  for (const period of moved) {
    if (!open.includes(period)) throw Refusal.of('PERIOD_FROZEN', { period });
    const count = figuresLeft(store, period, after);
    if (count > 0) throw Refusal.of('DEF_FIGURES_LEFT', { period, count });
  }
}

/** What an office asks of something that another set no longer has, or asks as much of itself. */
const OF_NO_EFFECT: ReadonlySet<string> = new Set<FieldFailure['code']>([
  'DEF_REQUIRED_UNKNOWN',
  'CHECK_NOT_OF_SET',
  'CHECK_LAXER',
]);

/**
 * What stands in the way of a set: its own faults, an addition of the office that it has too, and a
 * rule of the office's own that could no longer be run.
 */
const obstacles = (store: Store, set: DefinitionSet): FieldFailure[] => [
  ...problemsOf(set),
  ...ownProblems(set, ownAdditions(store))
    .map(({ fault }) => fault)
    .filter(({ code }) => !OF_NO_EFFECT.has(code)),
];

/** Retired codes that records have: they stay there, and are only said. */
function retiredInUse({ db }: Store, set: DefinitionSet): RetiredInUse[] {
  const fields = nounNames.flatMap((noun) =>
    Object.entries(nounOf(noun).fields).flatMap(([field, { kind, codes }]) =>
      kind === 'code' && codes !== undefined ? [{ noun, field, codes }] : [],
    ),
  );
  return Object.entries(set.codes).flatMap(([table, changes]) =>
    changes.flatMap(({ code, retired }): RetiredInUse[] => {
      if (retired === undefined || !Object.hasOwn(codeTables, table)) return [];
      const records = fields
        .filter(({ codes }) => codes === table)
        .map(({ noun, field }) =>
          select(
            db,
            `SELECT count(*) FROM "${noun}" WHERE removedAt IS NULL AND "${field}" = ?`,
            whole,
          ).one(code),
        )
        .reduce((sum, n) => sum + n, 0);
      return records === 0
        ? []
        : [{ table, code, label: codeLabel(table as TableName, code), from: retired, records }];
    }),
  );
}

/** What a set that is proposed would change, before it is taken in. Changes nothing. */
export function previewSet(store: Store, { set, sm3, problems }: Proposed): SetPreview {
  const { common, effective } = currentDefinitions(store);
  const after = withAdditions(set, ownAdditions(store));
  const { id, version, title, note, from } = set;
  return {
    sm3,
    set: { id, version, title, note, from },
    problems: problems.length > 0 ? [...problems] : obstacles(store, set),
    changes: partChanges(common, set),
    items: changesBetween(effective, after),
    retired: retiredInUse(store, set),
    open: openPeriods(store).map((period) => ({
      period,
      left: figuresLeft(store, period, after),
    })),
  };
}

/**
 * Takes a set that is proposed as what holds for all offices, as it was looked at. Quarters that have
 * begun keep what they began with, but those named.
 * @throws Refusal DEF_FILE_CHANGED, the first problem of the set, PERIOD_FROZEN, DEF_FIGURES_LEFT
 */
export function takeSet(
  context: Writer,
  { set, sm3, problems }: Proposed,
  seen: string,
  moved: readonly string[],
): void {
  if (sm3 !== seen) throw Refusal.of('DEF_FILE_CHANGED');
  const [problem] = [...problems, ...obstacles(context, set)];
  if (problem) throw new Refusal(problem);
  mayMove(context, moved, withAdditions(set, ownAdditions(context)));
  const name = ({ id, version }: DefinitionSet) => ({ id, version });
  const before = name(currentDefinitions(context).common);
  inTransaction(context, () => {
    takeCommon(context.db, set, moved);
    audited(context, {
      action: 'definitions',
      noun: 'setting',
      recordId: 'definitions',
      before,
      after: { ...name(set), sm3, moved },
    });
    // Labels, templates and targets may all be others.
    for (const topic of [...nounNames, 'checklistTemplate', 'evaluationTemplate', 'statistics'])
      noteChange(context.db, topic);
  });
}

/** Writes the set that holds for all offices as a file that another office can take in. */
export async function writeSet(store: Store, file: string): Promise<{ file: string }> {
  const { common } = currentDefinitions(store);
  await writeFileSafely(file, Buffer.from(`${JSON.stringify(common, null, 2)}\n`));
  return { file };
}

import type { ReadDb } from '../database/reading';
import { unitInHeading, unitInNotes } from '../../../shared/codes/money-units';
import { storedFields, type Stored, type Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { RuleContext } from '../../../shared/rules/record-rules';
import { failure, listed } from '../../../shared/result';
import { behaviourOf, type Proposed } from '../database/behaviour';
import type { Reader } from '../database/context';
import { select, text as textColumn } from '../database/rows';
import { judged, judgedByOthers } from '../records/rules';
import type { SheetRow } from '../workbooks/sheet';
import { mayBeYuan } from './cells';
import type { Column } from './header';
import { PASS_MARK } from './exam-lists';
import { goneWithoutDay } from './in-post';
import { keysOf, KnownRecords } from './known-records';
import { Notes } from './notes';
import { OwnList } from './own-list';
import { Places } from './places';
import { kindOfRow, withDittos } from './row-kinds';
import { RowProblems } from './row-problems';
import { isOther, isUnknowable, repeats, same } from './sameness';
import { notesBelow, type Table } from './tables';
import { Words, type ValueAnswers } from './words';
import type { Plan, Row } from './importer';
import type { Resolver } from './resolver';
import type { RowTools } from './row-faults';
import { readRow, withDefaults } from './row-values';

export interface PlannedRow extends Row {
  sheet: string;
  row: number;
  /** Id of the record; new ones have theirs already, so that later rows can refer to them. */
  id: string;
  revision: number | null;
  values: Values;
  /** The record as it stands; null for a new one. */
  before: Values | null;
  /** Records that the row names besides the one in its values; those that are not there yet. */
  further: string[];
}

export type RecordPlan = Plan<PlannedRow>;

export interface PlanTools {
  resolver: Resolver;
  /** `sound` collects what was held against its own rules. */
  rules: RuleContext & { sound: WeakSet<Values> };
  newId: () => string;
  /** What the office said that values mean, what it said just now last. */
  answers: readonly ValueAnswers[];
}

/**
 * The record's values with what the row states; cells left empty keep what is stored, and so do the
 * names that the office gave against a workbook's short forms.
 */
function merged(noun: NounName, stored: Values, stated: Values): Values {
  const { title, keys } = nounOf(noun);
  const named = keys.some((parts) => parts.includes(title));
  return Object.fromEntries(
    storedFields(nounOf(noun)).map(([key, field]) => {
      const kept = (key === title && named) || field.compare !== undefined;
      return [key, (kept ? (stored[key] ?? stated[key]) : (stated[key] ?? stored[key])) ?? null];
    }),
  );
}

/** Of the further records that a row names, those that the stored one does not have. */
function notYet(
  db: ReadDb,
  noun: NounName,
  { id, values }: Stored,
  named: readonly string[],
): string[] {
  const [field, described] =
    Object.entries(nounOf(noun).fields).find(([, one]) => one.further) ?? [];
  const further = described?.further;
  if (!further || field === undefined || named.length === 0) return [];
  const there = select(
    db,
    `SELECT "${field}" FROM ${further} WHERE "${nounOf(further).owner ?? ''}" = ? AND removedAt IS NULL`,
    textColumn,
  ).all(id);
  return named.filter((one) => one !== values[field] && !there.includes(one));
}

/** The values that a row leads to, or null where its noun refuses them. */
function valuesFor(
  context: Reader,
  noun: NounName,
  stored: Stored | undefined,
  values: Values,
  { resolver }: PlanTools,
  problem: RowProblems,
): Values | null {
  if (!stored) return withDefaults(noun, values);
  const full = merged(noun, stored.values, values);
  const held = behaviourOf(context, noun).held?.({
    stored,
    stated: values,
    merged: full,
    nameOf: (id) => resolver.nameOf(id),
  });
  if (!held) return full;
  if (held.problem) {
    const { field, severity, fault } = held.problem;
    problem.field(field, fault, severity);
    if (severity === 'error') return null;
  }
  return held.values;
}

/**
 * What the rules say of a row's values beside what stands in its cells. What belongs to a record
 * that comes in with the same workbooks is judged when it is taken in; so is a row of a noun whose
 * rows are held against those above them.
 */
function isRefused(
  context: Reader,
  noun: NounName,
  record: Proposed,
  { resolver, rules }: PlanTools,
  problem: RowProblems,
): boolean {
  const { owner } = nounOf(noun);
  const owning = owner === undefined ? null : record.values[owner];
  if (
    behaviourOf(context, noun).inTurn ??
    (typeof owning === 'string' && resolver.isComing(owning))
  )
    return false;
  const faults =
    record.before === null
      ? judgedByOthers(context, 'import', noun, record.values, rules)
      : judged(context, 'import', noun, record, rules).faults;
  const counted = Object.entries(faults).filter(
    ([key, { code }]) =>
      code !== 'REFERENCE_UNKNOWN' || !resolver.isComing(String(record.values[key])),
  );
  for (const [field, fault] of counted) problem.field(field, fault, 'error');
  return counted.length > 0;
}

/**
 * The kept record for which a row has a shorter name, in the same place and of the same sort: 桂林站 is
 * no second station beside 桂林街道社会工作站.
 */
function shortlyNamed(
  noun: NounName,
  values: Values,
  known: KnownRecords,
  { resolver, words }: Pick<RowTools, 'resolver' | 'words'>,
): Stored | undefined {
  const { title, fields } = nounOf(noun);
  const [name, field] = [values[title], fields[title]];
  if (field?.compare !== 'stationName' || typeof name !== 'string') return undefined;
  const found = resolver.reference(noun, name);
  const stored = 'id' in found ? known.all.find(({ id }) => id === found.id) : undefined;
  const alike =
    stored?.values.tier === values.tier &&
    String(stored?.values.division).slice(0, 9) === String(values.division).slice(0, 9);
  if (!stored || !alike || !resolver.isShort(noun, name)) return undefined;
  words.shortened(title, field.label, name, String(stored.values[title]));
  return stored;
}

/** What is stored of a record that a row speaks of; nothing of a new one. */
const beforeOf = (
  stored: Stored | undefined,
): { id: string | null; revision: number | null; values: Values | null } =>
  stored
    ? { id: stored.id, revision: stored.revision, values: stored.values }
    : { id: null, revision: null, values: null };

/** A second column of a field is named at its heading, with the one that comes first. */
function tellSeconds(plan: RecordPlan, noun: NounName, { sheet, headerRow, columns }: Table): void {
  for (const { column, heading, field, second } of columns) {
    const first = columns.find((one) => one.field === field);
    // The second column of a place names the village in the first one's township.
    if (!second || !first || nounOf(noun).fields[field ?? '']?.kind === 'division') continue;
    const fault = failure('IMPORT_COLUMN_SECOND', { heading, first: first.heading });
    plan.problems.push({ sheet, row: headerRow, column, severity: 'warning', ...listed(fault) });
  }
}

/** Results of exams that only their scores say are told once, with the mark that they were held to. */
function tellReckoned(notes: Notes, noun: NounName, { sheet, reckoned = 0 }: Table): void {
  const field = 'result';
  const label = nounOf(noun).fields[field]?.label;
  for (let n = 0; label && n < reckoned; n += 1)
    notes.derived({ sheet, field, label, source: 'score', text: String(PASS_MARK) });
}

/**
 * The columns of a table as they are read: one of money whose heading names no unit has that of the
 * note above the table, and one whose heading contradicts it is asked about and left out.
 */
function readColumns(plan: RecordPlan, noun: NounName, table: Table): Column[] {
  const note = unitInNotes([...table.titles, ...notesBelow(table)]);
  if (note === null) return table.columns;
  return table.columns.map((one): Column => {
    const { column, heading, field } = one;
    if (nounOf(noun).fields[field ?? '']?.kind !== 'money') return one;
    const unit = unitInHeading(heading);
    if (unit === null) return { ...one, heading: `${heading}（${note}）` };
    if (unit === note) return one;
    const fault = failure('IMPORT_UNIT_CONFLICT', { heading, unit, note });
    const { sheet, headerRow: row } = table;
    plan.problems.push({ sheet, row, column, severity: 'error', ...listed(fault) });
    return { ...one, field: null };
  });
}

/**
 * Columns of money of a table that name no unit, where one of their amounts stands in yuan or may do
 * so: so may the smaller ones beside it that say nothing.
 */
function doubtfulColumns(noun: NounName, rows: Table['rows'], columns: readonly Column[]) {
  const unsaid = columns.filter(
    ({ field, heading }) =>
      nounOf(noun).fields[field ?? '']?.kind === 'money' && unitInHeading(heading) === null,
  );
  const isDoubtful = unsaid.some(({ column, field }) =>
    rows.some(({ cells }) =>
      mayBeYuan(cells[column] ?? null, nounOf(noun).fields[field ?? '']?.unlikely),
    ),
  );
  return new Set(isDoubtful ? unsaid.map(({ column }) => column) : []);
}

/**
 * Works out what taking in a table would do, without changing anything but the resolver's names of
 * new records.
 */
export function planRecords(
  context: Reader,
  noun: NounName,
  tables: readonly Table[],
  tools: PlanTools,
): RecordPlan {
  const notes = new Notes();
  const plan: RecordPlan = { read: 0, notes, rows: [], problems: [] };
  const { resolver, rules } = tools;
  const known = new KnownRecords(context.db, noun);
  const rowTools = { resolver, rules, words: new Words(tools.answers, notes), known };
  const seen = new Map<string, { row: number; values: Values }>();
  const behaviour = behaviourOf(context, noun);
  const take = (
    table: Table,
    { columns, doubtful }: { columns: readonly Column[]; doubtful: ReadonlySet<number> },
    places: Places,
    whole: SheetRow,
  ): void => {
    const problem = new RowProblems(plan, table, whole.number, noun);
    const { row, doubt } = places.filled(whole);
    if (doubt) {
      problem.at(doubt.column, doubt.fault, 'error');
      return;
    }
    const given = places.given(row);
    const read = readRow(noun, behaviour, { row, columns, doubtful, given }, rowTools);
    const { values, sound, further } = read;
    for (const fault of read.faults) problem.at(fault.column, fault, fault.severity);
    const keys = keysOf(noun, values);
    if (!sound || isUnknowable(noun, values, keys, problem)) return;
    const key = String(keys[0]);
    if (repeats(noun, values, seen.get(key), problem)) return;
    const stored =
      known.about(keys, (one) => same(merged(noun, one.values, values), one.values)) ??
      shortlyNamed(noun, values, known, rowTools);
    if (isOther(noun, values, stored, problem)) return;
    seen.set(key, { row: row.number, values });
    const next = valuesFor(context, noun, stored, values, tools, problem);
    if (!next) return;
    const gone = goneWithoutDay(noun, row, columns, next);
    if (gone) {
      problem.at(gone.column, gone, gone.severity);
      return;
    }
    const added = stored ? notYet(context.db, noun, stored, further) : further;
    const changed = !stored || !same(next, stored.values);
    const before = beforeOf(stored);
    const record = { id: before.id, values: next, before: before.values };
    if (changed && isRefused(context, noun, record, tools, problem)) return;
    if (!stored) rules.sound.add(next);
    const action = !stored ? 'create' : changed || added.length > 0 ? 'update' : 'unchanged';
    const id = before.id ?? tools.newId();
    const { sheet } = table;
    const { revision } = before;
    plan.rows.push({
      sheet,
      row: row.number,
      action,
      id,
      revision,
      values: next,
      before: before.values,
      further: added,
    });
    if (action === 'create') tools.resolver.add(noun, id, next);
  };
  const leave = ({ sheet }: Table, row: number, stored: Stored): void => {
    const { id, revision, values } = stored;
    const [key] = keysOf(noun, values);
    if (key !== undefined) seen.set(key, { row, values });
    const action = 'unchanged';
    plan.rows.push({ sheet, row, action, id, revision, values, before: values, further: [] });
  };
  for (const table of tables) {
    const own = OwnList.of(context.db, noun, table.columns, known);
    const places = new Places(noun, table, { resolver, words: rowTools.words, notes });
    const columns = readColumns(plan, noun, table);
    const doubtful = doubtfulColumns(noun, table.rows, columns);
    tellSeconds(plan, noun, table);
    for (let again = 0; again < (table.again ?? 0); again += 1) notes.skipped('heading');
    tellReckoned(notes, noun, table);
    let above: SheetRow | undefined;
    for (const written of table.rows) {
      const row = withDittos(noun, written, columns, above);
      const stored = own?.take(row);
      if (stored) {
        plan.read += 1;
        leave(table, row.number, stored);
        continue;
      }
      const why = kindOfRow(noun, row, table.columns, {
        above,
        own: own !== null,
        isHead: () => places.head(row),
      });
      if (why !== null) notes.skipped(why);
      else {
        plan.read += 1;
        above = row;
        take(table, { columns, doubtful }, places, row);
      }
    }
  }
  return plan;
}

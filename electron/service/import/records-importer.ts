import { Refusal, type Failure } from '../../../shared/result';
import { emptyValues, storedFields, type Values } from '../../../shared/domain/noun';
import type { ShownValues } from '../../../shared/contract/import';
import { byNoun, nounOf, type NounName } from '../../../shared/domain/nouns';
import { behaviourOf } from '../database/behaviour';
import type { Reader, Writer } from '../database/context';
import { tried } from '../database/records';
import { labeller } from '../records/labels';
import { maskedValues } from '../records/masking';
import { ruleContext, type ManyRules } from '../records/rules';
import { saveRecord } from '../records/write';
import type { Importer, Planned, Reading, Refused } from './importer';
import { problemsOf } from './row-problems';
import { rowScales } from './row-scales';
import { planRecords, type PlannedRow, type RecordPlan } from './plan-records';

/** Rows that are written together, and after which progress is told. */
const STRETCH = 500;

/** The field whose cell may name several records, and the noun of those after the first one. */
const furtherOf = byNoun((noun) => {
  const [field, described] =
    Object.entries(nounOf(noun).fields).find(([, one]) => one.further) ?? [];
  return { field, table: described?.further };
});

/** Writes one row with the further records that it names. @throws Refusal as saveRecord */
function writeRow(
  context: Writer,
  noun: NounName,
  { action, id, revision, values, further }: PlannedRow,
  rules: ManyRules,
): void {
  const own = action === 'create' ? null : id;
  const saved = saveRecord(context, 'import', noun, { id: own, revision, values }, rules);
  const { field, table } = furtherOf(noun);
  if (field === undefined || table === undefined) return;
  const { owner = '' } = nounOf(table);
  for (const one of further)
    saveRecord(context, 'import', table, {
      id: null,
      revision: null,
      values: { ...emptyValues(nounOf(table)), [owner]: saved.id, [field]: one },
    });
}

/** Does something all or not at all, and gives back the refusal if there was one. */
function attempting(context: Writer): (work: () => void) => Failure | null {
  const within = context.db.transaction((work: () => void) => {
    work();
  });
  return (work) => {
    try {
      within(work);
      return null;
    } catch (error) {
      if (error instanceof Refusal) return error.failure;
      throw error;
    }
  };
}

function writeRows(
  context: Writer,
  noun: NounName,
  rows: readonly PlannedRow[],
  { tables }: Pick<Reading, 'tables'>,
  planned?: ManyRules,
): Refused {
  const refused: Refused = new Map();
  const now = ruleContext(context);
  // What held yesterday need not hold today: a date may lie in the past by now.
  const rules = planned?.today === now.today ? { ...now, sound: planned.sound } : now;
  const attempt = attempting(context);
  const write = (stretch: readonly PlannedRow[]): Failure | null =>
    attempt(() => {
      for (const row of stretch)
        if (row.action !== 'unchanged') writeRow(context, noun, row, rules);
    });
  for (let done = 0; done < rows.length; done += STRETCH) {
    context.progress({ stage: 'import', done, total: rows.length });
    const stretch = rows.slice(done, done + STRETCH);
    // A savepoint for every row takes as long as the row itself: only where one is refused do the
    // others of its stretch come in one by one.
    if (write(stretch) === null) continue;
    for (const row of stretch) {
      const failure = write([row]);
      const columns = tables.find(({ sheet }) => sheet === row.sheet)?.columns ?? [];
      if (failure) refused.set(row, problemsOf(noun, columns, row, failure));
    }
  }
  return refused;
}

/**
 * A plan whose rows are held against the rows above them: all are written and taken back again.
 * What belongs to a record that comes in as well waits for it.
 */
function triedInTurn(
  context: Writer,
  noun: NounName,
  plan: RecordPlan,
  { tables, resolver }: Reading,
): RecordPlan {
  const { owner = '' } = nounOf(noun);
  const kept = plan.rows.filter(({ values }) => !resolver.isComing(String(values[owner])));
  const refused = tried(context, () => writeRows(context, noun, kept, { tables }));
  return {
    ...plan,
    rows: plan.rows.filter((row) => !refused.has(row)),
    problems: [...plan.problems, ...[...refused.values()].flat()],
  };
}

/** What rows would change of the records that there are, value by value. */
function tellChanges(context: Reader, noun: NounName, { rows, notes }: RecordPlan): void {
  const { title } = nounOf(noun);
  const label = labeller(context.db);
  const shown = (values: Values, key: string): ShownValues => {
    const only = { [key]: values[key] ?? null };
    return {
      values: { [key]: maskedValues(noun, only)[key] ?? null },
      labels: label.labels(noun, only),
    };
  };
  for (const { sheet, row, values, before } of rows) {
    if (before === null) continue;
    for (const [field] of storedFields(nounOf(noun)))
      if (JSON.stringify(before[field] ?? null) !== JSON.stringify(values[field] ?? null))
        notes.changed(() => ({
          sheet,
          row,
          title: String(before[title] ?? ''),
          field,
          before: shown(before, field),
          after: shown(values, field),
        }));
  }
}

function sampleOf(
  context: Reader,
  noun: NounName,
  rows: readonly PlannedRow[],
  { resolver }: Reading,
): ReturnType<Planned['sample']> {
  const label = labeller(context.db);
  return rows.map(({ sheet, row, action, values }) => {
    const labels = label.labels(noun, values);
    // Records that come in with the same workbook have no row yet; their names are known to the
    // resolver.
    for (const [field, text] of Object.entries(labels))
      if (text === '') labels[field] = resolver.nameOf(String(values[field])) ?? '';
    return { sheet, row, action, values: maskedValues(noun, values), labels };
  });
}

/** Takes in the records of a noun. */
export const recordsImporter =
  (noun: NounName): Importer =>
  (context, reading) => {
    const { resolver, newId, answers } = reading;
    const sound = new WeakSet<Values>();
    const rules = { ...ruleContext(context), sound };
    const tools = { resolver, rules, newId, answers };
    const alone = planRecords(context, noun, reading.tables, tools);
    const plan = behaviourOf(context, noun).inTurn
      ? triedInTurn(context, noun, alone, reading)
      : alone;
    tellChanges(context, noun, plan);
    plan.problems.push(...rowScales(context, noun, plan.rows, reading.tables));
    return {
      plan,
      sample: (now, count) => sampleOf(now, noun, plan.rows.slice(0, count), reading),
      apply: (now) => writeRows(now, noun, plan.rows, reading, rules),
    };
  };

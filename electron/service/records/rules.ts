import { divisionPrefix, fullDivision } from '../../../shared/codes/division';
import { Refusal } from '../../../shared/result';
import { localDay } from '../../../shared/codes/period';
import { storedFields, valuesSchema, type Values } from '../../../shared/domain/noun';
import { byNoun, nounOf, type NounName } from '../../../shared/domain/nouns';
import { checkRecord, normalRecord, type RuleContext } from '../../../shared/rules/record-rules';
import { behaviourOf, type Faults, type Proposed } from '../database/behaviour';
import type { Reader } from '../database/context';
import { getRecord, prepared } from '../database/records';
import { text, whole } from '../database/rows';
import { divisionEdits, divisionOf, type DivisionEdits } from '../divisions/divisions';
import { labeller } from './labels';
import { origins, type Against, type Origin } from './origins';

/**
 * What the record rules are told on this day in this office; the division table is read when the
 * first record asks for it.
 */
export function ruleContext(context: Reader): RuleContext {
  let edits: DivisionEdits | undefined;
  const area = divisionPrefix(context.office.division);
  return {
    today: localDay(context.clock()),
    divisionKnown: (code) => {
      edits ??= divisionEdits(context.db);
      return code.startsWith(area) && divisionOf(fullDivision(code) ?? code, edits) !== null;
    },
  };
}

/** A noun's keys, each with the statement that finds another record of the same. */
const twinsBy = byNoun((noun) =>
  nounOf(noun).keys.map((key) => ({
    key,
    sql: `SELECT id FROM "${noun}" WHERE ${key
      .map((field) => `"${field}" = ?`)
      .join(' AND ')} AND removedAt IS NULL AND id <> ?`,
  })),
);

/**
 * Another record with the same key, or null. The first key whose fields are all present decides.
 */
export function sameKey(
  { db }: Reader,
  noun: NounName,
  values: Values,
  id: string | null,
): { field: string; id: string } | null {
  const deciding = twinsBy(noun).find(({ key }) =>
    key.every((field) => (values[field] ?? null) !== null),
  );
  if (!deciding) return null;
  const { key, sql } = deciding;
  const found = prepared(db, sql, text).maybe(...key.map((field) => values[field]), id ?? '');
  const { owner } = nounOf(noun);
  return found === undefined
    ? null
    : { field: key.find((field) => field !== owner) ?? '', id: found };
}

/** What a record is called for people: the shown text of its title. */
function titleOf({ db }: Reader, noun: NounName, id: string): string {
  const { labels, values } = labeller(db).row(noun, getRecord(db, noun, id));
  const { title } = nounOf(noun);
  return labels[title] ?? String(values[title] ?? '');
}

/** The twin is named and can be opened. */
function twinFault(context: Reader, noun: NounName, values: Values, id: string | null): Faults {
  const twin = sameKey(context, noun, values, id);
  if (!twin) return {};
  const params = {
    noun: nounOf(noun).label,
    name: titleOf(context, noun, twin.id),
    twin: noun,
    recordId: twin.id,
  };
  return { [twin.field]: { code: 'DUPLICATE_RECORD', params } };
}

/** A noun's references, each with the statement that asks whether there is what it refers to. */
const references = byNoun((noun) =>
  storedFields(nounOf(noun)).flatMap(([key, field]) =>
    field.kind === 'reference'
      ? [{ key, sql: `SELECT 1 FROM "${field.refers}" WHERE id = ? AND removedAt IS NULL` }]
      : [],
  ),
);

/** References to what is not kept, or is out of sight. */
function referenceFaults({ db }: Reader, noun: NounName, values: Values): Faults {
  const faults: Faults = {};
  for (const { key, sql } of references(noun)) {
    const value = values[key];
    if (typeof value === 'string' && !prepared(db, sql, whole).maybe(value))
      faults[key] = { code: 'REFERENCE_UNKNOWN' };
  }
  return faults;
}

const schemaOf = byNoun((noun) => valuesSchema(nounOf(noun)));

/** Fields whose values have not even the right shape. */
function shapeFaults(noun: NounName, values: Values): Faults {
  const parsed = schemaOf(noun).safeParse(values);
  return parsed.success
    ? {}
    : Object.fromEntries(
        parsed.error.issues.map(({ path }) => [String(path[0] ?? ''), { code: 'VALUE_SHAPE' }]),
      );
}

/** What a record has against it by itself. */
function ownFaults(noun: NounName, values: Values, rules: RuleContext): Faults {
  const faults = checkRecord(noun, values, rules);
  return Object.keys(faults).length > 0 ? faults : shapeFaults(noun, values);
}

/** The same of a record that is known to have no twin. */
const singleFaults = (context: Reader, noun: NounName, change: Proposed): Faults => ({
  ...behaviourOf(context, noun).faults?.(context, change),
  ...referenceFaults(context, noun, change.values),
});

/**
 * What stands against a record because of others: of its noun's rules, its references, and a twin.
 */
export const othersFaults = (context: Reader, noun: NounName, change: Proposed): Faults => ({
  ...twinFault(context, noun, change.values, change.id),
  ...singleFaults(context, noun, change),
});

const same = (a: Values, b: Values, key: string): boolean =>
  JSON.stringify(a[key] ?? null) === JSON.stringify(b[key] ?? null);

/**
 * Of the faults of a change those that count against it. `kept` finds those that the record has as
 * it stands.
 */
export function counting(
  faults: Faults,
  against: Against,
  { values, before }: Proposed,
  kept: (standing: Values) => Faults,
): Faults {
  if (against === 'none') return {};
  if (against === 'all' || before === null || Object.keys(faults).length === 0) return faults;
  const old = kept(before);
  return Object.fromEntries(
    Object.entries(faults).filter(
      ([key, { code }]) => !same(values, before, key) || old[key]?.code !== code,
    ),
  );
}

export const without = (faults: Faults, codes: readonly string[]): Faults =>
  codes.length === 0
    ? faults
    : Object.fromEntries(Object.entries(faults).filter(([, { code }]) => !codes.includes(code)));

/** What the record rules are told where many records are written together. */
export interface ManyRules extends RuleContext {
  /**
   * New values in their normal form that were held against their own rules on this very day, and
   * against which nothing stood: a preview's, which the writing is not to work out once more.
   */
  sound?: Pick<WeakSet<Values>, 'has'>;
}

/** Values as they would be written, and what stands against them, by field. */
export interface Judged {
  values: Values;
  faults: Faults;
}

/**
 * Completes values, brings them to their normal form and holds them against every rule that counts
 * for the origin; writes nothing.
 * @param record `before`: the record as it stands, null for a new one
 */
export function judged(
  context: Reader,
  origin: Origin,
  noun: NounName,
  { id, values: wanted, before }: Proposed,
  given?: ManyRules,
): Judged {
  const { own, others, passes, completes } = origins[origin];
  const asksNothing = !completes && own === 'none' && others === 'none';
  if (asksNothing) return { values: wanted, faults: {} };
  const rules = given ?? ruleContext(context);
  const completed =
    (completes && behaviourOf(context, noun).completed?.(context, wanted, before)) || wanted;
  const isSound = before === null && completed === wanted && given?.sound?.has(wanted) === true;
  const values = completes && !isSound ? normalRecord(noun, completed, rules) : wanted;
  const change = { id, values, before };
  const faults = {
    ...(others === 'none'
      ? {}
      : counting(othersFaults(context, noun, change), others, change, (standing) =>
          othersFaults(context, noun, { id, values: standing, before: standing }),
        )),
    ...(own === 'none' || isSound
      ? {}
      : counting(ownFaults(noun, values, rules), own, change, (standing) =>
          ownFaults(noun, standing, rules),
        )),
  };
  return { values, faults: without(faults, passes) };
}

/**
 * What others have against a new record whose values were held against their own rules already: a
 * preview does that cell by cell, to tell a value at its cell. It has looked for a record of the
 * same key as well, and found none.
 */
export function judgedByOthers(
  context: Reader,
  origin: Origin,
  noun: NounName,
  values: Values,
  rules: RuleContext,
): Faults {
  const change = { id: null, values, before: null };
  const completed = behaviourOf(context, noun).completed?.(context, values, null) ?? values;
  return completed === values
    ? without(singleFaults(context, noun, change), origins[origin].passes)
    : judged(context, origin, noun, change, rules).faults;
}

/**
 * Refuses a change that faults stand against, in the words of its origin. @throws Refusal
 * FORM_INVALID, or the code of the first fault
 */
export function refuseFaults(origin: Origin, fields: Faults): void {
  const [first] = Object.values(fields);
  if (first)
    throw new Refusal(origins[origin].told === 'code' ? first : { code: 'FORM_INVALID', fields });
}

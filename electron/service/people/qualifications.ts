import type { NounValues, RecordOf } from '../../../shared/domain/nouns';
import { isCalendarDate } from '../../../shared/codes/calendar';
import { codeLabel } from '../../../shared/codes/tables';
import { isLevel, rankOf, registrationEnd } from '../../../shared/rules/qualification-terms';
import type { Faults } from '../database/behaviour';
import type { Reader, Writer } from '../database/context';
import { getRecord } from '../database/records';
import { ruleParameters } from '../settings/rule-parameters';
import { change, create, ownedOf } from './owned';

type Qualification = NounValues<'qualification'>;
type Held = RecordOf<'qualification'>;

/** Fields of the highest qualification that a person shows, by the same names. */
interface Shown<Level> {
  level: Level;
  certificate: string | null;
  registrationExpiry: string | null;
}
const shownOf = <Level>({ level, certificate, registrationExpiry }: Shown<Level>) => ({
  level,
  certificate,
  registrationExpiry,
});

interface Ranked {
  level: string | null;
  registrationExpiry: string | null;
}

/** Highest level first, then the registration that lasts longest. */
export const byRankOf = (a: Ranked, b: Ranked): number =>
  rankOf(b.level) - rankOf(a.level) ||
  (b.registrationExpiry ?? '').localeCompare(a.registrationExpiry ?? '');
const byRank = (a: Held, b: Held): number => byRankOf(a.values, b.values);

/** The highest of a person's qualifications that are not removed. */
export const highestQualification = (
  context: Pick<Reader, 'db'>,
  person: string,
): Held | undefined => ownedOf(context, 'qualification', person).sort(byRank)[0];

/**
 * A registration's end follows from its day where nobody wrote one down, and whoever has a day is
 * registered.
 */
export function completed(context: Pick<Reader, 'db'>, values: Qualification): Qualification {
  const registeredOn = values.registeredOn?.trim() ?? '';
  if (!isCalendarDate(registeredOn)) return values;
  return {
    ...values,
    state: values.state ?? 'registered',
    registrationExpiry:
      values.registrationExpiry ?? registrationEnd(registeredOn, ruleParameters(context)),
  };
}

/** A level below what is registered is not typed over it. */
export function levelKeptFaults(
  context: Pick<Reader, 'db'>,
  person: string,
  level: string | null,
): Faults {
  const highest = highestQualification(context, person);
  if (!highest || rankOf(level) >= rankOf(highest.values.level)) return {};
  return {
    level: {
      code: 'LEVEL_BELOW_QUALIFICATION',
      params: {
        level: codeLabel('certificateLevel', highest.values.level ?? ''),
        twin: 'qualification',
        recordId: highest.id,
      },
    },
  };
}

/**
 * Brings the qualifications in step with a person that was saved. A certificate is one
 * qualification, whatever level it was first called. Call inside `inTransaction`.
 * @param isNew a person that was not there before has none yet
 */
export function qualificationsFollow(
  context: Writer,
  person: RecordOf<'person'>,
  isNew: boolean,
): void {
  const shown = shownOf(person.values);
  if (!isLevel(shown.level)) return;
  const own = isNew ? [] : ownedOf(context, 'qualification', person.id);
  const same =
    own.find(({ values }) => values.level === shown.level) ??
    own.find(
      ({ values }) => values.certificate !== null && values.certificate === shown.certificate,
    );
  if (same) change(context, 'qualification', same, shown);
  else
    create(
      context,
      'qualification',
      {
        ...shown,
        person: person.id,
        state: shown.registrationExpiry === null ? null : 'registered',
      },
      isNew ? 'born' : 'companion',
    );
}

/**
 * Brings a person in step with the qualifications: it shows the highest. Call inside
 * `inTransaction`.
 */
export function personFollowsQualifications(context: Writer, personId: string | null): void {
  if (personId === null) return;
  const person = getRecord(context.db, 'person', personId);
  const highest = highestQualification(context, personId);
  if (!highest && !isLevel(person.values.level)) return;
  change(
    context,
    'person',
    person,
    highest
      ? shownOf(highest.values)
      : { level: 'none', certificate: null, registrationExpiry: null },
  );
}

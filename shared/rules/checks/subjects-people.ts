import { divisionPrefix } from '../../codes/division';
import { LEVELS, firstRegistrationEnd, rankOf, renewalStart } from '../qualification-terms';
import { countHours } from '../qualification-hours';
import { ageOn, overlapFrom } from '../person-facts';
import type { PersonRow, RegisterModel } from '../register-model';
import type { RuleParameters } from '../../definitions/rule-parameters';
import { exactly } from './exact-figure';
import { daysBetween } from './language-functions';
import { Person, type AllowanceDue, type PersonLook } from './read-records';
import { filled, wholeOf, type Subject } from './subject';

/** Who has something first: their names, by what it is. */
class First {
  private readonly names = new Map<string, string>();
  /** The name of who has it and stands before; undefined for the first, and for nothing. */
  before(key: string | undefined, name: string): string | undefined {
    if (key === undefined) return undefined;
    const first = this.names.get(key);
    if (first === undefined) this.names.set(key, name);
    return first;
  }
}

/** Of a registration: what it says of the level that is entered. */
function registrationLook(
  { peopleRecords }: RegisterModel,
  { id, level, registrationExpiry: expiry }: PersonRow,
  parameters: RuleParameters,
): Pick<PersonLook, 'renewalFrom' | 'registerBy' | 'hoursMissing'> {
  const isLevel = LEVELS.some((one) => one === level);
  return {
    renewalFrom: () => (expiry ? renewalStart(expiry, parameters) : undefined),
    registerBy() {
      if (!isLevel || expiry) return undefined;
      const obtained = peopleRecords.obtained(id);
      return obtained ? firstRegistrationEnd(obtained, parameters) : undefined;
    },
    hoursMissing() {
      const hours = expiry
        ? countHours(level, expiry, peopleRecords.trainings(id), parameters)
        : null;
      return hours ? exactly(hours.missing) : undefined;
    },
  };
}

/**
 * The monthly allowance of a level where somebody works, on a day: of the smallest place with a
 * standard for it, the one that holds last.
 */
function allowanceLook(
  { today, peopleRecords }: RegisterModel,
  { level, division = '', allowance = null }: PersonRow,
): AllowanceDue | undefined {
  const [due] = peopleRecords
    .allowances()
    .filter((one) => one.level === level && division.startsWith(divisionPrefix(one.division)))
    .filter(({ starts, ends }) => starts <= today && (ends === null || today <= ends))
    .sort(
      (a, b) =>
        divisionPrefix(b.division).length - divisionPrefix(a.division).length ||
        (a.starts < b.starts ? 1 : -1),
    );
  return (
    due && {
      amount: BigInt(due.amount),
      by: filled(due.by),
      differs: allowance === null ? undefined : allowance !== due.amount,
    }
  );
}

const nothing = (): undefined => undefined;

/** Everybody in post. Of who has left only the posts are read: what else stood is over. */
export function people(model: RegisterModel, parameters: RuleParameters): Subject[] {
  const { today, peopleRecords } = model;
  const [certificates, heads] = [new First(), new First()];
  const values = (row: PersonRow): object => {
    const { name } = row;
    if (row.hasLeft === true) return { name };
    const [certificate, role] = [filled(row.certificate), filled(row.role)];
    const [birthDate, expiry] = [filled(row.birthDate), filled(row.registrationExpiry)];
    return {
      name,
      role,
      station: row.stationName,
      age: birthDate === undefined ? undefined : wholeOf(ageOn(birthDate, today)),
      level: filled(row.level),
      rank: BigInt(rankOf(row.level)),
      certificate,
      registrationExpiry: expiry,
      daysLeft: expiry === undefined ? undefined : wholeOf(daysBetween(today, expiry)),
      twin: certificates.before(certificate, name),
      otherHead: heads.before(role === 'head' ? row.station : undefined, name),
    };
  };
  return model.people.map((row) => {
    const { id } = row;
    const overlap = () => overlapFrom(peopleRecords.posts(id));
    const look: PersonLook = row.hasLeft
      ? {
          since: nothing,
          renewalFrom: nothing,
          registerBy: nothing,
          hoursMissing: nothing,
          allowance: nothing,
          overlap,
        }
      : {
          ...registrationLook(model, row, parameters),
          since: () => filled(peopleRecords.since(id)),
          allowance: () => allowanceLook(model, row),
          overlap,
        };
    const person = new Person(values(row), look);
    return { context: { person }, place: { entity: 'person', id } };
  });
}

import { citizenIdFacts, citizenIdFault } from '../codes/citizen-id';
import { codeLabel } from '../codes/tables';
import type { NounValues } from '../domain/nouns';
import type { OwnRules } from './own-rules';

type Person = NounValues<'person'>;

/**
 * The id number where it is one of a citizen; other documents have no check character, sex or birth
 * date in them.
 */
const citizenNumber = ({ idType, citizenId }: Pick<Person, 'idType' | 'citizenId'>) =>
  (idType ?? 'citizen') === 'citizen' && citizenId ? citizenId : null;

/** What a sound id number says (GB 11643), or null. */
function factsOf(values: Person, today: string): ReturnType<typeof citizenIdFacts> | null {
  const id = citizenNumber(values);
  return id === null || citizenIdFault(id, today) !== null ? null : citizenIdFacts(id);
}

/** Sex and birth date follow from the id number, and do not contradict it. */
export const personRules: OwnRules<Person> = {
  filled(values, today) {
    const facts = factsOf(values, today);
    return facts
      ? {
          ...values,
          sex: values.sex ?? facts.sex,
          birthDate: values.birthDate ?? facts.birthDate,
        }
      : values;
  },
  faults(values, today) {
    const facts = factsOf(values, today);
    if (!facts) return {};
    const { sex, birthDate } = values;
    return {
      ...((sex === '1' || sex === '2') && sex !== facts.sex
        ? { sex: { code: 'SEX_CONFLICT', params: { sex: codeLabel('sex', facts.sex) } } }
        : {}),
      ...(birthDate && birthDate !== facts.birthDate
        ? { birthDate: { code: 'BIRTH_CONFLICT', params: { date: facts.birthDate } } }
        : {}),
    };
  },
};

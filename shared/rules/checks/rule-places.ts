import type { Label } from '../../codes/label';
import type { RecordScope, Scope } from '../../definitions/check-rule';
import type { NounName } from '../../domain/noun-names';
import { nounOf } from '../../domain/nouns';
import { itemLabel, type StatisticsForm } from '../../domain/statistics-form';

/** Of which kinds the records of a scope are; of none where a finding's place goes with the record. */
export const nounsOfScope: Readonly<Record<RecordScope, readonly NounName[]>> = {
  person: ['person'],
  project: ['project'],
  everyProject: ['project'],
  site: ['station'],
  society: ['institution', 'association', 'partner'],
  resource: ['charityResource'],
  linkage: ['linkage'],
  visit: ['visit'],
  protection: ['protectionStation'],
  decision: ['meetingDecision'],
  policy: ['policyDocument'],
  correction: [],
  amount: [],
};

/** A place at which the findings of a rule may stand, as it is written and as people call it. */
export interface RulePlace {
  name: string;
  label: Label;
}

const placeOf = (key: string, label: Label): RulePlace => ({ name: `"${key}"`, label });

/** Fields that stand in the forms of all the nouns. */
function fieldsOf([first, ...others]: readonly NounName[]): RulePlace[] {
  if (first === undefined) return [];
  return Object.entries(nounOf(first).fields)
    .filter(
      ([key, { form }]) =>
        form !== undefined && others.every((noun) => nounOf(noun).fields[key]?.form !== undefined),
    )
    .map(([key, { label }]) => placeOf(key, label));
}

/**
 * Where the findings of a rule may stand: at an item of the return, at a field of its record. Empty
 * where the place goes with what it is run for. Pure.
 */
export function placesOfRule(scope: Scope, { items }: StatisticsForm): RulePlace[] {
  if (scope === 'item' || scope === 'countyItem') return [];
  if (scope === 'station' || scope === 'county')
    return items.map((item) => placeOf(item.key, itemLabel(item)));
  return fieldsOf(nounsOfScope[scope]);
}

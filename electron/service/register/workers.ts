import { isCertified, isProfessional } from '../../../shared/rules/qualification-professional';
import type { Worker } from '../people/staff-on';
import { ruleParameters } from '../settings/rule-parameters';
import { ONE, type Asked, type Counted } from './asked';

/** Those in post on the last day of whom something is so. */
function inPost(asked: Asked, is: (worker: Worker) => boolean): Counted[] {
  const names = asked.standing.names();
  return asked
    .staff()
    .filter(is)
    .map(({ id }) => ({ noun: 'person', id, name: names.get(id) ?? '', amount: ONE }));
}

export const staff = (asked: Asked): Counted[] => inPost(asked, () => true);

export const certified = (asked: Asked): Counted[] =>
  inPost(
    asked,
    ({ level }) =>
      isCertified(level) && (asked.of === null || (level !== null && asked.of.includes(level))),
  );

export function professionals(asked: Asked): Counted[] {
  const parameters = ruleParameters(asked.store, asked.period);
  return inPost(asked, (worker) => isProfessional(worker, parameters));
}

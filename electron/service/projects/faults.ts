import type { NounValues } from '../../../shared/domain/nouns';
import { isCalendarDate } from '../../../shared/codes/calendar';
import { moneyText } from '../../../shared/codes/money';
import { codeLabel } from '../../../shared/codes/tables';
import type { FlowStep, StepFault } from '../../../shared/domain/project-flow';
import {
  barEnd,
  biddingDay,
  contractorBarred,
  milestoneFaults,
  paymentFaults,
  projectFaults,
} from '../../../shared/rules/project-rules';
import type { Faults, Proposed } from '../database/behaviour';
import type { Reader } from '../database/context';
import { getRecord } from '../database/records';
import { isPeriod, localDay } from '../../../shared/codes/period';
import { ruleParameters } from '../settings/rule-parameters';
import { flowFault, waitsForContract } from './flow';
import { barOn, flowProject, milestoneName, nameOf, paidFor, paymentFacts, stepsOf } from './facts';

const text = (value: string | null): string => value?.trim() ?? '';

/** What stands against a project: its term, its contractor, what is paid already. */
export function ofProject(
  context: Reader,
  { id, values }: Proposed<NounValues<'project'>>,
): Faults {
  const contractor = text(values.contractor);
  const settled = id === null ? undefined : stepsOf(context, id).find(isBidding);
  const day = biddingDay(settled?.date ?? null, text(values.starts), localDay(context.clock()));
  const paid = id === null ? null : paidFor(context, id, null);
  return {
    ...(paid && (values.amount ?? 0) < paid.amount
      ? { amount: { code: 'CONTRACT_BELOW_PAID', params: { paid: moneyText(paid.amount) } } }
      : {}),
    ...projectFaults(
      values,
      ruleParameters(context),
      contractor === '' ? null : nameOf(context, contractor),
      contractor === '' ? null : (barOn(context, contractor, day) ?? null),
    ),
  };
}

/** What stands against a milestone because of payments made for it. */
export function ofMilestone(
  context: Reader,
  { id, values }: Proposed<NounValues<'milestone'>>,
): Faults {
  const name = milestoneName(context, id);
  return name === null ? {} : milestoneFaults(values, paidFor(context, text(values.project), name));
}

const isBidding = ({ step }: { step: FlowStep }): boolean => step === 'method';

/** A contractor that is barred on the day of bidding, unless the project has an exception. */
function barredAt(context: Reader, project: string, day: string): Faults {
  const { values } = getRecord(context.db, 'project', project);
  const contractor = text(values.contractor);
  const bar = contractor === '' ? undefined : barOn(context, contractor, day);
  if (!bar || text(values.exceptionGround) !== '') return {};
  return { date: contractorBarred(nameOf(context, contractor), bar) };
}

/** The fault of a step at the field that it is about, in the words of the step's label. */
function told(step: FlowStep, fault: StepFault): Faults {
  const name = codeLabel('projectStep', step);
  if (fault.code === 'FLOW_OUT_OF_ORDER') {
    const missing = fault.missing.map((one) => codeLabel('projectStep', one));
    return { step: { code: fault.code, params: { step: name, missing } } };
  }
  if (fault.code === 'FLOW_BEFORE' || fault.code === 'FLOW_AFTER') {
    const other = codeLabel('projectStep', fault.other.step);
    return { date: { code: fault.code, params: { step: name, other, date: fault.other.date } } };
  }
  return { step: { code: fault.code, params: { step: name } } };
}

/** What stands against a step because of the others of its project's way. */
export function ofStep(
  context: Reader,
  { id, values, before }: Proposed<NounValues<'projectStep'>>,
): Faults {
  const [project, step, date] = [text(values.project), text(values.step), text(values.date)];
  const facts = flowProject(context, project);
  if (!facts || step === '' || date === '') return {};
  if (date > localDay(context.clock())) return { date: { code: 'DATE_AHEAD', params: { date } } };
  const isKept = before?.project === project && before.step === step;
  const fault = flowFault(context, {
    own: { step, date },
    kept: isKept ? { step, date: text(before.date) } : null,
    back: id !== null && before === null,
    others: stepsOf(context, project, id),
    project: facts,
  });
  if (fault) return told(step, fault);
  return isBidding({ step }) ? barredAt(context, project, date) : {};
}

/**
 * What stands against a payment of a project because of its contract, milestones and other
 * payments.
 */
export function ofPayment(
  context: Reader,
  { id, values }: Proposed<NounValues<'payment'>>,
): Faults {
  const project = text(values.project);
  if (project === '') return {};
  const facts = flowProject(context, project);
  const waits = !facts || waitsForContract(context, stepsOf(context, project), facts);
  return paymentFaults(values, paymentFacts(context, project, id, waits));
}

export const ofTarget = (
  _: Reader,
  { values: { period } }: Proposed<NounValues<'projectTarget'>>,
): Faults =>
  text(period) === '' || isPeriod(text(period))
    ? {}
    : { period: { code: 'PERIOD_UNKNOWN', params: { value: text(period) } } };

/** A bar without a last day ends as the rules say. */
export function barCompleted(
  context: Reader,
  values: NounValues<'resultUse'>,
): NounValues<'resultUse'> {
  const [decided, starts] = [text(values.decidedOn), text(values.starts)];
  const decidedOn = isCalendarDate(decided) ? decided : null;
  return values.kind === 'bar' && text(values.ends) === '' && isCalendarDate(starts)
    ? { ...values, ends: barEnd(decidedOn, starts, ruleParameters(context)) }
    : values;
}

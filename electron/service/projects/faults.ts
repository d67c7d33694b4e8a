import { isCalendarDate } from '../../../shared/codes/calendar';
import { moneyText } from '../../../shared/codes/money';
import { labelOf } from '../../../shared/codes/tables';
import { Refusal, type FieldFailure } from '../../../shared/result';
import type { Values } from '../../../shared/domain/noun';
import type { NounName } from '../../../shared/domain/nouns';
import { stepFault, type FlowStep } from '../../../shared/domain/project-flow';
import {
  isPeriod,
  lastDayOf,
  milestoneFaults,
  paymentFaults,
  projectFaults,
  resultUseFaults,
} from '../../../shared/rules/project-rules';
import type { Context } from '../database/context';
import { localDay } from '../../../shared/codes/period';
import { ruleParameters } from '../settings/rule-parameters';
import { barOn, flowProject, milestoneName, nameOf, paidFor, paymentFacts, stepsOf } from './facts';

type Faults = Record<string, FieldFailure>;
const text = (value: Values[string] | undefined): string =>
  typeof value === 'string' ? value : '';

function ofProject(context: Context, values: Values, id: string | null): Faults {
  const contractor = text(values['contractor']);
  const day = text(values['starts']) || localDay(context.clock());
  const paid = id === null ? null : paidFor(context, id, null);
  return {
    ...(paid && (typeof values['amount'] === 'number' ? values['amount'] : 0) < paid.amount
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

function ofMilestone(context: Context, values: Values, id: string | null): Faults {
  const name = milestoneName(context, id);
  return name === null
    ? {}
    : milestoneFaults(values, paidFor(context, text(values['project']), name));
}

function ofStep(context: Context, values: Values, id: string | null): Faults {
  const [project, step, date] = [
    text(values['project']),
    text(values['step']),
    text(values['date']),
  ];
  const facts = flowProject(context, project);
  if (!facts || step === '' || date === '') return {};
  if (date > localDay(context.clock())) return { date: { code: 'DATE_AHEAD', params: { date } } };
  const fault = stepFault(
    step as FlowStep,
    date,
    stepsOf(context, project, id),
    facts,
    ruleParameters(context).interimMonths,
  );
  if (!fault) return {};
  const name = labelOf('projectStep', step);
  if (fault.code === 'FLOW_OUT_OF_ORDER')
    return {
      step: {
        code: fault.code,
        params: {
          step: name,
          missing: fault.missing.map((one) => labelOf('projectStep', one)).join('、'),
        },
      },
    };
  if (fault.code === 'FLOW_BEFORE' || fault.code === 'FLOW_AFTER')
    return {
      date: {
        code: fault.code,
        params: {
          step: name,
          other: labelOf('projectStep', fault.other.step),
          date: fault.other.date,
        },
      },
    };
  return { step: { code: fault.code, params: { step: name } } };
}

/** What stands against a record of a project because of others of it: order of steps, money that is left, a barred contractor. By field. */
export function projectRoomFaults(
  context: Context,
  noun: NounName,
  values: Values,
  id: string | null,
): Faults {
  switch (noun) {
    case 'project':
      return ofProject(context, values, id);
    case 'projectStep':
      return ofStep(context, values, id);
    case 'milestone':
      return ofMilestone(context, values, id);
    case 'payment':
      return text(values['project']) === ''
        ? {}
        : paymentFaults(values, paymentFacts(context, text(values['project']), id));
    case 'resultUse':
      return resultUseFaults(values);
    case 'projectTarget':
      return text(values['period']) === '' || isPeriod(text(values['period']))
        ? {}
        : { period: { code: 'PERIOD_UNKNOWN', params: { value: text(values['period']) } } };
    default:
      return {};
  }
}

/** A record of a project as it is to be written: a bar ends after the years of the rules. */
export function projectCompleted(context: Context, noun: NounName, values: Values): Values {
  const from = text(values['decidedOn']) || text(values['starts']);
  return noun === 'resultUse' &&
    values['kind'] === 'bar' &&
    text(values['ends']) === '' &&
    isCalendarDate(from)
    ? { ...values, ends: lastDayOf(from, ruleParameters(context).barYears) }
    : values;
}

/** Refuses what came by a workbook and stands against others; what a form sends was told at its fields. @throws Refusal with the code of the first fault */
export function refuseProjectFaults(
  context: Context,
  noun: NounName,
  values: Values,
  id: string | null,
): void {
  const [fault] = Object.values(projectRoomFaults(context, noun, values, id)).filter(
    ({ code }) => code !== 'PROJECT_TERM_GROUND',
  );
  if (fault)
    throw new Refusal(
      fault.params ? { code: fault.code, params: fault.params } : { code: fault.code },
    );
}

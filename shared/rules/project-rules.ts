import { failure, type FieldFailure } from '../result';
import type { Label } from '../codes/label';
import { lastOfTerm } from '../codes/calendar';
import { moneyText } from '../codes/money';
import { codeLabel } from '../codes/tables';
import { loose } from '../codes/text';
import type { NounName, NounValues } from '../domain/nouns';
import type { RuleParameters } from '../definitions/rule-parameters';

type Faults = Record<string, FieldFailure>;
type ProjectParameters = Pick<RuleParameters, 'termYears' | 'mostTermYears'>;
/** Values of a record, as far as they are known. */
type Known<N extends NounName> = Partial<NounValues<N>>;

const text = (value: string | null | undefined): string => value?.trim() ?? '';

/** A bar that keeps a contractor from being chosen. */
export interface Bar {
  until: string | null;
  text: string;
}

const nobody: Label = { zh: '这家机构', en: 'this contractor' };

/** Why a contractor may not be chosen on the day of bidding. */
export const contractorBarred = (contractor: string | null, bar: Bar): FieldFailure => ({
  code: 'CONTRACTOR_BARRED',
  params: { contractor: contractor ?? nobody, until: bar.until ?? '', why: bar.text },
});

/**
 * Last day of a bar (次年不得参与) that names none. In whole calendar years it is the end of the years
 * that follow the decision: decided on any day of 2026, it lasts to 31 December 2027. Without a day
 * of decision its first day stands for it, but for a bar that begins with a year, which is then the
 * first one. Counted from the decision it lasts to the day before the same day of a later year.
 */
export function barEnd(
  decidedOn: string | null,
  starts: string,
  { barYears, barTerm }: Pick<RuleParameters, 'barYears' | 'barTerm'>,
): string {
  if (barTerm === 'fromDecision') return lastOfTerm(decidedOn ?? starts, barYears * 12);
  const yearOf = (day: string): number => Number(day.slice(0, 4));
  const first =
    decidedOn === null && starts.endsWith('-01-01')
      ? yearOf(starts)
      : Math.max(yearOf(decidedOn ?? starts) + 1, yearOf(starts));
  return `${first + barYears - 1}-12-31`;
}

/** First day of a bar that is decided on a day: that of the next year, or the day itself. */
export const barStart = (
  decidedOn: string,
  { barTerm }: Pick<RuleParameters, 'barTerm'>,
): string =>
  barTerm === 'fromDecision' ? decidedOn : `${Number(decidedOn.slice(0, 4)) + 1}-01-01`;

/**
 * The day on which a contractor bids for a project, and on which a bar counts: when the way of
 * purchase (采购方式) was settled. While that is not kept the purchase is under way, so it is today,
 * or earlier where the contract has begun.
 */
export const biddingDay = (settled: string | null, starts: string, today: string): string =>
  settled ?? (starts !== '' && starts < today ? starts : today);

/**
 * Faults between a project's fields: term (102号令第二十四条), subcontracting (第二十六条), purchaser and
 * contractor, a barred contractor without an exception.
 */
export function projectFaults(
  values: Known<'project'>,
  { termYears, mostTermYears }: ProjectParameters,
  contractorName: string | null,
  bar: Bar | null,
): Faults {
  const faults: Faults = {};
  const [starts, ends] = [text(values.starts), text(values.ends)];
  if (starts !== '' && ends !== '' && ends >= starts) {
    if (ends > lastOfTerm(starts, mostTermYears * 12))
      faults['ends'] = { code: 'PROJECT_TERM_TOO_LONG', params: { most: mostTermYears } };
    else if (ends > lastOfTerm(starts, termYears * 12) && text(values.termGround) === '')
      faults['termGround'] = { code: 'PROJECT_TERM_GROUND', params: { years: termYears } };
  }
  if (values.noSubcontract === 'no') faults['noSubcontract'] = { code: 'PROJECT_SUBCONTRACTED' };
  if (
    contractorName !== null &&
    text(values.purchaser) !== '' &&
    loose(text(values.purchaser)) === loose(contractorName)
  )
    faults['contractor'] = { code: 'PROJECT_OWN_CONTRACTOR' };
  const [ground, by] = [text(values.exceptionGround), text(values.exceptionBy)];
  if (bar && ground === '') faults['contractor'] = contractorBarred(contractorName, bar);
  else if (ground !== '') {
    if (by === '') faults['exceptionBy'] = { code: 'EXCEPTION_WITHOUT_NAME' };
    if (text(values.exceptionDocument) === '')
      faults['exceptionDocument'] = { code: 'EXCEPTION_WITHOUT_DOCUMENT' };
  }
  return faults;
}

interface MilestoneFacts {
  name: string;
  amount: number;
  metOn: string | null;
  /** Paid for it so far, the payment at hand left out. */
  paid: number;
}

export interface PaymentFacts {
  /** Amount of the contract and what is paid of it, the payment at hand left out; fen. */
  contract: number | null;
  paid: number;
  /** Whether the project's flow has a contract at all. */
  needsContract: boolean;
  contractOn: string | null;
  milestones: readonly MilestoneFacts[];
  /** Sources of the project's funding lines. */
  sources: readonly string[];
}

/**
 * What stands against a payment: no contract, an unknown milestone or one that is not met, more
 * than is left of milestone or contract.
 */
export function paymentFaults(
  values: Known<'payment'>,
  { contract, paid, needsContract, contractOn, milestones, sources }: PaymentFacts,
): Faults {
  const amount = values.amount ?? 0;
  const date = text(values.date);
  const name = text(values.milestone);
  const faults: Faults = {};
  if (contractOn === null && needsContract) faults['date'] = failure('PAYMENT_WITHOUT_CONTRACT');
  else if (contractOn !== null && date !== '' && date < contractOn)
    faults['date'] = { code: 'PAYMENT_BEFORE_CONTRACT', params: { date: contractOn } };
  const milestone = milestones.find((one) => one.name === name);
  if (name !== '' && !milestone)
    faults['milestone'] = { code: 'MILESTONE_UNKNOWN', params: { milestone: name } };
  if (milestone && (milestone.metOn === null || (date !== '' && date < milestone.metOn)))
    faults['milestone'] = { code: 'MILESTONE_NOT_MET', params: { milestone: name } };
  const source = text(values.source);
  if (source !== '' && sources.length > 0 && !sources.includes(source))
    faults['source'] = {
      code: 'FUNDING_LINE_UNKNOWN',
      params: { sources: sources.map((one) => codeLabel('fundingSource', one)) },
    };
  if (milestone && milestone.paid + amount > milestone.amount)
    faults['amount'] = {
      code: 'PAYMENT_OVER_MILESTONE',
      params: { milestone: name, left: moneyText(milestone.amount - milestone.paid) },
    };
  else if (contract !== null && paid + amount > contract)
    faults['amount'] = {
      code: 'PAYMENT_OVER_CONTRACT',
      params: { left: moneyText(contract - paid) },
    };
  return faults;
}

/**
 * What stands against a milestone that payments were made for: less than was paid, or met after the
 * first of them.
 */
export function milestoneFaults(
  values: Known<'milestone'>,
  paid: { amount: number; first: string } | null,
): Faults {
  const [amount, metOn] = [values.amount ?? 0, text(values.metOn)];
  if (!paid) return {};
  return {
    ...(amount < paid.amount
      ? { amount: { code: 'MILESTONE_BELOW_PAID', params: { paid: moneyText(paid.amount) } } }
      : {}),
    ...(metOn === '' || metOn > paid.first
      ? { metOn: { code: 'MILESTONE_MET_TOO_LATE', params: { date: paid.first } } }
      : {}),
  };
}

/** A use that is revoked says why, and when. */
export function resultUseFaults(values: Known<'resultUse'>): Faults {
  const [on, reason, starts] = [
    text(values.revokedOn),
    text(values.revokedReason),
    text(values.starts),
  ];
  if (on !== '' && reason === '') return { revokedReason: { code: 'REVOCATION_WITHOUT_REASON' } };
  if (on === '' && reason !== '') return { revokedOn: { code: 'REVOCATION_WITHOUT_DAY' } };
  return on !== '' && on < starts
    ? { revokedOn: { code: 'REVOCATION_BEFORE_START', params: { date: starts } } }
    : {};
}

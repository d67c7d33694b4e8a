import { assessmentFailures } from './assessment';
import { attachmentFailures } from './attachments';
import { checklistFailures } from './checklist';
import { commandLineFailures } from './command-line';
import { definitionFailures } from './definitions';
import { divisionsFailures } from './divisions';
import { evaluationFailures } from './evaluation';
import { evaluationTemplateFailures } from './evaluation-templates';
import { exchangeFailures } from './exchange';
import { formFailures } from './forms';
import { frameFailures } from './frame';
import { handlingFailures } from './handling';
import { mergeFailures } from './merge';
import { officeLedgerFailures } from './office-ledgers';
import { paperFailures } from './paper';
import { peopleFailures } from './people';
import { projectFailures } from './projects';
import { registerFailures } from './register';
import { ruleFindings } from './rules';
import { returnFailures } from './returns';
import { securityFailures } from './security';
import { sheetFailures } from './sheet';
import { shellFailures } from './shell';
import { societiesFailures } from './societies';
import { stationBookFailures } from './station-books';
import { stationsFailures } from './stations';
import { workbookFailures } from './workbooks';
import type { Param, Params, Places } from '../types';

/**
 * Everything the service answers by code: refusals, findings, problems of a workbook. Each says
 * what to do next.
 */
export const failureTexts = {
  ...assessmentFailures,
  ...attachmentFailures,
  ...checklistFailures,
  ...commandLineFailures,
  ...definitionFailures,
  ...divisionsFailures,
  ...evaluationFailures,
  ...evaluationTemplateFailures,
  ...exchangeFailures,
  ...formFailures,
  ...frameFailures,
  ...handlingFailures,
  ...mergeFailures,
  ...officeLedgerFailures,
  ...paperFailures,
  ...peopleFailures,
  ...projectFailures,
  ...registerFailures,
  ...returnFailures,
  ...ruleFindings,
  ...securityFailures,
  ...sheetFailures,
  ...shellFailures,
  ...societiesFailures,
  ...stationBookFailures,
  ...stationsFailures,
  ...workbookFailures,
} as const;

/** The closed union of codes: one without a text does not compile. */
export type FailureCode = keyof typeof failureTexts;

/** The places of a code's texts, in either language. */
type Place<C extends FailureCode> = Places<(typeof failureTexts)[C]['zh' | 'en']>;

/** Parameters with at least these names; more may travel along. */
type With<Names extends string> = Params & Readonly<Record<Names, Param>>;

/**
 * A code with the parameters that its texts name; they may be left out only where no text has a
 * place for one.
 */
type Said<C extends FailureCode> = [Place<C>] extends [never]
  ? { code: C; params?: Params }
  : { code: C; params: With<Place<C>> };

/**
 * A rule that only its definition set knows has a hyphen in its code (HN-12), and brings along as
 * `said` what is to be said.
 */
interface RuleSaid {
  code: `${string}-${string}`;
  params: Params;
}

/** Any code, each with the parameters of its own texts. */
export type AnySaid = { [C in FailureCode]: Said<C> }[FailureCode] | RuleSaid;

/** The codes that a caller can always say who gives just these parameters. */
export type CodeFilledBy<Given extends string> = {
  [C in FailureCode]: [Exclude<Place<C>, Given>] extends [never] ? C : never;
}[FailureCode];

/**
 * The last argument of a function that says a code: what its texts name, but for what the function
 * gives itself.
 */
export type ParamsFor<C extends FailureCode, Given = never> = [Exclude<Place<C>, Given>] extends [
  never,
]
  ? [params?: Params]
  : [params: With<Exclude<Place<C>, Given>>];

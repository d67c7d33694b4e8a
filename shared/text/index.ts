import { frameTexts } from './frame';
import { registerUiTexts } from './register-ui';
import { peopleTexts } from './people';
import { deskTexts } from './desk';
import { setupTexts } from './setup';
import { assessmentTexts } from './assessment';
import { evaluationTemplatesUiTexts } from './evaluation-templates-ui';
import { evaluationPaperTexts } from './evaluation-papers';
import { submissionUiTexts } from './submission-ui';
import { reviewTexts } from './review';
import { receiveUiTexts } from './receive-ui';
import { returnPaperTexts } from './return-paper';
import { reportTexts } from './report';
import { returnsTexts } from './returns';
import { settingsUiTexts } from './settings-ui';
import { trustTexts } from './trust';
import { commandLineTexts } from './command-line';
import { divisionsTexts } from './divisions';
import { checklistTexts } from './checklist';
import { stationsTexts } from './stations';
import { stationBookTexts } from './station-books';
import { statisticsTexts } from './statistics';
import { mergeTexts } from './merge';
import { societiesTexts } from './societies';
import { evaluationUiTexts } from './evaluation-ui';
import { evaluationCourseTexts } from './evaluation-course-ui';
import { attachmentTexts } from './attachments';
import { handlingTexts } from './handling';
import { importTexts } from './import';
import { indicatorTexts } from './indicators';
import { letterTexts } from './letters';
import { paperTexts } from './paper';
import { projectsUiTexts } from './projects-ui';
import { failureTexts } from './failures';
import { failureVariants } from './failures/variants';
import type { Rhythm } from '../codes/period';
import { inRhythm } from './period-words';
import type { Language, Param, Params, Text } from './types';

export type { FailureCode } from './failures';
export type { Language, Param, Params, Text, Texts } from './types';

/**
 * All texts of the product, each room's file merged; a code without both languages does not
 * compile.
 */
export const texts = {
  ...failureTexts,
  ...failureVariants,
  ...frameTexts,
  ...returnPaperTexts,
  ...reportTexts,
  ...returnsTexts,
  ...registerUiTexts,
  ...setupTexts,
  ...deskTexts,
  ...peopleTexts,
  ...assessmentTexts,
  ...submissionUiTexts,
  ...reviewTexts,
  ...receiveUiTexts,
  ...settingsUiTexts,
  ...trustTexts,
  ...divisionsTexts,
  ...stationsTexts,
  ...checklistTexts,
  ...statisticsTexts,
  ...indicatorTexts,
  ...stationBookTexts,
  ...evaluationUiTexts,
  ...evaluationCourseTexts,
  ...mergeTexts,
  ...societiesTexts,
  ...commandLineTexts,
  ...attachmentTexts,
  ...handlingTexts,
  ...importTexts,
  ...evaluationPaperTexts,
  ...evaluationTemplatesUiTexts,
  ...letterTexts,
  ...paperTexts,
  ...projectsUiTexts,
} as const;

export type TextCode = keyof typeof texts;

/** Parameters that are names of things although they are numbers: no thousands separator. */
const PLAIN = new Set(['year', 'row', 'sequence', 'serial', 'code', 'line', 'column']);

const figure = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 4 }).replace('-', '\u2212');

/** A parameter in words: labels in the reader's language, lists joined, figures grouped. */
function worded(name: string, value: Param, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return PLAIN.has(name) ? String(value) : figure(value);
  // A template of the office's own may have no English; its Chinese says more than nothing.
  if ('zh' in value) return value[language] || value.zh;
  return value.map((one) => worded(name, one, language)).join(language === 'zh' ? '、' : ', ');
}

/** A parameter in words, where it stands for itself and not within a text. */
export const wordsOf = (value: Param, language: Language): string => worded('', value, language);

const plurals = { zh: new Intl.PluralRules('zh'), en: new Intl.PluralRules('en') };

/** Whether there is nothing to put into a place: no day, no name, an empty list. */
const isNothing = (value: Param | undefined): boolean =>
  value === '' || value === '—' || (Array.isArray(value) && value.length === 0);

/** A remark in brackets without others in it, with the space before it. */
const REMARK = /\s?[（(][^（()）]*\{\w[^（()）]*[）)]/g;
const PLACES = /\{(\w+)/g;

/** Leaves out remarks in brackets for which there is nothing to say: no “合同（—）”. */
const withoutEmpty = (text: string, params: Params): string =>
  text.replace(REMARK, (remark) =>
    [...remark.matchAll(PLACES)].every(([, name = '']) => isNothing(params[name])) ? '' : remark,
  );

/**
 * Puts the parameters into a text: `{name}`, or `{name|record|records}` for the word that goes with
 * a number. A parameter that is missing stays visible, so that a test finds it; a remark in brackets
 * goes where all that it would say is empty.
 * @param rhythm of the period at hand, for what a text says of it
 */
export function fill(
  text: string,
  params: Params = {},
  language: Language = 'zh',
  rhythm: Rhythm = 'quarter',
): string {
  return withoutEmpty(inRhythm(text, rhythm, language), params).replace(
    /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (whole, name: string, one?: string, other?: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      if (one === undefined || other === undefined) return worded(name, value, language);
      return plurals[language].select(Number(value)) === 'one' ? one : other;
    },
  );
}

const known: Readonly<Record<string, Text | undefined>> = texts;

/** A text of the two languages as a parameter of another. */
export const asParam = (code: TextCode, params: Params): Text => ({
  zh: fill(texts[code].zh, params, 'zh'),
  en: fill(texts[code].en, params, 'en'),
});

/** The program's own text of a code: the one for its `reason` where there is such a one. */
export const knownText = (code: string, reason?: Param): Text | undefined =>
  (typeof reason === 'string' && known[`${code}_${reason}`]) || known[code];

/** What a rule that is data brings along to be said. */
const saidOf = (said: Param | undefined): Text | undefined =>
  typeof said === 'object' && 'zh' in said ? said : undefined;

/**
 * The text of a code in a language: what is `said` with it; else the one for its `reason` where there is such a one
 * (`CODE_reason`), else its own; behind it what `remark` adds. A code nobody knows still says what to
 * do and keeps the code for the telephone.
 */
export function textOf(
  code: string,
  params: Params | undefined,
  language: Language,
  rhythm: Rhythm = 'quarter',
): string {
  const { reason, said } = params ?? {};
  const text = saidOf(said) ?? knownText(code, reason);
  const remark = params?.['remark'];
  return text
    ? fill(text[language], params, language, rhythm) + (remark ? wordsOf(remark, language) : '')
    : fill(texts.FRAME_UNKNOWN_CODE[language], { code });
}

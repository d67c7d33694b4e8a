import { frameTexts } from './frame';
import { registerUiTexts } from './register-ui';
import { registerTexts } from './register';
import { peopleTexts } from './people';
import { deskTexts } from './desk';
import { setupTexts } from './setup';
import { securityTexts } from './security';
import { rulesTexts } from './rules';
import { assessmentTexts } from './assessment';
import { evaluationTexts } from './evaluation';
import { evaluationTemplateTexts } from './evaluation-templates';
import { evaluationTemplatesUiTexts } from './evaluation-templates-ui';
import { evaluationPaperTexts } from './evaluation-papers';
import { exchangeTexts } from './exchange';
import { submissionUiTexts } from './submission-ui';
import { receiveUiTexts } from './receive-ui';
import { settingsUiTexts } from './settings-ui';
import { commandLineTexts } from './command-line';
import { divisionsTexts } from './divisions';
import { checklistTexts } from './checklist';
import { stationsTexts } from './stations';
import { statisticsTexts } from './statistics';
import { mergeTexts } from './merge';
import { societiesTexts } from './societies';
import { evaluationUiTexts } from './evaluation-ui';
import { attachmentTexts } from './attachments';
import { handlingTexts } from './handling';
import { paperTexts } from './paper';
import { projectTexts } from './projects';
import { projectsUiTexts } from './projects-ui';
import type { Language, Params, Text } from './types';

export type { Language, Params, Text, Texts } from './types';

/** All texts of the product, each room's file merged; a code without both languages does not compile. */
export const texts = {
  ...frameTexts,
  ...registerUiTexts,
  ...securityTexts,
  ...setupTexts,
  ...deskTexts,
  ...registerTexts,
  ...peopleTexts,
  ...rulesTexts,
  ...evaluationTexts,
  ...assessmentTexts,
  ...exchangeTexts,
  ...submissionUiTexts,
  ...receiveUiTexts,
  ...settingsUiTexts,
  ...divisionsTexts,
  ...stationsTexts,
  ...checklistTexts,
  ...statisticsTexts,
  ...evaluationUiTexts,
  ...mergeTexts,
  ...societiesTexts,
  ...commandLineTexts,
  ...attachmentTexts,
  ...handlingTexts,
  ...evaluationPaperTexts,
  ...evaluationTemplateTexts,
  ...evaluationTemplatesUiTexts,
  ...paperTexts,
  ...projectTexts,
  ...projectsUiTexts,
} as const;

export type TextCode = keyof typeof texts;

/** Parameters that are names of things although they are numbers: no thousands separator. */
const PLAIN = new Set(['year', 'row', 'sequence', 'serial', 'code', 'line', 'column']);

const shown = (name: string, value: string | number): string =>
  typeof value === 'string' || PLAIN.has(name)
    ? String(value)
    : value.toLocaleString('en-US', { maximumFractionDigits: 4 }).replace('-', '\u2212');

/** Puts the parameters into a text; a parameter that is missing stays visible, so that a test finds it. */
export function fill(text: string, params: Params = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : shown(name, value);
  });
}

const known: Readonly<Record<string, Text | undefined>> = texts;

/**
 * The text of a code in a language: the one for its `reason` where there is such a one (`CODE_reason`), else its own.
 * A code nobody knows still says what to do and keeps the code for the telephone.
 */
export function textOf(code: string, params: Params | undefined, language: Language): string {
  const text = known[`${code}_${params?.['reason'] ?? ''}`] ?? known[code];
  return text ? fill(text[language], params) : fill(texts.FRAME_UNKNOWN_CODE[language], { code });
}

import { plainFigure } from '../../../shared/codes/typed-figure';
import { failure, type Failure } from '../../../shared/result';
import {
  answersFault,
  questionsOf,
  type Answer,
  type Questions,
} from '../../../shared/evaluation/answer';
import {
  allItems,
  pointsOf,
  TENTHS,
  type Bonus,
  type EvaluationTemplate,
  type Item,
  type Veto,
} from '../../../shared/definitions/evaluation-template';

/** Whatever is answered on a sheet, with how it is entered. */
export type Question =
  | { kind: Item['kind']; item: Item }
  | { kind: 'bonus'; item: Bonus }
  | { kind: 'veto'; item: Veto };

/**
 * What stands in the fields of one question: text by part (`score`, `actual`, `planned`, or a
 * deduction's key), ticked parts, or the finding.
 */
export interface Typed {
  texts: Readonly<Record<string, string>>;
  /** Null: nothing was said about parts yet; empty: none is there. */
  parts: readonly string[] | null;
  found: boolean | null;
}

export const nothing: Typed = { texts: {}, parts: null, found: null };

/** Everything a sheet asks, in the order of the form, and by key. */
export interface Asked {
  list: readonly Question[];
  known: Questions;
}

export const askedIn = (template: EvaluationTemplate): Asked => ({
  list: [
    ...allItems(template).map((item): Question => ({ kind: item.kind, item })),
    ...template.bonuses.map((item): Question => ({ kind: 'bonus', item })),
    ...template.vetoes.map((item): Question => ({ kind: 'veto', item })),
  ],
  known: questionsOf(template, allItems(template)),
});

/** A stored answer as it stands in its fields. */
export function typedOf(answer: Answer | undefined): Typed {
  if (!answer) return nothing;
  if ('score' in answer) return { ...nothing, texts: { score: pointsOf(answer.score) } };
  if ('parts' in answer) return { ...nothing, parts: answer.parts };
  if ('planned' in answer)
    return {
      ...nothing,
      texts: { actual: String(answer.actual), planned: String(answer.planned) },
    };
  if ('counts' in answer)
    return {
      ...nothing,
      texts: Object.fromEntries(
        Object.entries(answer.counts).map(([key, count]) => [key, String(count)]),
      ),
    };
  return { ...nothing, found: answer.found };
}

type Read = { answer: Answer } | { fault: Failure } | { half: boolean };

const plain = (text: string | undefined): string => plainFigure(text ?? '');

/** Points with one decimal at most. */
function readScore(text: string, full: number): Read {
  if (text === '') return { half: false };
  return /^-?\d{1,4}(\.\d?)?$/.test(text)
    ? { answer: { score: Math.round(Number(text) * TENTHS) } }
    : { fault: failure('EVAL_BAD_SCORE', { full: pointsOf(full) }) };
}

function readRatio({ texts }: Typed): Read {
  const [actual, planned] = [plain(texts['actual']), plain(texts['planned'])];
  if (actual === '' && planned === '') return { half: false };
  if ([actual, planned].some((text) => text !== '' && !/^\d{1,9}(\.\d{0,6})?$/.test(text)))
    return { fault: { code: 'EVAL_BAD_AMOUNT' } };
  return actual === '' || planned === ''
    ? { half: true }
    : { answer: { actual: Number(actual), planned: Number(planned) } };
}

function readCounts({ texts }: Typed, keys: readonly string[]): Read {
  const typed = keys.map((key): [string, string] => [key, plain(texts[key])]);
  if (typed.every(([, text]) => text === '')) return { half: false };
  if (typed.some(([, text]) => text !== '' && !/^\d{1,3}$/.test(text)))
    return { fault: { code: 'EVAL_BAD_COUNT' } };
  return {
    answer: { counts: Object.fromEntries(typed.map(([key, text]) => [key, Number(text)])) },
  };
}

function readTyped(question: Question, typed: Typed): Read {
  switch (question.kind) {
    case 'degree':
    case 'bonus':
      return readScore(
        plain(typed.texts['score']),
        'full' in question.item ? question.item.full : 0,
      );
    case 'combination':
      return typed.parts === null ? { half: false } : { answer: { parts: [...typed.parts] } };
    case 'ratioBand':
      return readRatio(typed);
    case 'deduction':
      return readCounts(
        typed,
        question.item.kind === 'deduction' ? question.item.deductions.map(({ key }) => key) : [],
      );
    case 'veto':
      return typed.found === null ? { half: false } : { answer: { found: typed.found } };
  }
}

/**
 * The answer that the fields of a question mean; `fault` says why they mean none, `half` that a
 * second field is missing.
 */
function readAnswer(known: Questions, question: Question, typed: Typed | undefined): Read {
  const read = readTyped(question, typed ?? nothing);
  if (!('answer' in read)) return read;
  const fault = answersFault(known, { [question.item.key]: read.answer });
  return fault ? { fault } : read;
}

export interface ReadSheet {
  answers: Readonly<Record<string, Answer>>;
  faults: Readonly<Record<string, Failure | undefined>>;
  /** Keys of what has to be answered and is not, in the order of the form. */
  gaps: string[];
  /** Keys whose fields hold something that cannot be kept as an answer. */
  unsent: string[];
}

/** Reads a whole sheet; a bonus needs no answer. */
export function readSheet(
  { list, known }: Asked,
  typed: Readonly<Record<string, Typed | undefined>>,
): ReadSheet {
  const answers: Record<string, Answer> = {};
  const faults: Record<string, Failure> = {};
  const [gaps, unsent]: [string[], string[]] = [[], []];
  for (const question of list) {
    const { key } = question.item;
    const found = readAnswer(known, question, typed[key]);
    if ('answer' in found) {
      answers[key] = found.answer;
      continue;
    }
    if ('fault' in found) faults[key] = found.fault;
    const kept = 'fault' in found || found.half;
    if (kept) unsent.push(key);
    if (kept || question.kind !== 'bonus') gaps.push(key);
  }
  return { answers, faults, gaps, unsent };
}

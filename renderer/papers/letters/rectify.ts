import type { Block, PrintDocument } from '../../../shared/print/document';
import { fullDay } from '../../base/format';
import { letterPaper, ownWords, type Writing } from './letter';

/** Something that has to be put right. */
interface Point {
  key: string;
  /** What was found. */
  found: string;
  /** What has to be done about it. */
  asked: string;
  /** By when (YYYY-MM-DD); null where the letter itself has to say it. */
  due: string | null;
}

/** What a notice of rectification is made of. */
export interface Rectification {
  /** Who has to put it right. */
  unit: string;
  /** What it rests on, as it stands in the letter: the visit, the evaluation. */
  basis: string;
  points: readonly Point[];
  /** What the reader must not miss, e.g. that a template is an example. */
  note?: string | undefined;
}

/** The points as they are sent: each with a day, its own or the letter's. */
const dated = (points: readonly Point[], due: string): (Point & { due: string })[] =>
  points.map((point) => ({ ...point, due: point.due ?? due }));

function listed(points: ReturnType<typeof dated>, { language, say }: Writing): Block {
  return {
    kind: 'table',
    columns: [
      { head: say('LETTER_NO'), width: 7, align: 'center' },
      { head: say('LETTER_PROBLEM'), width: 37 },
      { head: say('LETTER_ASKED'), width: 36 },
      { head: say('LETTER_DUE'), width: 20, align: 'center' },
    ],
    rows: points.map(({ found, asked, due }, at) => ({
      cells: [String(at + 1), found, asked, fullDay(due, language)],
    })),
  };
}

/**
 * 整改通知 with what has to be put right and by when; all of it by the last of the days. Pure.
 * @param due the day of those points that have none of their own
 */
export function rectifyPaper(
  { unit, basis, points, note }: Rectification,
  due: string,
  writing: Writing,
): PrintDocument {
  const all = dated(points, due);
  const last =
    all
      .map((point) => point.due)
      .toSorted()
      .at(-1) ?? due;
  const words = {
    ...ownWords(writing),
    unit,
    basis,
    count: String(all.length),
    due: fullDay(last, writing.language),
  };
  return {
    ...letterPaper('rectify', [{ words, listed: [listed(all, writing)] }], writing),
    ...(note !== undefined && { note }),
  };
}

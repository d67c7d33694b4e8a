import { z } from 'zod';
import type { Label } from '../codes/label';
import { failure, type FieldFailure } from '../result';
import type { DefinitionSet } from './definition-set';

/** A line of a paper; longer than a name, because it may hold an office's whole name. */
const line = z.strictObject({
  zh: z.string().trim().min(1).max(120),
  en: z.string().trim().min(1).max(240),
});

/** What stands around the content of one kind of paper. */
const paperSchema = z.strictObject({
  /**
   * The lines above it (文头), with places for {office}, {period} and {title}; the one that has {title}
   * is the paper's title.
   */
  head: z.array(line).min(1).max(6),
  /** Who signs (签章栏), from left to right: 填表人 审核人 负责人. */
  signatures: z.array(line).max(6),
  /** A note below; none where it is left out. */
  note: line.optional(),
});
export type Paper = z.output<typeof paperSchema>;

/** Papers (文头、签章栏) of a definition set: everything that is printed or written to be printed. */
export const papersSchema = z.strictObject({
  /** The return of a period as it is signed and sealed (填报表). */
  periodReturn: paperSchema,
  /** The workbook that a station fills in (分站填报表). */
  stationBook: paperSchema,
  /** The workbook of a further return (其他填报表). */
  furtherReturn: paperSchema,
  /** A list as it comes out of the printer (台账). */
  list: paperSchema,
  /** The form of an evaluation that is filled in by hand or was filled in (评分表). */
  evaluationForm: paperSchema,
  /** The report of an evaluation (评估报告). */
  evaluationReport: paperSchema,
});
export type Papers = z.output<typeof papersSchema>;
export type PaperName = keyof Papers;

export const paperLabels: Readonly<Record<PaperName, Label>> = {
  periodReturn: { zh: '填报表', en: 'Return' },
  stationBook: { zh: '分站填报表', en: 'Workbook of a station' },
  furtherReturn: { zh: '其他填报表', en: 'Other return' },
  list: { zh: '打印的台账', en: 'Printed list' },
  evaluationForm: { zh: '评分表', en: 'Evaluation form' },
  evaluationReport: { zh: '评估报告', en: 'Evaluation report' },
};
export const paperNames = Object.keys(paperLabels) as PaperName[];

/** What may stand in a place of a head. */
const places = ['office', 'period', 'title'] as const;
export type PaperWords = Readonly<Record<(typeof places)[number], string>>;

const PLACE = /\{(\w*)\}/g;
const isPlace = (name: string): name is keyof PaperWords =>
  (places as readonly string[]).includes(name);
const isTitle = ({ zh }: Label): boolean => zh.includes('{title}');

/** A paper's lines in one language. */
export interface PaperLines {
  /** Above the title. */
  above: string[];
  title: string;
  /** Between the title and the content. */
  below: string[];
  signatures: string[];
  note: string | null;
}

/**
 * The lines of a paper with its places filled in. Pure.
 * @param read the text of a label in the reader's language
 */
export function paperLines(
  { head, signatures, note }: Paper,
  words: PaperWords,
  read: (label: Label) => string,
): PaperLines {
  const filled = (one: Label): string =>
    read(one).replaceAll(PLACE, (whole, name: string) => (isPlace(name) ? words[name] : whole));
  const at = head.findIndex(isTitle);
  const [title] = head.slice(at);
  return {
    above: head.slice(0, Math.max(at, 0)).map(filled),
    title: at < 0 || !title ? words.title : filled(title),
    below: head.slice(at + 1).map(filled),
    signatures: signatures.map(read),
    note: note ? filled(note) : null,
  };
}

/** What is wrong with a set's papers: a place that nothing fills, no title, or two. Pure. */
export const paperProblems = ({ papers }: Pick<DefinitionSet, 'papers'>): FieldFailure[] =>
  paperNames.flatMap((name): FieldFailure[] => {
    const { head, note } = papers[name];
    const paper = paperLabels[name];
    const texts = [...head, ...(note ? [note] : [])].flatMap(({ zh, en }) => [zh, en]);
    const unknown = texts
      .flatMap((text) => [...text.matchAll(PLACE)].map(([, place = '']) => place))
      .filter((place) => !isPlace(place));
    const titles = (['zh', 'en'] as const).map(
      (language) => head.filter((one) => one[language].includes('{title}')).length,
    );
    return [
      ...[...new Set(unknown)].map((place) => failure('DEF_PAPER_PLACE', { paper, place })),
      ...(titles.every((count) => count === 1) ? [] : [failure('DEF_PAPER_TITLE', { paper })]),
    ];
  });

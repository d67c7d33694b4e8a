import { daysOf } from '../codes/period';
import { numberInWords } from '../codes/numerals';
import { checksParagraph, replacedTable, saidTable } from './said';
import { headlineItems } from './headline';
import { indicatorParagraph, indicatorTable } from './indicators';
import type { Part, Piece, TablePiece } from './pieces';
import type { ItemFigures, Report } from './report';
import { itemSentences, sectionParagraph } from './sentences';
import { comparisonNotes, comparisonTable, sectionTable, stationTables } from './tables';
import { namesWords, sectionName, sentences, type Words } from './words';

/** 一、 or 1. before a heading, （一） or 1.1 below it. */
const numbered = (at: number, text: string, { language }: Words): string =>
  language === 'zh' ? `${numberInWords(at)}、${text}` : `${at}. ${text}`;
const lettered = (above: number, at: number, text: string, { language }: Words): string =>
  language === 'zh' ? `（${numberInWords(at)}）${text}` : `${above}.${at} ${text}`;

/** A table under a small heading; nothing where it has no rows. */
const under = (heading: Piece, table: TablePiece): Piece[] =>
  table.rows.length === 0 ? [] : [heading, table];

function head(report: Report, { say, period }: Words): Piece[] {
  const { office, by, day, frozen } = report;
  const { first, last } = daysOf(report.period);
  return [
    { kind: 'title', text: say('REPORT_TITLE', { office, period: period(report.period) }) },
    ...(frozen ? [] : [{ kind: 'line' as const, text: say('REPORT_DRAFT') }]),
    { kind: 'line', text: say('REPORT_DAYS', { first, last }) },
    { kind: 'line', text: say('REPORT_BY', { office, by, day }) },
  ];
}

/** Whether anything was entered of a station. */
const hasEntered = ({ form }: Report, figures: ItemFigures): boolean =>
  form.items.some(({ key, source }) => source === 'entered' && typeof figures[key] === 'number');

function overallParagraph(report: Report, words: Words): string {
  const { say, period } = words;
  const stations = report.rows.filter(({ name }) => name !== null);
  const named = new Map(report.rows.map(({ id, name }) => [id, name]));
  const zeros = report.zeroReports.flatMap((id) => named.get(id) ?? []);
  const items = report.form.sections.flatMap(({ key }) => headlineItems(report.form, key));
  return sentences(
    [
      say('REPORT_STATIONS', {
        period: period(report.period),
        n: stations.length,
        filled: stations.filter(({ figures }) => hasEntered(report, figures)).length,
      }),
      zeros.length === 0
        ? say('REPORT_NO_ZERO')
        : say('REPORT_ZERO', { n: zeros.length, names: namesWords(zeros, words) }),
      itemSentences(report, items, words),
    ],
    words,
  );
}

function overall(report: Report, words: Words): Piece[] {
  const items = report.form.sections.flatMap(({ key }) => headlineItems(report.form, key));
  return [
    { kind: 'heading', level: 1, text: numbered(1, words.say('REPORT_OVERALL'), words) },
    { kind: 'paragraph', text: overallParagraph(report, words) },
    comparisonTable(report, items, words),
    ...comparisonNotes(report, words),
  ];
}

/** How the picture of a section is called among those that are drawn. */
export const sectionPicture = (section: string): string => `section-${section}`;
export const INDICATOR_PICTURE = 'indicators';

function sections(report: Report, captions: ReadonlyMap<string, string>, words: Words): Piece[] {
  return [
    { kind: 'heading', level: 1, text: numbered(2, words.say('REPORT_SECTIONS'), words) },
    ...report.form.sections.flatMap((section, at): Piece[] => {
      const name = sectionName(section, words);
      const key = sectionPicture(section.key);
      const caption = captions.get(key);
      const table = sectionTable(report, section.key, words);
      return [
        { kind: 'heading', level: 2, text: lettered(2, at + 1, name, words) },
        { kind: 'paragraph', text: sectionParagraph(report, section.key, words) },
        ...(caption === undefined ? [] : [{ kind: 'picture' as const, key, caption }]),
        ...(table.rows.length === 0 ? [] : [table]),
      ];
    }),
  ];
}

function indicators(report: Report, captions: ReadonlyMap<string, string>, words: Words): Piece[] {
  const caption = captions.get(INDICATOR_PICTURE);
  const table = indicatorTable(report, words);
  return [
    { kind: 'heading', level: 1, text: numbered(3, words.say('REPORT_PROGRESS'), words) },
    { kind: 'paragraph', text: indicatorParagraph(report, words) },
    ...(caption === undefined
      ? []
      : [{ kind: 'picture' as const, key: INDICATOR_PICTURE, caption }]),
    ...(table.rows.length === 0 ? [] : [table]),
  ];
}

function checks(report: Report, words: Words): Piece[] {
  const { say } = words;
  const small = (text: string): Piece => ({ kind: 'heading', level: 2, text });
  const explained = saidTable(report, words);
  const after = explained.rows.length === 0 ? 1 : 2;
  return [
    { kind: 'heading', level: 1, text: numbered(4, say('REPORT_CHECKS'), words) },
    { kind: 'paragraph', text: checksParagraph(report, words) },
    ...under(small(lettered(4, 1, say('RPAPER_NOTES'), words)), explained),
    ...under(
      small(lettered(4, after, say('RPAPER_REPLACED'), words)),
      replacedTable(report, words),
    ),
  ];
}

function appendix(report: Report, words: Words): Piece[] {
  return [
    { kind: 'heading', level: 1, text: words.say('REPORT_APPENDIX') },
    ...report.form.sections.flatMap((section): Piece[] => {
      const tables = stationTables(report, section.key, words);
      if (tables.length === 0) return [];
      return [{ kind: 'heading', level: 2, text: sectionName(section, words) }, ...tables];
    }),
  ];
}

/**
 * Drafts the analysis report of a period: what stands upright, then the stations' figures on pages
 * that lie across. Pure.
 * @param captions of the pictures that were drawn, by their keys
 */
export const draftReport = (
  report: Report,
  captions: ReadonlyMap<string, string>,
  words: Words,
): Part[] => [
  {
    landscape: false,
    pieces: [
      ...head(report, words),
      ...overall(report, words),
      ...sections(report, captions, words),
      ...indicators(report, captions, words),
      ...checks(report, words),
    ],
  },
  { landscape: true, pieces: appendix(report, words) },
];

import { itemLabel, type StatisticsItem } from '../../../shared/domain/statistics-form';
import { compared } from '../../../shared/report/compare';
import { itemsOfSection } from '../../../shared/report/headline';
import { paceSaid } from '../../../shared/report/indicators';
import type { TablePiece } from '../../../shared/report/pieces';
import type { ItemFigures, Report } from '../../../shared/report/report';
import { replacedTable, saidTable } from '../../../shared/report/said';
import { againstOf, rowNames } from '../../../shared/report/tables';
import { sectionName, type Words } from '../../../shared/report/words';
import type { TextCode } from '../../../shared/text';
import { headStyle } from '../workbooks/workbook-style';
import type { WrittenSheet } from '../workbooks/written';

type Cell = string | number | null;

function sheet(
  name: string,
  widths: readonly number[],
  heads: Cell[],
  lines: Cell[][],
): WrittenSheet {
  return {
    name,
    frozen: { rows: 1, columns: 1 },
    columns: widths.map((width) => ({ width })),
    rows: [{ cells: heads, style: headStyle }, ...lines.map((cells) => ({ cells }))],
  };
}

/** A figure as a number of the item's unit. */
const shown = (value: number | null | undefined, { decimals }: StatisticsItem): number | null =>
  value === null || value === undefined ? null : Number(`${value}e-${decimals}`);

function changeCells(
  now: number | null | undefined,
  before: number | null | undefined,
  item: StatisticsItem,
): Cell[] {
  const comparison = compared(now, before);
  if (comparison.kind === 'none') return [shown(before, item), null, null];
  if (comparison.kind === 'same') return [shown(before, item), 0, before && before > 0 ? 0 : null];
  const sign = comparison.kind === 'more' ? 1 : -1;
  const isShare = item.unit.zh === '%';
  return [
    shown(before, item),
    shown(sign * comparison.difference, item),
    comparison.percent === null || isShare ? null : sign * comparison.percent,
  ];
}

function totalsSheet(report: Report, words: Words): WrittenSheet {
  const { say, label } = words;
  const against = againstOf(report);
  const heads = [
    say('REPORT_HEAD_SECTION'),
    say('REPORT_HEAD_ITEM'),
    say('REPORT_HEAD_UNIT'),
    say('REPORT_HEAD_NOW'),
    ...against.flatMap(({ head, change, rate }) => [
      say(head),
      say(change),
      say('FRAME_NOTED', { name: say(rate), note: '%' }),
    ]),
  ];
  const lines = report.form.sections.flatMap((section) =>
    itemsOfSection(report.form, section.key).map((item): Cell[] => {
      const now = report.totals[item.key];
      return [
        sectionName(section, words),
        label(itemLabel(item)),
        label(item.unit),
        shown(now, item),
        ...against.flatMap(({ then }) => changeCells(now, then.totals[item.key], item)),
      ];
    }),
  );
  const widths = [14, 30, 10, ...heads.slice(3).map(() => 14)];
  return sheet(say('REPORT_SHEET_TOTALS'), widths, heads, lines);
}

function stationSheets(report: Report, words: Words): WrittenSheet[] {
  const { say, label } = words;
  const names = rowNames(report, words);
  const figures: ItemFigures[] = [...report.rows.map((row) => row.figures), report.totals];
  return report.form.sections.flatMap((section) => {
    const items = report.form.items.filter((item) => item.section === section.key);
    if (items.length === 0) return [];
    const heads = items.map((item) => {
      const [name, note] = [label(itemLabel(item)), label(item.unit)];
      return note === '' ? name : say('FRAME_NOTED', { name, note });
    });
    return sheet(
      say('REPORT_SHEET_STATIONS', { section: sectionName(section, words) }),
      [30, ...items.map(() => 14)],
      [say('REVIEW_STATION'), ...heads],
      names.map((name, at) => [name, ...items.map((item) => shown(figures[at]?.[item.key], item))]),
    );
  });
}

function indicatorSheet(report: Report, words: Words): WrittenSheet {
  const { say, label } = words;
  const codes: TextCode[] = ['IND_NAME', 'IND_UNIT', 'IND_TARGET', 'IND_NOW', 'IND_DUE'];
  const heads = [...codes, 'IND_STATUS' as const, 'IND_PACE' as const].map((code) => say(code));
  const lines = report.indicators.map((row): Cell[] => [
    label(row.label),
    label(row.unit),
    row.target,
    row.value,
    row.due,
    say(`IND_STATUS_${row.status}`),
    paceSaid(row, words),
  ]);
  return sheet(say('REPORT_PROGRESS'), [34, 10, 12, 12, 12, 12, 40], heads, lines);
}

/** A table of words as a sheet. */
const wordSheet = (name: string, { columns, rows }: TablePiece): WrittenSheet =>
  sheet(
    name,
    columns.map(({ width }) => Math.max(10, width / 1.6)),
    columns.map(({ head }) => head),
    rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.text))),
  );

/** All figures of a report: totals with what they are held against, stations, indicators, reasons. */
export const reportSheets = (report: Report, words: Words): WrittenSheet[] => [
  totalsSheet(report, words),
  ...stationSheets(report, words),
  indicatorSheet(report, words),
  wordSheet(words.say('RPAPER_NOTES'), saidTable(report, words)),
  wordSheet(words.say('RPAPER_REPLACED'), replacedTable(report, words)),
];

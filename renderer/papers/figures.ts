import type { StatisticsSheet } from '../../shared/contract/quarter';
import type { StatisticsItem } from '../../shared/domain/statistics-form';
import type { BlockOf } from '../../shared/print/document';
import { COUNTY_ROW } from '../../shared/rules/county-row';
import { totalsOf } from '../../shared/rules/totals-rules';
import { itemFigure } from '../base/format';
import type { Say } from '../base/language';

type Table = BlockOf<'table'>;
type Values = StatisticsSheet['values'][string];

/** Widths in millimetres on a page that lies across (A4), in the size of dense tables. */
const PAGE = 259;
const NAME = 42;
const FIGURE = { least: 12.5, sign: 1.75, around: 3 } as const;

/** The marks of a paper's notes: ① to ⑳, then in brackets. */
export const noteMark = (at: number): string =>
  at < 20 ? String.fromCodePoint(0x2460 + at) : `(${at + 1})`;

/** Notes by the cell that they are about. */
export type NoteMarks = ReadonlyMap<string, string>;
export const cellOf = (station: string, item: string): string => `${station} ${item}`;

/** A figure with all its decimals; — where nothing is filled in. */
export const shownFigure = (value: number | null | undefined, item: StatisticsItem): string =>
  itemFigure(value, item, 'all');

/** Heads of groups of items over their columns; an item that is its whole group has none. */
function groupsOf(items: readonly StatisticsItem[], say: Say): NonNullable<Table['groups']> {
  const groups: { of: string; head: string; span: number }[] = [];
  for (const { group, label } of items) {
    const last = groups.at(-1);
    if (last?.of === group.zh) last.span += 1;
    else groups.push({ of: group.zh, head: say.label(group), span: 1 });
    const [own] = groups.slice(-1);
    if (own?.span === 1 && group.zh === label.zh) own.head = '';
  }
  return [{ head: '', span: 1 }, ...groups.map(({ head, span }) => ({ head, span }))];
}

function itemHead({ label, unit }: StatisticsItem, say: Say): string {
  const name = say.label(label);
  const measure = say.label(unit);
  return measure === '' ? name : say('FRAME_NOTED', { name, note: measure });
}

/** The rows of a sheet: its stations, and the county's own where there is one. */
const rowsOf = (
  { stations, values }: StatisticsSheet,
  say: Say,
): { id: string; name: string }[] => [
  ...stations.map(({ id, name }) => ({ id, name })),
  ...(values[COUNTY_ROW] ? [{ id: COUNTY_ROW, name: say('SHEET_COUNTY_ROW') }] : []),
];

/** An item with its figures as they are shown, row by row, the total last; and how wide they are. */
interface Column {
  item: StatisticsItem;
  cells: string[];
  width: number;
}

function columnOf(
  item: StatisticsItem,
  rows: readonly { id: string; values: Values | undefined }[],
  total: number | undefined,
  marks: NoteMarks,
): Column {
  const cells = [
    ...rows.map(
      ({ id, values }) =>
        `${marks.get(cellOf(id, item.key)) ?? ''}${shownFigure(values?.[item.key], item)}`,
    ),
    shownFigure(total, item),
  ];
  const signs = Math.max(...cells.map((cell) => cell.length));
  return { item, cells, width: Math.max(FIGURE.least, signs * FIGURE.sign + FIGURE.around) };
}

/** Columns by table: as few as the page is wide enough for, each about as wide as the others. */
function parted(columns: readonly Column[]): Column[][] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const tables = Math.max(1, Math.ceil(whole / (PAGE - NAME)));
  const made: Column[][] = Array.from({ length: tables }, () => []);
  let before = 0;
  for (const column of columns) {
    const at = Math.floor(((before + column.width / 2) / whole) * tables);
    made[Math.min(at, tables - 1)]?.push(column);
    before += column.width;
  }
  return made;
}

function tableOf(columns: readonly Column[], names: readonly string[], say: Say): Table {
  const items = columns.map(({ item }) => item);
  return {
    kind: 'table',
    dense: true,
    groups: groupsOf(items, say),
    columns: [
      { head: say('REVIEW_STATION'), width: NAME },
      ...columns.map(({ item, width }) => ({
        head: itemHead(item, say),
        width,
        align: 'right' as const,
      })),
    ],
    rows: [...names, say('RPAPER_TOTAL')].map((name, at) => ({
      cells: [name, ...columns.map(({ cells }) => cells[at] ?? '')],
      ...(at === names.length && { bold: true }),
    })),
  };
}

/**
 * The figures of a return in one of its sections, with their totals: as many tables as it has items,
 * each as wide as the paper and about as wide as the others.
 */
export function figureTables(
  sheet: StatisticsSheet,
  section: string,
  words: { marks: NoteMarks; say: Say },
): Table[] {
  const items = sheet.form.items.filter((item) => item.section === section);
  const rows = rowsOf(sheet, words.say).map((row) => ({ ...row, values: sheet.values[row.id] }));
  const totals = new Map(
    totalsOf(
      sheet.form,
      rows.map(({ values }) => values),
      sheet.county.now,
    ),
  );
  const columns = items.map((item) => columnOf(item, rows, totals.get(item.key), words.marks));
  const names = rows.map(({ name }) => name);
  return parted(columns).map((own) => tableOf(own, names, words.say));
}

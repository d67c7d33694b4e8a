import type { StatisticsSheet } from '../../../../shared/contract/quarter';
import type { StatisticsItem } from '../../../../shared/domain/statistics-form';
import type { BlockOf } from '../../../../shared/print/document';
import { COUNTY_ROW } from '../../../../shared/rules/county-row';
import { totalsOf } from '../../../../shared/rules/totals-rules';
import { figure } from '../../../base/format';
import type { Say } from '../../../base/language';

type Table = BlockOf<'table'>;

/** So many items stand beside each other on a page that lies (A4). */
const ITEMS = 16;
/** Widths of the column of names and of a figure. */
const WIDTHS = { name: 22, figure: 8 } as const;

/** The marks of a paper's notes: ① to ⑳, then in brackets. */
export const noteMark = (at: number): string =>
  at < 20 ? String.fromCodePoint(0x2460 + at) : `(${at + 1})`;

/** Notes by the cell that they are about. */
export type NoteMarks = ReadonlyMap<string, string>;
export const cellOf = (station: string, item: string): string => `${station} ${item}`;

const shown = (value: number | null | undefined, { decimals }: StatisticsItem): string =>
  value === null || value === undefined ? '—' : figure(value / 10 ** decimals, decimals);

/** Heads of groups of items over their columns; an item that is its whole group has none. */
function groupsOf(items: readonly StatisticsItem[], say: Say): NonNullable<Table['groups']> {
  const groups: { head: string; span: number; zh: string }[] = [];
  for (const { group, label } of items) {
    const last = groups.at(-1);
    if (last?.zh === group.zh) last.span += 1;
    else groups.push({ head: group.zh === label.zh ? '' : say.label(group), span: 1, zh: group.zh });
  }
  return [{ head: '', span: 1 }, ...groups.map(({ head, span }) => ({ head, span }))];
}

const itemHead = ({ label, unit }: StatisticsItem, say: Say): string =>
  say.label(unit) === '' ? say.label(label) : say('FRAME_NOTED', { name: say.label(label), note: say.label(unit) });

/** The rows of a return in one of its sections, with their sums: as many tables as it needs. */
export function figureTables(
  sheet: StatisticsSheet,
  section: string,
  { marks, say }: { marks: NoteMarks; say: Say },
): Table[] {
  const own = sheet.form.items.filter((item) => item.section === section);
  const rows = [
    ...sheet.stations.map(({ id, name }) => ({ id, name })),
    ...(sheet.values[COUNTY_ROW] ? [{ id: COUNTY_ROW, name: say('SHEET_COUNTY_ROW') }] : []),
  ];
  const totals = new Map(
    totalsOf(
      sheet.form,
      rows.map(({ id }) => sheet.values[id]),
      sheet.county.now,
    ),
  );
  const pages = Math.ceil(own.length / ITEMS);
  return Array.from({ length: pages }, (_, page): Table => {
    const items = own.slice(page * ITEMS, (page + 1) * ITEMS);
    return {
      kind: 'table',
      dense: true,
      groups: groupsOf(items, say),
      columns: [
        { head: say('REVIEW_STATION'), width: WIDTHS.name },
        ...items.map((item) => ({
          head: itemHead(item, say),
          width: WIDTHS.figure,
          align: 'right' as const,
        })),
      ],
      rows: [
        ...rows.map(({ id, name }) => ({
          cells: [
            name,
            ...items.map(
              (item) =>
                `${marks.get(cellOf(id, item.key)) ?? ''}${shown(sheet.values[id]?.[item.key], item)}`,
            ),
          ],
        })),
        {
          bold: true,
          cells: [say('SHEET_TOTAL'), ...items.map((item) => shown(totals.get(item.key), item))],
        },
      ],
    };
  });
}

import { itemLabel, itemsByKey } from '../../shared/domain/statistics-form';
import type { Block, BlockOf } from '../../shared/print/document';
import type { Finding } from '../../shared/rules/finding';
import type { Say } from '../base/language';
import { cellOf, noteMark, shownFigure, type NoteMarks } from './figures';
import type { ReturnPaper } from './paper';

export interface Note {
  mark: string;
  /** The findings that one text serves. */
  findings: Finding[];
  said: string;
}

/** What was said of figures, in the return's order: a text that serves several findings once. */
export function notesOf({ findings, sheet }: Pick<ReturnPaper, 'findings' | 'sheet'>): Note[] {
  const order = new Map(sheet.form.items.map(({ key }, at) => [key, at]));
  const place = ({ field }: Finding): number => order.get(field ?? '') ?? order.size;
  const byText = new Map<string, Finding[]>();
  for (const finding of findings.toSorted((a, b) => place(a) - place(b))) {
    if (!finding.explanation) continue;
    const key = `${finding.code} ${finding.explanation}`;
    byText.set(key, [...(byText.get(key) ?? []), finding]);
  }
  return [...byText.values()].map((own, at) => ({
    mark: noteMark(at),
    findings: own,
    said: own[0]?.explanation ?? '',
  }));
}

/** Where the notes' marks stand among the figures. */
export const marksOf = (notes: readonly Note[]): NoteMarks =>
  new Map(
    notes.flatMap(({ mark, findings }) =>
      findings.flatMap(({ entity, id, field }) =>
        entity === 'statistics' && field !== undefined ? [[cellOf(id, field), mark] as const] : [],
      ),
    ),
  );

const noteTable = (notes: readonly Note[], say: Say): BlockOf<'table'> => ({
  kind: 'table',
  columns: [
    { head: say('RPAPER_MARK'), width: 6, align: 'center' },
    { head: say('RPAPER_FOUND'), width: 52 },
    { head: say('RPAPER_SAID'), width: 42 },
  ],
  rows: notes.map(({ mark, findings, said }) => ({
    cells: [mark, findings.map(({ code, params }) => say.any(code, params)).join('\n'), said],
  })),
});

/** Figures that stand where the register says another, each with its reason. */
function replacedTable({ sheet, say }: ReturnPaper): BlockOf<'table'> {
  const items = itemsByKey(sheet.form);
  const names = new Map(sheet.stations.map(({ id, name }) => [id, name]));
  return {
    kind: 'table',
    columns: [
      { head: say('REVIEW_STATION'), width: 24 },
      { head: say('RPAPER_ITEM'), width: 24 },
      { head: say('RPAPER_COUNTED'), width: 10, align: 'right' },
      { head: say('RPAPER_REPORTED'), width: 10, align: 'right' },
      { head: say('RPAPER_WHY'), width: 32 },
    ],
    rows: Object.entries(sheet.replaced).flatMap(([station, own]) =>
      Object.entries(own).flatMap(([key, { counted, value, why }]) => {
        const item = items.get(key);
        return item
          ? [
              {
                cells: [
                  names.get(station) ?? say('SHEET_COUNTY_ROW'),
                  say.label(itemLabel(item)),
                  shownFigure(counted, item),
                  shownFigure(value, item),
                  why,
                ],
              },
            ]
          : [];
      }),
    ),
  };
}

/** A table under its heading; nothing where it has no rows. */
const under = (heading: string, table: BlockOf<'table'>): Block[] =>
  table.rows.length === 0 ? [] : [{ kind: 'heading', text: heading }, table];

/** Explanations in full, and figures of the register that were replaced. */
export const saidBlocks = (paper: ReturnPaper, notes: readonly Note[]): Block[] => [
  ...under(paper.say('RPAPER_NOTES'), noteTable(notes, paper.say)),
  ...under(paper.say('RPAPER_REPLACED'), replacedTable(paper)),
];

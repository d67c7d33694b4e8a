import { cellText, type Sheet, type SheetRow } from '../workbooks/sheet';
import { COLUMN } from './layout';
import type { BookTag } from './tag';
import { FIELDS, figureHeads, HEADS, type FieldName } from './words';

/** Where a figure stands in a workbook that came back. */
export interface Place {
  row: SheetRow;
  /** Its column, and that of the unit beside its name. */
  column: number;
  unit: number;
}

/** A workbook that came back, with its items found again. */
export interface OpenedBook {
  sheet: Sheet;
  items: Map<string, Place>;
  /** Items whose lines are gone. */
  lost: string[];
  fields: Partial<Record<FieldName, Place>>;
}

/** From the column of the names on. */
const TO_UNIT = COLUMN.unit - COLUMN.label;
const TO_VALUE = COLUMN.value - COLUMN.label;

/** Every place at which one of these words stands by itself. */
function placesOf(sheet: Sheet, words: ReadonlySet<string>): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const row of sheet.rows)
    row.cells.forEach((cell, column) => {
      const text = cellText(cell);
      if (!words.has(text) || isCovered(row, column)) return;
      const place = { row, column: column + TO_VALUE, unit: column + TO_UNIT };
      found.set(text, [...(found.get(text) ?? []), place]);
    });
  return found;
}

/** Whether a cell only repeats the first one of those that it is merged with. */
const isCovered = ({ number, marks }: SheetRow, column: number): boolean => {
  const merge = marks?.get(column)?.merge;
  return merge !== undefined && (merge.left < column || merge.top < number);
};

/** The one place of a word, or that at its own row where there are several. */
function placeOf(places: readonly Place[] | undefined, row?: number): Place | undefined {
  if (!places) return undefined;
  return (
    places.find((place) => place.row.number === row) ??
    (places.length === 1 ? places[0] : undefined)
  );
}

/** Whether the quarter's figures still stand where they did, by what the heads say. */
function headed(sheet: Sheet, period: string): boolean {
  const { now } = figureHeads(period);
  const heads = placesOf(sheet, new Set([HEADS.label])).get(HEADS.label) ?? [];
  return heads.some(({ row, column }) => cellText(row.cells[column]) === now);
}

/**
 * Finds the items of a workbook again: by their names, wherever their rows have gone to. Null where
 * no sheet has the table any more.
 */
export function openReturned(sheets: readonly Sheet[], tag: BookTag): OpenedBook | null {
  const sheet = sheets.find((one) => one.kind === 'worksheet' && headed(one, tag.period));
  if (!sheet) return null;
  const labels = new Set([...tag.items.map(({ label }) => label), ...Object.values(FIELDS)]);
  const places = placesOf(sheet, labels);
  const items = new Map<string, Place>();
  const lost: string[] = [];
  for (const { key, row, label } of tag.items) {
    const place = placeOf(places.get(label), row);
    if (place) items.set(key, place);
    else lost.push(key);
  }
  const fields: OpenedBook['fields'] = {};
  for (const name of Object.keys(FIELDS) as FieldName[]) {
    const place = placeOf(places.get(FIELDS[name]));
    if (place) fields[name] = place;
  }
  return { sheet, items, lost, fields };
}

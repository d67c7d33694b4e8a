import type { ImportKind } from '../../../shared/contract/import';
import { codesIn } from '../../../shared/codes/tables';
import {
  nounOf,
  workbookKinds,
  workbookNouns,
  type WorkbookKind,
} from '../../../shared/domain/nouns';
import { cellText, type Cell, type CellMark, type SheetRow } from '../workbooks/sheet';
import { fieldHeaded, type Column } from './header';
import { isFooter } from './row-kinds';
import type { Table } from './tables';

/** A text or value of a form's line; a merged cell counts once. */
interface Token {
  column: number;
  cell: Cell;
  text: string;
  mark: CellMark | undefined;
}

/** A label and what stands behind it; a known one means a field. */
interface Pair {
  label: Token;
  value: Token | null;
  row: SheetRow;
  field: string | null;
}

/** So many labels, as many of them with a value, in so many lines make a form. */
const [PAIRS, LINES] = [4, 2];
/** No label is longer. */
const LONGEST = 16;

function tokensOf({ cells, marks }: SheetRow): Token[] {
  const tokens: Token[] = [];
  cells.forEach((cell, column) => {
    const text = cellText(cell);
    const mark = marks?.get(column);
    const within = mark?.merge !== undefined && mark.merge.left < column;
    if (column > 0 && text !== '' && !within) tokens.push({ column, cell, text, mark });
  });
  return tokens;
}

const labelText = (text: string): string => text.replace(/[\s:：]/g, '');

/** A form's reading of one line: its pairs, and how many labels stand beside each other. */
function pairsIn(row: SheetRow, kind: WorkbookKind): { pairs: Pair[]; beside: number } {
  const tokens = tokensOf(row);
  const noun = nounOf(workbookNouns[kind]);
  const fieldOf = ({ text }: Token): string | null =>
    text.length > LONGEST ? null : fieldHeaded(kind, labelText(text));
  const pairs: Pair[] = [];
  let beside = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const [label, next] = [tokens[at], tokens[at + 1]];
    if (!label) continue;
    const field = fieldOf(label);
    if (field === null) continue;
    const codes = noun.fields[field]?.codes;
    const isValue =
      next !== undefined &&
      (fieldOf(next) === null || (codes !== undefined && codesIn(codes, next.text) !== null));
    if (isValue) at += 1;
    else if (next?.column === label.column + 1) beside += 1;
    pairs.push({ label, value: isValue ? next : null, row, field });
  }
  return { pairs, beside };
}

/** Labels that nobody knows, with a value behind them, in the lines of a form. */
function othersIn(row: SheetRow, known: readonly Pair[]): Pair[] {
  const taken = new Set(known.flatMap(({ label, value }) => [label.column, value?.column ?? 0]));
  const rest = tokensOf(row).filter(({ column }) => !taken.has(column));
  return rest.flatMap((label, at): Pair[] => {
    const next = rest[at + 1];
    const isPair = at % 2 === 0 && next !== undefined && label.text.length <= LONGEST;
    return isPair ? [{ label, value: next, row, field: null }] : [];
  });
}

interface Form {
  kind: WorkbookKind;
  pairs: Pair[];
}

const known = ({ pairs }: Form): number => pairs.filter(({ field }) => field !== null).length;

/** The lines of a sheet as the forms of a kind, one after the other; none where they are no form. */
function formsOf(rows: readonly SheetRow[], kind: WorkbookKind): Form[] {
  const { title } = nounOf(workbookNouns[kind]);
  const forms: Form[] = [];
  let [beside, lines] = [0, 0];
  for (const row of rows) {
    if (isFooter(tokensOf(row).map(({ text }) => text))) continue;
    const found = pairsIn(row, kind);
    beside += found.beside;
    const form = forms.at(-1);
    if (found.pairs.length === 0) {
      // What nobody knows in a form is told, not what stands above it.
      form?.pairs.push(...othersIn(row, []));
      continue;
    }
    if (found.pairs.some(({ value }) => value !== null)) lines += 1;
    const has = (field: string | null): boolean =>
      form?.pairs.some((pair) => pair.field === field) === true;
    const begins = found.pairs.some(({ field }) => field === title) && has(title);
    const own = begins || !form ? { kind, pairs: [] } : form;
    if (own !== form) forms.push(own);
    const seen = new Set(own.pairs.map(({ field }) => field));
    own.pairs.push(
      ...found.pairs.filter(({ field }) => !seen.has(field)),
      ...othersIn(row, found.pairs),
    );
  }
  const filled = forms.flatMap(({ pairs }) => pairs).filter(({ value, field }) => value && field);
  // Each has the labels of a form: rows of a list may have one word that is also a heading.
  const isForm =
    forms.every((form) => known(form) >= PAIRS) &&
    filled.length >= PAIRS &&
    lines >= LINES &&
    filled.length > 2 * beside;
  return isForm ? forms : [];
}

const hasTitle = ({ kind, pairs }: Form): boolean =>
  pairs.some(({ field }) => field === nounOf(workbookNouns[kind]).title);

/** A form as a table of one row, whose cells keep the places where they stand. */
function tableOf({ kind, pairs }: Form, sheet: { file: string; name: string }, titles: string[]) {
  const at = new Map<number, { row: number; column: number }>();
  const cells: Cell[] = [null];
  const marks = new Map<number, CellMark>();
  const columns = pairs.map(({ label, value, row, field }, n): Column => {
    const column = n + 1;
    at.set(column, { row: row.number, column: (value ?? label).column });
    cells[column] = value?.cell ?? null;
    // A value that is merged over several cells is that of the one label before it.
    const { merge: _, ...mark } = value?.mark ?? {};
    if (Object.keys(mark).length > 0) marks.set(column, mark);
    const heading = labelText(label.text);
    return { column, heading, field, second: false, sure: field !== null };
  });
  const number = pairs[0]?.row.number ?? 1;
  const row: SheetRow = { number, cells, ...(marks.size > 0 ? { marks } : {}) };
  const table: Table = {
    kind,
    file: sheet.file,
    sheet: sheet.name,
    headerRow: number,
    columns,
    rows: [row],
    titles,
    at,
  };
  return table;
}

/**
 * Registration forms (登记表): a label and its value side by side, one record a form, one form a
 * sheet or several below each other; none where a sheet is a list.
 */
export function recordForms(
  { file = '', name, rows }: { file?: string; name: string; rows: readonly SheetRow[] },
  asked: ImportKind | undefined,
): Table[] {
  if (asked === 'statistics') return [];
  const kinds = asked === undefined ? workbookKinds : [asked];
  const [best] = kinds
    .map((kind) => formsOf(rows, kind).filter(hasTitle))
    .filter((forms) => forms.length > 0)
    .sort((a, b) => Math.max(...b.map(known)) - Math.max(...a.map(known)));
  if (!best) return [];
  const first = best[0]?.pairs[0]?.row.number ?? 0;
  const titles = rows
    .filter(({ number }) => number < first)
    .flatMap((row) => tokensOf(row).map(({ text }) => text));
  return best.map((form) => tableOf(form, { file, name }, titles));
}

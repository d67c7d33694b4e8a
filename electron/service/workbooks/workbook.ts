import { readFileSync } from 'node:fs';
import { Refusal } from '../../../shared/result';
import { failureOf } from '../files/faults';
import { readCsv } from './csv';
import { archiveKind, fileKind } from './file-kind';
import { openParts, type Parts } from './parts';
import type { Sheet, SheetKind, SheetState } from './sheet';
import { readSheet, readStrings, type SheetTools } from './sheet-xml';
import { readStyles } from './styles';
import { attribute, isSet, scanXml } from './xml';

const KINDS: Record<string, SheetKind> = {
  worksheet: 'worksheet',
  chartsheet: 'chart',
  dialogsheet: 'dialog',
  xlMacrosheet: 'macro',
  xlIntlMacrosheet: 'macro',
};

/** Only what is said to be hidden is: other programs write other words for what is shown. */
const stateOf = (state: string | null): SheetState =>
  state === 'hidden' || state === 'veryHidden' ? state : 'visible';

interface Book {
  sheets: { name: string; state: SheetState; relation: string }[];
  epoch: number;
  calculatesOnLoad: boolean;
}

function readBook(xml: string): Book {
  const book: Book = { sheets: [], epoch: 25_569, calculatesOnLoad: false };
  const within: string[] = [];
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'sheet' && within.at(-1) === 'sheets')
        book.sheets.push({
          name: attribute(attributes, 'name') ?? '',
          state: stateOf(attribute(attributes, 'state')),
          relation: attribute(attributes, 'id') ?? '',
        });
      if (name === 'workbookPr' && isSet(attributes, 'date1904')) book.epoch = 24_107;
      if (name === 'calcPr') book.calculatesOnLoad = isSet(attributes, 'fullCalcOnLoad');
      within.push(name);
    },
    text: () => undefined,
    close: () => within.pop(),
  });
  return book;
}

/** The part that holds the workbook, wherever it lies. */
async function bookPart(parts: Parts): Promise<string> {
  const relations = await parts.relations('');
  return relations.find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
}

async function readXlsx(bytes: Buffer, layout: boolean): Promise<Sheet[]> {
  const parts = await openParts(bytes);
  const name = await bookPart(parts);
  const other = await archiveKind(parts, name);
  if (other) throw Refusal.of(other);
  const { sheets, epoch, calculatesOnLoad } = readBook(await parts.text(name));
  const relations = await parts.relations(name);
  const partOf = async (kind: string): Promise<string | null> => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? null : parts.text(target);
  };
  const strings = await partOf('sharedStrings');
  const styles = await partOf('styles');
  const known = styles === null ? null : readStyles(styles);
  const tools: SheetTools = {
    strings: strings === null ? [] : readStrings(strings),
    formatOf: known?.formatOf ?? (() => null),
    ...(layout && { codeOf: known?.codeOf ?? (() => null) }),
    epoch,
    calculatesOnLoad,
  };
  const read: Sheet[] = [];
  for (const sheet of sheets) {
    const relation = relations.find(({ id }) => id === sheet.relation);
    const kind = KINDS[relation?.kind ?? ''] ?? 'worksheet';
    const content =
      kind === 'worksheet'
        ? readSheet(await parts.text(relation?.target ?? ''), tools)
        : { rows: [], hiddenColumns: [] };
    read.push({ name: sheet.name, state: sheet.state, kind, ...content });
  }
  return read;
}

async function readBytes(file: string, bytes: Buffer, layout: boolean): Promise<Sheet[]> {
  const kind = fileKind(file, bytes);
  if (kind === 'zip') return readXlsx(bytes, layout);
  if (kind === 'text') return readCsv(file, bytes);
  throw Refusal.of(kind);
}

async function reading<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // A file that is gone or in use is said to be so.
    const known = failureOf(error);
    throw known ? new Refusal(known) : Refusal.of('IMPORT_UNREADABLE');
  }
}

/** A workbook that was read, and its bytes: the file may have changed since. */
export interface ReadBook {
  file: string;
  bytes: Buffer;
  sheets: Sheet[];
}

/**
 * Reads the sheets of an .xlsx workbook (ECMA-376, ISO/IEC 29500) or a .csv file, hidden ones among
 * them; anything else is refused with what to do. Only values are read: no macros, links or
 * formulas.
 */
export const openBook = (file: string): Promise<ReadBook> =>
  reading(async () => {
    const bytes = readFileSync(file);
    return { file, bytes, sheets: await readBytes(file, bytes, false) };
  });

/** Reads the sheets of a workbook of which nothing else is needed. */
export const readWorkbook = async (file: string): Promise<Sheet[]> => (await openBook(file)).sheets;

/** Reads a workbook once more with how its sheets are laid out, for writing it again. */
export const readLaidOut = ({ file, bytes }: Pick<ReadBook, 'file' | 'bytes'>): Promise<Sheet[]> =>
  reading(() => readBytes(file, bytes, true));

/** The sheets that a clerk sees when the workbook is opened. */
export const shownSheets = (sheets: readonly Sheet[]): Sheet[] =>
  sheets.filter(({ state, kind }) => state === 'visible' && kind === 'worksheet');

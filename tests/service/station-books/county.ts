import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { BooksPreview, ReturnedBook } from '../../../shared/contract/station-books';
import { fill } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';

/** Filled to the last cell. */
export const FILLED = '2026Q3';
/** Nothing of it was typed yet. */
export const OPEN = '2026Q4';

export interface BooksCounty {
  office: TestOffice;
  folder: string;
  stations: { id: string; name: string }[];
  /** Writes the workbooks of a period into a folder of its own. */
  send: (period: string, stations?: string[]) => Promise<string>;
  preview: (period: string, ...files: string[]) => Promise<BooksPreview>;
  close: () => Promise<void>;
}

export async function openCounty(stations = 3): Promise<BooksCounty> {
  const office = await openTestOffice();
  await fill(office, stations);
  const folder = mkdtempSync(join(tmpdir(), 'stationbook-books-'));
  const sheet = await office.call('statistics.sheet', { period: OPEN });
  return {
    office,
    folder,
    stations: sheet.stations.map(({ id, name }) => ({ id, name })),
    send: async (period, chosen) => {
      const to = mkdtempSync(join(folder, 'out-'));
      const input = { period, folder: to };
      await office.call('stationBooks.write', chosen ? { ...input, stations: chosen } : input);
      return to;
    },
    preview: (period, ...files) => office.call('stationBooks.preview', { period, files }),
    close: async () => {
      await office.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The workbook of a station in a folder. */
export function bookOf(folder: string, name: string): string {
  const file = readdirSync(folder).find((one) => one.startsWith(name));
  if (file === undefined) throw new Error(`no workbook of ${name}`);
  return join(folder, file);
}

/** Row of the words in the column of names. */
export function rowOf(sheet: ExcelJS.Worksheet, words: string): number {
  for (let row = 1; row <= sheet.rowCount; row += 1)
    if (sheet.getCell(row, 2).text === words) return row;
  throw new Error(`no row ${words}`);
}

/** Fills a workbook in as a station does, in another program, and keeps it under another name. */
export async function fillIn(
  from: string,
  values: Readonly<Record<string, ExcelJS.CellValue>>,
  to = from,
): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(from);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  for (const [words, value] of Object.entries(values))
    sheet.getCell(rowOf(sheet, words), 5).value = value;
  await book.xlsx.writeFile(to);
  return to;
}

/** The only workbook of a preview. */
export function only({ books }: BooksPreview): ReturnedBook {
  const [book] = books;
  if (!book || books.length > 1) throw new Error(`${books.length} workbooks`);
  return book;
}

export const codes = (list: readonly { code: string }[]): string[] => list.map(({ code }) => code);

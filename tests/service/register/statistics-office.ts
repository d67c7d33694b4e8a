import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import type { ImportPreview } from '../../../shared/contract/import';
import { openOffice } from './office';

export const fixture = (name: string): string =>
  join(import.meta.dirname, '../../fixtures/import-cases', name);

export type Row = readonly (string | number | null)[];
type Said = Record<string, Record<string, string | null>>;

/** An office with four stations, and what tests of statistics workbooks do with it. */
export async function statisticsOffice() {
  const office = openOffice();
  const folder = mkdtempSync(join(tmpdir(), 'stationbook-shapes-'));
  const apply = (found: ImportPreview) => office.call('import.apply', { tokens: [found.token] });
  const [stations] = await office.call('import.preview', {
    files: [fixture('00-stations-for-all.xlsx')],
    kind: 'stations',
  });
  if (stations) await apply(stations);

  async function preview(files: string | string[], said?: Said): Promise<ImportPreview> {
    const found = await office.call('import.preview', {
      files: [files].flat(),
      kind: 'statistics',
      period: '2026Q3',
      ...(said ? { values: { statistics: said } } : {}),
    });
    const [one] = found;
    if (!one || found.length !== 1) throw new Error(`${found.length} previews`);
    return one;
  }

  /** Kept figures of a quarter in the smallest units: `永昌 servedTimes` → value. */
  function kept(period = '2026Q3'): Record<string, number> {
    const rows = office.context.db
      .prepare(
        `SELECT substr(s.name, 1, 2) AS name, v.item, v.value FROM statistics_value v
         JOIN station s ON s.id = v.station WHERE v.period = ?`,
      )
      .all(period) as { name: string; item: string; value: number }[];
    return Object.fromEntries(rows.map(({ name, item, value }) => [`${name} ${item}`, value]));
  }

  return {
    office,
    folder,
    apply,
    preview,
    kept,
    /** A workbook with these sheets, as another library writes it. */
    book: async (name: string, sheets: Record<string, readonly Row[]>): Promise<string> => {
      const made = new ExcelJS.Workbook();
      for (const [sheet, rows] of Object.entries(sheets))
        made.addWorksheet(sheet).addRows([...rows]);
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      await made.xlsx.writeFile(file);
      return file;
    },
    /** Writes what a preview found, and gives what is kept then. */
    keeps: async (found: ImportPreview): Promise<Record<string, number>> => {
      await apply(found);
      return kept();
    },
    /** What is said of workbooks, as `sheet row column code`. */
    told: async (files: string | string[]): Promise<string[]> => problems(await preview(files)),
    /** Takes workbooks in and gives what is kept. */
    takenIn: async (files: string | string[], said?: Said): Promise<Record<string, number>> => {
      await apply(await preview(files, said));
      return kept();
    },
    /** Forgets figures and answers. */
    empty(): void {
      office.context.db.exec('DELETE FROM statistics_value; DELETE FROM import_value');
    },
    close(): void {
      office.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Problems as `sheet row column code`. */
export const problems = ({ problems: list }: ImportPreview): string[] =>
  list.map(({ sheet, row, column, code }) => `${sheet} ${row} ${column} ${code}`);

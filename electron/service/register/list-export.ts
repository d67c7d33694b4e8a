import ExcelJS from 'exceljs';
import type { ListQuery } from '../../../shared/contract/types';
import type { FieldDescription, FieldValue } from '../../../shared/domain/noun';
import { nounOf } from '../../../shared/domain/nouns';
import type { Context } from '../context';
import { audited, inTransaction } from '../database/records';
import { listRecords } from './list';

const PAGE = 500;

function cell(field: FieldDescription, value: FieldValue, label: string | undefined): string | number {
  if (label !== undefined) return label;
  if (value === null || Array.isArray(value)) return '';
  // Money is kept in fen and shown in 万元.
  return field.kind === 'money' && typeof value === 'number' ? value / 1_000_000 : value;
}

/** Writes the shown list to a workbook, sensitive values masked as in the window; the export itself is logged. */
export async function exportList(context: Context, query: Pick<ListQuery, 'noun' | 'search' | 'filters'>, file: string): Promise<{ file: string; rows: number }> {
  const noun = nounOf(query.noun);
  const fields = Object.entries(noun.fields);
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(noun.plural.zh, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = fields.map(([key, field]) => ({ key, width: Math.max(10, (field.list?.width ?? 120) / 7), header: field.unit?.zh ? `${field.label.zh}（${field.unit.zh}）` : field.label.zh }));
  sheet.getRow(1).font = { bold: true };
  let rows = 0;
  for (let total = 1; rows < total; ) {
    const page = listRecords(context.db, { ...query, offset: rows, limit: PAGE });
    total = page.total;
    if (page.rows.length === 0) break;
    for (const row of page.rows) sheet.addRow(fields.map(([key, field]) => cell(field, row.values[key] ?? null, row.labels[key])));
    rows += page.rows.length;
  }
  await book.xlsx.writeFile(file);
  inTransaction(context, () => audited(context, { action: 'export', noun: query.noun, recordId: '', before: null, after: { rows } }));
  return { file, rows };
}

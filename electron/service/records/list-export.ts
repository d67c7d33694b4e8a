import { writeFileSync } from 'node:fs';
import type { ListQuery, ListRow } from '../../../shared/contract/records';
import type { FieldDescription } from '../../../shared/domain/noun';
import { nounOf } from '../../../shared/domain/nouns';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { boldStyle } from '../workbooks/workbook-style';
import { saveWorkbook } from '../workbooks/write-workbook';
import { listRecords } from './list';
import { listCells, listHeading } from './list-cells';

const PAGE = 500;

type Asked = Pick<ListQuery, 'noun' | 'search' | 'filters' | 'sort'>;
type Fields = [string, FieldDescription][];

type Cells = (row: ListRow) => (string | number)[];

function* rowsOf(context: Reader, query: Asked): Generator<ListRow> {
  for (let done = 0, total = 1; done < total;) {
    const page = listRecords(context, { ...query, offset: done, limit: PAGE, bare: true });
    total = page.rows.length === 0 ? done : page.total;
    yield* page.rows;
    done += page.rows.length;
    context.progress({ stage: 'export', done, total });
  }
}

/**
 * A spreadsheet program takes text that begins so for a formula; a mark before it keeps it text.
 */
const defused = (value: string | number): string => {
  const text = String(value);
  return typeof value === 'string' && /^'*[=+@\t\r-]/.test(text) && !/^[-+]?[\d.]+$/.test(text)
    ? `'${text}`
    : text;
};
const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

async function writeBook(
  name: string,
  fields: Fields,
  rows: Iterable<ListRow>,
  cellsOf: Cells,
  file: string,
): Promise<number> {
  const written = [...rows].map((row) => ({ cells: cellsOf(row) }));
  const sheet = {
    name,
    frozen: { rows: 1 },
    columns: fields.map(([, field]) => ({ width: Math.max(10, (field.list?.width ?? 120) / 7) })),
    rows: [{ cells: fields.map(([, field]) => listHeading(field)), style: boldStyle }, ...written],
  };
  await saveWorkbook([sheet], file);
  return written.length;
}

/** UTF-8 with a byte order mark, which Excel and WPS need to read it as such. */
function writeCsv(fields: Fields, rows: Iterable<ListRow>, cellsOf: Cells, file: string): number {
  const lines = [fields.map(([, field]) => quoted(listHeading(field))).join(',')];
  for (const row of rows)
    lines.push(
      cellsOf(row)
        .map((one) => quoted(defused(one)))
        .join(','),
    );
  writeFileSync(file, `\uFEFF${lines.join('\r\n')}\r\n`, { flush: true });
  return lines.length - 1;
}

/**
 * Writes the list as it is shown, in the order of its rows and columns, to an .xlsx or .csv file;
 * sensitive values are masked as in the window, and the export is logged.
 * @param columns fields in their order; all of the noun when left out
 */
export async function exportList(
  context: Writer,
  query: Asked,
  columns: readonly string[] | undefined,
  file: string,
): Promise<{ file: string; rows: number }> {
  const noun = nounOf(query.noun);
  const fields: Fields = (columns ?? Object.keys(noun.fields)).flatMap((key): Fields => {
    const field = noun.fields[key];
    return field ? [[key, field]] : [];
  });
  const shown = listCells(context.db);
  const cellsOf: Cells = (row) => shown(fields, row);
  const rows = /\.csv$/i.test(file)
    ? writeCsv(fields, rowsOf(context, query), cellsOf, file)
    : await writeBook(noun.plural.zh, fields, rowsOf(context, query), cellsOf, file);
  inTransaction(context, () =>
    audited(context, {
      action: 'export',
      noun: query.noun,
      recordId: '',
      before: null,
      after: {
        rows,
        columns: fields.map(([key]) => key),
        ...(query.search ? { search: query.search } : {}),
        ...(query.filters ? { filters: query.filters } : {}),
      },
    }),
  );
  return { file, rows };
}

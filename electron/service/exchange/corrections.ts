import type { Reader } from '../database/context';
import { readContainer } from '../package-format/container';
import { readDatapackage, type Cell, type Row, type Table } from '../package-format/tables';

const text = (name: string, title: string, required: boolean) => ({
  name,
  type: 'string' as const,
  title,
  ...(required ? { constraints: { required: true } } : {}),
});

/**
 * What tells a row from the others of its table: its id, else all its texts that must be filled.
 */
const keyColumns = ({ schema: { fields } }: Table): string[] =>
  fields.some(({ name }) => name === 'id')
    ? ['id']
    : fields
        .filter(({ type, constraints }) => type === 'string' && constraints?.required)
        .map(({ name }) => name);

const keyOf = (row: Row, columns: readonly string[]): string =>
  columns.map((column) => String(row[column])).join(' ');
const shown = (value: Cell | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

function differences(table: Table, before: readonly Row[]): Row[] {
  const columns = keyColumns(table);
  const [old, now] = [before, table.rows].map(
    (rows) => new Map(rows.map((row) => [keyOf(row, columns), row])),
  );
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort().flatMap((key) =>
    table.schema.fields
      .map(({ name }) => ({
        table: table.name,
        record_id: key,
        field: name,
        before: shown(old?.get(key)?.[name]),
        after: shown(now?.get(key)?.[name]),
      }))
      .filter((row) => row.before !== row.after),
  );
}

/**
 * What a correction changes (更正明细), cell by cell, against the returned package: before and after,
 * empty where there was or is no such record.
 */
export async function correctionsTable(
  { keys, office }: Reader,
  returned: Uint8Array,
  tables: readonly Table[],
): Promise<Table> {
  const own = {
    publicKeyPem: keys.sign.publicKeyPem,
    suite: 'sm2-sm3' as const,
    name: office.name,
    division: office.division,
    role: 'self',
  };
  const content = await readContainer(returned, { keys: [own], expect: 'package' });
  const before = content.ok ? await readDatapackage(content.files) : content;
  // It was written by this program and lay in its database: not being able to read it is a fault,
  // not a refusal.
  if (!before.ok) throw new Error(`the returned package: ${before.failure.code}`);
  return {
    name: 'corrections',
    title: '更正明细',
    schema: {
      fields: [
        text('table', '表', true),
        text('record_id', '记录', true),
        text('field', '字段', true),
        text('before', '更正前', false),
        text('after', '更正后', false),
      ],
    },
    rows: tables.flatMap((table) => differences(table, before.tables.get(table.name) ?? [])),
  };
}

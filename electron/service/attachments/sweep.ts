import { nounNames, nounOf } from '../../../shared/domain/nouns';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { select, text, type RowOf } from '../database/rows';

/** A file may stand in a form that nobody has saved yet; after this it is taken for left behind. */
const KEPT_MS = 24 * 3_600_000;

const HOLDER = {
  table: text,
  column: text,
};
type Holder = RowOf<typeof HOLDER>;

/** Where records of the nouns hold attachments. */
const holders = (): Holder[] =>
  nounNames.flatMap((table) =>
    Object.entries(nounOf(table).fields)
      .filter(([, field]) => field.kind === 'attachments')
      .map(([column]) => ({ table, column })),
  );

/**
 * Every other text column; the audit chain and the files' own tables only tell about attachments.
 */
function texts({ db }: Reader): Holder[] {
  return select(
    db,
    `SELECT s.name AS "table", c.name AS "column" FROM sqlite_schema s, pragma_table_info(s.name) c
     WHERE s.type = 'table' AND c.type = 'TEXT' AND s.name NOT IN ('audit', 'attachment', 'attachment_content') AND s.name NOT LIKE 'sqlite%' AND s.name NOT LIKE '%\\_fts%' ESCAPE '\\'`,
    HOLDER,
  ).all();
}

/** Whether anything names an attachment: drafts, evidence, what an undo would bring back. */
function isNamed({ db }: Reader, id: string, places: readonly Holder[]): boolean {
  return places.some(
    ({ table, column }) =>
      db
        .prepare(
          `SELECT 1 FROM "${table}" WHERE "${column}" = ? OR instr("${column}", ?) > 0 LIMIT 1`,
        )
        .get(id, `"${id}"`) !== undefined,
  );
}

/**
 * Takes away files that nothing refers to and that have been there for more than a day. @returns
 * how many
 */
export function sweepAttachments(context: Writer): number {
  const before = new Date(context.clock().getTime() - KEPT_MS).toISOString();
  const used = holders()
    .map(
      ({ table, column }) =>
        `SELECT value FROM "${table}", json_each("${column}") WHERE "${column}" IS NOT NULL`,
    )
    .join(' UNION ALL ');
  const loose = select(
    context.db,
    `SELECT id, name FROM attachment WHERE addedAt < ? AND id NOT IN (${used})`,
    { id: text, name: text },
  ).all(before);
  if (loose.length === 0) return 0;
  const places = texts(context);
  const swept = loose.filter(({ id }) => !isNamed(context, id, places));
  inTransaction(context, () => {
    for (const { id, name } of swept) {
      context.db.prepare('DELETE FROM attachment WHERE id = ?').run(id);
      audited(context, {
        action: 'remove',
        noun: 'attachment',
        recordId: id,
        before: { name },
        after: null,
      });
    }
    context.db
      .prepare('DELETE FROM attachment_content WHERE digest NOT IN (SELECT digest FROM attachment)')
      .run();
  });
  return swept.length;
}

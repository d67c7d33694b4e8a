import type { FieldDescription, Stored } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { ReadDb } from '../database/reading';
import { labeller } from '../records/labels';
import { listCells } from '../records/list-cells';
import { cellText, type SheetRow } from '../workbooks/sheet';
import type { Column } from './header';
import type { KnownRecords } from './known-records';
import { isTakenIn, ownFields } from './own-headings';

/**
 * The columns that decide whether a row says anything new; null where the table is another's, or
 * has a further column that says something.
 */
function decidingColumns(
  noun: NounName,
  columns: readonly Column[],
): { column: number; key: string; field: FieldDescription }[] | null {
  const own = ownFields(
    noun,
    columns.map(({ heading }) => heading),
  );
  const found = columns.map(({ column, field: meant }, at) => {
    const key = own?.[at] ?? null;
    const field = key === null ? undefined : nounOf(noun).fields[key];
    const taken = field && isTakenIn(field) ? field : undefined;
    return { column, key: key ?? '', field: taken, fits: meant === (taken ? key : null) };
  });
  return own && found.every(({ fits }) => fits)
    ? found.flatMap(({ column, key, field }) => (field ? [{ column, key, field }] : []))
    : null;
}

const signature = (texts: readonly string[]): string =>
  JSON.stringify(texts.map((text) => text.replace(/\r\n?/g, '\n').trim()));

/**
 * Rows of a list that went out and comes in again. One that says in every cell what the list shows
 * of a record changes nothing, whatever a reader from outside could not know: what stars hide, which
 * of two of the same name is meant, a name that is no longer kept.
 */
export class OwnList {
  readonly #rows = new Map<string, Stored[]>();

  private constructor(
    known: KnownRecords,
    private readonly columns: readonly number[],
    cellsOf: (stored: Stored) => (string | number)[],
  ) {
    for (const stored of known.all) {
      const at = signature(cellsOf(stored).map(String));
      const same = this.#rows.get(at);
      if (same) same.push(stored);
      else this.#rows.set(at, [stored]);
    }
  }

  /** The list that a table is; null where it is none of ours. */
  static of(
    db: ReadDb,
    noun: NounName,
    columns: readonly Column[],
    known: KnownRecords,
  ): OwnList | null {
    const kept = decidingColumns(noun, columns);
    if (!kept || kept.length === 0) return null;
    const label = labeller(db);
    const cellsOf = listCells(db);
    const listed = kept.map(({ key, field }) => [key, field] as const);
    return new OwnList(
      known,
      kept.map(({ column }) => column),
      (stored) => cellsOf(listed, label.row(noun, stored)),
    );
  }

  /** The record of which a row says nothing new; each record stands for one row. */
  take({ cells }: Pick<SheetRow, 'cells'>): Stored | undefined {
    if (this.#rows.size === 0) return undefined;
    const at = signature(this.columns.map((column) => cellText(cells[column])));
    return this.#rows.get(at)?.shift();
  }
}

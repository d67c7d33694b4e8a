import { daysOf } from '../../../shared/codes/period';
import { decimal, rounded, times } from '../../../shared/codes/exact';
import type { LedgerLines } from '../../../shared/contract/returns';
import {
  lineRow,
  type FurtherItem,
  type FurtherReturn,
} from '../../../shared/definitions/further-return';
import { listLedgerOf } from '../../../shared/definitions/list-ledgers';
import { fieldKinds } from '../../../shared/domain/field-kinds';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { Stored } from '../../../shared/domain/noun';
import { Refusal } from '../../../shared/result';
import type { Reader } from '../database/context';
import { fromRow } from '../database/records';
import { anyRow, select } from '../database/rows';
import { labeller } from '../records/labels';
import { returnOf } from './values';

/** Fen of a 万元. */
const FEN = 1_000_000;

type Section = FurtherReturn['sections'][number];
type Ledger = NonNullable<Section['ledger']>;

/** The records of a ledger whose day lies in a period, of the codes asked for, in their order. */
function recordsIn({ db }: Reader, { name, of }: Ledger, period: string): Stored[] {
  const { noun, day, by } = listLedgerOf[name];
  const { first, last } = daysOf(period);
  const rows = select(
    db,
    `SELECT * FROM "${noun}" WHERE removedAt IS NULL AND "${day}" BETWEEN ? AND ? ORDER BY "${day}", id`,
    anyRow,
  ).all(first, last);
  return rows
    .map((row): Stored => fromRow(noun, row))
    .filter(({ values }) => of === undefined || of.includes(String(values[by] ?? '')));
}

/** What a record has in a line's cell: a figure of the item's unit, or a text; null for nothing. */
function cellOf(
  context: Reader,
  noun: NounName,
  { values }: Stored,
  item: FurtherItem,
  fields: readonly string[],
): Pick<LedgerLines['cells'][number], 'value' | 'text'> | null {
  const [key = ''] = fields;
  const field = nounOf(noun).fields[key];
  const raw = values[key] ?? null;
  if (item.text === undefined) {
    if (typeof raw !== 'number' || field === undefined) return null;
    const per = fieldKinds[field.kind].number === 'fen' ? FEN : 1;
    return { value: rounded(times(decimal(raw), 10 ** item.decimals, per)), text: null };
  }
  const { labels } = labeller(context.db).row(noun, {
    ...{ id: '', revision: 0, updatedAt: '', updatedBy: '' },
    values,
  });
  const said = fields.flatMap((one) => labels[one] ?? values[one] ?? []).join(' ');
  return said === '' ? null : { value: null, text: said.slice(0, item.text) };
}

/**
 * By the records of a period, what the lines of a list would be.
 * @throws Refusal RETURN_UNKNOWN, RETURN_NO_LEDGER where no ledger can fill the list
 */
export function ledgerLines(
  context: Reader,
  returnId: string,
  period: string,
  section: string,
): LedgerLines {
  const { sections, items } = returnOf(context, returnId, period);
  const { lines, ledger } = sections.find(({ key }) => key === section) ?? {};
  if (lines === undefined || ledger === undefined)
    throw Refusal.of('RETURN_NO_LEDGER', { section });
  const { noun, columns } = listLedgerOf[ledger.name];
  const records = recordsIn(context, ledger, period);
  const filled = items.flatMap((item) => {
    const from = item.section === section ? columns[item.column ?? ''] : undefined;
    return from ? [{ item, fields: from.fields }] : [];
  });
  const cells = records.slice(0, lines).flatMap((record, at) =>
    filled.map(({ item, fields }) => ({
      row: lineRow(at + 1),
      item: item.key,
      ...(cellOf(context, noun, record, item, fields) ?? { value: null, text: null }),
    })),
  );
  return {
    noun,
    cells,
    lines: Math.min(records.length, lines),
    over: Math.max(0, records.length - lines),
  };
}

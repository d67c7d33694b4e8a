import type { OutputOf } from '../../../shared/contract/procedures';
import type { Stored, Values } from '../../../shared/domain/noun';
import type { Finding } from '../../../shared/rules/finding';
import { moneyFields, othersBeside } from '../../../shared/rules/money-scale';
import type { AmountsRow } from '../../../shared/rules/register-model';
import { nounNames, nounOf, type NounName } from '../../../shared/domain/nouns';
import type { Reader } from '../database/context';
import { getRecord, prepared } from '../database/records';
import type { ReadDb } from '../database/reading';
import { text, whole } from '../database/rows';
import { ruleParameters } from '../settings/rule-parameters';
import { recordFindings } from './record-checks';

/** Amounts of a field over all records, in their order; what is empty or zero is none. */
export const keptAmounts = (db: ReadDb, noun: NounName, key: string): number[] =>
  prepared(
    db,
    `SELECT "${key}" FROM "${noun}" WHERE removedAt IS NULL AND "${key}" > 0 ORDER BY "${key}"`,
    whole,
  ).all();

/** Amounts of one record that may stand in another unit than 万元, by the rules of amounts. */
export function scaleFindings(context: Reader, noun: NounName, record: Stored): Finding[] {
  const { id, values } = record;
  const title = String(values[nounOf(noun).title] ?? '');
  const amounts = moneyFields(noun).flatMap((key): AmountsRow[] => {
    const fen = values[key];
    if (typeof fen !== 'number' || fen <= 0) return [];
    const kept = keptAmounts(context.db, noun, key);
    return [{ noun, key, kept, records: [{ id, title, fen }] }];
  });
  return amounts.length === 0 ? [] : recordFindings(context, 'amount', { amounts });
}

/** Amounts of all records, as rules read them, the smaller ones first. */
export const amountRows = ({ db }: Reader): AmountsRow[] =>
  nounNames.flatMap((noun) =>
    moneyFields(noun).map((key) => {
      const { title } = nounOf(noun);
      const records = prepared(
        db,
        `SELECT id, "${title}" AS title, "${key}" AS fen FROM "${noun}" WHERE removedAt IS NULL AND "${key}" > 0 ORDER BY "${key}", id`,
        { id: text, title: text, fen: whole },
      ).all();
      return { noun, key, kept: records.map(({ fen }) => fen), records };
    }),
  );

/** What the other records have in the money fields of a noun, for a form that is being filled in. */
export function usualAmounts(
  context: Reader,
  { noun, id }: { noun: NounName; id: string | null },
): OutputOf<'records.usual'> {
  const own: Values = id === null ? {} : getRecord(context.db, noun, id).values;
  const others = moneyFields(noun).flatMap((key) => {
    const fen = own[key];
    const beside = othersBeside(
      keptAmounts(context.db, noun, key),
      typeof fen === 'number' ? fen : null,
    );
    return beside ? [[key, beside] as const] : [];
  });
  const { scaleTimes, scaleCountTimes, scaleCountBase, scaleOthers, scaleBeyond } =
    ruleParameters(context);
  return {
    others: Object.fromEntries(others),
    parameters: { scaleTimes, scaleCountTimes, scaleCountBase, scaleOthers, scaleBeyond },
  };
}

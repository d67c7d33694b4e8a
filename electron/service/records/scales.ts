import type { OutputOf } from '../../../shared/contract/procedures';
import type { Stored, Values } from '../../../shared/domain/noun';
import type { Finding } from '../../../shared/rules/finding';
import {
  moneyFields,
  moneyScale,
  othersBeside,
  scaleFault,
} from '../../../shared/rules/money-scale';
import type { ScaleParameters } from '../../../shared/rules/scale';
import { nounNames, nounOf, type NounName } from '../../../shared/domain/nouns';
import { listed } from '../../../shared/result';
import type { Reader } from '../database/context';
import { getRecord, prepared } from '../database/records';
import type { ReadDb } from '../database/reading';
import { text, whole } from '../database/rows';
import { ruleParameters } from '../settings/rule-parameters';

/** Amounts of a field over all records, in their order; what is empty or zero is none. */
export const keptAmounts = (db: ReadDb, noun: NounName, key: string): number[] =>
  prepared(
    db,
    `SELECT "${key}" FROM "${noun}" WHERE removedAt IS NULL AND "${key}" > 0 ORDER BY "${key}"`,
    whole,
  ).all();

/** A record with an amount, as it is asked about. */
interface Asked {
  id: string;
  title: string;
  fen: number;
}

const finding = (
  noun: NounName,
  key: string,
  { id, title, fen }: Asked,
  kept: readonly number[],
  parameters: ScaleParameters,
): Finding[] => {
  const found = moneyScale(fen, othersBeside(kept, fen), parameters);
  return found
    ? [
        {
          ...listed(scaleFault({ noun, key, title, fen }, found)),
          severity: 'warning',
          entity: noun,
          id,
          field: key,
        },
      ]
    : [];
};

/** Amounts of one record that may stand in another unit than 万元. */
export function scaleFindings(context: Reader, noun: NounName, record: Stored): Finding[] {
  const { id, values } = record;
  const title = String(values[nounOf(noun).title] ?? '');
  return moneyFields(noun).flatMap((key) => {
    const fen = values[key];
    if (typeof fen !== 'number' || fen <= 0) return [];
    const kept = keptAmounts(context.db, noun, key);
    return finding(noun, key, { id, title, fen }, kept, ruleParameters(context));
  });
}

/** Amounts of all records that may stand in another unit, for the checks of a quarter. */
export function allScaleFindings(context: Reader, period: string): Finding[] {
  const parameters = ruleParameters(context, period);
  return nounNames.flatMap((noun) =>
    moneyFields(noun).flatMap((key) => {
      const kept = keptAmounts(context.db, noun, key);
      const off = [...new Set(kept)].filter((fen) =>
        moneyScale(fen, othersBeside(kept, fen), parameters),
      );
      if (off.length === 0) return [];
      const { title } = nounOf(noun);
      const query = prepared(
        context.db,
        `SELECT id, "${title}" AS title, "${key}" AS fen FROM "${noun}" WHERE removedAt IS NULL AND "${key}" = ? ORDER BY id`,
        { id: text, title: text, fen: whole },
      );
      return off.flatMap((fen) =>
        query.all(fen).flatMap((one) => finding(noun, key, one, kept, parameters)),
      );
    }),
  );
}

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

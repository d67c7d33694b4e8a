import { moneyText } from '../codes/money';
import { codeLabel } from '../codes/tables';
import { storedFields } from '../domain/noun';
import { byNoun, nounOf, type NounName } from '../domain/nouns';
import { failure, type FieldFailure } from '../result';
import {
  othersOf,
  placeOf,
  roundly,
  scaleOf,
  withUnit,
  type Others,
  type Scale,
  type ScaleParameters,
} from './scale';

/**
 * Fields of a noun that hold amounts of money. What people are paid is kept in 元 and masked: the
 * others' would tell of it.
 */
export const moneyFields = byNoun((noun) =>
  storedFields(nounOf(noun)).flatMap(([key, { kind }]) => (kind === 'money' ? [key] : [])),
);

/** The others of a sorted list of amounts; `own` is left out of it. */
export const othersBeside = (sorted: readonly number[], own: number | null): Others | undefined =>
  othersOf(sorted, own === null ? -1 : placeOf(sorted, own));

/** Whether an amount may stand in another unit than 万元; all of it in fen. */
export const moneyScale = (
  amount: number,
  others: Others | undefined,
  parameters: ScaleParameters,
): Scale | null => scaleOf(amount, 'money', { others }, parameters);

/** An amount in fen as texts name it. */
export const amountText = (fen: number, noun: NounName, key: string) =>
  withUnit(Number(moneyText(Math.round(fen))), nounOf(noun).fields[key]?.unit);

/** What the scale of an amount says in words: what was meant, and what the others come to. */
export const scaleWords = ({ meant, reference }: Scale, noun: NounName, key: string) => ({
  meant: amountText(meant, noun, key),
  reference: amountText(roundly(reference), noun, key),
});

/** A money field of a record, with what stands in it and what the record is called by. */
export interface Amount {
  noun: NounName;
  key: string;
  title: string;
  fen: number;
}

/** What is said of a record's amount that may stand in another unit. */
export function scaleFault({ noun, key, title, fen }: Amount, found: Scale): FieldFailure {
  const { label, fields, title: called } = nounOf(noun);
  const codes = fields[called]?.codes;
  return failure('MONEY_SCALE', {
    noun: label,
    record: codes === undefined ? title : codeLabel(codes, title),
    field: fields[key]?.label ?? key,
    value: amountText(fen, noun, key),
    factor: found.factor,
    ...scaleWords(found, noun, key),
  });
}

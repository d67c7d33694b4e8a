import type { Label } from '../../codes/label';
import { once } from '../../codes/once';
import { codeLabel } from '../../codes/tables';
import { nounOf, type NounName } from '../../domain/nouns';
import type { RuleParameters } from '../../definitions/rule-parameters';
import { amountText, moneyScale, othersBeside, scaleWords } from '../money-scale';
import type { RegisterModel } from '../register-model';
import type { Others as OthersOf } from '../scale';
import { Amount } from './read-records';
import { readOthers } from './read-stations';
import { Scale, Words } from './read-types';
import type { Subject } from './subject';
import { inTenThousands } from './subjects-register';

const words = (label: Label | string): Words => new Words({ label });

/** The others as amounts are shown, in 万元 of fen. */
const inTenThousandsOf = ({ count, middle, low, high }: OthersOf): OthersOf => ({
  count,
  middle: middle / 1_000_000,
  low: low / 1_000_000,
  high: high / 1_000_000,
});

function readScale(
  noun: NounName,
  key: string,
  found: ReturnType<typeof moneyScale>,
): Scale | undefined {
  if (!found) return undefined;
  const { meant, reference } = scaleWords(found, noun, key);
  return new Scale({
    factor: BigInt(found.factor),
    meant: words(meant),
    reference: words(reference),
  });
}

/** Every amount of money of the register, with how it stands to those of the other records. */
export const amounts = ({ amounts: rows }: RegisterModel, parameters: RuleParameters): Subject[] =>
  rows.flatMap(({ noun, key, kept, records }) => {
    const { label, fields, title: called } = nounOf(noun);
    const codes = fields[called]?.codes;
    const nounName = words(label);
    const fieldName = words(fields[key]?.label ?? key);
    return records.map(({ id, title, fen }): Subject => {
      const found = once(() => {
        const others = othersBeside(kept, fen);
        return {
          others: others && readOthers(inTenThousandsOf(others)),
          scale: readScale(noun, key, moneyScale(fen, others, parameters)),
        };
      });
      const values = {
        ...{ noun, field: key, nounName, fieldName },
        record: words(codes === undefined ? title : codeLabel(codes, title)),
        value: inTenThousands(fen),
      };
      const amount = new Amount(values, {
        told: () => words(amountText(fen, noun, key)),
        others: () => found().others,
        scale: () => found().scale,
      });
      return { context: { amount }, place: { entity: noun, id, field: key } };
    });
  });

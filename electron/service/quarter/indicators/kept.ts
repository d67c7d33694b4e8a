import type { Fraction } from '../../../../shared/codes/exact';
import { localDay } from '../../../../shared/codes/period';
import type { IndicatorDefinition } from '../../../../shared/definitions/indicators';
import type { Reader, Writer } from '../../database/context';
import { select, text } from '../../database/rows';
import { definitionsAt } from '../../definitions/definitions';
import { standingOf } from '../../register/asked';
import { indicatorFigures, reckoningOf, type IndicatorFigures, type PartRecord } from './figures';

/** A fraction as it is kept: over and under. */
type Kept = readonly [string, string];

interface KeptPart {
  value: Kept | null;
  records: readonly (Omit<PartRecord, 'amount' | 'name'> & { name?: string; amount: Kept })[];
}

interface KeptIndicator {
  /** By which formula and from which parts it was counted. */
  counted: string;
  value: Kept | null;
  parts: Readonly<Record<string, KeptPart>>;
}

type KeptIndicators = Readonly<Record<string, KeptIndicator>>;

/**
 * Nouns whose names are those of people: they are looked up when they are shown, so that who is
 * deleted after retention is not kept here.
 */
export const PEOPLE: ReadonlySet<string> = new Set(['person', 'childWorker', 'training']);

const write = ({ over, under }: Fraction): Kept => [String(over), String(under)];
const read = ([over, under]: Kept): Fraction => ({ over: BigInt(over), under: BigInt(under) });

/** What makes two definitions of an indicator count the same, whatever they call it. */
const countedBy = ({ parts, formula, reference }: IndicatorDefinition): string =>
  JSON.stringify([parts.map(({ label: _label, ...part }) => part), formula, reference]);

function keptOf(indicator: IndicatorDefinition, { value, parts }: IndicatorFigures): KeptIndicator {
  return {
    counted: countedBy(indicator),
    value: value && write(value),
    parts: Object.fromEntries(
      Object.entries(parts).map(([key, part]) => [
        key,
        {
          value: part.value && write(part.value),
          records: part.records.map(({ name, amount, ...record }) => ({
            ...record,
            ...(PEOPLE.has(record.noun) ? {} : { name }),
            amount: write(amount),
          })),
        },
      ]),
    ),
  };
}

/**
 * Keeps what the indicators come to when a period is frozen, with the records that they count. It
 * belongs to that very freeze: what is opened again is counted anew. Runs in the caller's
 * transaction.
 */
export function keepIndicators(context: Writer, period: string, digest: string): void {
  const { shown } = definitionsAt(context, period).effective.indicators;
  const today = localDay(context.clock());
  const reckoning = reckoningOf(context, period, today, standingOf(context));
  const kept: KeptIndicators = Object.fromEntries(
    shown.map((one) => [one.key, keptOf(one, indicatorFigures(reckoning, one))]),
  );
  context.db
    .prepare('INSERT OR REPLACE INTO frozen_indicators (period, digest, content) VALUES (?, ?, ?)')
    .run(period, digest, JSON.stringify(kept));
}

/** Indicators as a period was frozen with them; null while it is open, or was frozen before they were kept. */
export function keptIndicators({ db }: Pick<Reader, 'db'>, period: string): KeptIndicators | null {
  const content = select(
    db,
    'SELECT k.content FROM frozen_indicators k JOIN frozen f ON f.period = k.period AND f.digest = k.digest WHERE k.period = ?',
    text,
  ).maybe(period);
  return content === undefined ? null : (JSON.parse(content) as KeptIndicators);
}

/** An indicator as it was kept, and whether it was counted otherwise than it is now. */
export function keptFigures(
  kept: KeptIndicators | null,
  indicator: IndicatorDefinition,
): (IndicatorFigures & { otherwise: boolean }) | null {
  const found = kept?.[indicator.key];
  if (!found) return null;
  return {
    otherwise: found.counted !== countedBy(indicator),
    value: found.value && read(found.value),
    parts: Object.fromEntries(
      Object.entries(found.parts).map(([key, { value, records }]) => [
        key,
        {
          value: value && read(value),
          records: records.map((one) => ({
            ...one,
            name: one.name ?? '',
            amount: read(one.amount),
          })),
        },
      ]),
    ),
  };
}

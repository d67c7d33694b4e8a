import { plus, roundedTo, ZERO } from '../../../../shared/codes/exact';
import type { Label } from '../../../../shared/codes/label';
import { labelOf, type TableName } from '../../../../shared/codes/tables';
import type { IndicatorRecord } from '../../../../shared/contract/indicators';
import type { InputOf, OutputOf } from '../../../../shared/contract/procedures';
import { Refusal } from '../../../../shared/result';
import type { Reader } from '../../database/context';
import { select, text } from '../../database/rows';
import { divisionEdits, divisionName } from '../../divisions/divisions';
import { PEOPLE } from './kept';
import type { PartRecord } from './figures';
import { shownAt } from './reckon';

/** What is said of a record beside its name: where it is, and a code with its table. */
interface Beside {
  sql: string;
  codes?: TableName;
}

const WHERE = 'WHERE t.id IN (SELECT value FROM json_each(?))';

/** By noun: its name, its place (a division or a text) and what else tells it apart. */
const beside: Readonly<Partial<Record<PartRecord['noun'], Beside>>> = {
  person: {
    sql: `SELECT t.id, t.name, coalesce(s.name, '') AS place, t.level AS code FROM person t LEFT JOIN station s ON s.id = t.station ${WHERE}`,
    codes: 'qualificationLevel',
  },
  childWorker: {
    sql: `SELECT t.id, t.name, t.division AS place, t.kind AS code FROM childWorker t ${WHERE}`,
    codes: 'childWorkerKind',
  },
  training: {
    sql: `SELECT t.id, p.name || ' · ' || t.topic AS name, '' AS place, NULL AS code FROM training t JOIN person p ON p.id = t.person ${WHERE}`,
  },
  station: {
    sql: `SELECT t.id, t.name, t.division AS place, NULL AS code FROM station t ${WHERE}`,
  },
  protectionStation: {
    sql: `SELECT t.id, t.name, t.division AS place, NULL AS code FROM protectionStation t ${WHERE}`,
  },
  fundingLine: {
    sql: `SELECT t.id, p.name, '' AS place, t.source AS code FROM fundingLine t JOIN project p ON p.id = t.project ${WHERE}`,
    codes: 'fundingSource',
  },
  association: {
    sql: `SELECT t.id, t.name, '' AS place, t.level AS code FROM association t ${WHERE}`,
    codes: 'administrativeLevel',
  },
};

const ROW = { id: text, name: text.orNull, place: text, code: text.orNull };

const DIVISION = /^\d{9}[\dm]\d{2}$/;

/** The records of a page as they are shown; of a person who was deleted since, without a name. */
function described(context: Reader, records: readonly PartRecord[]): IndicatorRecord[] {
  const edits = divisionEdits(context.db);
  const known = new Map<string, { name: string | null; place: string; note: Label | null }>();
  for (const noun of new Set(records.map((one) => one.noun))) {
    const said = beside[noun];
    if (!said) continue;
    const ids = records.filter((one) => one.noun === noun).map(({ id }) => id);
    for (const { id, name, place, code } of select(context.db, said.sql, ROW).all(
      JSON.stringify(ids),
    ))
      known.set(`${noun} ${id}`, {
        name,
        place: DIVISION.test(place) ? divisionName(place, edits) : place,
        note:
          said.codes && code !== null
            ? { zh: labelOf(said.codes, code), en: labelOf(said.codes, code, 'en') }
            : null,
      });
  }
  return records.map(({ noun, id, name, amount, item, period }) => {
    const found = known.get(`${noun} ${id}`);
    const own = PEOPLE.has(noun) ? null : name;
    return {
      noun,
      id,
      name: found?.name ?? own,
      place: found?.place ?? '',
      note: found?.note ?? null,
      amount: roundedTo(amount, 6),
      ...(item !== undefined && { item }),
      ...(period !== undefined && { period }),
    };
  });
}

/**
 * The records of which a part of an indicator is made in a period, a page of them, with how many they
 * are and what they come to.
 * @throws Refusal INDICATOR_UNKNOWN
 */
export function indicatorRecords(
  context: Reader,
  { period, plan, key, part, offset, limit }: InputOf<'indicators.records'>,
): OutputOf<'indicators.records'> {
  const shown = shownAt(context, period, plan);
  const indicator = shown.definitions.shown.find((one) => one.key === key);
  const found = indicator && shown.at(indicator, shown.period).parts[part];
  if (!found) throw Refusal.of('INDICATOR_UNKNOWN', { key: `${key}.${part}` });
  const sum = found.records.reduce((total, { amount }) => plus(total, amount), ZERO);
  return {
    total: found.records.length,
    sum: roundedTo(sum, 6),
    rows: described(context, found.records.slice(offset, offset + limit)),
  };
}

import { lastYearOf, previousPeriod } from '../../../shared/codes/period';
import {
  figureItems,
  OFFICE_ROW,
  returnPlace,
  type FurtherReturn,
} from '../../../shared/definitions/further-return';
import type { Submission } from '../../../shared/package/manifest';
import { checkFurtherReturn } from '../../../shared/rules/checks/further-return';
import type { Finding } from '../../../shared/rules/finding';
import type { Figures } from '../../../shared/rules/read-model';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';
import { divisionOf } from '../divisions/divisions';
import type { Row } from '../package-format/tables';
import { returnIn } from '../returns/values';
import { ruleParameters } from '../settings/rule-parameters';

type Store = Pick<Reader, 'db'>;

/** One return of a period, as a package brought it. */
interface Brought {
  id: string;
  period: string;
  version: string;
  rows: Row[];
}

const placeOf = ({ id, period }: Brought): string => returnPlace(id, period);

function broughtIn(rows: readonly Row[]): Brought[] {
  const found = new Map<string, Brought>();
  for (const row of rows) {
    const [id, period] = [String(row.return_id), String(row.period)];
    const place = returnPlace(id, period);
    const own = found.get(place) ?? { id, period, version: String(row.version), rows: [] };
    own.rows.push(row);
    found.set(place, own);
  }
  return [...found.values()];
}

/** The figures of the office as a whole that a package brought, by item. */
function figuresIn(definition: FurtherReturn, rows: readonly Row[]): Figures {
  const known = new Set(figureItems(definition).map(({ key }) => key));
  return Object.fromEntries(
    rows.flatMap(({ row, item, value }) =>
      row === OFFICE_ROW && known.has(String(item)) && typeof value === 'number'
        ? [[String(item), value] as const]
        : [],
    ),
  );
}

/** The figures of another period of the return, as this office last accepted them of the sender. */
const receivedFigures = ({ db }: Store, unitId: string, id: string, period: string): Figures =>
  Object.fromEntries(
    select(
      db,
      `SELECT content ->> 'item' AS item, content ->> 'value' AS value FROM received_row
       WHERE tableName = 'further_returns' AND content ->> 'return_id' = ? AND content ->> 'period' = ?
         AND content ->> 'row' = 'county' AND content ->> 'value' IS NOT NULL AND packageId = (
           SELECT p.packageId FROM received_package p JOIN received_row r ON r.packageId = p.packageId
           WHERE p.unitId = ? AND p.outcome <> 'returned' AND r.tableName = 'further_returns'
             AND r.content ->> 'return_id' = ? AND r.content ->> 'period' = ?
           ORDER BY p.sequence DESC LIMIT 1)`,
      { item: text, value: whole },
    )
      .all(id, period, unitId, id, period)
      .map(({ item, value }) => [item, value]),
  );

/** Why a return that was sent cannot be checked here; null where it can. */
function notChecked(definition: FurtherReturn | undefined, sent: Brought): Finding | null {
  const at = { severity: 'warning', entity: 'statistics', id: placeOf(sent) } as const;
  if (!definition) return { ...at, code: 'RETURN_NOT_HERE', params: { id: sent.id } };
  const { title, version: own } = definition;
  // Its rules would ask for what the other version does not have.
  return own === sent.version
    ? null
    : { ...at, code: 'RETURN_OTHER_VERSION', params: { title, sent: sent.version, own } };
}

/**
 * What the rules of this office's own definitions find in the further returns of a package, against
 * what the same office sent of other periods: in the package, or before. One that cannot be checked
 * is said to be so.
 */
export function checkReceivedReturns(
  store: Store,
  { unitId, division }: Submission,
  rows: readonly Row[],
): Finding[] {
  const name = divisionOf(division.padEnd(12, '0'))?.name ?? division;
  const brought = broughtIn(rows);
  return brought.flatMap((sent) => {
    const { id, period } = sent;
    const definition = returnIn(store, id, period);
    const fault = notChecked(definition, sent);
    if (fault || !definition) return fault ?? [];
    const figuresOf = (of: string): Figures => {
      const beside = brought.find((one) => one.id === id && one.period === of);
      return beside ? figuresIn(definition, beside.rows) : receivedFigures(store, unitId, id, of);
    };
    const found = checkFurtherReturn(
      {
        definition,
        period,
        office: { name, division },
        figures: figuresIn(definition, sent.rows),
        previous: figuresOf(previousPeriod(period)),
        lastYear: figuresOf(lastYearOf(period)),
      },
      ruleParameters(store, period),
    );
    return found.map((one) => ({ ...one, id: placeOf(sent) }));
  });
}

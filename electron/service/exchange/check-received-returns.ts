import { lastYearOf, previousPeriod } from '../../../shared/codes/period';
import {
  listsOf,
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

/** The office's own figures, by item: no texts, no lines of lists. */
function figuresIn(definition: FurtherReturn, rows: readonly Row[]): Figures {
  const lists = listsOf(definition);
  const counted = new Set(
    definition.items
      .filter(({ section, text: isText }) => isText === undefined && !lists.has(section))
      .map(({ key }) => key),
  );
  return Object.fromEntries(
    rows.flatMap(({ row, item, value }) =>
      row === OFFICE_ROW && counted.has(String(item)) && typeof value === 'number'
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

/** Filled in after another version than this office has: its rules would ask for what is not there. */
const otherVersion = ({ title, version }: FurtherReturn, sent: Brought): Finding => ({
  code: 'RETURN_OTHER_VERSION',
  severity: 'warning',
  entity: 'statistics',
  id: returnPlace(sent.id, sent.period),
  params: { title: title.zh, sent: sent.version, own: version },
});

/**
 * What the rules of this office's own definitions find in the further returns of a package. A return
 * that it does not have is shown as it came and not checked.
 */
export function checkReceivedReturns(
  store: Store,
  { unitId, division }: Submission,
  rows: readonly Row[],
): Finding[] {
  const name = divisionOf(division.padEnd(12, '0'))?.name ?? division;
  return broughtIn(rows).flatMap((sent) => {
    const { id, period } = sent;
    const definition = returnIn(store, id, period);
    if (!definition) return [];
    if (definition.version !== sent.version) return [otherVersion(definition, sent)];
    const figuresOf = (of: string): Figures => receivedFigures(store, unitId, id, of);
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
    return found.map((one) => ({ ...one, id: returnPlace(id, period) }));
  });
}

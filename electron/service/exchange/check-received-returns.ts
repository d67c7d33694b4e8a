import { lastYearOf, previousPeriod } from '../../../shared/codes/period';
import {
  formOf,
  OFFICE_ROW,
  returnPlace,
  returnRow,
  rowOfFinding,
  stationFormOf,
  type FurtherReturn,
} from '../../../shared/definitions/further-return';
import type { Submission } from '../../../shared/package/manifest';
import { checkFurtherReturn } from '../../../shared/rules/checks/further-return';
import { requiredFindings } from '../../../shared/rules/checks/required';
import type { Finding } from '../../../shared/rules/finding';
import type { Figures, StationRow } from '../../../shared/rules/read-model';
import { differing } from '../../../shared/rules/received';
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

/** The figures of a return that are here: of the office, and of each of its stations. */
interface Known {
  office: Figures;
  stations: ReadonlyMap<string, Figures>;
}

interface Told {
  row: string;
  item: string;
  value: number;
}

/** Cells as figures of the office as a whole and of stations, as the definition has the items. */
function knownOf(definition: FurtherReturn, cells: readonly Told[]): Known {
  const own = new Set(formOf(definition).items.map(({ key }) => key));
  const ofStations = new Set(stationFormOf(definition).items.map(({ key }) => key));
  const stations = new Map<string, Record<string, number>>();
  const office: Record<string, number> = {};
  for (const { row, item, value } of cells) {
    if (row === OFFICE_ROW && own.has(item)) office[item] = value;
    else if (ofStations.has(item)) {
      const figures = stations.get(row) ?? {};
      figures[item] = value;
      stations.set(row, figures);
    }
  }
  return { office, stations };
}

const figuresIn = (definition: FurtherReturn, rows: readonly Row[]): Known =>
  knownOf(
    definition,
    rows.flatMap(({ row, item, value }) =>
      typeof value === 'number' ? [{ row: String(row), item: String(item), value }] : [],
    ),
  );

/** The figures of another period of the return, as this office last accepted them of the sender. */
const receivedFigures = (
  { db }: Store,
  unitId: string,
  definition: FurtherReturn,
  period: string,
): Known =>
  knownOf(
    definition,
    select(
      db,
      `SELECT content ->> 'row' AS row, content ->> 'item' AS item, content ->> 'value' AS value FROM received_row
       WHERE tableName = 'further_returns' AND content ->> 'return_id' = ? AND content ->> 'period' = ?
         AND content ->> 'value' IS NOT NULL AND packageId = (
           SELECT p.packageId FROM received_package p JOIN received_row r ON r.packageId = p.packageId
           WHERE p.unitId = ? AND p.outcome <> 'returned' AND r.tableName = 'further_returns'
             AND r.content ->> 'return_id' = ? AND r.content ->> 'period' = ?
           ORDER BY p.sequence DESC LIMIT 1)`,
      { row: text, item: text, value: whole },
    ).all(definition.id, period, unitId, definition.id, period),
  );

/** The stations of a return as a package names them. */
const stationsIn = ({ id, period }: Brought, rows: readonly Row[]): StationRow[] =>
  rows
    .filter((row) => row.return_id === id && row.period === period)
    .map((row) => ({
      id: String(row.station_id),
      name: String(row.name),
      tier: String(row.tier ?? 'station'),
      state: String(row.state ?? ''),
      division: String(row.division),
    }));

/** Computed figures of a return that came otherwise than their formulas have them. */
function otherComputed(
  definition: FurtherReturn,
  office: string,
  { office: own, stations }: Known,
  rows: readonly StationRow[],
): Finding[] {
  const { id } = definition;
  const form = stationFormOf(definition);
  return [
    ...differing(formOf(definition), { id, name: office }, own),
    ...rows.flatMap((row) =>
      differing(form, row, stations.get(row.id) ?? {}).map((one) => ({
        ...one,
        id: returnRow(id, row.id),
      })),
    ),
  ];
}

/** What a return requires and was sent empty. */
function requiredIn(
  definition: FurtherReturn,
  { rows }: Brought,
  stations: readonly StationRow[],
): Finding[] {
  const there = new Set(
    rows
      .filter(({ value, text: said }) => typeof value === 'number' || Boolean(said))
      .map(({ row, item }) => `${String(row)} ${String(item)}`),
  );
  const has = (row: string, item: string): boolean => there.has(`${row} ${item}`);
  return requiredFindings({ definition, stations, has });
}

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
 * @param stations those that have rows in the returns
 */
export function checkReceivedReturns(
  store: Store,
  { unitId, division }: Submission,
  rows: readonly Row[],
  stations: readonly Row[],
): Finding[] {
  const name = divisionOf(division.padEnd(12, '0'))?.name ?? division;
  const brought = broughtIn(rows);
  return brought.flatMap((sent) => {
    const { id, period } = sent;
    const definition = returnIn(store, id, period);
    const fault = notChecked(definition, sent);
    if (fault || !definition) return fault ?? [];
    const figuresOf = (of: string): Known => {
      const beside = brought.find((one) => one.id === id && one.period === of);
      return beside
        ? figuresIn(definition, beside.rows)
        : receivedFigures(store, unitId, definition, of);
    };
    const now = figuresIn(definition, sent.rows);
    const [previous, lastYear] = [previousPeriod(period), lastYearOf(period)].map(figuresOf) as [
      Known,
      Known,
    ];
    const ran = stationsIn(sent, stations);
    const found = checkFurtherReturn(
      {
        definition,
        period,
        office: { name, division },
        figures: now.office,
        previous: previous.office,
        lastYear: lastYear.office,
        stations: {
          rows: ran,
          figures: now.stations,
          previous: previous.stations,
          lastYear: lastYear.stations,
        },
      },
      ruleParameters(store, period),
    );
    const all = [
      ...found,
      ...requiredIn(definition, sent, ran),
      ...otherComputed(definition, name, now, ran),
    ];
    return all.map((one) => {
      const row = rowOfFinding(id, one.id);
      return { ...one, id: row === null ? placeOf(sent) : returnRow(placeOf(sent), row) };
    });
  });
}

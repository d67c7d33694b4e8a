import { divisionDepth } from '../../../shared/codes/division';
import type { Coverage, CoveredTownship, PlaceState } from '../../../shared/indicators/coverage';
import { lackingPlaces } from '../../../shared/indicators/coverage';
import { texts } from '../../../shared/text';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { select, text } from '../database/rows';
import { localDay } from '../../../shared/codes/period';
import { divisionChildren, divisionEdits } from '../divisions/divisions';
import { boldStyle } from '../workbooks/workbook-style';
import { saveWorkbook } from '../workbooks/write-workbook';
import { townshipsDue } from './townships-due';

const BEST: readonly PlaceState[] = ['running', 'paused', 'preparing'];

/** The best state by place of what stands there; closed ones are gone. */
function statesBy(rows: readonly { place: string; state: string }[]): Map<string, PlaceState> {
  const found = new Map<string, PlaceState>();
  for (const { place, state } of rows) {
    const rank = BEST.findIndex((one) => one === state);
    const known = found.get(place);
    if (rank >= 0 && (known === undefined || rank < BEST.indexOf(known)))
      found.set(place, BEST[rank] as PlaceState);
  }
  return found;
}

/**
 * Which townships and villages of this county have a station, a studio, a protection station, a
 * child supervisor or director; null above the county.
 */
export function coverage(context: Reader): Coverage | null {
  const { db, office } = context;
  if (office.level !== 'county') return null;
  const edits = divisionEdits(db);
  const inUse = (parent: string) =>
    divisionChildren(parent, edits).filter(({ retired }) => !retired);
  const states = (sql: string) => statesBy(select(db, sql, { place: text, state: text }).all());
  const stations = states(
    "SELECT substr(division, 1, 9) AS place, state FROM station WHERE removedAt IS NULL AND tier = 'station'",
  );
  const studios = states(
    "SELECT division AS place, state FROM station WHERE removedAt IS NULL AND tier = 'studio'",
  );
  const protection = states(
    'SELECT substr(division, 1, 9) AS place, state FROM protectionStation WHERE removedAt IS NULL',
  );
  const today = localDay(context.clock());
  const workers = select(
    db,
    'SELECT kind, division FROM childWorker WHERE removedAt IS NULL AND (ends IS NULL OR ends >= ?)',
    { kind: text, division: text },
  ).all(today);
  const places = new Set(workers.map(({ kind, division }) => `${kind} ${division}`));
  const unplaced = select(
    db,
    "SELECT division FROM station WHERE removedAt IS NULL AND tier = 'studio' AND state <> 'closed'",
    { division: text },
  ).all();
  const townships = townshipsDue(context) ?? [];
  return {
    townships: townships.map(({ code, name }): CoveredTownship => ({
      code,
      name,
      station: stations.get(code.slice(0, 9)) ?? null,
      protection: protection.get(code.slice(0, 9)) ?? null,
      supervisor: places.has(`supervisor ${code}`),
      villages: inUse(code).map((village) => ({
        code: village.code,
        name: village.name,
        studio: studios.get(village.code) ?? null,
        director: places.has(`director ${village.code}`),
      })),
      unplaced: unplaced.filter(
        ({ division }) => divisionDepth(division) === 4 && division === code,
      ).length,
    })),
  };
}

/**
 * Writes the places that lack something to a workbook, one row each; the export itself is logged.
 */
export async function exportCoverage(
  context: Writer,
  file: string,
): Promise<{ file: string; rows: number }> {
  const rows = lackingPlaces(coverage(context) ?? { townships: [] });
  const columns = [
    { title: texts.COVER_TOWNSHIP.zh, width: 18 },
    { title: texts.COVER_VILLAGE.zh, width: 26 },
    { title: texts.COVER_CODE.zh, width: 16 },
    { title: texts.COVER_LACKS.zh, width: 14 },
    { title: texts.COVER_STATE.zh, width: 10 },
  ];
  const lacking = rows.map((row) => ({
    cells: [
      row.township,
      row.village ?? '',
      row.code,
      texts[`COVER_LACKS_${row.lacks}`].zh,
      texts[`COVER_STATE_${row.state ?? 'none'}`].zh,
    ],
  }));
  const sheet = {
    name: texts.COVER_TITLE.zh,
    frozen: { rows: 1 },
    columns,
    rows: [{ cells: columns.map(({ title }) => title), style: boldStyle }, ...lacking],
  };
  await saveWorkbook([sheet], file);
  inTransaction(context, () =>
    audited(context, {
      action: 'export',
      noun: 'coverage',
      recordId: '',
      before: null,
      after: { rows: rows.length },
    }),
  );
  return { file, rows: rows.length };
}

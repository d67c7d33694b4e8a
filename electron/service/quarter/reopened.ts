import type { ReadDb } from '../database/reading';
import { Refusal } from '../../../shared/result';
import type { Receipt } from '../../../shared/package/manifest';
import type { Figures, StationRow } from '../../../shared/rules/read-model';
import type { Reader, Writer } from '../database/context';
import { noteChange } from '../database/changes';
import { readSetting, writeSetting } from '../database/settings';
import { select, text } from '../database/rows';
import { keptFigures, keptStations } from './frozen-tables';

const settingOf = (period: string): string => `reopened:${period}`;
const keptOf = (period: string): string => `returned:${period}`;

/** What a returned period keeps of the stations that the return does not name. */
interface Kept {
  stations: StationRow[];
  /** What the register said of them, and of what no station holds. */
  figures: Record<string, Figures>;
}

/**
 * Opens a returned period: the figures of the stations that the receipt names, and no others. What
 * the register said of the others stays as it was sent, whatever is put right in the register since.
 * Register records are never frozen. Call inside a transaction.
 */
export function reopen({ db }: Pick<Writer, 'db'>, { period, findings }: Receipt): void {
  const station = db.prepare('SELECT 1 FROM station WHERE id = ?');
  const named = new Set(findings.map(({ id }) => id).filter((id) => station.get(id)));
  const others = <T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] =>
    [...entries].filter(([id]) => !named.has(id));
  const kept: Kept = {
    stations: keptStations({ db }, period).filter(({ id }) => !named.has(id)),
    figures: Object.fromEntries(others(keptFigures({ db }, period))),
  };
  db.prepare('DELETE FROM frozen WHERE period = ?').run(period);
  noteChange(db, 'period');
  // A return that names no station is about the whole: then all of it is open.
  writeSetting(db, settingOf(period), named.size > 0 ? [...named] : null);
  writeSetting(db, keptOf(period), named.size > 0 ? kept : null);
}

/** The rows that a returned period keeps, and the stations that are open; null for any other. */
export function returnedRows(
  { db }: Pick<Reader, 'db'>,
  period: string,
): { named: ReadonlySet<string>; stations: StationRow[] } | null {
  const kept = readSetting<Kept | null>(db, keptOf(period));
  const named = readSetting<string[] | null>(db, settingOf(period));
  return kept && named ? { named: new Set(named), stations: kept.stations } : null;
}

/**
 * What a returned period keeps of the register for the stations that the return does not name; null
 * for any other.
 */
export const returnedFigures = (
  { db }: Pick<Reader, 'db'>,
  period: string,
): Readonly<Record<string, Figures>> | null =>
  readSetting<Kept | null>(db, keptOf(period))?.figures ?? null;

/**
 * Whether a station's figures may be changed, as far as a return decides it; a period that was
 * never returned is open to all.
 */
export function isNamed(db: ReadDb, period: string): (station: string) => boolean {
  const named = readSetting<string[]>(db, settingOf(period));
  return (station) => named?.includes(station) ?? true;
}

/** @throws Refusal STATION_NOT_NAMED where a return named other stations */
export function requireNamed(
  { db }: Pick<Reader, 'db'>,
  period: string,
  stations: Iterable<string>,
): void {
  const named = isNamed(db, period);
  for (const id of stations) {
    if (named(id)) continue;
    const { name } = select(db, 'SELECT name FROM station WHERE id = ?', { name: text }).one(id);
    throw Refusal.of('STATION_NOT_NAMED', { period, station: name });
  }
}

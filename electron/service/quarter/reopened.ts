import type { ReadDb } from '../database/reading';
import { Refusal } from '../../../shared/result';
import type { Receipt } from '../../../shared/package/manifest';
import type { Reader, Writer } from '../database/context';
import { noteChange } from '../database/changes';
import { readSetting, writeSetting } from '../database/settings';
import { select, text } from '../database/rows';

const settingOf = (period: string): string => `reopened:${period}`;

/**
 * Opens a returned period: the figures of the stations that the receipt names, and no others.
 * Register records are never frozen. Call inside a transaction.
 */
export function reopen({ db }: Pick<Writer, 'db'>, { period, findings }: Receipt): void {
  const station = db.prepare('SELECT 1 FROM station WHERE id = ?');
  const named = new Set(findings.map(({ id }) => id).filter((id) => station.get(id)));
  db.prepare('DELETE FROM frozen WHERE period = ?').run(period);
  noteChange(db, 'period');
  // A return that names no station is about the whole: then all of it is open.
  writeSetting(db, settingOf(period), named.size > 0 ? [...named] : null);
}

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

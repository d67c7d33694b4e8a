import { townshipClass } from '../../../shared/codes/division';
import type { Division } from '../../../shared/contract/divisions';
import type { Reader } from '../database/context';
import { readSetting } from '../database/settings';
import { divisionChildren, divisionEdits } from '../divisions/divisions';

/**
 * Tells the divisions whose township is due a station (应建): statutory ones by their code (001–399,
 * GB/T 10114), and the similar units (类似乡级, from 400) that the office ticked in its settings;
 * none that was given up.
 */
export function dueTest({ db }: Pick<Reader, 'db'>): (division: string) => boolean {
  const ticked = new Set(readSetting<string[]>(db, 'alsoDue'));
  const edits = divisionEdits(db);
  return (division) => {
    const code = division.slice(0, 9).padEnd(12, '0');
    if (edits.get(code)?.retired) return false;
    return townshipClass(code) !== 'other' || ticked.has(code);
  };
}

/** The townships of this office's county that are due a station; null above the county. */
export function townshipsDue(context: Pick<Reader, 'db' | 'office'>): Division[] | null {
  const { db, office } = context;
  if (office.level !== 'county') return null;
  const isDue = dueTest(context);
  return divisionChildren(office.division.padEnd(12, '0'), divisionEdits(db)).filter(
    ({ code, retired }) => !retired && isDue(code),
  );
}

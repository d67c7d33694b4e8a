import { loose } from '../codes/text';
import type { DuplicatePoints } from '../definitions/rule-parameters';
import { nounOf, type NounName } from '../domain/nouns';

/** A record as far as duplicates are told by it. */
export interface Likeness {
  id: string;
  /** Its title. */
  name: string;
  /** Credit code or id number. */
  number: string | null;
  phone: string | null;
  birthDate: string | null;
  station: string | null;
}

export interface Candidate {
  first: string;
  second: string;
  reasons: string[];
  score: number;
}

const BODY_WORDS = /有限责任公司|股份有限公司|有限公司|中心/g;

/**
 * A body's name without its legal form, brackets and the difference between full and half width.
 */
export const bodyKey = (name: string): string => {
  const key = loose(name);
  return key.replace(BODY_WORDS, '') || key;
};

/**
 * Whether one insertion, deletion, replacement or swap of neighbours makes one text of the other;
 * equal texts do not count.
 */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    Math.max(left.length, right.length) <= 1 ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  );
}

/** By which of the points each reason counts. */
const POINTS = {
  DUPLICATE_NAME: 'name',
  DUPLICATE_BODY_NAME: 'bodyName',
  DUPLICATE_NAME_NEAR: 'nameNear',
  DUPLICATE_PHONE: 'phone',
  DUPLICATE_BIRTH: 'birth',
  DUPLICATE_STATION: 'station',
  DUPLICATE_NUMBER_NEAR: 'numberNear',
  DUPLICATE_AREA: 'area',
} as const satisfies Record<string, keyof DuplicatePoints>;
/**
 * More of one kind than this in one place is no accident of entry but a common name; comparing all
 * of them would take long.
 */
const MOST = 100;

const same = (a: string | null, b: string | null): boolean => a !== null && a !== '' && a === b;

/** A record with its name as names are compared, worked out once. */
interface Keyed extends Likeness {
  key: string;
}

function compare(
  [a, b]: readonly [Keyed, Keyed],
  bodies: boolean,
  points: DuplicatePoints,
): Candidate | null {
  const reasons: (keyof typeof POINTS)[] = [];
  if (a.key === b.key) reasons.push(bodies ? 'DUPLICATE_BODY_NAME' : 'DUPLICATE_NAME');
  else if (oneEditApart(a.key, b.key)) reasons.push('DUPLICATE_NAME_NEAR');
  if (reasons.length === 0) return null;
  if (same(a.phone, b.phone)) reasons.push('DUPLICATE_PHONE');
  if (same(a.birthDate, b.birthDate)) reasons.push('DUPLICATE_BIRTH');
  if (same(a.station, b.station)) reasons.push('DUPLICATE_STATION');
  if (a.number !== null && b.number !== null && oneEditApart(a.number, b.number))
    reasons.push('DUPLICATE_NUMBER_NEAR');
  if (bodies && same(a.number?.slice(2, 8) ?? null, b.number?.slice(2, 8) ?? null))
    reasons.push('DUPLICATE_AREA');
  const score = Math.min(
    100,
    reasons.reduce((sum, reason) => sum + points[POINTS[reason]], 0),
  );
  const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
  return score >= points.enough ? { first, second, reasons, score } : null;
}

/** What a record is looked up by: only records that share one of these are compared. */
function keysOf({ key, phone, number }: Keyed, bodies: boolean): string[] {
  // A name that is only near needs more in common: the area of a body, the phone of a person.
  const place = bodies ? (number?.slice(2, 8) ?? '') : phone;
  // Every name one edit away shares the name, or the name without one of its characters.
  return place === null
    ? [`=${key}`]
    : [
        `=${key}`,
        `~${key} ${place}`,
        ...[...key].map((_, at) => `~${key.slice(0, at)}${key.slice(at + 1)} ${place}`),
      ];
}

/**
 * Pairs that may be one and the same person or body, the likeliest first. Pure; records of the same
 * number cannot be stored twice and do not come up.
 */
export function findDuplicates(
  noun: NounName,
  rows: readonly Likeness[],
  points: DuplicatePoints,
): Candidate[] {
  const bodies = 'uscc' in nounOf(noun).fields;
  const places = new Map<string, Keyed[]>();
  for (const row of rows) {
    const keyed = { ...row, key: bodies ? bodyKey(row.name) : loose(row.name) };
    for (const key of new Set(keysOf(keyed, bodies))) {
      const place = places.get(key);
      if (place) place.push(keyed);
      else places.set(key, [keyed]);
    }
  }
  const found = new Map<string, Candidate>();
  for (const place of places.values()) {
    if (place.length < 2 || place.length > MOST) continue;
    for (const [at, a] of place.entries())
      for (const b of place.slice(at + 1)) {
        const candidate = compare([a, b], bodies, points);
        if (candidate) found.set(`${candidate.first} ${candidate.second}`, candidate);
      }
  }
  return [...found.values()].sort(
    (a, b) => b.score - a.score || (a.first < b.first ? -1 : 1) || (a.second < b.second ? -1 : 1),
  );
}

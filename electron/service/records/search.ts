import type { ReadDb } from '../database/reading';
import type { SearchGroup, SearchHit } from '../../../shared/contract/handling';
import type { Stored } from '../../../shared/domain/noun';
import { nounNames, nounOf, type NounName } from '../../../shared/domain/nouns';
import { getRecord } from '../database/records';
import { select, text } from '../database/rows';
import { labeller, type Labeller } from './labels';
import { isMasked, shownValue } from './masking';
import { plainSearch, searchTextOf } from './search-text';

/** Fewer digits stand in nearly every number; a single letter in nearly every name. */
const LEAST_DIGITS = 4;
const LEAST_LETTERS = 2;

/** Stations and people are what is mostly looked for. */
const first: readonly NounName[] = ['station', 'person'];
const order: readonly NounName[] = [...first, ...nounNames.filter((noun) => !first.includes(noun))];

const WHOLE = "instr(' ' || search || ' ', ' ' || @plain || ' ') > 0";
const BEGINNING = "instr(' ' || search, ' ' || @plain) > 0";
/**
 * What a record is called stands first in its search text, as three words: pinyin, initials,
 * characters. Read from there, so that the index alone is enough.
 */
const SECOND = "instr(search, ' ')";
const NAMED = `(substr(search, 1, length(@plain)) = @plain OR instr(search, ' ' || @plain) = ${SECOND}
  OR substr(search, ${SECOND} + instr(substr(search, ${SECOND} + 1), ' ') + 1, length(@plain)) = @plain)`;
/**
 * The record's own name before what else it holds; of each the whole, then the beginning, then
 * somewhere inside.
 */
const RANK = `CASE WHEN ${NAMED} THEN NOT ${WHOLE} WHEN ${WHOLE} THEN 2 WHEN ${BEGINNING} THEN 3 ELSE 4 END`;

/**
 * Records of a noun that match, best first. The texts are looked through in their index; only what
 * is shown is read whole.
 */
function found(db: ReadDb, noun: NounName, plain: string, limit: number): Stored[] {
  const ids = select(
    db,
    `SELECT id FROM ${noun} WHERE removedAt IS NULL AND instr(search, @plain) > 0 ORDER BY ${RANK}, search, id LIMIT @limit`,
    text,
  ).all({ plain, limit });
  if (ids.length < limit && 'division' in nounOf(noun).fields && /^\d{6,12}$/.test(plain)) {
    const placed = select(
      db,
      `SELECT id FROM ${noun} WHERE removedAt IS NULL AND division >= @plain AND division < @plain || ':' LIMIT @limit`,
      text,
    ).all({ plain, limit });
    ids.push(...placed.filter((id) => !ids.includes(id)).slice(0, limit - ids.length));
  }
  return ids.map((id) => getRecord(db, noun, id));
}

/**
 * A found record: its name, what tells it apart, and the field in which it was found, masked as
 * everywhere.
 */
function hitOf(
  noun: NounName,
  { id, values }: Stored,
  plain: string,
  { labels }: Labeller,
): SearchHit {
  const { fields, title, hint } = nounOf(noun);
  const names = labels(noun, values);
  const shownOf = (key: string | undefined): string => {
    const field = key === undefined ? undefined : fields[key];
    if (key === undefined || !field) return '';
    return names[key] ?? String(shownValue(field, values[key] ?? null) ?? '');
  };
  const holds = ([key, field]: [string, (typeof fields)[string]]): boolean => {
    const value = values[key];
    if (typeof value !== 'string') return false;
    return field.kind === 'division'
      ? value.startsWith(plain)
      : (field.search ?? false) && searchTextOf(value).includes(plain);
  };
  const field = Object.entries(fields).find(holds)?.[0] ?? title;
  const description = fields[field];
  return {
    id,
    title: shownOf(title),
    hint: hint === title ? '' : shownOf(hint),
    field,
    shown:
      field === title || (description && isMasked(description) && !shownOf(field).includes('*'))
        ? ''
        : shownOf(field),
  };
}

/**
 * Looks through the records of every noun: characters, full pinyin, initials, numbers and division
 * codes. Best first: the name, whole or beginning, then the rest.
 * @param limit hits of one noun at most
 */
export function searchAll(db: ReadDb, query: string, limit: number): SearchGroup[] {
  const plain = plainSearch(query);
  if (
    plain === '' ||
    (/^\d+$/.test(plain) && plain.length < LEAST_DIGITS) ||
    (/^[a-z]+$/.test(plain) && plain.length < LEAST_LETTERS)
  )
    return [];
  const labels = labeller(db);
  return order.flatMap((noun) => {
    const rows = found(db, noun, plain, limit + 1);
    return rows.length === 0
      ? []
      : [
          {
            noun,
            hits: rows.slice(0, limit).map((row) => hitOf(noun, row, plain, labels)),
            more: rows.length > limit,
          },
        ];
  });
}

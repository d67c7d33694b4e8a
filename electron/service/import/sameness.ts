import { loose } from '../../../shared/codes/text';
import type { Stored, Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { failure } from '../../../shared/result';
import { lackingFor } from './known-records';
import type { RowProblems } from './row-problems';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whether values say the same as others, which may have more. */
export const same = (a: Values, b: Values): boolean =>
  Object.keys(a).every((key) => JSON.stringify(a[key] ?? null) === JSON.stringify(b[key] ?? null));

/**
 * Whether a row repeats one above it, or another body under the same number; each is a problem of
 * the row.
 */
export function repeats(
  noun: NounName,
  values: Values,
  first: { row: number; values: Values } | undefined,
  problem: RowProblems,
): boolean {
  if (!first) return false;
  const { title, identified } = nounOf(noun);
  const name = text(first.values[title]);
  if (same(values, first.values))
    problem.same(failure('IMPORT_DUPLICATE_ROW', { first: first.row }), 'warning');
  else if (identified && loose(text(values[title])) !== loose(name))
    problem.same(failure('IMPORT_NAME_CONFLICT', { name, first: first.row }), 'error');
  else problem.same(failure('IMPORT_DUPLICATE_DIFFERENT', { first: first.row }), 'error');
  return true;
}

/**
 * Whether a row lacks what its record is known by. It stays out, and each part that is missing is
 * told: an empty cell that a form allows would here make a second record of the same one.
 * @param keys what it is known by
 */
export function isUnknowable(
  noun: NounName,
  values: Values,
  keys: readonly string[],
  problem: RowProblems,
): boolean {
  if (keys.length > 0) return false;
  const { label, fields } = nounOf(noun);
  for (const part of lackingFor(noun, values)) {
    const field = fields[part]?.label ?? part;
    problem.field(part, failure('IMPORT_KEY_EMPTY', { field, noun: label }), 'error');
  }
  return true;
}

/** Whether the record with a row's number has another name. */
export function isOther(
  noun: NounName,
  values: Values,
  stored: Stored | undefined,
  problem: RowProblems,
): boolean {
  const { title, identified } = nounOf(noun);
  if (!stored || !identified || loose(text(stored.values[title])) === loose(text(values[title])))
    return false;
  problem.same(failure('IMPORT_NAME_STORED', { name: text(stored.values[title]) }), 'error');
  return true;
}

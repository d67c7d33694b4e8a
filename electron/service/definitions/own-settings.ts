import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import type { WriteDb } from '../database/context';
import { readSetting, removeSetting, writeSetting } from '../database/settings';

/** Settings that stand on top of what a definition set says, and where it says it. */
const said = {
  ruleParameters: ({ parameters }: DefinitionSet): object => parameters,
  deadlineDay: ({ deadlines }: DefinitionSet): number => deadlines.returnDay,
} as const;
export type OwnSetting = keyof typeof said;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What of a setting is the office's own choice: what differs from the set, of an object entry by
 * entry; null where nothing does. Only that is stored, so that another set is not hidden by a value
 * that nobody chose.
 */
function chosen(set: DefinitionSet, key: OwnSetting, value: unknown): unknown {
  const under = said[key](set);
  if (!isObject(value) || !isObject(under)) return same(value, under) ? null : value;
  const own = Object.entries(value).filter(
    ([name, one]) => !same(one, (under as Record<string, unknown>)[name]),
  );
  return own.length === 0 ? null : Object.fromEntries(own);
}

export const isOwnSetting = (key: string): key is OwnSetting => Object.hasOwn(said, key);

/** Stores what of a setting is the office's own choice. */
export function keepChosen(
  db: WriteDb,
  set: DefinitionSet,
  key: OwnSetting,
  value: unknown,
): unknown {
  const own = chosen(set, key, value);
  if (own === null) removeSetting(db, key);
  else writeSetting(db, key, own);
  return own;
}

/** Forgets of the settings what only says what a set says that is about to go. */
export function forgetUnchosen(db: WriteDb, going: DefinitionSet): void {
  for (const key of Object.keys(said) as OwnSetting[]) {
    const value = readSetting(db, key);
    if (value !== null) keepChosen(db, going, key, value);
  }
}

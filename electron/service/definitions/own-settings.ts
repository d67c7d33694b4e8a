import { tablesOf } from '../../../shared/definitions/codes';
import { tierNamesIn } from '../../../shared/domain/tiers';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import { targetsIn } from '../../../shared/definitions/indicators';
import type { WriteDb } from '../database/context';
import { readSetting, removeSetting, writeSetting } from '../database/settings';

/** Settings that stand on top of what a definition set says, and where it says it. */
const said = {
  ruleParameters: ({ parameters }) => parameters,
  deadlineDay: ({ deadlines }) => deadlines.returnDay,
  tierNames: (set) => tierNamesIn(tablesOf(set)),
  targets: ({ indicators }, period) => targetsIn(indicators, period),
} as const satisfies Record<string, (set: DefinitionSet, period: string) => object | number>;
export type OwnSetting = keyof typeof said;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What of a setting is the office's own choice: what differs from the set, of an object entry by
 * entry; null where nothing does. Only that is stored, so that another set is not hidden by a value
 * that nobody chose.
 */
function chosen(set: DefinitionSet, period: string, key: OwnSetting, value: unknown): unknown {
  const under: object | number = said[key](set, period);
  if (!isObject(value) || !isObject(under)) return same(value, under) ? null : value;
  const own = Object.entries(value).filter(
    ([name, one]) => !same(one, (under as Record<string, unknown>)[name]),
  );
  return own.length === 0 ? null : Object.fromEntries(own);
}

export const isOwnSetting = (key: string): key is OwnSetting => Object.hasOwn(said, key);

/** Stores what of a setting is the office's own choice in this period. */
export function keepChosen(
  db: WriteDb,
  set: DefinitionSet,
  period: string,
  key: OwnSetting,
  value: unknown,
): void {
  const own = chosen(set, period, key, value);
  if (own === null) removeSetting(db, key);
  else writeSetting(db, key, own);
}

/** Later than any plan begins. */
const LAST = '9999Q4';

/** Forgets of the settings what only says what a set says that is about to go. */
export function forgetUnchosen(db: WriteDb, going: DefinitionSet): void {
  for (const key of Object.keys(said) as OwnSetting[]) {
    const value = readSetting(db, key);
    if (value !== null) keepChosen(db, going, LAST, key, value);
  }
}

import { Refusal } from '../../../../shared/result';
import type { Writer } from '../../database/context';
import { audited, inTransaction } from '../../database/records';
import { readSetting, removeSetting, writeSetting } from '../../database/settings';
import { currentDefinitions } from '../../definitions/definitions';
import { DESK } from './reckon';

/**
 * Puts the indicators on the desk that the office chose; none to follow the definitions again.
 * @throws Refusal INDICATOR_UNKNOWN for what the definitions do not have, or have twice here
 */
export const chooseDesk = (
  context: Writer,
  { keys }: { keys: readonly string[] },
): { saved: true } =>
  inTransaction(context, () => {
    const known = new Set(
      currentDefinitions(context).effective.indicators.shown.map(({ key }) => key),
    );
    const wrong = keys.find((key, at) => !known.has(key) || keys.indexOf(key) < at);
    if (wrong !== undefined) throw Refusal.of('INDICATOR_UNKNOWN', { key: wrong });
    const before = readSetting<string[]>(context.db, DESK);
    if (keys.length === 0) removeSetting(context.db, DESK);
    else writeSetting(context.db, DESK, keys);
    audited(context, {
      action: 'setting',
      noun: 'setting',
      recordId: DESK,
      before,
      after: keys,
    });
    return { saved: true as const };
  });

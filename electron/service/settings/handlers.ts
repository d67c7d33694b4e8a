import type { settingsProcedures } from '../../../shared/contract/settings';
import type { Handlers } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { readSetting, writeSetting } from '../database/settings';
import { defaultTierNames, type TierNames } from '../../../shared/domain/tiers';
import { currentDefinitions } from '../definitions/definitions';
import { isOwnSetting, keepChosen } from '../definitions/own-settings';
import { deadlineDay } from './deadline';
import { ruleParameters } from './rule-parameters';

/**
 * Idle minutes before the window locks, megabytes of all attachments together, targets in percent
 * or persons.
 */
export const defaults = {
  idleMinutes: 15,
  attachmentMegabytes: 2048,
  targets: {
    stationCoverage: 100,
    sixHaves: 90,
    certifiedShare: 40,
    workersPer1000Older: 1,
    workersPer100Beds: 1,
  },
};

export const settingsHandlers: Handlers<typeof settingsProcedures> = {
  'settings.get': ({ db }) => ({
    tierNames: readSetting<TierNames>(db, 'tierNames') ?? defaultTierNames,
    deadlineDay: deadlineDay({ db }),
    idleMinutes: readSetting<number>(db, 'idleMinutes') ?? defaults.idleMinutes,
    attachmentMegabytes:
      readSetting<number>(db, 'attachmentMegabytes') ?? defaults.attachmentMegabytes,
    targets: { ...defaults.targets, ...readSetting<Record<string, number>>(db, 'targets') },
    ruleParameters: ruleParameters({ db }),
    defined: { ruleParameters: currentDefinitions({ db }).effective.parameters },
    alsoDue: readSetting<string[]>(db, 'alsoDue') ?? [],
  }),
  'settings.set': (context, input) =>
    inTransaction(context, () => {
      for (const [key, value] of Object.entries(input)) {
        if (value === undefined) continue;
        const before = readSetting(context.db, key);
        const merged =
          typeof value === 'object' && key === 'targets'
            ? { ...(before as object | null), ...value }
            : key === 'tierNames'
              ? { ...defaultTierNames, ...(before as object | null), ...(value as object) }
              : value;
        const { effective } = currentDefinitions(context);
        if (isOwnSetting(key)) keepChosen(context.db, effective, key, merged);
        else writeSetting(context.db, key, merged);
        audited(context, {
          action: 'setting',
          noun: 'setting',
          recordId: key,
          before,
          after: merged,
        });
      }
      return { saved: true as const };
    }),
};

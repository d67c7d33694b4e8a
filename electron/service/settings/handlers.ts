import type { settingsProcedures } from '../../../shared/contract/settings';
import { periodAt } from '../../../shared/codes/period';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import type { Handlers } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { readSetting, writeSetting } from '../database/settings';
import { tierNames } from './tier-names';
import { currentDefinitions } from '../definitions/definitions';
import { isOwnSetting, keepChosen } from '../definitions/own-settings';
import { targetsOf } from './targets';
import { deadlineDay } from './deadline';
import { ruleParameters } from './rule-parameters';

/**
 * Idle minutes before the window locks, megabytes of all attachments together.
 */
export const defaults = {
  idleMinutes: 15,
  attachmentMegabytes: 2048,
};

const definedOf = ({ parameters, indicators }: DefinitionSet) => ({
  ruleParameters: parameters,
  indicators: indicators.shown,
});

/** Entries of a setting without those that were taken back. */
const said = (entries: object): object =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== null));

export const settingsHandlers: Handlers<typeof settingsProcedures> = {
  'settings.get': ({ db, clock }) => ({
    tierNames: tierNames({ db }),
    deadlineDay: deadlineDay({ db }),
    idleMinutes: readSetting<number>(db, 'idleMinutes') ?? defaults.idleMinutes,
    attachmentMegabytes:
      readSetting<number>(db, 'attachmentMegabytes') ?? defaults.attachmentMegabytes,
    targets: targetsOf({ db }, periodAt(clock())),
    ruleParameters: ruleParameters({ db }),
    defined: definedOf(currentDefinitions({ db }).effective),
    alsoDue: readSetting<string[]>(db, 'alsoDue') ?? [],
  }),
  'settings.set': (context, input) =>
    inTransaction(context, () => {
      for (const [key, value] of Object.entries(input)) {
        if (value === undefined) continue;
        const before = readSetting(context.db, key);
        const merged =
          typeof value === 'object' && (key === 'targets' || key === 'tierNames')
            ? said({ ...(before as object | null), ...value })
            : value;
        const { effective } = currentDefinitions(context);
        if (isOwnSetting(key))
          keepChosen(context.db, effective, periodAt(context.clock()), key, merged);
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

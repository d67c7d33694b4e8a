import { tierNamesIn, type TierNames } from '../../../shared/domain/tiers';
import { tablesOf } from '../../../shared/definitions/codes';
import type { Reader } from '../database/context';
import { readSetting } from '../database/settings';
import { currentDefinitions } from '../definitions/definitions';

/** What the tiers are called: as the definitions say, and on top as the office has set. */
export const tierNames = ({ db }: Pick<Reader, 'db'>): TierNames => ({
  ...tierNamesIn(tablesOf(currentDefinitions({ db }).common)),
  ...readSetting<Partial<TierNames>>(db, 'tierNames'),
});

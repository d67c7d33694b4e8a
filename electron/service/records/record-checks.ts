import type { RecordScope } from '../../../shared/definitions/check-rule';
import { localDay } from '../../../shared/codes/period';
import { checkRegister } from '../../../shared/rules/checks/register';
import type { Finding } from '../../../shared/rules/finding';
import { emptyRegister, type RegisterModel } from '../../../shared/rules/register-model';
import type { Reader } from '../database/context';
import { checkedUnder } from '../settings/checked-under';

/**
 * What the rules of a scope say of records at hand, under the set that holds now: what a record's
 * form tells before the quarter does. A rule that cannot be run is told there, and not here.
 */
export const recordFindings = (
  context: Pick<Reader, 'db' | 'clock'>,
  scope: RecordScope,
  model: Partial<RegisterModel>,
): Finding[] =>
  checkRegister(
    { ...emptyRegister, today: localDay(context.clock()), ...model },
    checkedUnder(context, null),
    { scopes: [scope] },
  ).filter(({ entity }) => entity !== 'statistics');

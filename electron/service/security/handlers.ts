import type { safetyProcedures } from '../../../shared/contract/safety';
import { Refusal } from '../../../shared/result';
import type { Handlers } from '../database/context';
import { audited, verifyAudit } from '../database/audit';
import { inTransaction } from '../database/records';
import { renewRecovery, unconfirmedCode } from './recovery';
import {
  createUser,
  disableUser,
  givePassword,
  giveRole,
  listUsers,
  passwordChosen,
  standingOf,
} from './users';
import { writeBackup } from './backup';
import { keepPassword, keyByPassword, passwordOf, wrapForPassword } from './login';

/** Users, passwords, backup and the audit chain. */
export const securityHandlers: Handlers<typeof safetyProcedures> = {
  'session.changePassword': async (context, { current, next }) => {
    const { folder, session } = context;
    const was = passwordOf(folder, session.login);
    const key = await keyByPassword(folder, session.login, current, context.clock());
    // A password that somebody else gave is not one's own.
    if (next === current && standingOf(context.db, session.userId)?.mustChange)
      throw Refusal.of('PASSWORD_SAME');
    const wrapped = await wrapForPassword(key, next);
    return inTransaction(context, () => {
      passwordChosen(context);
      audited(context, {
        action: 'password',
        noun: 'user',
        recordId: session.userId,
        before: null,
        after: null,
      });
      // Last, because the file cannot be rolled back.
      keepPassword(folder, session.login, wrapped, was);
      return { changed: true as const };
    });
  },
  'users.list': (context) => listUsers(context),
  'users.create': createUser,
  'users.setRole': giveRole,
  'users.disable': disableUser,
  'users.enable': (context, input) => givePassword(context, input, 'user.enable'),
  'users.setPassword': (context, input) => givePassword(context, input, 'user.password'),
  'recovery.pending': ({ db }) => ({ recoveryCode: unconfirmedCode(db) }),
  'recovery.renew': (context, { password }) => renewRecovery(context, password),
  'backup.write': (context, { folder }) => writeBackup(context, folder),
  'audit.verify': ({ db }) => verifyAudit(db),
};

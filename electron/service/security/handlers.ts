import type { safetyProcedures } from '../../../shared/contract/safety';
import { Refusal } from '../../../shared/result';
import type { Session } from '../../../shared/domain/office';
import type { Handlers } from '../database/context';
import { audited, verifyAudit } from '../database/audit';
import { inTransaction } from '../database/records';
import { addUser } from './users';
import { writeBackup } from './backup';
import { keepPassword, keyByPassword, passwordOf, wrapForPassword } from './login';

/** Users, passwords, backup and the audit chain. */
export const securityHandlers: Handlers<typeof safetyProcedures> = {
  'session.changePassword': async (context, { current, next }) => {
    const { folder, session } = context;
    const was = passwordOf(folder, session.login);
    const key = await keyByPassword(folder, session.login, current, context.clock());
    const wrapped = await wrapForPassword(key, next);
    return inTransaction(context, () => {
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
  'users.list': ({ db }) =>
    db
      .prepare('SELECT id AS userId, login, name, role FROM user ORDER BY createdAt, login')
      .all() as Session[],
  'users.create': async (context, { login, name, role, password }) => {
    const wrapped = await wrapForPassword(context.databaseKey, password);
    return inTransaction(context, () => {
      if (context.db.prepare('SELECT 1 FROM user WHERE login = ?').get(login))
        throw Refusal.of('LOGIN_TAKEN', { login });
      const user: Session = { userId: context.newId(), login, name, role };
      addUser(context.db, user, context.clock());
      audited(context, {
        action: 'create',
        noun: 'user',
        recordId: user.userId,
        before: null,
        after: user,
      });
      // Last, because the file cannot be rolled back; a key without a user opens nothing.
      keepPassword(context.folder, login, wrapped);
      return user;
    });
  },
  'backup.write': (context, { folder }) => writeBackup(context, folder),
  'audit.verify': ({ db }) => verifyAudit(db),
};

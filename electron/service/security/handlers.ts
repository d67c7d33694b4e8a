import type { safetyProcedures } from '../../../shared/contract/safety';
import { Refusal } from '../../../shared/result';
import type { Session } from '../../../shared/domain/office';
import type { Handlers } from '../database/context';
import { audited, verifyAudit } from '../database/audit';
import { inTransaction } from '../database/records';
import { addUser } from '../office';
import { writeBackup } from './backup';
import { keyByPassword, setPassword } from './login';

/** Users, passwords, backup and the audit chain. */
export const securityHandlers: Handlers<typeof safetyProcedures> = {
  'session.changePassword': async (context, { current, next }) => {
    const { folder, session } = context;
    const key = await keyByPassword(folder, session.login, current, context.clock());
    await setPassword(folder, session.login, next, key);
    inTransaction(context, () =>
      audited(context, {
        action: 'password',
        noun: 'user',
        recordId: session.userId,
        before: null,
        after: null,
      }),
    );
    return { changed: true };
  },
  'users.list': ({ db }) =>
    db
      .prepare('SELECT id AS userId, login, name, role FROM user ORDER BY createdAt, login')
      .all() as Session[],
  'users.create': async (context, { login, name, role, password }) => {
    if (context.db.prepare('SELECT 1 FROM user WHERE login = ?').get(login))
      throw Refusal.of('LOGIN_TAKEN', { login });
    const user: Session = { userId: context.newId(), login, name, role };
    await setPassword(context.folder, login, password, context.databaseKey);
    inTransaction(context, () => {
      addUser(context.db, user, context.clock());
      audited(context, {
        action: 'create',
        noun: 'user',
        recordId: user.userId,
        before: null,
        after: user,
      });
    });
    return user;
  },
  'backup.write': (context, { folder }) => writeBackup(context, folder),
  'audit.verify': ({ db }) => verifyAudit(db),
};

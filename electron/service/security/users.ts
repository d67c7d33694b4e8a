import type { ParsedInputIn } from '../../../shared/contract/procedure';
import type { safetyProcedures, UserRow } from '../../../shared/contract/safety';
import type { Role, Session } from '../../../shared/domain/office';
import { Refusal } from '../../../shared/result';
import type { Reader, WriteDb, Writer } from '../database/context';
import { audited } from '../database/audit';
import type { ReadDb } from '../database/reading';
import { inTransaction } from '../database/records';
import { select, text, whole, type RowOf } from '../database/rows';
import { dropPassword, keepPassword, wrapForPassword } from './login';

type Safety = typeof safetyProcedures;
type Input<N extends keyof Safety> = ParsedInputIn<Safety, N>;

/**
 * Enters a user of the office; the key that opens it for them stands in the office file. Call
 * inside `inTransaction`.
 */
export function addUser(db: WriteDb, user: Session, now: Date): void {
  db.prepare('INSERT INTO user (id, login, name, role, createdAt) VALUES (?, ?, ?, ?, ?)').run(
    user.userId,
    user.login,
    user.name,
    user.role,
    now.toISOString(),
  );
}

const COLUMNS = 'id AS userId, login, name, role, disabledAt, mustChange';
const SHAPE = {
  userId: text,
  login: text,
  name: text,
  role: text.as<Role>(),
  disabledAt: text.orNull,
  mustChange: whole,
};
const userOf = (row: RowOf<typeof SHAPE>): UserRow => ({
  ...row,
  mustChange: row.mustChange === 1,
});

/** Who may log in, and who no longer may, in the order in which they were entered. */
export const listUsers = ({ db }: Pick<Reader, 'db'>): UserRow[] =>
  select(db, `SELECT ${COLUMNS} FROM user ORDER BY createdAt, login`, SHAPE).all().map(userOf);

/** How a user stands now, whatever they were when they logged in. */
export function standingOf(db: ReadDb, userId: string): UserRow | null {
  const row = select(db, `SELECT ${COLUMNS} FROM user WHERE id = ?`, SHAPE).maybe(userId);
  return row === undefined ? null : userOf(row);
}

/**
 * Another user, to be changed: oneself is left to another administrator, so that nobody shuts
 * themselves out by a slip.
 * @throws Refusal USER_UNKNOWN, USER_SELF
 */
function otherUser({ db, session }: Writer, userId: string): UserRow {
  const user = standingOf(db, userId);
  if (!user) throw Refusal.of('USER_UNKNOWN');
  if (user.userId === session.userId) throw Refusal.of('USER_SELF');
  return user;
}

/** @throws Refusal LAST_ADMIN when nobody else could give rights in this office */
function requireOtherAdmin({ db }: Writer, user: UserRow): void {
  const others = listUsers({ db }).filter(
    ({ userId, role, disabledAt }) =>
      role === 'admin' && disabledAt === null && userId !== user.userId,
  );
  if (user.role === 'admin' && user.disabledAt === null && others.length === 0)
    throw Refusal.of('LAST_ADMIN');
}

/** Writes how a user stands, with its audit entry. Call inside `inTransaction`. */
function writeUser(
  context: Writer,
  before: UserRow,
  action: string,
  part: Partial<UserRow>,
): UserRow {
  const after = { ...before, ...part };
  context.db
    .prepare('UPDATE user SET role = ?, disabledAt = ?, mustChange = ? WHERE id = ?')
    .run(after.role, after.disabledAt, after.mustChange ? 1 : 0, after.userId);
  audited(context, { action, noun: 'user', recordId: after.userId, before, after });
  return after;
}

/** @throws Refusal LOGIN_TAKEN, PASSWORD_TOO_WEAK */
export async function createUser(
  context: Writer,
  { login, name, role, password }: Input<'users.create'>,
): Promise<Session> {
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
}

/** Gives a user another role. @throws Refusal USER_UNKNOWN, USER_SELF, LAST_ADMIN */
export const giveRole = (context: Writer, { userId, role }: Input<'users.setRole'>): UserRow =>
  inTransaction(context, () => {
    const user = otherUser(context, userId);
    if (role !== 'admin') requireOtherAdmin(context, user);
    return writeUser(context, user, 'user.role', { role });
  });

/**
 * Shuts a user out: a session that is open ends with its next call, and the password opens nothing
 * any more. What they entered keeps their name.
 * @throws Refusal USER_UNKNOWN, USER_SELF, LAST_ADMIN
 */
export const disableUser = (context: Writer, { userId }: Input<'users.disable'>): UserRow =>
  inTransaction(context, () => {
    const user = otherUser(context, userId);
    requireOtherAdmin(context, user);
    const after = writeUser(context, user, 'user.disable', {
      disabledAt: user.disabledAt ?? context.clock().toISOString(),
    });
    // Last, because the file cannot be rolled back.
    dropPassword(context.folder, user.login);
    return after;
  });

/**
 * Gives a user a new password, which they replace at their next login; one who was shut out may log
 * in again.
 * @throws Refusal USER_UNKNOWN, USER_SELF, PASSWORD_TOO_WEAK
 */
export async function givePassword(
  context: Writer,
  { userId, password }: Input<'users.setPassword'>,
  action: 'user.password' | 'user.enable',
): Promise<UserRow> {
  const wrapped = await wrapForPassword(context.databaseKey, password);
  return inTransaction(context, () => {
    const user = otherUser(context, userId);
    if (action === 'user.password' && user.disabledAt !== null)
      throw Refusal.of('USER_DISABLED', { name: user.name });
    const after = writeUser(context, user, action, { disabledAt: null, mustChange: true });
    // Last, because the file cannot be rolled back.
    keepPassword(context.folder, user.login, wrapped);
    return after;
  });
}

/** What a password of one's own settles. Call inside `inTransaction`. */
export function passwordChosen({ db, session }: Writer): void {
  db.prepare('UPDATE user SET mustChange = 0 WHERE id = ?').run(session.userId);
}

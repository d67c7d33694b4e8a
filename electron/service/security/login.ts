import { Refusal } from '../../../shared/result';
import { readOfficeFile, writeOfficeFile, type OfficeFile, type UserKey } from './office-file';
import { plainRecoveryCode } from './recovery-code';
import { unwrap, wrap, type Wrapped } from './wrap';

const ATTEMPTS = 5;
const LOCK_MINUTES = 10;

/**
 * Letters and digits, ten or more: what level 2 of GB/T 22239 asks of a password. @throws Refusal
 * PASSWORD_TOO_WEAK
 */
export function requireGoodPassword(password: string): void {
  if (password.length < 10 || !/\p{L}/u.test(password) || !/\d/.test(password))
    throw Refusal.of('PASSWORD_TOO_WEAK');
}

/**
 * The database key for a login and password. Five wrong passwords lock the login for ten minutes,
 * also over a restart. An attempt counts as failed before anything is waited for, and is taken back
 * when it succeeds: many at once get no more tries than one after the other.
 * @throws Refusal LOGIN_LOCKED, LOGIN_WRONG
 */
export async function keyByPassword(
  folder: string,
  login: string,
  password: string,
  now: Date,
): Promise<Buffer> {
  const { wrapped, failures } = countAttempt(folder, login, now);
  const key = await unwrap(wrapped, password);
  if (key && failures !== null) {
    remember(folder, login, { failures: 0, lockedUntil: null });
    return key;
  }
  throw failures !== null && failures >= ATTEMPTS
    ? Refusal.of('LOGIN_LOCKED', { minutes: LOCK_MINUTES })
    : Refusal.of('LOGIN_WRONG', { left: ATTEMPTS - (failures ?? 0) });
}

/**
 * What an attempt has to open, and how many have failed with it; null for a login that nobody has.
 * @throws Refusal LOGIN_LOCKED
 */
function countAttempt(
  folder: string,
  login: string,
  now: Date,
): { wrapped: Wrapped; failures: number | null } {
  const file = readOfficeFile(folder);
  const user = file.users.find((known) => known.login === login);
  // An unknown login costs the same time and says the same: it does not tell which logins exist.
  if (!user) return { wrapped: file.recovery, failures: null };
  if (user.lockedUntil && new Date(user.lockedUntil) > now)
    throw Refusal.of('LOGIN_LOCKED', {
      minutes: Math.ceil((new Date(user.lockedUntil).getTime() - now.getTime()) / 60_000),
    });
  const failures = user.failures + 1;
  const locked = failures >= ATTEMPTS;
  remember(folder, login, {
    failures: locked ? 0 : failures,
    lockedUntil: locked ? new Date(now.getTime() + LOCK_MINUTES * 60_000).toISOString() : null,
  });
  return { wrapped: user.key, failures };
}

function remember(
  folder: string,
  login: string,
  attempts: Pick<UserKey, 'failures' | 'lockedUntil'>,
): void {
  const file = readOfficeFile(folder);
  writeOfficeFile(folder, {
    ...file,
    users: file.users.map((user) => (user.login === login ? { ...user, ...attempts } : user)),
  });
}

/** The database key by the recovery code. @throws Refusal RECOVERY_CODE_WRONG */
export async function keyByRecoveryCode(folder: string, code: string): Promise<Buffer> {
  const key = await unwrap(readOfficeFile(folder).recovery, plainRecoveryCode(code));
  if (!key) throw Refusal.of('RECOVERY_CODE_WRONG');
  return key;
}

/**
 * The database key under a new password, to be kept by `keepPassword`. @throws Refusal
 * PASSWORD_TOO_WEAK
 */
export async function wrapForPassword(key: Buffer, password: string): Promise<Wrapped> {
  requireGoodPassword(password);
  return wrap(key, password);
}

/** What a login's password opens now. */
export const passwordOf = (folder: string, login: string): Wrapped | undefined =>
  readOfficeFile(folder).users.find((user) => user.login === login)?.key;

/**
 * Gives a login a (new) password.
 * @param was what the present password opened, where it was asked for: it must not have been
 * changed since
 * @throws Refusal LOGIN_WRONG
 */
export function keepPassword(folder: string, login: string, key: Wrapped, was?: Wrapped): void {
  const file = readOfficeFile(folder);
  const others = file.users.filter((user) => user.login !== login);
  if (was && passwordOf(folder, login)?.data !== was.data)
    throw Refusal.of('LOGIN_WRONG', { left: ATTEMPTS });
  writeOfficeFile(folder, {
    ...file,
    users: [...others, { login, key, failures: 0, lockedUntil: null }].sort(
      (a, b) => order(file, a.login) - order(file, b.login),
    ),
  });
}

/** Takes a login's key away: its password opens nothing any more. */
export function dropPassword(folder: string, login: string): void {
  const file = readOfficeFile(folder);
  writeOfficeFile(folder, { ...file, users: file.users.filter((user) => user.login !== login) });
}

/**
 * Keeps the order in which logins were made: the first is the administrator that set the office up.
 */
const order = (file: OfficeFile, login: string): number => {
  const place = file.users.findIndex((user) => user.login === login);
  return place < 0 ? file.users.length : place;
};

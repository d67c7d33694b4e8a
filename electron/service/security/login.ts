import { Refusal } from '../../../shared/result';
import { readOfficeFile, writeOfficeFile, type OfficeFile } from './office-file';
import { plainRecoveryCode } from './recovery-code';
import { unwrap, wrap } from './wrap';

const ATTEMPTS = 5;
const LOCK_MINUTES = 10;

/** Letters and digits, ten or more: what level 2 of GB/T 22239 asks of a password. @throws Refusal PASSWORD_TOO_WEAK */
export function requireGoodPassword(password: string): void {
  if (password.length < 10 || !/\p{L}/u.test(password) || !/\d/.test(password))
    throw Refusal.of('PASSWORD_TOO_WEAK');
}

/**
 * The database key for a login and password. Five wrong passwords lock the login for ten minutes, also over a restart.
 * @throws Refusal LOGIN_LOCKED, LOGIN_WRONG
 */
export async function keyByPassword(
  folder: string,
  login: string,
  password: string,
  now: Date,
): Promise<Buffer> {
  const file = readOfficeFile(folder);
  const user = file.users.find((known) => known.login === login);
  if (user?.lockedUntil && new Date(user.lockedUntil) > now) {
    throw Refusal.of('LOGIN_LOCKED', {
      minutes: Math.ceil((new Date(user.lockedUntil).getTime() - now.getTime()) / 60_000),
    });
  }
  // An unknown login costs the same time and says the same: it does not tell which logins exist.
  const key = await unwrap(user?.key ?? file.recovery, password);
  if (user && key) {
    if (user.failures > 0) remember(folder, file, login, 0, null);
    return key;
  }
  if (!user) throw Refusal.of('LOGIN_WRONG', { left: ATTEMPTS });
  const failures = user.failures + 1;
  const locked = failures >= ATTEMPTS;
  remember(
    folder,
    file,
    login,
    locked ? 0 : failures,
    locked ? new Date(now.getTime() + LOCK_MINUTES * 60_000).toISOString() : null,
  );
  throw locked
    ? Refusal.of('LOGIN_LOCKED', { minutes: LOCK_MINUTES })
    : Refusal.of('LOGIN_WRONG', { left: ATTEMPTS - failures });
}

function remember(
  folder: string,
  file: OfficeFile,
  login: string,
  failures: number,
  lockedUntil: string | null,
): void {
  writeOfficeFile(folder, {
    ...file,
    users: file.users.map((user) =>
      user.login === login ? { ...user, failures, lockedUntil } : user,
    ),
  });
}

/** The database key by the recovery code. @throws Refusal RECOVERY_CODE_WRONG */
export async function keyByRecoveryCode(folder: string, code: string): Promise<Buffer> {
  const key = await unwrap(readOfficeFile(folder).recovery, plainRecoveryCode(code));
  if (!key) throw Refusal.of('RECOVERY_CODE_WRONG');
  return key;
}

/** Gives a login a (new) password. @throws Refusal PASSWORD_TOO_WEAK */
export async function setPassword(
  folder: string,
  login: string,
  password: string,
  key: Buffer,
): Promise<void> {
  requireGoodPassword(password);
  const wrapped = await wrap(key, password);
  const file = readOfficeFile(folder);
  const others = file.users.filter((user) => user.login !== login);
  writeOfficeFile(folder, {
    ...file,
    users: [...others, { login, key: wrapped, failures: 0, lockedUntil: null }].sort(
      (a, b) => order(file, a.login) - order(file, b.login),
    ),
  });
}

/** Keeps the order in which logins were made: the first is the administrator that set the office up. */
const order = (file: OfficeFile, login: string): number => {
  const place = file.users.findIndex((user) => user.login === login);
  return place < 0 ? file.users.length : place;
};

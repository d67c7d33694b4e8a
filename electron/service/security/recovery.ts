import { Refusal } from '../../../shared/result';
import type { Reader, Writer } from '../database/context';
import { audited } from '../database/audit';
import { inTransaction } from '../database/records';
import type { ReadDb } from '../database/reading';
import { readSetting, removeSetting, writeSetting } from '../database/settings';
import { keyByPassword } from './login';
import { readOfficeFile, writeOfficeFile } from './office-file';
import { groupsMatch, newRecoveryCode, plainRecoveryCode } from './recovery-code';
import { wrap } from './wrap';

/** Where a recovery code (恢复码) waits, inside the encrypted database, until it was typed back. */
export const UNCONFIRMED = 'recoveryUnconfirmed';

/** The code that nobody has typed back yet; null once it was. */
export const unconfirmedCode = (db: ReadDb): string | null => readSetting<string>(db, UNCONFIRMED);

/** Whether this session has to write a code down before it works on. */
export const mustConfirm = ({ db, session }: Pick<Reader, 'db' | 'session'>): boolean =>
  session.role === 'admin' && unconfirmedCode(db) !== null;

/**
 * Takes two groups typed back as the proof that the code is kept elsewhere, and forgets it: from
 * now on it stands nowhere.
 * @throws Refusal NOTHING_TO_CONFIRM, RECOVERY_GROUPS_WRONG
 */
export function confirmRecovery(
  context: Writer,
  groups: Record<string, string>,
): { confirmed: true } {
  const code = unconfirmedCode(context.db);
  if (code === null || context.session.role !== 'admin') throw Refusal.of('NOTHING_TO_CONFIRM');
  if (!groupsMatch(code, groups)) throw Refusal.of('RECOVERY_GROUPS_WRONG');
  inTransaction(context, () => {
    removeSetting(context.db, UNCONFIRMED, true);
    audited(context, {
      action: 'recovery.confirm',
      noun: 'setting',
      recordId: 'recovery',
      before: null,
      after: null,
    });
  });
  // The log beside the database keeps old pages until it is folded in.
  context.db.pragma('wal_checkpoint(TRUNCATE)');
  return { confirmed: true };
}

/**
 * Gives the office a new recovery code. The one before opens nothing from now on, but for backups
 * that were made with it: they carry their own office file.
 * @throws Refusal LOGIN_WRONG, LOGIN_LOCKED
 */
export async function renewRecovery(context: Writer, password: string): Promise<{ renewed: true }> {
  const { folder, session } = context;
  const key = await keyByPassword(folder, session.login, password, context.clock());
  const code = newRecoveryCode();
  const recovery = await wrap(key, plainRecoveryCode(code));
  return inTransaction(context, () => {
    writeSetting(context.db, UNCONFIRMED, code);
    audited(context, {
      action: 'recovery.renew',
      noun: 'setting',
      recordId: 'recovery',
      before: null,
      after: null,
    });
    // Last, because the file cannot be rolled back.
    writeOfficeFile(folder, { ...readOfficeFile(folder), recovery });
    return { renewed: true as const };
  });
}

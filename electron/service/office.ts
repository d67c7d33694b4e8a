import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { Refusal } from '../../shared/result';
import { levelOf, type Level, type Role, type Session } from '../../shared/domain/office';
import { behaviours } from './behaviours';
import type { Reader, WriteDb, Writer } from './database/context';
import { audited } from './database/audit';
import { openDatabase, requireSound } from './database/open';
import { inTransaction } from './database/records';
import { readSetting, writeSetting } from './database/settings';
import { select, text } from './database/rows';
import { unitIdOf } from './package-format/fingerprint';
import { fingerprint, generateKeys, privateKeyInfo, type KeyPair } from './package-format/keys';
import { writePem } from './package-format/pem';
import { takeShipped } from './definitions/definitions';
import { divisionSummary } from './divisions/divisions';
import { withBackupNamed } from './security/backup';
import { requireGoodPassword } from './security/login';
import { addUser } from './security/users';
import {
  databasePath,
  officeExists,
  readOfficeFile,
  writeOfficeFile,
} from './security/office-file';
import { newRecoveryCode, plainRecoveryCode } from './security/recovery-code';
import { UNCONFIRMED } from './security/recovery';
import { wrap } from './security/wrap';

export interface Surroundings {
  clock: () => Date;
  newId: () => string;
  /** Scrypt's N for the passwords of a new office; tests that open hundreds of them ask for less. */
  passwordCost?: number;
}

export interface NewOffice {
  level: Level;
  division: string;
  name: string;
  admin: { name: string; login: string; password: string };
  demo?: true | undefined;
  /** The recovery code is kept, inside the encrypted database, until it was typed back. */
  unconfirmed?: true;
}

const pemOf = (pair: KeyPair) => ({
  privateKeyPem: writePem(privateKeyInfo(pair), 'PRIVATE KEY'),
  publicKeyPem: pair.publicKeyPem,
});

/**
 * Sets up a new office in an empty folder: keys, encrypted database, first user, recovery code
 * (given back once).
 * @throws Refusal OFFICE_EXISTS, DIVISION_LEVEL, PASSWORD_TOO_WEAK
 */
export async function createOffice(
  folder: string,
  wanted: NewOffice,
  around: Surroundings,
): Promise<{ unitId: string; fingerprint: string; recoveryCode: string; key: Buffer }> {
  if (officeExists(folder)) throw Refusal.of('OFFICE_EXISTS');
  requireGoodPassword(wanted.admin.password);
  const division = wanted.division.slice(0, 6);
  if (levelOf(division) !== wanted.level) throw Refusal.of('DIVISION_LEVEL', { code: division });
  const { path } = divisionSummary(wanted.division.padEnd(12, '0'));
  mkdirSync(folder, { recursive: true });

  const key = randomBytes(32);
  const recoveryCode = newRecoveryCode();
  const userKey = {
    login: wanted.admin.login,
    key: await wrap(key, wanted.admin.password, around.passwordCost),
    failures: 0,
    lockedUntil: null,
  };
  const recovery = await wrap(key, plainRecoveryCode(recoveryCode), around.passwordCost);
  // Asked once more where nothing is waited for any longer.
  if (officeExists(folder)) throw Refusal.of('OFFICE_EXISTS');
  const sign = generateKeys();
  const office = {
    unitId: unitIdOf(sign.publicKeyPem),
    name: wanted.name,
    level: wanted.level,
    division,
    divisionName: path,
    fingerprint: fingerprint(sign.publicKeyPem),
  };
  const db = openDatabase(databasePath(folder), key.toString('hex'));
  try {
    const user: Session = {
      userId: around.newId(),
      login: wanted.admin.login,
      name: wanted.admin.name,
      role: 'admin',
    };
    inTransaction({ db }, () => {
      addUser(db, user, around.clock());
      // A county receives no packages from below, but assessment packages and scores from beside.
      writeSetting(db, 'keys', { sign: pemOf(sign), encrypt: pemOf(generateKeys()) });
      if (wanted.unconfirmed) writeSetting(db, UNCONFIRMED, recoveryCode);
      writeSetting(db, 'pseudonymKey', randomBytes(32).toString('hex'));
      audited(
        { db, session: user, clock: around.clock },
        {
          action: 'office.create',
          noun: 'office',
          recordId: office.unitId,
          before: null,
          after: office,
        },
      );
    });
  } finally {
    db.close();
  }
  writeOfficeFile(folder, {
    format: 'stationbook-office/1',
    ...office,
    demo: wanted.demo ?? false,
    users: [userKey],
    recovery,
  });
  return { unitId: office.unitId, fingerprint: office.fingerprint, recoveryCode, key };
}

/** The office's database, looked through before anybody works in it. */
function openSound(file: string, key: Buffer, clock: () => Date): WriteDb {
  const db = openDatabase(file, key.toString('hex'), { existing: true, clock });
  try {
    requireSound(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Opens an office that exists for one user.
 * @throws Refusal as openDatabase (naming the newest sound backup when the database is of no use
 * any more), LOGIN_WRONG for a login the database does not know, LOGIN_DISABLED
 */
export function openOffice(
  folder: string,
  key: Buffer,
  login: string,
  around: Surroundings,
  progress: Reader['progress'],
): Writer {
  const file = readOfficeFile(folder);
  const office = {
    unitId: file.unitId,
    name: file.name,
    level: file.level,
    division: file.division,
    divisionName: file.divisionName,
  };
  const db = withBackupNamed(file, () => openSound(databasePath(folder), key, around.clock));
  const user = select(db, 'SELECT id, login, name, role, disabledAt FROM user WHERE login = ?', {
    id: text,
    login: text,
    name: text,
    role: text.as<Role>(),
    disabledAt: text.orNull,
  }).maybe(login);
  const keys = readSetting<Reader['keys']>(db, 'keys');
  if (!user || !keys) {
    db.close();
    throw Refusal.of('LOGIN_WRONG', { left: 1 });
  }
  if (user.disabledAt !== null) {
    db.close();
    throw Refusal.of('LOGIN_DISABLED');
  }
  takeShipped(db);
  return {
    db,
    behaviours,
    // From the key itself: the file beside the database may be of before it was renewed.
    office: { ...office, fingerprint: fingerprint(keys.sign.publicKeyPem) },
    session: { userId: user.id, login: user.login, name: user.name, role: user.role },
    folder,
    clock: around.clock,
    newId: around.newId,
    progress,
    databaseKey: key,
    keys,
  };
}

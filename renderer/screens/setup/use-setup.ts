import { useState } from 'react';
import type { Level } from '../../../shared/domain/office';
import type { Failure } from '../../../shared/result';
import { shell, useCall, useQuery } from '../../api';
import { passwordProblem } from '../../forms/password-field';
import { depthOf } from '../../forms/divisions/depth';
import { useRecovery, type RecoveryStep } from './use-recovery';

const LOGIN = /^[a-z][a-z0-9._-]{1,30}$/;

interface Admin {
  name: string;
  login: string;
  password: string;
  again: string;
}

/** What the four cards ask for, how far it is complete, and what can be done with it. */
export interface Setup extends Pick<RecoveryStep, 'recovery' | 'typed' | 'type' | 'confirmed'> {
  level: Level;
  setLevel: (level: Level) => void;
  /** Chosen codes from the province down. */
  codes: string[];
  setCodes: (codes: string[]) => void;
  /** The division itself, once the level's depth is reached. */
  code: string | undefined;
  /** The office's name as typed, or as the division proposes it. */
  name: string;
  setName: (name: string) => void;
  nameGood: boolean;
  admin: Admin;
  setAdmin: (part: Partial<Admin>) => void;
  loginGood: boolean;
  adminGood: boolean;
  passwordGood: boolean;
  busy: boolean;
  failure: Failure | undefined;
  wait: 'demo' | 'create' | undefined;
  create: () => Promise<void>;
  finish: () => Promise<void>;
  restore: () => Promise<void>;
  demo: () => Promise<void>;
}

/**
 * The name that a division proposes: a county is called by its city and its own name, the levels
 * above by their own.
 */
function useProposedName(level: Level, code: string | undefined): string {
  const { data } = useQuery('divisions.summary', code ? { code } : null);
  if (!data || !code) return '';
  const names = data.path
    .split(' ')
    .slice(level === 'county' ? -2 : -1)
    .join('');
  return `${names}社会工作指导中心`;
}

/** The first administrator as typed. */
function useAdmin() {
  const [admin, setAdmin] = useState<Admin>({ name: '', login: '', password: '', again: '' });
  const loginGood = LOGIN.test(admin.login);
  return {
    admin,
    setAdmin: (part: Partial<Admin>): void => {
      setAdmin({ ...admin, ...part });
    },
    loginGood,
    adminGood: admin.name.trim() !== '' && loginGood,
    passwordGood: passwordProblem(admin.password) === undefined && admin.password === admin.again,
  };
}

/** State of the first run. `onDone` follows the typed-back recovery code. */
export function useSetup(onDone: () => void): Setup {
  const { run, busy, failure } = useCall();
  const [level, setLevel] = useState<Level>('county');
  const [codes, setCodes] = useState<string[]>([]);
  const [ownName, setOwnName] = useState('');
  const [wait, setWait] = useState<'demo' | 'create'>();
  const who = useAdmin();
  const [made, setMade] = useState<string>();
  const { confirm, confirming, unheard, ...kept } = useRecovery(made);
  const code = codes[depthOf[level] - 1];
  const proposed = useProposedName(level, code);
  const name = ownName === '' ? proposed : ownName;

  const create = async (): Promise<void> => {
    if (!code) return;
    setWait('create');
    const { admin } = who;
    const answer = await run('setup.create', {
      level,
      division: code.slice(0, 6),
      name: name.trim(),
      admin: { name: admin.name.trim(), login: admin.login, password: admin.password },
    });
    setWait(undefined);
    if (answer) setMade(answer.recoveryCode);
  };
  const finish = async (): Promise<void> => {
    if (await confirm()) onDone();
  };
  const restore = async (): Promise<void> => {
    const [file] = await shell.chooseFiles({
      extensions: ['zip', 'sbk', 'db', 'backup'],
      multiple: false,
    });
    if (file) await run('backup.restore', { file });
  };
  const demo = async (): Promise<void> => {
    setWait('demo');
    await run('setup.demo', {});
    setWait(undefined);
  };
  return {
    level,
    setLevel: (next) => {
      setLevel(next);
      setCodes(codes.slice(0, depthOf[next]));
    },
    codes,
    setCodes,
    code,
    name,
    setName: setOwnName,
    nameGood: name.trim().length >= 2,
    ...who,
    ...kept,
    busy: busy || confirming,
    failure: failure ?? unheard,
    wait,
    create,
    finish,
    restore,
    demo,
  };
}

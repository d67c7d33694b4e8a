import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writer } from '../../electron/service/database/context';
import { createGate, type Gate } from '../../electron/gate/gate';
import { createOffice, openOffice } from '../../electron/service/office';
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/procedures';
import { Refusal } from '../../shared/result';
import type { Level } from '../../shared/domain/office';

export const NOW = '2026-10-09T09:00:00+08:00';
export const PASSWORD = 'demo-office-2026';

export interface TestOffice {
  /** A second connection to the same database, for looking inside. */
  ctx: Writer;
  gate: Gate;
  folder: string;
  recoveryCode: string;
  /** A call that must succeed; its refusal is thrown. */
  call: <N extends ProcedureName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
  /** The code of a call that must be refused, or OK. */
  code: (name: string, input: unknown) => Promise<string>;
  /** Closes the office and leaves its folder, for a window to open. */
  leave: () => Promise<void>;
  close: () => Promise<void>;
}

const DIVISIONS: Record<Level, string> = { county: '220104', city: '220100', province: '220000' };

/**
 * A real office in a temporary folder: encrypted database, clock from 2026-10-09 09:00, counting
 * ids, logged in as its administrator.
 */
export async function openTestOffice({
  level = 'county',
  division = DIVISIONS[level],
  now = NOW,
  folder = mkdtempSync(join(tmpdir(), 'stationbook-office-')),
  ids: mark = division,
}: {
  level?: Level;
  division?: string;
  now?: string;
  folder?: string;
  /** What its ids begin with; the division. */
  ids?: string;
} = {}): Promise<TestOffice> {
  let ids = 0;
  const around = { clock: () => new Date(now), newId: () => `${mark}-${(ids += 1)}` };
  const admin = { name: '王芳', login: 'admin', password: PASSWORD };
  const { key, recoveryCode } = await createOffice(
    folder,
    { level, division, name: `${division}社会工作指导中心`, admin },
    { ...around, passwordCost: 2 ** 10 },
  );
  const gate = createGate({ dataRoot: folder, now, newId: around.newId });
  const ctx = openOffice(folder, key, 'admin', around, () => undefined);
  const call: TestOffice['call'] = async (name, input) => {
    const result = await gate.call(name, input);
    if (!result.ok) throw new Refusal(result.failure);
    return result.value as never;
  };
  await call('session.login', { login: 'admin', password: PASSWORD });
  return {
    ctx,
    gate,
    folder,
    recoveryCode,
    call,
    code: async (name, input) => {
      const result = await gate.call(name, input);
      return result.ok ? 'OK' : result.failure.code;
    },
    leave: async () => {
      await gate.close();
      ctx.db.close();
    },
    close: async () => {
      await gate.close();
      ctx.db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

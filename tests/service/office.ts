import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGate, type Gate } from '../../electron/gate/gate';
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/procedures';
import { Refusal } from '../../shared/contract/result';
import type { Level } from '../../shared/contract/types';

export const NOW = '2026-10-09T09:00:00+08:00';
export const PASSWORD = 'station-2026';

export interface TestOffice {
  gate: Gate;
  folder: string;
  /** Calls through the gate; a refusal is thrown. */
  call: <N extends ProcedureName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
  /** The stable code of what the gate answers: `OK` or the refusal's. */
  code: <N extends ProcedureName>(name: N, input: InputOf<N>) => Promise<string>;
  close: () => Promise<void>;
}

/** A gate over an empty folder, with a set clock. */
export function emptyOffice(now = NOW, folder = mkdtempSync(join(tmpdir(), 'stationbook-'))): TestOffice {
  const gate = createGate({ dataRoot: folder, now });
  return {
    gate, folder,
    call: async (name, input) => {
      const result = await gate.call(name, input);
      if (!result.ok) throw new Refusal(result.failure);
      return result.value as never;
    },
    code: async (name, input) => {
      const result = await gate.call(name, input);
      return result.ok ? 'OK' : result.failure.code;
    },
    close: async () => {
      await gate.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An office that was set up through the gate, its administrator logged in. */
export async function openTestOffice({ level = 'county' as Level, division = '220104', name = '朝阳区社会工作指导中心', now = NOW } = {}): Promise<TestOffice & { recoveryCode: string }> {
  const office = emptyOffice(now);
  const { recoveryCode } = await office.call('setup.create', { level, division, name, admin: { name: '郭静文', login: 'guojw', password: PASSWORD } });
  const groups = recoveryCode.split('-');
  await office.call('setup.confirmRecovery', { groups: { 3: groups[2] ?? '', 6: groups[5] ?? '' } });
  return { ...office, recoveryCode };
}

/** Two offices take in each other's card. */
export async function introduce(a: TestOffice, b: TestOffice): Promise<void> {
  for (const [from, to] of [[a, b], [b, a]] as const) {
    const { file, fingerprint } = await from.call('office.card', { file: join(from.folder, 'card.zip') });
    await to.call('office.trust', { file, fingerprint });
  }
}

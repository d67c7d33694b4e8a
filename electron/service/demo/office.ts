import { join } from 'node:path';
import type { InputOf, OutputOf, ProcedureName } from '../../../shared/contract/procedures';
import { Refusal, type Result } from '../../../shared/result';
import type { Level } from '../../../shared/domain/office';

export type Call = <N extends ProcedureName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;

/**
 * As much of the gate as a demonstration needs; the gate itself is handed in, because the service
 * stands below it.
 */
export interface DemoGate {
  call(name: string, input: unknown): Promise<Result<unknown>>;
  close(): Promise<void>;
}

export type OpenGate = (options: { dataRoot: string; now?: string }) => DemoGate;

export interface DemoOffice {
  facts: { data: string; division: string; level: Level; unitId: string };
  call: Call;
  close(): Promise<void>;
}

/**
 * Calls through a gate as a window does; a refusal is thrown, because demonstration data are never
 * refused.
 */
export function callThrough(gate: DemoGate): Call {
  return async (name, input) => {
    const result = await gate.call(name, input);
    if (!result.ok) throw new Refusal(result.failure);
    return result.value as never;
  };
}

interface Setting {
  openGate: OpenGate;
  out: string;
  now: string | undefined;
  login: string;
  password: string;
}

/**
 * Sets up one office in a folder of its own, named after its level and division, and leaves it
 * open.
 */
export async function demoOffice(
  setting: Setting,
  level: Level,
  division: string,
  places: DemoGate,
): Promise<DemoOffice> {
  const data = join(setting.out, `${level}-${division.slice(0, 6)}`);
  const { path } = await callThrough(places)('divisions.summary', { code: division });
  const gate = setting.openGate({ dataRoot: data, ...(setting.now ? { now: setting.now } : {}) });
  const call = callThrough(gate);
  const name = `${path
    .split('/')
    .slice(level === 'county' ? -2 : -1)
    .join('')
    .replace(/[\s·]/g, '')}社会工作指导中心`;
  const made = await call('setup.create', {
    level,
    division,
    name,
    admin: { name: '管理员', login: setting.login, password: setting.password },
    demo: true,
  });
  const groups = made.recoveryCode
    .split('-')
    .map((group, index) => [String(index + 1), group] as const);
  await call('setup.confirmRecovery', { groups: Object.fromEntries(groups) });
  return { facts: { data, division, level, unitId: made.unitId }, call, close: () => gate.close() };
}

/**
 * Both offices take in each other's card; in a demonstration the fingerprint is read from the other
 * window.
 */
export async function exchangeCards(upper: DemoOffice, lower: DemoOffice): Promise<void> {
  for (const [from, to] of [
    [upper, lower],
    [lower, upper],
  ] as const) {
    const card = await from.call('office.card', { file: join(from.facts.data, 'card.zip') });
    await to.call('office.trust', { file: card.file, fingerprint: card.fingerprint });
  }
}

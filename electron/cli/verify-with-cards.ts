import { readFileSync } from 'node:fs';
import { readIncoming } from '../service/exchange/format/verify';
import { readDatapackage } from '../service/exchange/format/tables';
import type { TrustedKey } from '../../shared/package/trust';
import { firstLogin, passwordFor } from './session';
import type { CliGate, Options } from './types';
import type { Terminal } from './terminal';

interface Verified {
  ok: boolean;
  code: string;
  params: Record<string, string | number>;
  type?: string | undefined;
  division?: string | undefined;
  period?: string | undefined;
  sequence?: number | undefined;
  signer?: string | undefined;
}

/** Checks a file against office cards given on the command line, or, with an office's data folder, against those it trusts. */
export async function verifyWithCards({ gate, terminal, file, cards, options }: { gate: CliGate; terminal: Terminal; file: string; cards: string[]; options: Options }): Promise<Verified> {
  if (typeof options.data === 'string') {
    const login = typeof options.user === 'string' ? options.user : await firstLogin(options.data);
    await gate.call('session.login', { login, password: await passwordFor(terminal) });
    const { ok, code, params, type, division, period, sequence } = await gate.call('package.verify', { file });
    return { ok, code, params, type, division, period, sequence, signer: typeof params.signer === 'string' ? params.signer : undefined };
  }
  return verifyAlone(file, cards);
}

async function verifyAlone(file: string, cards: string[]): Promise<Verified> {
  const keys: TrustedKey[] = [];
  for (const card of cards) {
    const read = await readIncoming(readFileSync(card), { keys: 'any-self-signed-card', expect: 'card' });
    if (!read.ok) return { ok: false, code: read.failure.code, params: read.failure.params ?? {} };
    keys.push(read.signer);
  }
  const bytes = readFileSync(file);
  const asCard = await readIncoming(bytes, { keys: 'any-self-signed-card', expect: 'card' });
  const content = asCard.ok ? asCard : await readIncoming(bytes, { keys });
  if (!content.ok) return { ok: false, code: content.failure.code, params: content.failure.params ?? {} };
  const facts = { ok: true, code: 'VERIFIED', params: { signer: content.signer.name }, type: content.type, division: content.signer.division, signer: content.signer.name };
  if (content.type !== 'package') return facts;
  const data = await readDatapackage(content.files);
  if (!data.ok) return { ok: false, code: data.failure.code, params: data.failure.params ?? {} };
  const { division, period, sequence } = data.submission;
  return { ...facts, division, period, sequence };
}

import type { ReceivedFile } from '../../shared/contract/exchange';
import { verifyWith } from '../service/exchange/verify-file';
import { enter } from './session';
import type { CliGate, Options } from './types';
import type { Terminal } from './terminal';

/**
 * Checks a file against office cards given on the command line and, with an office's data folder,
 * against those it trusts.
 */
export async function verify({
  gate,
  terminal,
  file,
  cards,
  options,
}: {
  gate: CliGate;
  terminal: Terminal;
  file: string;
  cards: string[];
  options: Options;
}): Promise<ReceivedFile> {
  if (typeof options.data !== 'string') return verifyWith(file, { keys: [], cards });
  await enter(gate, options, options.data, terminal);
  return gate.call('package.verify', { file, cards });
}

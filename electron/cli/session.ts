import { resolve } from 'node:path';
import { createGate } from '../gate/gate';
import { officeExists, readOfficeFile } from '../service/security/office-file';
import { showProgress } from './progress';
import { CommandRefused, UsageError, type CliGate, type Command, type Options } from './types';
import type { Terminal } from './terminal';
import { speakOf } from './words';

/**
 * The password from STATIONBOOK_PASSWORD, else asked for on the terminal. @throws CommandRefused
 * PASSWORD_NEEDED where nobody can answer
 */
export async function passwordFor(terminal: Terminal): Promise<string> {
  const password = terminal.env.STATIONBOOK_PASSWORD || (await terminal.askSecret('口令：'));
  // An empty one is never right: sent on, it would count as a wrong attempt and in the end lock the
  // login.
  if (password === '') throw new CommandRefused({ code: 'PASSWORD_NEEDED' });
  return password;
}

/**
 * `--user`, or the office's first user: most offices that script have one. @throws CommandRefused
 * NO_OFFICE, Refusal OFFICE_FILE_DAMAGED
 */
function loginOf(options: Options, data: string): string {
  if (!officeExists(data)) throw new CommandRefused({ code: 'NO_OFFICE' });
  return typeof options.user === 'string'
    ? options.user
    : (readOfficeFile(data).users[0]?.login ?? '');
}

/** Logs in to the office whose data stand in a folder. */
export async function enter(
  gate: CliGate,
  options: Options,
  data: string,
  terminal: Terminal,
): Promise<void> {
  const login = loginOf(options, data);
  const state = await gate.call('session.login', { login, password: await passwordFor(terminal) });
  // What is asked of another period speaks of that one.
  if (options.period === undefined && state.stage === 'open') speakOf(state.period);
}

/** Opens the gate for a command and logs in where the command works in an office. */
export async function openGate(
  command: Command,
  options: Options,
  terminal: Terminal,
): Promise<CliGate> {
  if (command.office === 'login' && typeof options.data !== 'string')
    throw new UsageError(`${command.usage}\n--data 目录`);
  const dataRoot = resolve(typeof options.data === 'string' ? options.data : '.');
  const gate = createGate({
    dataRoot,
    ...(typeof options.now === 'string' ? { now: options.now } : {}),
    onEvent: (event) => showProgress(terminal, event),
  });
  const open: CliGate = {
    async call(name, input) {
      const result = await gate.call(name, input);
      if (!result.ok) throw new CommandRefused(result.failure);
      return result.value as never;
    },
    close: () => gate.close(),
  };
  if (command.office === 'login') {
    try {
      await enter(open, options, dataRoot, terminal);
    } catch (error) {
      await gate.close();
      throw error;
    }
  }
  return open;
}

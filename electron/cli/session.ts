import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createGate } from '../gate/gate';
import { CommandRefused, text, UsageError, type CliGate, type Command, type Options } from './types';
import type { Terminal } from './terminal';

/** The password from STATIONBOOK_PASSWORD, else asked for on the terminal. */
export async function passwordFor(terminal: Terminal): Promise<string> {
  return terminal.env.STATIONBOOK_PASSWORD ?? terminal.askSecret('口令：');
}

/** The office's first user, where no `--user` was given: most offices that script have one. */
export async function firstLogin(data: string): Promise<string> {
  try {
    const office = JSON.parse(await readFile(join(data, 'office.json'), 'utf8')) as { users?: { login: string }[] };
    return office.users?.[0]?.login ?? '';
  } catch {
    throw new CommandRefused({ code: 'NO_OFFICE' });
  }
}

/** Opens the gate for a command and logs in where the command works in an office. */
export async function openGate(command: Command, options: Options, terminal: Terminal): Promise<CliGate> {
  if (command.office === 'login' && typeof options.data !== 'string') throw new UsageError(`${command.usage}\n--data 目录`);
  const dataRoot = resolve(typeof options.data === 'string' ? options.data : '.');
  const gate = createGate({
    dataRoot,
    ...(typeof options.now === 'string' ? { now: options.now } : {}),
    onEvent: (event) => terminal.interactive && terminal.error(`\r${JSON.stringify(event.payload)}`),
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
    const login = typeof options.user === 'string' ? text(options, 'user') : await firstLogin(dataRoot);
    try {
      await open.call('session.login', { login, password: await passwordFor(terminal) });
    } catch (error) {
      await gate.close();
      throw error;
    }
  }
  return open;
}

import { parseArgs } from 'node:util';
import { textOf } from '../../shared/text/index';
import { commands } from './commands';
import { openGate } from './session';
import type { Terminal } from './terminal';
import { CommandRefused, UsageError, type Command, type Options } from './types';

export const EXIT = { done: 0, refused: 1, usage: 2, fault: 3 } as const;

const shared = {
  data: { type: 'string' },
  now: { type: 'string' },
  user: { type: 'string' },
  json: { type: 'boolean' },
} as const;

function find(words: string[]): { command: Command; rest: string[] } {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ');
    const command = commands[name];
    if (command) return { command, rest: words.slice(length) };
  }
  throw new UsageError(usage());
}

function usage(): string {
  return ['用法：npm run --silent cli -- <命令> [选项]', ...Object.values(commands).map((c) => `  ${c.usage}`), '通用选项：--data 目录  --user 登录名  --now 时刻  --json'].join('\n');
}

/**
 * Runs one command. Texts go to stderr, with `--json` one JSON document to stdout.
 * @returns 0 done · 1 refused by the data · 2 wrong usage · 3 a fault of the program
 */
export async function main(argv: string[], terminal: Terminal): Promise<number> {
  try {
    const { command, rest } = find(argv);
    const parsed = parse(command, rest);
    const gate = await openGate(command, parsed.options, terminal);
    try {
      const outcome = await command.run({ gate, terminal, files: parsed.files, options: parsed.options });
      if (parsed.options.json) terminal.out(`${JSON.stringify(outcome.json, null, 2)}\n`);
      terminal.error(`${outcome.text}\n`);
      return outcome.refused ? EXIT.refused : EXIT.done;
    } finally {
      await gate.close();
    }
  } catch (error) {
    return report(error, argv, terminal);
  }
}

function parse(command: Command, rest: string[]) {
  try {
    const { values, positionals } = parseArgs({ args: rest, options: { ...shared, ...command.options }, allowPositionals: true, strict: true });
    const given = values as Options;
    const missing = command.required.filter((name) => given[name] === undefined);
    const [least, most] = command.files;
    if (missing.length > 0 || positionals.length < least || positionals.length > most) throw new UsageError(command.usage);
    return { options: given, files: positionals };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${command.usage}\n${(error as Error).message}`);
  }
}

function report(error: unknown, argv: string[], terminal: Terminal): number {
  if (error instanceof UsageError) {
    terminal.error(`${error.message}\n`);
    return EXIT.usage;
  }
  if (error instanceof CommandRefused) {
    const { code, params, fields } = error.failure;
    if (argv.includes('--json')) terminal.out(`${JSON.stringify({ ok: false, code, params: params ?? {}, fields }, null, 2)}\n`);
    terminal.error(`${code} ${textOf(code, params ?? {}, 'zh')}\n`);
    return code === 'INTERNAL' ? EXIT.fault : EXIT.refused;
  }
  terminal.error(`程序出错：${error instanceof Error ? error.message : String(error)}\n`);
  return EXIT.fault;
}

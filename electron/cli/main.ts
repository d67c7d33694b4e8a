import type { Failure } from '../../shared/result';
import { speakOf, textOf } from './words';
import { failureOf } from '../service/files/faults';
import { commands } from './commands';
import { parseOptions } from './options';
import { clearLine } from './progress';
import { openGate } from './session';
import type { Terminal } from './terminal';
import { CommandRefused, UsageError, type Command, type Options } from './types';
import { asksForHelp, usageOf } from './usage';

export const EXIT = { done: 0, refused: 1, usage: 2, fault: 3 } as const;

function find(words: string[]): { command: Command; rest: string[] } {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ');
    const command = commands[name];
    if (command) return { command, rest: words.slice(length) };
  }
  throw new UsageError(usageOf());
}

/**
 * Runs one command. Texts go to stderr, with `--json` one JSON document to stdout.
 * @returns 0 done · 1 refused by the data · 2 wrong usage · 3 a fault of the program
 */
export async function main(argv: string[], terminal: Terminal): Promise<number> {
  if (asksForHelp(argv)) {
    terminal.out(`${usageOf(argv)}\n`);
    return EXIT.done;
  }
  try {
    const { command, rest } = find(argv);
    const parsed = parseOptions(command, rest);
    requireMoment(parsed.options.now);
    speakOf(parsed.options.period);
    const gate = await openGate(command, parsed.options, terminal);
    try {
      const outcome = await command.run({
        gate,
        terminal,
        files: parsed.files,
        options: parsed.options,
      });
      if (parsed.options.json) terminal.out(`${JSON.stringify(outcome.json, null, 2)}\n`);
      terminal.error(`${clearLine(terminal)}${outcome.text}\n`);
      return outcome.refused ? EXIT.refused : EXIT.done;
    } finally {
      await gate.close();
    }
  } catch (error) {
    return report(error, argv, terminal);
  }
}

/**
 * The clock must be a moment with its offset: without one it would mean another time on every
 * machine.
 */
function requireMoment(now: Options[string]): void {
  const sound =
    now === undefined ||
    (typeof now === 'string' && /(Z|[+-]\d\d:\d\d)$/.test(now) && !Number.isNaN(Date.parse(now)));
  if (!sound) throw new UsageError('--now 2026-10-08T09:00:00+08:00');
}

const failureIn = (error: unknown): Failure =>
  error instanceof CommandRefused
    ? error.failure
    : (failureOf(error) ?? {
        code: 'INTERNAL_HERE',
        params: { detail: error instanceof Error ? error.message : String(error) },
      });

const statusOf = (code: string): number => {
  if (code === 'INTERNAL' || code === 'INTERNAL_HERE') return EXIT.fault;
  // What the contract refuses was typed on the command line.
  return code === 'BAD_INPUT' || code === 'WRONG_USAGE' ? EXIT.usage : EXIT.refused;
};

function report(error: unknown, argv: string[], terminal: Terminal): number {
  const {
    code,
    params = {},
    fields,
  }: Failure = error instanceof UsageError
    ? { code: 'WRONG_USAGE', params: { usage: error.message } }
    : failureIn(error);
  if (argv.includes('--json'))
    terminal.out(`${JSON.stringify({ ok: false, code, params, fields }, null, 2)}\n`);
  terminal.error(`${clearLine(terminal)}${code} ${textOf(code, params)}\n`);
  return statusOf(code);
}

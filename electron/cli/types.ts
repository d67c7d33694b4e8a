import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/procedures';
import type { Failure } from '../../shared/result';
import type { Terminal } from './terminal';

/** The command was called wrongly (exit 2). */
export class UsageError extends Error {}

/** The service refused (exit 1), or failed (exit 3 for INTERNAL). */
export class CommandRefused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

export interface CliGate {
  /** @throws CommandRefused */
  call<N extends ProcedureName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  close(): Promise<void>;
}

export type Options = Record<string, string | string[] | boolean | undefined>;

interface Outcome {
  json: unknown;
  text: string;
  /** Exit 1 although the command ran: findings, or a file was rejected. */
  refused?: boolean;
}

export interface Command {
  usage: string;
  options: Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>;
  required: string[];
  /** Least and most file arguments. */
  files: [number, number];
  /** Whether somebody must be logged in: `login` in an existing office, `none` otherwise. */
  office: 'login' | 'none';
  run(work: {
    gate: CliGate;
    terminal: Terminal;
    files: string[];
    options: Options;
  }): Promise<Outcome>;
}

/** A text option that is known to be there (`required` has been checked). */
export function text(options: Options, name: string): string {
  const value = options[name];
  if (typeof value !== 'string') throw new UsageError(`--${name}`);
  return value;
}

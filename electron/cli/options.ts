import { parseArgs } from 'node:util';
import { textOf } from './words';
import { UsageError, type Command, type Options } from './types';

/** What every command takes. */
const shared = {
  data: { type: 'string' },
  now: { type: 'string' },
  user: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/**
 * What was typed after a command.
 * @throws UsageError with how the command goes, and what of it is wrong
 */
export function parseOptions(
  command: Command,
  rest: string[],
): { options: Options; files: string[] } {
  const { values, positionals } = parsed(command, rest);
  const [least, most] = command.files;
  const missing = command.required.filter((name) => values[name] === undefined);
  if (missing.length > 0 || positionals.length < least || positionals.length > most)
    throw new UsageError(command.usage);
  return { options: values, files: positionals };
}

function parsed(command: Command, rest: string[]): { values: Options; positionals: string[] } {
  const options = { ...shared, ...command.options };
  try {
    return parseArgs({ args: rest, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${command.usage}\n${wordedFault(error as Error)}`);
  }
}

/** The parser tells its faults in English alone; the option stands in quotation marks. */
function wordedFault({ message }: Error): string {
  const option = /'(-[^' ]+)/.exec(message)?.[1] ?? '';
  const code = message.startsWith('Unknown') ? 'OPTION_UNKNOWN' : 'OPTION_VALUE';
  return textOf(code, { option });
}

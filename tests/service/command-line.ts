import { main } from '../../electron/cli/main';
import type { Terminal } from '../../electron/cli/terminal';

export interface Run {
  status: number;
  json: Record<string, unknown>;
  error: string;
}

/**
 * Runs one command as a script would, with `--json` and the tests' clock; `terminal` changes what
 * it finds around it.
 */
export async function runCli(
  argv: readonly string[],
  terminal: Partial<Terminal> = {},
): Promise<Run> {
  let out = '';
  let error = '';
  const clock = argv.includes('--now') ? [] : ['--now', '2026-10-09T09:00:00+08:00'];
  const status = await main([...argv, '--json', ...clock], {
    out: (text) => (out += text),
    error: (text) => (error += text),
    interactive: false,
    env: { STATIONBOOK_PASSWORD: 'station-2026' },
    askSecret: () => Promise.resolve('asked-2026'),
    ...terminal,
  });
  return { status, json: out ? (JSON.parse(out) as Record<string, unknown>) : {}, error };
}

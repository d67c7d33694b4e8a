import { commands } from './commands';

/** Whether somebody wants to read how it goes, and nothing done. */
export const asksForHelp = (argv: readonly string[]): boolean =>
  argv[0] === 'help' || argv.some((word) => word === '--help' || word === '-h');

/** How the commands go that begin with these words; all of them, where none does. */
export function usageOf(words: readonly string[] = []): string {
  const named = words.filter((word) => word !== 'help' && !word.startsWith('-')).slice(0, 2);
  const begun = (length: number): string[] =>
    Object.entries(commands)
      .filter(([name]) => name.split(' ').slice(0, length).join(' ') === named.join(' '))
      .map(([, { usage }]) => usage);
  const meant = named.length === 0 ? [] : begun(named.length);
  const lines = meant.length > 0 ? meant : Object.values(commands).map(({ usage }) => usage);
  return [
    '用法：npm run --silent cli -- <命令> [选项]',
    ...lines.map((line) => `  ${line}`),
    '通用选项：--data 目录  --user 登录名  --now 时刻  --json  --help',
  ].join('\n');
}

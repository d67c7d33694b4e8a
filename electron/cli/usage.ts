import { commands } from './commands';

/** Whether somebody wants to read how it goes, and nothing done. */
export const asksForHelp = (argv: readonly string[]): boolean =>
  argv[0] === 'help' || argv.some((word) => word === '--help' || word === '-h');

/** How the commands go that begin with these words; all of them, where none does. */
export function usageOf(words: readonly string[] = []): string {
  const named = words.filter((word) => word !== 'help' && !word.startsWith('-'));
  const begun = (length: number) =>
    Object.entries(commands).filter(([name]) =>
      `${name} `.startsWith(`${named.slice(0, length).join(' ')} `),
    );
  // A word that follows may be a file's name.
  const meant = [2, 1].map(begun).find((found) => found.length > 0) ?? Object.entries(commands);
  return [
    '用法：npm run --silent cli -- <命令> [选项]',
    ...meant.map(([, { usage }]) => `  ${usage}`),
    '通用选项：--data 目录  --user 登录名  --now 时刻  --json  --help',
  ].join('\n');
}

import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';
import type { ProblemBook } from '../../shared/contract/import';
import { textOf } from './words';
import { CommandRefused, type CliGate } from './types';

/** The first name that is free: a copy that somebody is mending is never written over. */
function freeName(folder: string, name: string): string {
  for (let times = 1; ; times += 1) {
    const file = join(folder, `${name}${times === 1 ? '' : ` (${times})`}.xlsx`);
    if (!existsSync(file)) return file;
  }
}

/**
 * Where the marked copy of a workbook goes if nothing else was said: beside it, or where nothing
 * can be written there, into the folder in which the command runs. That of a folder's workbook
 * goes beside the folder, which would bring both when it comes in again.
 */
const places = (file: string, chosen: readonly string[]): string[] => {
  const beside = chosen.find((one) => file.startsWith(`${one}${sep}`)) ?? file;
  const name = textOf('IMPORT_LIST_NAME', { name: basename(file, extname(file)) });
  return [dirname(beside), process.cwd()].map((folder) => freeName(folder, name));
};

/** The file that was asked for; for further workbooks a free name of its kind. */
const asked = (file: string, at: number): string =>
  at === 0 ? file : freeName(dirname(file), basename(file, extname(file)));

/**
 * Writes the workbooks that left problems again, marked: where it was asked for, or those of which
 * something was kept out beside the file that they are a copy of.
 * @throws CommandRefused where it can be written nowhere
 */
export async function problemFiles(
  gate: CliGate,
  lists: readonly ProblemBook[],
  chosen: readonly string[],
  wanted: string | null,
): Promise<string[]> {
  const books = new Map(
    lists.filter(({ isOut }) => isOut || wanted !== null).map(({ book, file }) => [book, file]),
  );
  const written: string[] = [];
  for (const [book, source] of books) {
    const files = wanted === null ? places(source, chosen) : [asked(wanted, written.length)];
    for (const [at, file] of files.entries())
      try {
        written.push((await gate.call('import.problemsFile', { book, file })).file);
        break;
      } catch (error) {
        if (at === files.length - 1 || !(error instanceof CommandRefused)) throw error;
      }
  }
  return written;
}

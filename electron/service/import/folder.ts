import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { tableFiles } from '../../../shared/contract/import';
import { Refusal } from '../../../shared/result';
import { failureOf } from '../files/faults';

const WORKBOOK = new RegExp(`\\.(?:${tableFiles.join('|')})$`, 'i');
/** Files that the programs put beside a workbook while it is open, and that systems hide. */
const BESIDE = /^(~\$|\.)/;

/** More workbooks at once are no quarter's of any office. */
const MOST = 200;

/** A workbook, and what was chosen that it is or lies in. */
export interface Chosen {
  file: string;
  asked: string;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    // What is gone is told where it is read.
    if (failureOf(error)) return false;
    throw error;
  }
}

function workbooksUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name) && !BESIDE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * The workbooks of what was chosen: files as they are, of a folder every workbook in it and below.
 * @throws Refusal IMPORT_FOLDER_EMPTY, IMPORT_FILES_MANY
 */
export function workbooksOf(paths: readonly string[]): Chosen[] {
  const found = paths.flatMap((asked) => {
    if (!isFolder(asked)) return [{ file: asked, asked }];
    const files = workbooksUnder(asked);
    if (files.length === 0) throw Refusal.of('IMPORT_FOLDER_EMPTY', { folder: asked });
    return files.map((file) => ({ file, asked }));
  });
  if (found.length > MOST)
    throw Refusal.of('IMPORT_FILES_MANY', { count: found.length, most: MOST });
  return found;
}

/**
 * What workbooks that come in together are called: by name, and where two have the same, by the
 * folders before it as well.
 */
export function shownFiles(files: readonly string[]): Map<string, string> {
  const named = new Map([...new Set(files)].map((file) => [file, basename(file)]));
  const rest = new Map([...named.keys()].map((file) => [file, dirname(file)]));
  for (;;) {
    const names = [...named.values()];
    const twice = [...named].filter(
      ([file, name]) =>
        names.indexOf(name) !== names.lastIndexOf(name) && basename(rest.get(file) ?? '') !== '',
    );
    if (twice.length === 0) return named;
    for (const [file, name] of twice) {
      const folder = rest.get(file) ?? '';
      named.set(file, `${basename(folder)}/${name}`);
      rest.set(file, dirname(folder));
    }
  }
}

import { dialog, type BrowserWindow, type FileFilter, type WebContents } from 'electron';
import { readFileSync } from 'node:fs';
import { Refusal } from '../../shared/result';

export interface Dialogs {
  files: (options: {
    title?: string | undefined;
    filters: FileFilter[];
    multiple: boolean;
  }) => Promise<string[]>;
  folder: (options: { title?: string | undefined }) => Promise<string | null>;
  save: (options: {
    title?: string | undefined;
    defaultName: string;
    filters: FileFilter[];
  }) => Promise<string | null>;
  /**
   * The system's print dialog for a page; false when nobody printed. Refuses with PAPER_NOT_PRINTED
   * where there is no printer or it fails.
   */
  print: (contents: WebContents, options: { landscape: boolean }) => Promise<boolean>;
}

const titled = (title: string | undefined): { title?: string } =>
  title === undefined ? {} : { title };

export const nativeDialogs = (window: BrowserWindow): Dialogs => ({
  files: async ({ title, filters, multiple }) => {
    const answer = await dialog.showOpenDialog(window, {
      ...titled(title),
      filters,
      properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
    });
    return answer.canceled ? [] : answer.filePaths;
  },
  folder: async ({ title }) => {
    const answer = await dialog.showOpenDialog(window, {
      ...titled(title),
      properties: ['openDirectory', 'createDirectory'],
    });
    return answer.canceled ? null : (answer.filePaths[0] ?? null);
  },
  save: async ({ title, defaultName, filters }) => {
    const answer = await dialog.showSaveDialog(window, {
      ...titled(title),
      defaultPath: defaultName,
      filters,
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return answer.canceled ? null : answer.filePath;
  },
  print: (contents, { landscape }) =>
    new Promise((resolve, reject) => {
      contents.print(
        { silent: false, printBackground: true, pageSize: 'A4', landscape },
        (printed, reason) => {
          if (printed || /cancell?ed/i.test(reason)) return resolve(printed);
          console.error(reason);
          reject(Refusal.of('PAPER_NOT_PRINTED'));
        },
      );
    }),
});

/**
 * Answers prepared in a JSON file (an array), taken in order; the file may grow while the program
 * runs.
 */
export function preparedDialogs(file: string): Dialogs {
  let taken = 0;
  const next = (): unknown => {
    const answers = JSON.parse(readFileSync(file, 'utf8')) as unknown[];
    const answer = answers[taken];
    if (taken < answers.length) taken += 1;
    return answer ?? null;
  };
  const one = (answer: unknown): string | null =>
    Array.isArray(answer) ? ((answer[0] as string | undefined) ?? null) : (answer as string | null);
  return {
    files: () => {
      const answer = next();
      return Promise.resolve(answer === null ? [] : ([answer].flat() as string[]));
    },
    folder: () => Promise.resolve(one(next())),
    save: () => Promise.resolve(one(next())),
    print: () => Promise.resolve(next() !== null),
  };
}

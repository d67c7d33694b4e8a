import { app, shell, type BrowserWindow, type FileFilter } from 'electron';
import { writeFile } from 'node:fs/promises';
import {
  shellProcedures,
  type ShellName,
  type ShellOutput,
  type ShellParsed,
} from '../../shared/contract/shell';
import { fail, ok, type Result } from '../../shared/result';
import { failureOf } from '../service/files/faults';
import type { Dialogs } from './dialogs';
import { listDrives } from './drives';
import { fileName, pdfOf, printPaper, savePaper } from './paper';

interface Surroundings {
  window: BrowserWindow;
  dialogs: Dialogs;
  dataRoot: string;
}

type Answers = { [N in ShellName]: (input: ShellParsed<N>) => Promise<ShellOutput<N>> };

const isShellName = (name: string): name is ShellName => Object.hasOwn(shellProcedures, name);

const filtersOf = (input: {
  filters?: { name: string; extensions: string[] }[] | undefined;
  extensions?: string[] | undefined;
}): FileFilter[] =>
  input.filters ??
  (input.extensions?.length
    ? [
        {
          name: input.extensions.map((extension) => `*.${extension}`).join(' '),
          extensions: input.extensions,
        },
      ]
    : []);

const print = (window: BrowserWindow): Promise<{ printed: boolean }> =>
  new Promise((resolve) =>
    window.webContents.print({ silent: false, printBackground: true }, (printed) =>
      resolve({ printed }),
    ),
  );

/** Answers to what only the shell can do. Input is checked as the gate checks its own. */
export function shellAnswers({
  window,
  dialogs,
  dataRoot,
}: Surroundings): (name: string, input: unknown) => Promise<Result<unknown>> {
  const work: Answers = {
    'shell.chooseFiles': (input) =>
      dialogs.files({
        title: input.title,
        filters: filtersOf(input),
        multiple: input.multiple ?? false,
      }),
    'shell.chooseFolder': (input) => dialogs.folder(input),
    'shell.saveFile': (input) =>
      dialogs.save({
        title: input.title,
        defaultName: input.defaultName ?? fileName(input.name ?? ''),
        filters: filtersOf(input),
      }),
    'shell.saveText': async (input) => {
      const file = await dialogs.save({
        title: input.title,
        defaultName: input.name,
        filters: [{ name: '*.txt', extensions: ['txt'] }],
      });
      // A byte order mark, because Notepad on older Windows reads UTF-8 only with one.
      if (file !== null) await writeFile(file, `\uFEFF${input.text}`, { flush: true });
      return file;
    },
    'shell.drives': listDrives,
    'shell.print': () => print(window),
    'shell.savePdf': (input) => savePaper(input, dialogs),
    'shell.pdf': pdfOf,
    'shell.printDocument': (input) => printPaper(input, dialogs),
    'shell.info': () =>
      Promise.resolve({ version: app.getVersion(), platform: process.platform, dataRoot }),
    'shell.showItem': ({ path }) => {
      shell.showItemInFolder(path);
      return Promise.resolve(null);
    },
  };
  return async (name, input) => {
    if (!isShellName(name)) return fail('UNKNOWN_PROCEDURE', { name: name.slice(0, 60) });
    const parsed = shellProcedures[name].input.safeParse(input ?? {});
    if (!parsed.success) return fail('INVALID_INPUT', { name });
    try {
      return ok(await (work[name] as (input: unknown) => Promise<unknown>)(parsed.data));
    } catch (error) {
      const failure = failureOf(error);
      if (failure) return { ok: false, failure };
      console.error(error);
      return fail('SHELL_FAILED', { name });
    }
  };
}

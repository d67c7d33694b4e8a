import { app, shell, type BrowserWindow, type FileFilter } from 'electron';
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { fail, ok, type Result } from '../../shared/result';
import { printDocument } from '../../shared/print/document';
import { failureOf } from '../service/files/faults';
import type { Dialogs } from './dialogs';
import { listDrives } from './drives';
import { printPaper, savePaper } from './paper';

interface Surroundings {
  window: BrowserWindow;
  dialogs: Dialogs;
  dataRoot: string;
}

const title = z.string().max(200).optional();
const extensions = z.array(z.string().regex(/^[A-Za-z0-9*]{1,12}$/)).max(20);
const filters = z.array(z.strictObject({ name: z.string().max(100), extensions })).max(10);
const none = z.strictObject({});
const paper = z.strictObject({ document: printDocument, language: z.enum(['zh', 'en']) });
const inputs = {
  'shell.chooseFiles': z.strictObject({
    title,
    filters: filters.optional(),
    extensions: extensions.optional(),
    multiple: z.boolean().optional(),
  }),
  'shell.chooseFolder': z.strictObject({ title }),
  'shell.saveFile': z.strictObject({
    title,
    defaultName: z.string().max(255).optional(),
    name: z.string().max(255).optional(),
    filters: filters.optional(),
    extensions: extensions.optional(),
  }),
  'shell.saveText': z.strictObject({
    title,
    name: z.string().min(1).max(255),
    text: z.string().max(4000),
  }),
  'shell.drives': none,
  'shell.print': none,
  'shell.savePdf': paper.extend({ name: z.string().min(1).max(200) }),
  'shell.printDocument': paper,
  'shell.info': none,
  'shell.showItem': z.strictObject({ path: z.string().min(1).max(4096) }),
};
type Name = keyof typeof inputs;

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

/** What only the shell can do. Input is checked as the gate checks its own. */
export function shellProcedures({
  window,
  dialogs,
  dataRoot,
}: Surroundings): (name: string, input: unknown) => Promise<Result<unknown>> {
  const work: { [N in Name]: (input: z.infer<(typeof inputs)[N]>) => Promise<unknown> } = {
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
        defaultName: input.defaultName ?? input.name ?? '',
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
    'shell.printDocument': (input) => printPaper(input, dialogs),
    'shell.info': async () => ({ version: app.getVersion(), platform: process.platform, dataRoot }),
    'shell.showItem': async ({ path }) => shell.showItemInFolder(path),
  };
  return async (name, input) => {
    if (!Object.hasOwn(inputs, name)) return fail('UNKNOWN_PROCEDURE', { name: name.slice(0, 60) });
    const parsed = inputs[name as Name].safeParse(input ?? {});
    if (!parsed.success) return fail('INVALID_INPUT', { name });
    try {
      return ok(await (work[name as Name] as (input: unknown) => Promise<unknown>)(parsed.data));
    } catch (error) {
      const failure = failureOf(error);
      if (failure) return { ok: false, failure };
      console.error(error);
      return fail('SHELL_FAILED', { name });
    }
  };
}

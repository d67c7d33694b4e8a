import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

/** An answer to a file dialog: a path, a list of paths, or null for "cancelled". */
export type Answer = string | string[] | null;

export interface Opening {
  executablePath: string;
  /** Arguments up to and with the program's folder. */
  args: string[];
  /** Folder of the office's data. */
  data: string;
  /** A folder for what this window needs besides its data. */
  scratch: string;
  /** The clock, as an ISO time with offset. */
  now?: string | undefined;
  dialogs?: Answer[] | undefined;
  env?: Record<string, string> | undefined;
}

export interface ProgramWindow {
  app: ElectronApplication;
  page: Page;
  /** Puts further answers to dialogs behind those given before. */
  answer: (...answers: Answer[]) => void;
  close: () => Promise<void>;
}

/** Opens the real program in a real window; its file dialogs are answered from a list, everything else is done by mouse and keyboard. */
export async function openWindow({ executablePath, args, data, scratch, now, dialogs = [], env = {} }: Opening): Promise<ProgramWindow> {
  const dialogFile = join(scratch, `dialogs-${process.hrtime.bigint()}.json`);
  const answers = [...dialogs];
  const write = (): void => writeFileSync(dialogFile, JSON.stringify(answers));
  write();
  const app = await _electron.launch({
    executablePath,
    args: [...args, '--data', data, ...(now === undefined ? [] : ['--now', now])],
    env: { ...(process.env as Record<string, string>), STATIONBOOK_TEST_DIALOGS: dialogFile, ...env },
    timeout: 60_000,
  });
  const page = await app.firstWindow({ timeout: 60_000 });
  await page.waitForLoadState('domcontentloaded');
  const close = async (): Promise<void> => {
    const child = app.process();
    // A program that hangs at its end must not hang whoever drives it.
    const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await app.close().catch(() => undefined);
    clearTimeout(timer);
  };
  return { app, page, answer: (...more) => (answers.push(...more), write()), close };
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, errors, type ElectronApplication, type Page } from 'playwright-core';

/** What a file dialog answers: a path, several, or null for "cancelled". */
export type DialogAnswer = string | string[] | null;

/** How the program is started on this machine. */
export interface Starter {
  executablePath: string;
  /** Chromium's own arguments, then the program's folder. */
  args: string[];
  env: Record<string, string>;
}

export interface ProgramOptions {
  /** Folder of the office's data; a fresh temporary one when left out. */
  data?: string | undefined;
  /** The clock, as an ISO time with offset. */
  now?: string | undefined;
  dialogs?: DialogAnswer[] | undefined;
  args?: string[] | undefined;
}

export interface Program {
  app: ElectronApplication;
  page: Page;
  data: string;
  /** Puts further answers to dialogs behind those given before. */
  answer: (...answers: DialogAnswer[]) => void;
  close: () => Promise<void>;
}

/**
 * About one start in a hundred the driver's first handshake with the runtime is never answered,
 * before the program has run a line; another start is, on a busy machine sometimes only the third.
 */
async function launch(options: {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}): Promise<ElectronApplication> {
  const start = (timeout: number) => _electron.launch({ ...options, timeout });
  for (const timeout of [20_000, 40_000]) {
    try {
      return await start(timeout);
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
    }
  }
  return start(60_000);
}

/** Starts the real program in a real window. Closing removes what was made for this start only. */
export async function openProgram(
  { executablePath, args, env }: Starter,
  options: ProgramOptions = {},
): Promise<Program> {
  const own = mkdtempSync(join(tmpdir(), 'stationbook-window-'));
  const data = options.data ?? join(own, 'office');
  const dialogFile = join(own, 'dialogs.json');
  const answers = [...(options.dialogs ?? [])];
  const write = (): void => writeFileSync(dialogFile, JSON.stringify(answers));
  write();
  const app = await launch({
    executablePath,
    args: [
      ...args,
      '--data',
      data,
      ...(options.now === undefined ? [] : ['--now', options.now]),
      ...(options.args ?? []),
    ],
    env: { ...env, STATIONBOOK_TEST_DIALOGS: dialogFile },
  });
  const page = await app.firstWindow({ timeout: 60_000 });
  await page.waitForLoadState('domcontentloaded');
  // Taken at the start: of a program that has ended by itself nothing can be asked any more.
  const child = app.process();
  const close = async (): Promise<void> => {
    // A program that hangs at its end must not hang whoever started it.
    const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await app.close().catch(() => undefined);
    clearTimeout(timer);
    rmSync(own, { recursive: true, force: true });
  };
  return { app, page, data, answer: (...more) => (answers.push(...more), write()), close };
}

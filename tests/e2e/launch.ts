import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { root } from '../../build/runtime/paths.ts';
import { launchArguments, setUp } from '../../build/runtime/setup.ts';

export interface LaunchOptions {
  /** Folder of the office's data; a fresh temporary one when left out. */
  data?: string;
  /** The clock, as an ISO time with offset. */
  now?: string;
  /** Answers to dialogs, in order: a path, a list of paths, or null for "cancelled". */
  dialogs?: (string | string[] | null)[];
  args?: string[];
  env?: Record<string, string>;
}

export interface Launched {
  app: ElectronApplication;
  page: Page;
  data: string;
  /** Puts further answers to dialogs behind those given at the start. */
  answer: (...answers: (string | string[] | null)[]) => void;
  close: () => Promise<void>;
}

/** Starts the real program in a real window. Closing removes what was made for this start only. */
export async function launchApp(options: LaunchOptions = {}): Promise<Launched> {
  const { runtime, env } = await setUp();
  const own = mkdtempSync(join(tmpdir(), 'stationbook-e2e-'));
  const data = options.data ?? join(own, 'office');
  const dialogFile = join(own, 'dialogs.json');
  const answers = [...(options.dialogs ?? [])];
  const write = (): void => writeFileSync(dialogFile, JSON.stringify(answers));
  write();
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...launchArguments(), root, '--data', data, ...(options.now === undefined ? [] : ['--now', options.now]), ...(options.args ?? [])],
    env: { ...(process.env as Record<string, string>), ...env, STATIONBOOK_TEST_DIALOGS: dialogFile, ...options.env },
    timeout: 60_000,
  });
  const page = await app.firstWindow({ timeout: 60_000 });
  await page.waitForLoadState('domcontentloaded');
  const close = async (): Promise<void> => {
    const child = app.process();
    // A program that hangs at its end must not hang the tests.
    const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await app.close().catch(() => undefined);
    clearTimeout(timer);
    rmSync(own, { recursive: true, force: true });
  };
  return { app, page, data, answer: (...more) => (answers.push(...more), write()), close };
}

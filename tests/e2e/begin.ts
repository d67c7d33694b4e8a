import type { Page } from 'playwright-core';
import { found } from '../../build/tour/found.ts';
import { PASSWORD } from '../service/office';
import { launchApp, type Launched } from './launch';
import { settled } from './look';
import { hearNotes } from './notes';

/** The day of most tests: six days before the third quarter of 2026 is due. */
export const NOW = '2026-10-09T09:00:00+08:00';
/** Who sets up what `foundCounty` founds. */
export const FOUNDER = { name: '郭静雯', login: 'guojw', password: 'chaoyang-2026' };

interface Start {
  /** Folder of the office's data. */
  data?: string;
  /** Of the window's content: the screen of most offices, or that less the system's own bars. */
  height?: 768 | 690;
  /** How long a step may take. */
  timeout?: number;
}

/** Starts the program in a window of the size that most offices have. */
export async function start({ data, height = 768, timeout = 20_000 }: Start): Promise<Launched> {
  const program = await launchApp({ data, now: NOW });
  program.page.setDefaultTimeout(timeout);
  await program.app.evaluate(({ BrowserWindow }, to) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, to);
  }, height);
  await hearNotes(program.page);
  return program;
}

/** Logs in to an office that the service's helpers have made. */
export async function logIn(page: Page): Promise<void> {
  await page.getByLabel('登录名').fill('admin');
  await page.getByLabel('口令', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await settled(page);
}

/** Starts the program with an office that is there already, and logs in to it. */
export async function openOffice(how: Start & { data: string }): Promise<Launched> {
  const program = await start(how);
  await logIn(program.page);
  return program;
}

/** Starts the program with an empty folder, and sets a county's office up in its window. */
export async function foundCounty(how: Start = {}): Promise<Launched> {
  const program = await start(how);
  await found(
    { page: program.page, answer: program.answer, picture: () => Promise.resolve() },
    {
      level: '县级中心',
      divisions: ['吉林省', '长春市', '朝阳区'],
      code: '220104',
      name: '长春市朝阳区社会工作指导中心',
      admin: FOUNDER,
    },
    'county',
  );
  return program;
}

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openWindow, type ProgramWindow } from './window.ts';

/** How to start the program, and where to work. */
export interface WalkOptions {
  executablePath: string;
  args: string[];
  env?: Record<string, string>;
  /** Folder for the offices' data; it is made anew. */
  scratch: string;
  /** Folder for the pictures and the files that travel; it is made anew. */
  outDir: string;
  /** The district's four workbooks. */
  workbooks: string;
  /** Told of every picture kept. */
  onPicture?: (file: string) => void;
}

export type OfficeName = 'county' | 'city';

/** What the offices hand to each other, kept in the output folder. */
export interface Travelling {
  countyCard: string;
  cityCard: string;
  package: string;
  receipt: string;
}

const NOW = '2026-10-09T09:00:00+08:00';

/** Two offices with a window each, the file that travels between them, and pictures of the way. */
export class Walk {
  readonly options: WalkOptions;
  readonly files: Travelling;
  readonly drive: string;
  private readonly windows = new Map<OfficeName, ProgramWindow>();
  private pictures = 0;

  constructor(options: WalkOptions) {
    this.options = options;
    for (const folder of [options.scratch, options.outDir]) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
    }
    this.drive = join(options.scratch, 'drive');
    mkdirSync(this.drive);
    this.files = { countyCard: join(options.outDir, 'card-county.zip'), cityCard: join(options.outDir, 'card-city.zip'), package: '', receipt: '' };
  }

  workbook(name: string): string {
    return join(this.options.workbooks, `${name}.xlsx`);
  }

  /** The office's window, opened when first asked for. */
  async window(name: OfficeName): Promise<ProgramWindow> {
    const open = this.windows.get(name);
    if (open) return open;
    const { executablePath, args, env, scratch } = this.options;
    const opened = await openWindow({ executablePath, args, env, data: join(scratch, name), scratch, now: NOW });
    opened.page.setDefaultTimeout(20_000);
    this.windows.set(name, opened);
    return opened;
  }

  async page(name: OfficeName): Promise<Page> {
    return (await this.window(name)).page;
  }

  /** Goes to a place by the left navigation and waits for its heading. */
  async go(name: OfficeName, entry: string): Promise<Page> {
    const page = await this.page(name);
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: entry }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  /** Keeps a numbered picture of the window at rest. */
  async picture(name: OfficeName, title: string): Promise<void> {
    const page = await this.page(name);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await page.getByText('正在读取').waitFor({ state: 'hidden' });
    this.pictures += 1;
    const file = join(this.options.outDir, `${String(this.pictures).padStart(2, '0')}-${title}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
    this.options.onPicture?.(file);
  }

  async close(): Promise<void> {
    for (const opened of this.windows.values()) await opened.close();
    this.windows.clear();
    rmSync(this.options.scratch, { recursive: true, force: true });
  }
}

/** One step of the quarter; it fails when the window does not show what it should. */
export interface Step {
  title: string;
  run: (walk: Walk) => Promise<void>;
}

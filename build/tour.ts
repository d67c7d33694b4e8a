import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';

export interface Tour {
  executablePath: string;
  args: string[];
  outDir: string;
}

/** Walks through the program without a person and keeps pictures of what it shows. */
export async function tour({ executablePath, args, outDir }: Tour): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'stationbook-tour-'));
  mkdirSync(outDir, { recursive: true });
  const app = await _electron.launch({ executablePath, args: [...args, '--data', data] });
  try {
    const page = await app.firstWindow();
    await page.waitForSelector('#root > *');
    const picture = join(outDir, '01-first-window.png');
    await page.screenshot({ path: picture });
    console.log(picture);
  } finally {
    await app.close();
    rmSync(data, { recursive: true, force: true });
  }
}

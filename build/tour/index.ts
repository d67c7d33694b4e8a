import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { exportCard, trustCard } from './cards.ts';
import { evaluate } from './evaluation.ts';
import { settleFigures } from './figures.ts';
import { found, type Founding } from './found.ts';
import { receive } from './receive.ts';
import { registerQuarter } from './register.ts';
import { openProgram, type Program, type Starter } from './program.ts';
import { lookAtFrozen, submit, takeReceipt } from './submit.ts';
import { verifyPackage } from './verify.ts';
import { Album } from './walk.ts';

export interface Tour extends Starter {
  /** Where pictures and files are left; emptied first. */
  outDir: string;
  tell?: (line: string) => void;
  /** Folder of the county's four workbooks. */
  workbooks: string;
}

/** The day on which the third quarter of 2026 is filled in, six days before it is due. */
const NOW = '2026-10-09T09:00:00+08:00';

const countyOffice: Founding = {
  level: '县级中心',
  divisions: ['吉林省', '长春市', '朝阳区'],
  code: '220104',
  name: '长春市朝阳区社会工作指导中心',
  admin: { name: '郭静雯', login: 'guojw', password: 'chaoyang-2026' },
};
const cityOffice: Founding = {
  level: '市级',
  divisions: ['吉林省', '长春市'],
  code: '220100',
  name: '长春市社会工作指导中心',
  admin: { name: '沈立群', login: 'shenlq', password: 'changchun-2026' },
};

const keep = (file: string, folder: string): string => {
  const kept = join(folder, basename(file));
  copyFileSync(file, kept);
  return kept;
};

/**
 * One quarter walked through the real window by a county and its city, each with a folder of its
 * own: set-up, cards, workbooks, evaluation, checks, package, receipt. Every step waits for what a
 * person would see; the first that does not come ends the walk with an error.
 */
export async function tour({ outDir, workbooks, tell = () => undefined, ...starter }: Tour) {
  const home = mkdtempSync(join(tmpdir(), 'stationbook-tour-'));
  // Stands for the stick that travels between the two offices.
  const drive = join(home, 'drive');
  mkdirSync(drive);
  const album = new Album(outDir, tell);
  const open: Program[] = [];
  const start = async (name: string): Promise<Program> => {
    const program = await openProgram(starter, { data: join(home, name), now: NOW });
    open.push(program);
    return program;
  };
  try {
    const county = album.walker(await start('county'));
    const city = album.walker(await start('city'));
    await found(county, countyOffice, 'county');
    const countyCard = await exportCard(county, join(outDir, 'card-220104.zip'), 'county');
    await found(city, cityOffice, 'city');
    const cityCard = await exportCard(city, join(outDir, 'card-220100.zip'), 'city');
    await trustCard(county, cityCard, cityOffice.name, 'county');
    await trustCard(city, countyCard, countyOffice.name, 'city');
    const registers = await registerQuarter(county, workbooks);
    const evaluated = await evaluate(county, '南湖街道');
    const mended = await settleFigures(county);
    const file = await submit(county, drive);
    await lookAtFrozen(county);
    const verified = await verifyPackage(file, {
      data: join(home, 'city'),
      ...cityOffice.admin,
      now: NOW,
    });
    const received = await receive(city, file, drive);
    const receiptState = await takeReceipt(county, received.receipt);
    const files = {
      countyCard: countyCard.file,
      cityCard: cityCard.file,
      dataPackage: keep(file, outDir),
      receipt: keep(received.receipt, outDir),
    };
    return {
      pictures: album.pictures,
      files,
      registers,
      evaluated,
      mended,
      verified,
      received,
      receiptState,
    };
  } catch (error) {
    for (const [at, { page }] of open.entries())
      await page.screenshot({ path: join(outDir, `stopped-${at + 1}.png`) }).catch(() => undefined);
    throw error;
  } finally {
    for (const program of open) await program.close();
    rmSync(home, { recursive: true, force: true });
  }
}

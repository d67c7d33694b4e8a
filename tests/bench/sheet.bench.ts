import type { Page } from 'playwright-core';
import { openDisplay } from '../../build/runtime/display';
import { visit } from '../../build/tour/walk.ts';
import { planQuarters } from '../../electron/service/demo/quarter';
import { seeded } from '../../electron/service/demo/random';
import { defaultStatisticsForm } from '../../shared/definitions/shipped';
import { openOffice } from '../e2e/begin';
import type { Launched } from '../e2e/launch';
import { openTestOffice } from '../service/office';
import { keyToPaint, tell } from './painted';

const { items } = defaultStatisticsForm;
const typed = items.filter(({ source }) => source === 'entered');
/** A county's stations, and as many as have three thousand figures that are typed. */
const [USUAL, MANY] = [60, Math.ceil(3000 / typed.length)];
const ROUNDS = 5;
const random = seeded(3);

const display = await openDisplay();
Object.assign(process.env, display.env);

/** The sheet of so many stations with the figures of two quarters, in the real window. */
async function withSheet(
  stations: number,
  work: (program: Launched, names: string[]) => Promise<void>,
): Promise<void> {
  const office = await openTestOffice();
  const townships = await office.call('divisions.children', { parent: '220104000000' });
  for (let n = 0; n < stations; n += 1)
    await office.call('records.save', {
      noun: 'station',
      id: null,
      revision: null,
      values: {
        name: `第${n + 1}社会工作站`,
        tier: 'station',
        division: townships[n % townships.length]?.code ?? '',
        state: 'running',
      },
    });
  const { stations: all } = await office.call('statistics.sheet', { period: '2026Q3' });
  const plans = all.map(() => planQuarters(random, 2));
  for (const [at, period] of ['2026Q2', '2026Q3'].entries())
    await office.call('statistics.save', {
      period,
      cells: all.flatMap(({ id }, n) =>
        typed.map(({ key }) => ({ station: id, item: key, value: plans[n]?.[at]?.[key] ?? null })),
      ),
    });
  await office.gate.close();
  const program = await openOffice({ data: office.folder, timeout: 60_000 });
  try {
    await visit(program.page, '季度填报');
    await program.page.getByRole('grid').getByRole('textbox').waitFor();
    await work(
      program,
      all.map(({ name }) => name),
    );
  } finally {
    await program.close();
    await office.close();
  }
}

/** A figure typed and left downwards, station by station: each digit, and each way to the next. */
async function typing(page: Page): Promise<void> {
  const [digits, ways]: number[][] = [[], []];
  for (let n = 0; n < 40; n += 1) {
    for (const digit of String(random.between(10, 99)))
      digits?.push(await keyToPaint(page, digit, '[role=grid]'));
    ways?.push(await keyToPaint(page, 'Enter', '[role=grid]'));
    // The figures that were stored and what was found in them come back meanwhile.
    await page.waitForTimeout(120);
  }
  const sheet = `a sheet of ${USUAL} × ${items.length}`;
  tell(`digit typed to painted in ${sheet}`, digits ?? []);
  tell(`Enter to the next cell painted in ${sheet}`, ways ?? []);
}

/** A whole sheet from WPS: what it would write shown, then all of it written and read again. */
async function pasting({ app, page }: Launched, names: string[]): Promise<void> {
  const [shown, stored]: number[][] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const rows = names.map((name) => {
      const figures = planQuarters(random, 2)[1] ?? {};
      return [name, ...typed.map(({ key, decimals }) => (figures[key] ?? 2) / 10 ** decimals)];
    });
    const head = ['站点', ...typed.map(({ group, label }) => `${group.zh}${label.zh}`)];
    const text = [head, ...rows].map((cells) => cells.join('\t')).join('\n');
    await app.evaluate((electron, given) => {
      void electron.clipboard.writeText(given);
    }, text);
    const plan = page.getByRole('region', { name: '粘贴预览' });
    const start = performance.now();
    await page.keyboard.press('Control+V');
    await plan.getByText('格将写入').waitFor();
    const seen = performance.now();
    await page.keyboard.press('Enter');
    await plan.waitFor({ state: 'detached' });
    await page.getByRole('status').filter({ hasText: '已自动保存' }).waitFor();
    const end = performance.now();
    if (round === 0) continue;
    shown?.push(seen - start);
    stored?.push(end - seen);
  }
  const cells = names.length * typed.length;
  tell(`paste of ${cells} cells to what it would write shown`, shown ?? []);
  tell(`the same from Enter to all of them stored`, stored ?? []);
}

try {
  await withSheet(USUAL, ({ page }) => typing(page));
  await withSheet(MANY, pasting);
} finally {
  display.stop();
}

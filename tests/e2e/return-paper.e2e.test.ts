import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromRoot } from '../../build/runtime/paths.ts';
import { button, visit } from '../../build/tour/walk.ts';
import { readContainer } from '../../electron/service/package-format/container';
import { trustedKeys } from '../../electron/service/trust/offices';
import { shortDigest } from '../../shared/codes/short-digest';
import { readPaperCode } from '../../shared/package/paper-code';
import { openPair, PERIOD, type Pair } from '../service/exchange/offices';
import { logIn, start } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';
import { scan } from './scan';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-return-paper-'));
let pair: Pair;
let program: Launched;
let page: Page;
let unitId: string;

beforeAll(async () => {
  pair = await openPair();
  const { county } = pair;
  unitId = county.ctx.office.unitId;
  // A large change, which has to be explained.
  const [station] = (await county.call('statistics.sheet', { period: PERIOD })).stations;
  for (const [period, value] of [
    ['2026Q2', 1000],
    [PERIOD, 3_000_000],
  ] as const)
    await county.call('statistics.save', {
      period,
      cells: [{ station: station?.id ?? '', item: 'servedTimes', value }],
    });
  for (const { severity, code, entity, id, field } of await county.call('checks.run', {
    period: PERIOD,
  }))
    if (severity === 'warning')
      await county.call('checks.explain', {
        ...{ period: PERIOD, code, entity, id, text: '九月有集中活动，已核对' },
        ...(field ? { field } : {}),
      });
  await county.call('submission.submit', { period: PERIOD });
  await county.leave();
  program = await start({ data: county.folder });
  page = program.page;
  await logIn(page);
}, 120_000);
afterAll(async () => {
  await program?.close();
  await pair.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Saves the return as a PDF under a name. */
async function print(name: string): Promise<Uint8Array> {
  const file = join(folder, name);
  program.answer(file);
  await button(page, '导出 PDF').click();
  await page.getByText(`已导出：${file}`).waitFor();
  const pdf = readFileSync(file);
  writeFileSync(fromRoot('out', `return-${name}`), pdf);
  return pdf;
}

it('prints a draft before it is frozen, without a code', async () => {
  await visit(page, '上报');
  const [front, ...rest] = await scan(await print('draft.pdf'));
  expect(front?.text).toContain('草稿，未封存');
  expect(front?.code).toBeNull();
  // A cover, a page at least for each of the seven sections, and what was said.
  expect(rest.length).toBeGreaterThanOrEqual(8);
  expect(rest.every(({ width, height }) => width === 841 && height === 594)).toBe(true);
  const text = rest.map((one) => one.text).join('\n');
  expect(text).toContain('九月有集中活动，已核对');
  // Long figures stand in one line, with the mark of what was said of them.
  expect(text).toMatch(/[①-⑳]3,000,000/);
});

it('prints one original with the code of what is frozen, then copies with their time', async () => {
  await button(page, '封存本季度').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /^我已核对内容/ }).check();
  await dialog.getByRole('button', { name: '确认封存' }).click();
  await page.getByTestId('frozen-note').getByText('已封存').waitFor();
  const original = await scan(await print('original.pdf'));
  await page.getByText(/纸质报表：已出 1 份/).waitFor();
  await settled(page);
  expect(await cutOff(page)).toEqual([]);
  const copy = await scan(await print('copy.pdf'));
  await page.getByText(/纸质报表：已出 2 份/).waitFor();
  const read = readPaperCode(original[0]?.code ?? '');
  expect(read).toMatchObject({ unitId, period: PERIOD, sequence: 1 });
  expect(copy[0]?.code).toBe(original[0]?.code);
  expect(original[0]?.text).toContain('正本');
  expect(copy[0]?.text).toMatch(/副本 2026-10-09 09:\d\d 打印/);
  // A sheet that lies alone still says what it belongs to.
  for (const { text } of [...original, ...copy])
    expect(text).toContain(shortDigest(read?.frozenDigest ?? ''));
});

it('puts the return into the package, under its signature', async () => {
  const stick = join(folder, 'stick');
  mkdirSync(stick);
  program.answer(stick);
  await button(page, '选择文件夹').click();
  await button(page, '签名并写出').click();
  await page.getByText(/^已写出 220104-2026Q3-0001\.zip/).waitFor();
  const plain = join(folder, 'plain.zip');
  const { city } = pair;
  await city.call('package.open', { file: join(stick, '220104-2026Q3-0001.zip'), out: plain });
  const read = await readContainer(readFileSync(plain), { keys: trustedKeys(city.ctx.db) });
  if (!read.ok) throw new Error(read.failure.code);
  const manifest = Buffer.from(read.files.get('datapackage.json') ?? []).toString();
  const { submission } = JSON.parse(manifest) as {
    submission: { report: string; frozenDigest: string };
  };
  const [front] = await scan(read.files.get(submission.report) ?? new Uint8Array());
  expect(front?.text).toContain('随数据包');
  // What the library reads from the paper is what the package says was frozen.
  expect(readPaperCode(front?.code ?? '')).toEqual({
    ...{ unitId, period: PERIOD, sequence: 1 },
    frozenDigest: submission.frozenDigest,
  });
});

import AxeBuilder from '@axe-core/playwright';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { button } from '../../build/tour/walk.ts';
import type { EvaluationDetail } from '../../shared/evaluation/record';
import { addSheet, begin } from '../service/assessment/offices';
import { answersAt, NO_CONFLICT } from '../service/evaluation/walk';
import { fill, introduce } from '../service/exchange/offices';
import { openTestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const folder = mkdtempSync(join(tmpdir(), 'stationbook-assessment-windows-'));
const stick = join(folder, 'stick');
const [here, there] = [join(folder, 'county'), join(folder, 'third')];
let county: Launched;
let third: Launched;
let evaluation: string;
let subject: string;

const open = (data: string): Promise<Launched> => openOffice({ data, height: 690 });

async function go({ page }: Launched, place: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, place);
  await settled(page);
}

/** Asks the service behind a window; a refusal is thrown. */
const ask = <T>({ page }: Launched, name: string, input: unknown): Promise<T> =>
  page.evaluate(
    async ([called, given]) => {
      const answer = await globalThis.stationbook.call(called, given);
      if (!answer.ok) throw new Error(answer.failure?.code);
      return answer.value as T;
    },
    [name, input] as const,
  );

/** What bars somebody, and what cannot be read, on the screen as it stands. */
async function barriers({ page }: Launched): Promise<string[]> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .analyze();
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    ),
    ...(await cutOff(page)),
  ];
}

const fileLike = (part: string): string =>
  join(stick, readdirSync(stick).find((name) => name.includes(part)) ?? part);

beforeAll(async () => {
  mkdirSync(stick);
  const [first, second] = [
    await openTestOffice({ folder: here }),
    await openTestOffice({ folder: there, division: '220105' }),
  ];
  await introduce(first, second);
  await fill(first);
  const station = (
    first.ctx.db.prepare("SELECT id FROM station WHERE tier = 'station' ORDER BY id").get() as {
      id: string;
    }
  ).id;
  const begun = await begin({
    county: first,
    third: second,
    station,
    out: stick,
    close: () => Promise.resolve(),
  });
  [evaluation, subject] = [begun.row.id, begun.row.subjectName];
  await addSheet(first, evaluation, 'centre', '郭静文');
  await first.leave();
  await second.leave();
  county = await open(here);
  third = await open(there);
}, 240_000);
afterAll(async () => {
  await county?.close();
  await third?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('a sheet and a group go out, are filled in at another office’s window, and come back', async () => {
  const { page } = county;
  await go(county, `/evaluation/${evaluation}`);
  await button(page, '发出评估包').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('发给').click();
  await page.getByRole('option', { name: /220105社会工作指导中心（协作单位）/ }).click();
  await dialog.getByText('文件将加密，只有对方能打开').waitFor();
  await dialog.getByRole('checkbox', { name: '第三方', exact: true }).check();
  await dialog.getByRole('checkbox', { name: /郭静文/ }).check();
  expect(await barriers(county)).toEqual([]);
  county.answer(stick);
  await dialog.getByRole('button', { name: '选文件夹并导出' }).click();
  await dialog.getByText(/^已写出 220104-assessment-.+-1\.zip$/).waitFor();
  await dialog.getByText('已签名并加密，只有对方能打开').waitFor();
  await dialog.getByRole('button', { name: '完成' }).click();
  await page.getByRole('listitem').filter({ hasText: '郭静文' }).getByText('待取回').waitFor();
  expect(await barriers(county)).toEqual([]);

  await go(third, '/evaluation');
  // A file that is no assessment package is refused where it was opened.
  third.answer([join(here, 'card.zip')]);
  await button(third.page, '打开评估包').click();
  await third.page.getByRole('alert').filter({ hasText: 'WRONG_TYPE' }).waitFor();
  third.answer([fileLike('assessment')]);
  await button(third.page, '打开评估包').click();
  await third.page.getByRole('heading', { level: 1, name: new RegExp(subject) }).waitFor();
  await third.page.getByText(/^由220104社会工作指导中心发来（第 1 号）/).waitFor();
  expect(await barriers(third)).toEqual([]);
  const id = third.page.url().split('/').at(-1) ?? '';
  const detail = await ask<EvaluationDetail>(third, 'evaluation.get', { id });
  for (const [group, assessor, sheet] of [
    ['centre', '郭静文', detail.sheets[0]],
    ['thirdParty', '沈知远', undefined],
  ] as const) {
    const kept = await ask<EvaluationDetail>(third, 'evaluation.sheet.save', {
      evaluation: id,
      id: sheet?.id ?? null,
      revision: sheet?.revision ?? null,
      group,
      assessor,
      organisation: '',
      conflict: NO_CONFLICT,
      answers: answersAt(detail.template, group, 1),
      comments: {},
    });
    const own = kept.sheets.find((one) => one.assessor === assessor);
    await ask(third, 'evaluation.sheet.submit', { id: own?.id, revision: own?.revision });
  }
  await go(third, '/evaluation');
  await third.page.getByText('220104社会工作指导中心发来', { exact: true }).waitFor();
  expect(await barriers(third)).toEqual([]);
  await go(third, `/evaluation/${id}`);
  third.answer(stick);
  await button(third.page, '导出评分').click();
  await third.page.getByText('已导出 1 次，以最后一次为准').waitFor();

  // The package itself cannot be opened again by who sealed it; a card is no scores.
  for (const [file, code] of [
    [fileLike('assessment'), 'NOT_FOR_THIS_OFFICE'],
    [join(there, 'card.zip'), 'WRONG_TYPE'],
  ] as const) {
    county.answer([file]);
    await button(page, '取回评分').click();
    await page.getByRole('alert').filter({ hasText: code }).waitFor();
  }
  county.answer([fileLike('scores')]);
  await button(page, '取回评分').click();
  for (const assessor of ['郭静文', '沈知远'])
    await page
      .getByRole('listitem')
      .filter({ hasText: assessor })
      .getByText('已提交（文件）')
      .waitFor();
  await page.getByRole('listitem').filter({ hasText: '第 1 号' }).getByText('已取回').waitFor();
  expect(await barriers(county)).toEqual([]);
  // What came in is blind to those who have not handed in yet.
  expect(
    (await ask<EvaluationDetail>(county, 'evaluation.get', { id: evaluation })).sheets.every(
      ({ answers, source }) => source === 'file' && answers === null,
    ),
  ).toBe(true);
  county.answer([fileLike('scores')]);
  await button(page, '取回评分').click();
  await page.getByText('这份评分之前已取回，没有变化').waitFor();
}, 180_000);

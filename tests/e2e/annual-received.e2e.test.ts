import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shippedSet } from '../../shared/definitions/shipped';
import { freeze, openPair, PERIOD } from '../service/exchange/offices';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';

const at = { returnId: 'national-annual', period: '2025Y' };

let program: Launched;
let page: Page;
beforeAll(async () => {
  const { city, county } = await openPair();
  const cells = (shippedSet.returns[0]?.items ?? [])
    .filter(({ required }) => required)
    .map(({ key: item }) => ({ row: 'county', item, value: 0, text: null }));
  const homes = { row: 'county', item: 'careBodies', value: 7, text: null };
  await county.call('returns.save', { ...at, cells: [...cells, homes] });
  await county.call('returns.freeze', at);
  await freeze(county);
  const { file } = await county.call('submission.export', {
    period: PERIOD,
    folder: city.folder,
  });
  await city.call('receive.files', { files: [file], receipts: null });
  await county.close();
  await city.leave();
  program = await openOffice({ data: city.folder });
  page = program.page;
}, 120_000);
afterAll(() => program.close());

it('shows the annual form as the county sent it, item by item', async () => {
  await page.getByRole('navigation').getByRole('link', { name: '接收汇总' }).click();
  await page.getByRole('button', { name: '其他填报表' }).scrollIntoViewIfNeeded();
  const table = page.getByRole('table', { name: /全国社会工作年报.*2025年度/ });
  await table.getByText('养老机构·机构总数').waitFor();
  await settled(page);
  expect(await table.getByRole('row', { name: /养老机构·机构总数/ }).innerText()).toMatch(/7\s+7/);
  expect(await cutOff(page)).toEqual([]);
});

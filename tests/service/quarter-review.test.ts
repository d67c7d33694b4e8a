import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Desk } from '../../shared/contract/quarter';
import { fill, freeze, PERIOD as period } from './exchange/offices';
import { openTestOffice, type TestOffice } from './office';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

const reviewed = async () => (await office.call('submission.state', { period })).review;
const step = async (): Promise<Desk['steps'][number] | undefined> =>
  (await office.call('desk.get', { period })).steps.find(({ key }) => key === 'review');

/** Explains whatever asks for it. */
async function explain(): Promise<void> {
  for (const finding of await office.call('checks.run', { period }))
    if (finding.severity === 'warning' && !finding.explanation)
      await office.call('checks.explain', {
        period,
        code: finding.code,
        entity: finding.entity,
        id: finding.id,
        ...(finding.field ? { field: finding.field } : {}),
        text: '已核对，属实',
      });
}

/** The quarter with all its warnings explained, and not frozen. */
async function explained(): Promise<void> {
  await fill(office);
  await explain();
}

/** Another figure in a quarter. */
async function enter(of: string, value: number | null = 77): Promise<void> {
  const [station] = (await office.call('statistics.sheet', { period: of })).stations;
  await office.call('statistics.save', {
    period: of,
    cells: [{ station: station?.id ?? '', item: 'volunteers', value }],
  });
}

it('is not done because the program finds nothing, but when somebody says so', async () => {
  await explained();
  expect(await step()).toMatchObject({ state: 'current' });
  expect(await reviewed()).toBeNull();
  await office.call('submission.review', { period, alone: true });
  expect(await reviewed()).toMatchObject({ by: '王芳', changed: 0 });
  expect(await step()).toMatchObject({ state: 'done', date: '2026-10-09', params: { by: '王芳' } });
});

it('no longer counts after a change of what was seen, and counts again when it is done again', async () => {
  await explained();
  await office.call('submission.review', { period, alone: true });
  await enter('2026Q4');
  expect(await reviewed()).toMatchObject({ changed: 0 });
  await enter(period);
  expect(await reviewed()).toMatchObject({ changed: 1 });
  expect((await step())?.state).not.toBe('done');
  await explain();
  await office.call('submission.review', { period, alone: true });
  expect(await reviewed()).toMatchObject({ changed: 0 });
});

it('is refused while something is to be corrected or explained, and after the freeze', async () => {
  await fill(office);
  await enter(period, null);
  expect(await office.code('submission.review', { period, alone: true })).toBe('FREEZE_HAS_ERRORS');
  await enter(period);
  await freeze(office);
  expect(await office.code('submission.review', { period, alone: true })).toBe('PERIOD_FROZEN');
  expect(await reviewed()).toBeNull();
  // What is frozen is not waited for any more.
  expect(await step()).toMatchObject({ state: 'todo' });
});

it('holds for what was frozen, whatever is entered later', async () => {
  await explained();
  await office.call('submission.review', { period, alone: true });
  await office.call('submission.freeze', { period });
  await office.call('records.save', {
    noun: 'institution',
    id: null,
    revision: null,
    values: { name: '示例社会工作服务中心' },
  });
  expect(await reviewed()).toMatchObject({ changed: 0 });
});

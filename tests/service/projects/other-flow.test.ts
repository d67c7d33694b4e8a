import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shippedSet } from '../../../shared/definitions/shipped';
import type { TestOffice } from '../office';
import { input, openPurchase, step, toContract, yearly, type Own, type Purchase } from './purchase';

const FILE = new URL('../../fixtures/definitions/second-province.json', import.meta.url).pathname;
const province = JSON.parse(readFileSync(FILE, 'utf8')) as typeof shippedSet;
/** What a second province says of projects, on top of a return that has figures already. */
const SET = {
  ...shippedSet,
  id: 'province-two',
  codes: { ...shippedSet.codes, ...province.codes },
  projectFlow: province.projectFlow,
};

let county: TestOffice;
let good: string;
let first: string;
let station: string;
let save: Purchase['save'];
let refused: Purchase['refused'];
const steps: Record<string, { id: string; revision: number }> = {};

const keep = async (values: Own): Promise<{ id: string; revision: number }> => {
  const { id, revision } = await county.call('records.save', input('projectStep', values));
  return { id, revision };
};
const states = async (project: string) =>
  Object.fromEntries(
    (await county.call('projects.flow', { project })).map(({ step: name, state }) => [name, state]),
  );
const stageOf = async (id: string) =>
  (await county.call('records.get', { noun: 'project', id })).values['stage'];
const take = async (set: unknown): Promise<void> => {
  const file = join(county.folder, 'set.json');
  writeFileSync(file, JSON.stringify(set));
  const { sm3, problems, changes } = await county.call('definitions.preview', { file });
  expect(problems).toEqual([]);
  expect(changes.some(({ part }) => part === 'projectFlow')).toBe(true);
  await county.call('definitions.take', { file, sm3, moved: [] });
};
const project = (name: string, more: Own = {}): Own => ({
  name,
  ...yearly(good, station),
  ...more,
});

beforeAll(async () => {
  ({ county, good, station, project: first, save, refused } = await openPurchase());
  for (const values of toContract(first)) steps[String(values['step'])] = await keep(values);
}, 60_000);
afterAll(() => county.close());

it('says before it is taken how many running projects would stand otherwise', async () => {
  const file = join(county.folder, 'tried.json');
  writeFileSync(file, JSON.stringify(SET));
  const tried = await county.call('projects.tryFlow', { file });
  // The other one was there when the county was filled.
  expect(tried.projects).toBe(2);
  expect(tried.others).toContainEqual({ id: first, name: '前进街道为老服务项目' });
  writeFileSync(file, JSON.stringify(shippedSet));
  expect(await county.call('projects.tryFlow', { file })).toEqual({ projects: 2, others: [] });
  const steps = shippedSet.projectFlow.steps.map((one) =>
    one.step === 'contract' ? { ...one, after: [...one.after, 'use'] } : one,
  );
  writeFileSync(file, JSON.stringify({ ...shippedSet, id: 'round', projectFlow: { steps } }));
  const { sm3, problems } = await county.call('definitions.preview', { file });
  expect(problems.map(({ code }) => code)).toEqual(['DEF_FLOW_CIRCLE']);
  expect(await county.code('definitions.take', { file, sm3, moved: [] })).toBe('DEF_FLOW_CIRCLE');
});

it('takes a project from its need to its closing, step by step', async () => {
  await take(SET);
  const own = await save('project', project('第二省项目'));
  expect(Object.keys(await states(own))).toEqual(
    province.projectFlow.steps.map(({ step: name }) => name),
  );
  expect(await refused('projectStep', step(own, 'budget', '2026-10-01'))).toEqual({
    step: 'FLOW_NO_STEP',
  });
  expect(await refused('payment', { project: own, date: '2026-10-02', amount: 1 })).toEqual({
    date: 'PAYMENT_WITHOUT_CONTRACT',
  });
  for (const name of ['need', 'method', 'contract'])
    await save('projectStep', step(own, name, '2026-10-01'));
  expect(await states(own)).toMatchObject({
    acceptance: { state: 'blocked', missing: ['filing'] },
    filing: { state: 'open' },
  });
  await save('projectStep', step(own, 'filing', '2026-10-02'));
  expect(await stageOf(own)).toBe('filing');
  await save('payment', { project: own, date: '2026-10-02', amount: 4_000_000 });
  for (const name of ['payment', 'acceptance', 'closing'])
    await save('projectStep', step(own, name, '2026-10-03'));
  expect(await stageOf(own)).toBe('closing');
  expect(await states(own)).toMatchObject({ termination: { state: 'over' } });
  const { rows } = await county.call('records.list', {
    noun: 'project',
    filters: { stage: 'closing' },
    offset: 0,
    limit: 10,
  });
  expect(rows).toMatchObject([{ id: own, labels: { stage: '结项' } }]);
});

it('has a project that was begun before go on, with its steps as they were kept', async () => {
  expect(await states(first)).toMatchObject({
    notice: { state: 'done' },
    filing: { state: 'open' },
    acceptance: { state: 'blocked', missing: ['filing'] },
  });
  expect(await stageOf(first)).toBe('contract');
  // What was kept is corrected, also where the flow no longer has the step.
  const { id, revision } = steps['notice'] ?? { id: '', revision: 0 };
  const corrected = await county.call('records.save', {
    noun: 'projectStep',
    id,
    revision,
    values: { documentNumber: '采公告〔2025〕9号', date: '2025-11-21' },
  });
  // It goes and comes back as well.
  await county.call('records.remove', { noun: 'projectStep', id, revision: corrected.revision });
  await county.call('records.restore', { noun: 'projectStep', id });
  expect(await states(first)).toMatchObject({ notice: { state: 'done' } });
  for (const name of ['filing', 'acceptance', 'closing'])
    await save('projectStep', step(first, name, '2026-10-05'));
  expect(await stageOf(first)).toBe('closing');
});

it('lets a closed project go and come back with all that it was', async () => {
  const { revision } = await county.call('records.get', { noun: 'project', id: first });
  await county.call('records.remove', { noun: 'project', id: first, revision });
  await county.call('records.restore', { noun: 'project', id: first });
  expect(await stageOf(first)).toBe('closing');
  const { id, revision: kept } = await county.call('records.get', {
    noun: 'projectStep',
    id: steps['contract']?.id ?? '',
  });
  const contract = { noun: 'projectStep', id, revision: kept } as const;
  expect(await county.code('records.save', { ...contract, values: { date: '2026-10-06' } })).toBe(
    'FORM_INVALID',
  );
  expect(await county.code('records.remove', contract)).toBe('FLOW_STANDS');
});

it('holds a step against the flow of the period that its day lies in', async () => {
  await county.call('statistics.save', {
    period: '2026Q4',
    cells: [{ station, item: 'visitTimes', value: 1 }],
  });
  // The third quarter began under the shipped set, the fourth under the province's.
  const before = await save('project', project('跨季项目'));
  for (const name of ['need', 'budget'])
    await save('projectStep', step(before, name, '2026-09-30'));
  expect(await refused('projectStep', step(before, 'method', '2026-10-08'))).toBe('OK');
  await take({ ...SET, version: 'later', projectFlow: shippedSet.projectFlow });
  expect(await refused('projectStep', step(before, 'notice', '2026-10-08'))).toEqual({
    step: 'FLOW_NO_STEP',
  });
  expect(Object.keys(await states(before))).toContain('filing');
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyValues, type Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { openTestOffice, type TestOffice } from '../office';

let office: TestOffice;
let contractor: string;
beforeEach(async () => {
  office = await openTestOffice();
  contractor = (await save('institution', { name: '示例社会工作服务中心', type: 'service' })).id;
});
afterEach(() => office.close());

const whole = (noun: NounName, values: Values, id: string | null): Values =>
  id === null ? { ...emptyValues(nounOf(noun)), ...values } : values;
const save = (
  noun: NounName,
  values: Values,
  id: string | null = null,
  revision: number | null = null,
) => office.call('records.save', { noun, id, revision, values: whole(noun, values, id) });
/** Codes at the fields of a save that is refused; nothing when it is not. */
async function faults(
  noun: NounName,
  values: Values,
  id: string | null = null,
  revision: number | null = null,
): Promise<Record<string, string>> {
  const result = await office.gate.call('records.save', {
    noun,
    id,
    revision,
    values: whole(noun, values, id),
  });
  return result.ok
    ? {}
    : Object.fromEntries(
        Object.entries(result.failure.fields ?? { '': result.failure }).map(([field, { code }]) => [
          field,
          code,
        ]),
      );
}
const remove = async (noun: NounName, id: string): Promise<string> =>
  office.code('records.remove', {
    noun,
    id,
    revision: (await office.call('records.get', { noun, id })).revision,
  });

/** A project with its way up to the contract; ids of its steps in their order. */
async function contracted(): Promise<{ id: string; revision: number; steps: string[] }> {
  const { id, revision } = await save('project', {
    name: '南湖街道驻站项目',
    purchaser: '朝阳区民政局',
    contractor,
    amount: 10_000_000,
    method: 'openTender',
    starts: '2026-01-01',
    ends: '2026-12-31',
  });
  const steps: string[] = [];
  for (const [step, date] of [
    ['need', '2025-10-10'],
    ['budget', '2025-10-20'],
    ['method', '2025-11-01'],
    ['notice', '2025-11-10'],
    ['contract', '2025-12-05'],
  ] as const)
    steps.push((await save('projectStep', { project: id, step, date })).id);
  return { id, revision, steps };
}

describe('what others stand on', () => {
  it('is no step to take away, until they are gone', async () => {
    const { id: project, steps } = await contracted();
    expect(await remove('projectStep', steps[0] ?? '')).toBe('FLOW_STANDS');
    const payment = await save('payment', { project, date: '2026-01-20', amount: 100 });
    expect(await remove('projectStep', steps[4] ?? '')).toBe('FLOW_STANDS');
    expect(await remove('payment', payment.id)).toBe('OK');
    expect(await remove('projectStep', steps[4] ?? '')).toBe('OK');
    expect(await remove('project', project)).toBe('OK');
  });

  it('is no amount to fall below what was paid, and a milestone takes its payments along when it is renamed', async () => {
    const { id: project, revision } = await contracted();
    const milestone = await save('milestone', {
      project,
      name: '首付款',
      amount: 4_000_000,
      metOn: '2025-12-05',
    });
    await save('payment', { project, date: '2026-01-20', milestone: '首付款', amount: 4_000_000 });
    expect(await faults('project', { amount: 3_999_999 }, project, revision)).toEqual({
      amount: 'CONTRACT_BELOW_PAID',
    });
    expect(
      await faults(
        'milestone',
        { amount: 3_999_999, metOn: '2026-01-21' },
        milestone.id,
        milestone.revision,
      ),
    ).toEqual({ amount: 'MILESTONE_BELOW_PAID', metOn: 'MILESTONE_MET_TOO_LATE' });
    await save('milestone', { name: '第一笔' }, milestone.id, milestone.revision);
    expect((await office.call('projects.money', { project })).milestones).toMatchObject([
      { name: '第一笔', paid: 4_000_000 },
    ]);
    expect(await remove('milestone', milestone.id)).toBe('MILESTONE_PAID');
    await save('fundingLine', { project, year: 2026, source: 'budget', amount: 10_000_000 });
    expect(
      await faults('payment', { project, date: '2026-02-01', source: 'lottery', amount: 1 }),
    ).toEqual({ source: 'FUNDING_LINE_UNKNOWN' });
  });

  it('is no project to remove while its result is in force', async () => {
    const { id: project } = await contracted();
    const bar = await save('resultUse', {
      project,
      contractor,
      kind: 'bar',
      starts: '2026-03-01',
      text: '末期评估不合格',
    });
    expect(bar.values['ends']).toBe('2027-12-31');
    expect(
      (
        await save('resultUse', {
          contractor,
          kind: 'bar',
          starts: '2025-03-01',
          decidedOn: '2025-02-10',
          text: '另一次决定',
        })
      ).values['ends'],
    ).toBe('2026-12-31');
    expect(await remove('project', project)).toBe('PROJECT_HAS_USES');
    await save(
      'resultUse',
      { revokedOn: '2026-04-01', revokedReason: '复核合格' },
      bar.id,
      bar.revision,
    );
    expect(await remove('project', project)).toBe('OK');
  });
});

it('counts an item in its own unit, sums the money in the list, and links to nothing that is not there', async () => {
  const { id: project } = await contracted();
  const station = (
    await save('station', {
      name: '南湖街道社会工作站',
      tier: 'station',
      division: '220104003000',
      state: 'running',
    })
  ).id;
  await save('projectStation', { project, station });
  await office.call('statistics.save', {
    period: '2026Q3',
    cells: [{ station, item: 'volunteerHours', value: 305 }],
  });
  const target = {
    indicator: '志愿服务时数',
    unit: '小时',
    period: '2026Q3',
    planned: 40,
    actual: null,
  };
  const { rows } = await office.call('projects.saveTargets', {
    project,
    cells: [{ ...target, item: 'volunteerHours' }],
  });
  expect(rows).toMatchObject([{ planned: 40, actual: 30.5, ratio: 76.2 }]);
  expect(
    await office.code('projects.saveTargets', { project, cells: [{ ...target, item: 'nothing' }] }),
  ).toBe('TARGET_ITEM_UNKNOWN');
  await save('fundingLine', {
    project,
    year: 2026,
    source: 'budget',
    amount: 10_000_000,
    received: 6_000_001,
  });
  await save('payment', { project, date: '2026-02-01', amount: 3_000_000 });
  await save('expense', { project, date: '2026-03-01', category: 'staff', amount: 2_000_003 });
  expect((await office.call('records.get', { noun: 'project', id: project })).values).toMatchObject(
    {
      stage: 'contract',
      funded: 10_000_000,
      received: 6_000_001,
      paid: 3_000_000,
      spent: 2_000_003,
      balance: 3_999_998,
      unpaid: 7_000_000,
    },
  );
  expect(await office.call('records.sums', { noun: 'project' })).toMatchObject({
    balance: 3_999_998,
  });
});

it('reminds the desk of what is due', async () => {
  const { id: project } = await contracted();
  await save('milestone', { project, name: '中期款', due: '2026-09-30', amount: 4_000_000 });
  await office.call('projects.saveTargets', {
    project,
    cells: [
      { indicator: '小组', unit: '节', item: null, period: '2026Q2', planned: 8, actual: 7 },
      // On 9 October the return of the third quarter is not due yet, so it puts nobody behind.
      { indicator: '走访', unit: '户', item: null, period: '2026Q3', planned: 8, actual: null },
      { indicator: '小组', unit: '节', item: null, period: '2026Q4', planned: 8, actual: null },
    ],
  });
  await save('resultUse', {
    project,
    contractor,
    kind: 'rectify',
    starts: '2026-09-01',
    ends: '2026-10-31',
    text: '补齐服务记录',
  });
  const { tasks } = await office.call('desk.get', { period: '2026Q3' });
  expect(tasks.map(({ code, late, tab }) => [code, late, tab])).toEqual([
    ['PROJECT_DUE_PAYMENT', true, 'money'],
    ['PROJECT_DUE_TARGETS', true, 'targets'],
    ['PROJECT_DUE_RECTIFY', false, 'uses'],
  ]);
});

it('closes a terminated project no earlier than it ended', async () => {
  const { id: project } = await contracted();
  await save('projectStep', { project, step: 'termination', date: '2026-05-01' });
  expect(await faults('projectStep', { project, step: 'closing', date: '2026-04-30' })).toEqual({
    date: 'FLOW_BEFORE',
  });
  expect(await faults('projectStep', { project, step: 'closing', date: '2026-05-01' })).toEqual({});
});

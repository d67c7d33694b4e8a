import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedFields } from '../../../shared/domain/noun';
import { nounOf } from '../../../shared/domain/nouns';
import { freeze, introduce, PERIOD } from '../exchange/offices';
import { concluded } from '../evaluation/walk';
import { openTestOffice, type TestOffice } from '../office';
import { input, openPurchase, step, toContract, type Own, type Purchase } from './purchase';

let city: TestOffice;
let county: Purchase['county'];
let good: string;
let station: string;
let project: string;
let save: Purchase['save'];
let refused: Purchase['refused'];

beforeAll(async () => {
  ({ county, good, station, project, save, refused } = await openPurchase());
  city = await openTestOffice({ level: 'city' });
  await introduce(city, county);
}, 60_000);
afterAll(async () => {
  await county.close();
  await city.close();
});

describe('the way', () => {
  it('goes step by step; one out of order is refused with what is missing', async () => {
    const result = await county.gate.call(
      'records.save',
      input('projectStep', step(project, 'contract', '2025-12-05')),
    );
    expect(result).toMatchObject({
      failure: {
        fields: {
          step: {
            code: 'FLOW_OUT_OF_ORDER',
            params: { missing: [{ zh: '采购方式' }, { zh: '公示' }] },
          },
        },
      },
    });
    expect(await refused('payment', { project, date: '2026-01-20', amount: 4_000_000 })).toEqual({
      date: 'PAYMENT_WITHOUT_CONTRACT',
    });
    for (const values of toContract(project)) await save('projectStep', values);
    expect(await refused('projectStep', step(project, 'payment', '2025-12-04'))).toEqual({
      date: 'FLOW_BEFORE',
    });
    expect(await refused('projectStep', step(project, 'interim', '2026-11-01'))).toEqual({
      date: 'DATE_AHEAD',
    });
    const flow = await county.call('projects.flow', { project });
    expect(
      flow.filter(({ state }) => state.state === 'open').map(({ step: name }) => name),
    ).toEqual(['payment', 'interim', 'termination']);
    expect(flow.find(({ step: name }) => name === 'final')?.state).toEqual({
      state: 'blocked',
      missing: ['interim'],
    });
    expect(flow.find(({ step: name }) => name === 'notice')?.records).toHaveLength(1);
  });

  it('shows its stage in the list and can be filtered by it', async () => {
    const list = await county.call('records.list', {
      noun: 'project',
      filters: { stage: 'contract' },
      offset: 0,
      limit: 50,
    });
    expect(list.rows.map(({ id }) => id)).toContain(project);
    expect(
      (
        await county.call('records.list', {
          noun: 'project',
          filters: { stage: 'closing' },
          offset: 0,
          limit: 50,
        })
      ).rows.map(({ id }) => id),
    ).not.toContain(project);
  });
});

describe('the money', () => {
  it('is paid against milestones that are met, and never above them', async () => {
    await save('fundingLine', {
      project,
      year: 2026,
      source: 'budget',
      amount: 8_000_000,
      received: 8_000_000,
      documentNumber: '财社〔2026〕8号',
    });
    await save('fundingLine', {
      project,
      year: 2026,
      source: 'lottery',
      amount: 2_000_000,
      documentNumber: '民福彩〔2026〕2号',
    });
    await save('milestone', {
      project,
      name: '首付款',
      due: '2026-01-20',
      amount: 4_000_001,
      metOn: '2026-01-10',
    });
    await save('milestone', { project, name: '尾款', due: '2026-12-31', amount: 5_999_999 });
    expect(
      await refused('payment', {
        project,
        date: '2026-01-20',
        amount: 4_000_002,
        milestone: '首付款',
      }),
    ).toEqual({ amount: 'PAYMENT_OVER_MILESTONE' });
    expect(
      await refused('payment', { project, date: '2026-01-09', amount: 1, milestone: '首付款' }),
    ).toEqual({ milestone: 'MILESTONE_NOT_MET' });
    expect(
      await refused('payment', { project, date: '2026-01-20', amount: 1, milestone: '尾款' }),
    ).toEqual({ milestone: 'MILESTONE_NOT_MET' });
    await save('payment', {
      project,
      date: '2026-01-20',
      amount: 4_000_001,
      milestone: '首付款',
      source: 'budget',
    });
    await save('expense', { project, date: '2026-03-31', category: 'staff', amount: 2_345_678 });
    expect(await county.call('projects.money', { project })).toMatchObject({
      contract: 10_000_000,
      funded: 10_000_000,
      received: 8_000_000,
      paid: 4_000_001,
      spent: 2_345_678,
      balance: 5_654_322,
      unpaid: 5_999_999,
      years: [{ year: 2026, planned: 10_000_000, received: 8_000_000 }],
      milestones: [
        { name: '首付款', paid: 4_000_001 },
        { name: '尾款', paid: 0 },
      ],
    });
  });

  it('is asked about in the quarter where it does not add up', async () => {
    const codes = async () =>
      (await county.call('checks.run', { period: PERIOD }))
        .filter(({ entity, id }) => entity === 'project' && id === project)
        .map(({ code }) => code);
    expect(await codes()).toEqual([]);
    const over = await county.call(
      'records.save',
      input('expense', { project, date: '2026-04-30', category: 'service', amount: 2_000_000 }),
    );
    expect(await codes()).toEqual(['PROJECT_SPENT_OVER_PAID']);
    await county.call('records.remove', { noun: 'expense', id: over.id, revision: over.revision });
    expect(await codes()).toEqual([]);
  });
});

describe('the targets', () => {
  it('count the statistics of all its stations where nothing was entered', async () => {
    const served =
      (await county.call('statistics.sheet', { period: PERIOD })).values[station]?.[
        'servedTimes'
      ] ?? 0;
    await county.call('projects.saveTargets', {
      project,
      cells: [
        {
          indicator: '服务人次',
          unit: '人次',
          item: 'servedTimes',
          period: '2026Q3',
          planned: 100,
          actual: null,
        },
        {
          indicator: '服务人次',
          unit: '人次',
          item: 'servedTimes',
          period: '2026Q4',
          planned: 100,
          actual: 12.5,
        },
        { indicator: '培训', unit: '场', item: null, period: '2026Q3', planned: 4, actual: 3 },
      ],
    });
    const { rows, periods } = await county.call('projects.targets', { project });
    expect(periods).toEqual(['2026Q1', '2026Q2', '2026Q3', '2026Q4']);
    expect(rows[0]).toMatchObject({
      indicator: '服务人次',
      planned: 200,
      // The third quarter's return is due on 15 October and today is the 9th.
      due: 0,
      behind: false,
      actual: served + 12.5,
      cells: {
        '2026Q3': { actual: served, counted: true },
        '2026Q4': { actual: 12.5, counted: false },
        '2026Q1': { planned: null, id: null },
      },
    });
    expect(rows[1]).toMatchObject({ ratio: 75, due: 0, behind: false });
    const second = await county.call(
      'records.save',
      input('station', {
        name: '对照街道社会工作站',
        tier: 'station',
        division: '220104005000',
        state: 'running',
      }),
    );
    const other = second.id;
    await county.call('statistics.save', {
      period: PERIOD,
      cells: [{ station: other, item: 'servedTimes', value: 7 }],
    });
    await save('projectStation', { project, station: other, beneficiaries: 40 });
    expect(
      (await county.call('projects.targets', { project })).rows[0]?.cells['2026Q3'],
    ).toMatchObject({ actual: served + 7 });
    // It reports nothing else: the quarter goes on without it, as one in which it did not run.
    await county.call('statistics.save', {
      period: PERIOD,
      cells: [{ station: other, item: 'servedTimes', value: null }],
    });
    await county.call(
      'records.save',
      input(
        'station',
        {
          ...Object.fromEntries<Own[string]>(
            storedFields(nounOf('station')).map(([key]) => [key, second.values[key] ?? null]),
          ),
          state: 'paused',
          stateSince: '2026-06-01',
          stateReason: '场地装修',
        },
        other,
        second.revision,
      ),
    );
  });

  it('go away together and come back by undo', async () => {
    expect(
      (await county.call('projects.removeIndicator', { project, indicator: '培训' })).rows.map(
        ({ indicator }) => indicator,
      ),
    ).toEqual(['服务人次']);
    const [last] = await county.call('undo.list', { limit: 1 });
    expect(last).toMatchObject({ kind: 'remove', noun: 'projectTarget' });
    await county.call('undo.do', { id: last?.id ?? '' });
    expect(
      (await county.call('projects.targets', { project })).rows.map(({ indicator }) => indicator),
    ).toEqual(['服务人次', '培训']);
    expect(
      await refused('projectTarget', { project, indicator: '培训', period: '三季度', planned: 1 }),
    ).toEqual({ period: 'PERIOD_UNKNOWN' });
  });
});

describe('the result', () => {
  it('counts the spot check into the final evaluation', async () => {
    await concluded(county, {
      template: 'project-spot-check',
      subject: 'project',
      subjectId: project,
      date: '2026-06-30',
    });
    await save('projectStep', step(project, 'interim', '2026-07-20'));
    const final = await concluded(county, {
      template: 'project-final',
      subject: 'project',
      subjectId: project,
      date: '2026-09-30',
      share: 0,
    });
    expect(final).toMatchObject({
      row: { total: 300 },
      result: { counted: 1000 },
      targets: [{ indicator: '服务人次' }, { indicator: '培训', planned: 4, actual: 3 }],
    });
  });

  it('counts a spot check once: a later final evaluation takes only those that came after', async () => {
    expect(
      await concluded(county, {
        template: 'project-final',
        subject: 'project',
        subjectId: project,
        date: '2026-10-20',
        share: 0.5,
      }),
    ).toMatchObject({ result: { counted: null } });
  });
});

describe('the package', () => {
  it('carries the way, the money and the uses to the city, and nobody’s name', async () => {
    await save('resultUse', {
      project,
      contractor: good,
      kind: 'preference',
      starts: '2026-07-01',
      text: '抽查优秀',
    });
    await save('project', {
      name: '例外项目',
      purchaser: '前进街道办事处',
      contractor: good,
      amount: 1_000_000,
      starts: '2026-05-01',
      ends: '2026-12-31',
      exceptionGround: '唯一响应机构',
      exceptionBy: '局长办公会',
      exceptionDocument: '民例〔2026〕1号',
    });
    await freeze(county);
    const folder = city.folder;
    const { file } = await county.call('submission.export', { period: PERIOD, folder });
    const [received] = await city.call('receive.files', { files: [file], receipts: null });
    expect(received).toMatchObject({ ok: true, outcome: 'accepted' });
    const tables = (
      city.ctx.db.prepare('SELECT DISTINCT tableName AS name FROM received_row').all() as {
        name: string;
      }[]
    ).map(({ name }) => name);
    expect(tables).toEqual(
      expect.arrayContaining([
        'projects',
        'project_steps',
        'funding_lines',
        'milestones',
        'payments',
        'expenses',
        'project_targets',
        'project_stations',
        'result_uses',
      ]),
    );
    const rows = JSON.stringify(city.ctx.db.prepare('SELECT * FROM received_row').all());
    expect(rows).toContain('财社〔2026〕8号');
    expect(rows).not.toContain('局长办公会');
  });
});

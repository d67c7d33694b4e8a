import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportKind, ImportProblem } from '../../shared/contract/import';
import { previousPeriod } from '../../shared/codes/period';
import type { Finding } from '../../shared/rules/finding';
import { defaultRuleParameters } from '../../shared/definitions/shipped';
import { emptyValues } from '../../shared/domain/noun';
import { nounOf } from '../../shared/domain/nouns';
import { textOf } from '../../shared/text';
import { openTestOffice, type TestOffice } from './office';

const period = '2026Q3';
const EIGHT = 8;

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
  await office.gate.call('setup.demo', {});
}, 60_000);
afterAll(() => office.close());

const scales = async (of = period): Promise<Finding[]> =>
  (await office.call('checks.run', { period: of })).filter(({ code }) => code.endsWith('_SCALE'));

/** Enters a figure of the first station, in smallest units, and gives back what stood there. */
async function enter(item: string, value: number | null): Promise<number | null> {
  const sheet = await office.call('statistics.sheet', { period });
  const station = sheet.stations[0]?.id ?? '';
  await office.call('statistics.save', { period, cells: [{ station, item, value }] });
  return sheet.values[station]?.[item] ?? null;
}

describe('the figures of a demonstration', () => {
  it('have none that is asked about, in any of its quarters', async () => {
    let of = period;
    for (let quarter = 0; quarter < EIGHT; quarter += 1) {
      const { values } = await office.call('statistics.sheet', { period: of });
      expect(Object.keys(values).length).toBeGreaterThan(5);
      expect(await scales(of)).toEqual([]);
      of = previousPeriod(of);
    }
  });

  it('are asked about where 元 stands for 万元, 万元 for 元, or a fraction for a percentage', async () => {
    for (const [item, wrong, factor] of [
      ['fundsReceived', (value: number) => value * 10_000, 10_000],
      ['resourceAmount', (value: number) => value / 10_000, 10_000],
      ['fundsSpent', (value: number) => value * 100, 100],
      ['satisfaction', (value: number) => value / 100, 100],
      ['servedTimes', (value: number) => value * 100, 100],
    ] as const) {
      const before = await enter(item, null);
      await enter(item, Math.round(wrong(before ?? 0)));
      expect(await scales(), item).toMatchObject([
        { code: 'STAT_SCALE', severity: 'warning', field: item, params: { factor } },
      ]);
      await enter(item, before);
    }
    expect(await scales()).toEqual([]);
  });

  it('are asked about by the parameters of the office', async () => {
    const before = await enter('fundsReceived', null);
    await enter('fundsReceived', (before ?? 0) * 60);
    expect(await scales()).toHaveLength(1);
    const ruleParameters = { ...defaultRuleParameters, scaleTimes: 80 };
    await office.call('settings.set', { ruleParameters });
    expect(await scales()).toEqual([]);
    await office.call('settings.set', { ruleParameters: defaultRuleParameters });
    await enter('fundsReceived', before);
  });
});

/** What the preview of a table says of figures in another unit. */
async function previewed(
  name: string,
  rows: (string | number)[][],
  kind: ImportKind,
): Promise<ImportProblem[]> {
  const file = join(office.folder, `${name}.csv`);
  writeFileSync(file, `\uFEFF${rows.map((row) => row.join(',')).join('\n')}`);
  const [preview] = await office.call('import.preview', { files: [file], kind, period });
  expect(preview?.unmatched).toEqual([]);
  return (preview?.problems ?? []).filter(({ code }) => /_SCALE$|_PERCENT_UNCLEAR$/.test(code));
}

describe('a workbook of a quarter', () => {
  const table = async (
    value: (station: string, now: number, index: number) => number,
    item: 'fundsReceived' | 'satisfaction' = 'fundsReceived',
  ) => {
    const { stations, values, form } = await office.call('statistics.sheet', { period });
    const decimals = form.items.find(({ key }) => key === item)?.decimals ?? 0;
    const head = item === 'fundsReceived' ? '到位资金（万元）' : '满意度';
    return [
      ['站点', head],
      ...stations.map(({ id, name }, index) => [
        name,
        value(id, (values[id]?.[item] ?? 0) / 10 ** decimals, index),
      ]),
    ];
  };

  it('says nothing of figures as they usually are, nor of those that stand there already', async () => {
    expect(await previewed('如常', await table((_, now) => now * 1.3), 'statistics')).toEqual([]);
    const before = await enter('fundsReceived', 800_000_000);
    expect(await scales()).toHaveLength(1);
    expect(await previewed('不变', await table((_, now) => now), 'statistics')).toEqual([]);
    await enter('fundsReceived', before);
  });

  it('is warned of at the cell, with the reference and what may be meant', async () => {
    const one = await table((_, now, index) => (index === 2 ? now * 10_000 : now));
    const [problem, ...more] = await previewed('一格', one, 'statistics');
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ row: 4, column: 2, severity: 'warning', code: 'STAT_SCALE' });
    expect(textOf('STAT_SCALE', problem?.params, 'zh')).toMatch(
      /“资金·到位”填 \d+,000 万元，上季度是 [\d.]+ 万元，差约 10,000 倍，是不是 [\d.]+ 万元？/,
    );
  });

  it('is warned of at every cell where a whole column stands in another unit', async () => {
    const yuan = await table((_, now) => now * 10_000);
    expect(await previewed('整列', yuan, 'statistics')).toHaveLength(yuan.length - 1);
    const shares = await table((_, now) => Math.round(now / 10) / 10, 'satisfaction');
    expect(await previewed('比例', shares, 'statistics')).toHaveLength(shares.length - 1);
  });
});

describe('an amount of a register', () => {
  const head = [
    '项目名称',
    '购买方',
    '承接机构',
    '服务站点',
    '合同金额（万元）',
    '开始日期',
    '结束日期',
  ];
  const projects = async () =>
    (await office.call('records.list', { noun: 'project', offset: 0, limit: 100 })).rows;
  const rowsOf = async (...amounts: number[]) => {
    const { stations } = await office.call('statistics.sheet', { period });
    const [project] = await projects();
    const contractor = project?.labels['contractor'] ?? '';
    const row = (amount: number, index: number) => [
      `购买项目${index}`,
      '朝阳区民政局',
      contractor,
      stations[0]?.name ?? '',
      amount,
      '2026-01-01',
      '2026-12-31',
    ];
    return [head, ...amounts.map(row)];
  };
  const save = async (amount: number, id: string | null = null) => {
    const [standing] = await projects();
    const record = id === null ? null : await office.call('records.get', { noun: 'project', id });
    const { contractor = null, station = null } = standing?.values ?? {};
    return office.call('records.save', {
      noun: 'project',
      id,
      revision: record?.revision ?? null,
      values: {
        ...emptyValues(nounOf('project')),
        name: '夕阳红关怀',
        purchaser: '朝阳区民政局',
        contractor,
        station,
        amount,
        starts: '2026-01-01',
        ends: '2026-12-31',
      },
    });
  };
  const kept = async (): Promise<number[]> =>
    (await projects()).map(({ values }) => Number(values['amount']));

  it('is warned of at its cell in a preview, a single one and a whole column', async () => {
    const amounts = (await kept()).map((fen) => fen / 1_000_000);
    expect(await previewed('项目如常', await rowsOf(...amounts, 1.5), 'projects')).toEqual([]);
    const [problem, ...more] = await previewed(
      '项目一格',
      await rowsOf(18, 180_000, 20),
      'projects',
    );
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ row: 3, column: 5, severity: 'warning', code: 'MONEY_SCALE' });
    expect(textOf('MONEY_SCALE', problem?.params, 'zh')).toMatch(
      /^购买项目“购买项目1”的合同金额填 180,000 万元，其他购买项目一般约 [\d.]+ 万元，差约 10,000 倍，是不是 18 万元？请核对单位$/,
    );
    expect(
      await previewed('项目整列', await rowsOf(180_000, 200_000, 90_000, 120_000), 'projects'),
    ).toHaveLength(4);
  });

  it('is a finding of its record and of the quarter until it is put right', async () => {
    const wrong = await save(180_000 * 1_000_000);
    const { findings } = await office.call('records.get', { noun: 'project', id: wrong.id });
    const asked = { code: 'MONEY_SCALE', severity: 'warning', entity: 'project', field: 'amount' };
    expect(findings.filter(({ code }) => code === 'MONEY_SCALE')).toMatchObject([asked]);
    expect(await scales()).toMatchObject([{ ...asked, id: wrong.id }]);
    await save(18 * 1_000_000, wrong.id);
    expect(await scales()).toEqual([]);
  });

  it('is told to a form by what the other records have', async () => {
    const usual = await office.call('records.usual', { noun: 'project', id: null });
    expect(usual.parameters.scaleTimes).toBe(defaultRuleParameters.scaleTimes);
    const amounts = await kept();
    expect(usual.others['amount']?.count).toBe(amounts.length);
    const [one] = await projects();
    const beside = await office.call('records.usual', { noun: 'project', id: one?.id ?? '' });
    expect(beside.others['amount']?.count).toBe(amounts.length - 1);
    // What people are paid is masked, and nothing tells of it.
    expect((await office.call('records.usual', { noun: 'person', id: null })).others).toEqual({});
  });
});

describe('rows of a register that was empty', () => {
  it('are held against each other', async () => {
    const own = office;
    office = await openTestOffice();
    const head = ['资源名称', '类别', '接收日期', '折合金额（万元）'];
    const rows = [3, 2.5, 40_000, 1.2, 2].map((amount, index) => [
      `爱心捐赠${index}`,
      '资金',
      '2026-08-01',
      amount,
    ]);
    expect(await previewed('资源', [head, ...rows], 'charityResources')).toMatchObject([
      { row: 4, column: 4 },
    ]);
    await office.close();
    office = own;
  });
});

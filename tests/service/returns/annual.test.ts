import ExcelJS from 'exceljs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/procedures';
import type { NounName } from '../../../shared/domain/nouns';
import { fill } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';

const RETURN = 'national-annual';
const YEAR = '2026Y';
const at = { returnId: RETURN, period: YEAR };
type Cell = InputOf<'returns.save'>['cells'][number];

let office: TestOffice;
let station = '';

const save = async (noun: NounName, values: Record<string, unknown>): Promise<string> =>
  (
    await office.call('records.save', {
      noun,
      id: null,
      revision: null,
      values: values as Record<string, string>,
    })
  ).id;
const sheet = (period = YEAR) => office.call('returns.sheet', { ...at, period });
const register = async (period = YEAR) => (await sheet(period)).register;
const put = (...cells: Partial<Cell>[]) =>
  office.call('returns.save', {
    ...at,
    cells: cells.map((one) => ({ row: 'county', item: '', value: null, text: null, ...one })),
  });
const codes = async (): Promise<string[]> =>
  (await office.call('returns.check', at)).map(({ code, field }) => `${code} ${field ?? ''}`);

beforeAll(async () => {
  office = await openTestOffice({ now: '2027-01-08T09:00:00+08:00' });
  await fill(office);
  station = (await office.call('statistics.sheet', { period: '2026Q3' })).stations[0]?.id ?? '';
}, 60_000);
afterAll(() => office.close());

describe('the national annual form', () => {
  it('is offered for the year that has ended, and says that it is an example', async () => {
    const [entry] = await office.call('returns.list', {});
    expect(entry).toMatchObject({ id: RETURN, rhythm: 'year', due: YEAR });
    expect(entry?.note.zh).toContain('示例，非官方标准');
    expect(entry?.periods).toEqual(['2027Y', '2026Y', '2025Y', '2024Y']);
    const { definition, deadline } = await sheet();
    expect(definition.sections).toHaveLength(17);
    expect(deadline).toBe('2027-01-15');
  });

  it('is asked for on the desk: the year that ended last, and earlier ones that were begun', async () => {
    const asked = async () => {
      const returns = await office.call('returns.due', {});
      return returns.map(({ id, period, deadline, daysLeft }) => [id, period, deadline, daysLeft]);
    };
    expect(await asked()).toEqual([[RETURN, YEAR, '2027-01-15', 7]]);
    const cell = { row: 'county', item: 'careBodies', text: null };
    const earlier = { returnId: RETURN, period: '2024Y' };
    await office.call('returns.save', { ...earlier, cells: [{ ...cell, value: 3 }] });
    expect(await asked()).toEqual([
      [RETURN, '2024Y', '2025-01-15', -723],
      [RETURN, YEAR, '2027-01-15', 7],
    ]);
    await office.call('returns.save', { ...earlier, cells: [{ ...cell, value: null }] });
  });

  it('is filled in with what the register knows on the year’s last day and within its days', async () => {
    const before = await register();
    const person = (
      await office.call('records.options', { noun: 'person', search: '', limit: 1 })
    )[0];
    await save('association', {
      name: '测试社会工作协会',
      level: 'county',
      registeredOn: '2026-05-01',
      unitMembers: 12,
      personMembers: 85,
      party: 'own',
    });
    await save('association', {
      name: '次年成立的协会',
      level: 'county',
      registeredOn: '2027-01-02',
    });
    await save('association', { name: '市社会工作协会', level: 'city', party: 'none' });
    await save('institution', {
      name: '测试社工服务中心',
      type: 'service',
      registeredOn: '2026-12-31',
      staff: 9,
      partyMembers: 3,
      party: 'joint',
    });
    for (const date of ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'])
      await save('training', { person: person?.id, topic: '个案工作', date, hours: 8 });
    await save('volunteerTeam', { name: '银龄互助队', division: '220104', members: 40 });
    for (const [date, hours] of [
      ['2025-12-31', 1.25],
      ['2026-01-01', 0.25],
      ['2026-06-01', 0.25],
    ] as const)
      await save('linkage', {
        name: `活动${date}`,
        station,
        date,
        parties: ['community', 'volunteer'],
        volunteers: 1,
        hours,
      });
    const now = await register();
    const grown = (item: string): number => (now[item] ?? 0) - (before[item] ?? 0);
    expect({
      countyAssoc: grown('countyAssoc'),
      countyAssocParties: grown('countyAssocParties'),
      countyAssocUnits: grown('countyAssocUnits'),
      countyAssocPersons: grown('countyAssocPersons'),
      cityAssoc: grown('cityAssoc'),
      cityAssocParties: grown('cityAssocParties'),
      countyAgencies: grown('countyAgencies'),
      countyAgencyStaff: grown('countyAgencyStaff'),
      countyAgencyParties: grown('countyAgencyParties'),
      countyAgencyMembers: grown('countyAgencyMembers'),
      trained: grown('trained'),
      vTeams: grown('vTeams'),
      volunteers: grown('volunteers'),
      hoursAll: grown('hoursAll'),
      hoursYear: grown('hoursYear'),
    }).toEqual({
      countyAssoc: 1,
      countyAssocParties: 1,
      countyAssocUnits: 12,
      countyAssocPersons: 85,
      cityAssoc: 1,
      cityAssocParties: 0,
      countyAgencies: 1,
      countyAgencyStaff: 9,
      countyAgencyParties: 1,
      countyAgencyMembers: 3,
      trained: 2,
      vTeams: 1,
      volunteers: 40,
      // Quarters of an hour are summed and rounded once: 1.75 and 0.5.
      hoursAll: 18,
      hoursYear: 5,
    });
    const { records } = await sheet();
    expect(records['trained']?.count).toBe(now['trained']);
    expect(records['countyAssoc']?.shown).toContainEqual(
      expect.objectContaining({ noun: 'association', name: '测试社会工作协会' }),
    );
  });

  it('has the growth on last year, and none where nothing was counted then', async () => {
    const now = await register();
    expect(now['trained']).toBeGreaterThan(0);
    const before = (await register('2025Y'))['trained'] ?? 0;
    expect(before).toBe(1);
    expect(now['trainedGrowth']).toBe(((now['trained'] ?? 0) - before) * 1000);
    expect((await register('2024Y'))['trainedGrowth']).toBeNull();
  });

  it('counts money by source for its year, in 万元', async () => {
    const before = await register();
    const [contractor] = await office.call('records.options', {
      noun: 'institution',
      search: '',
      limit: 1,
    });
    const bought = (name: string) =>
      save('project', {
        name,
        purchaser: '区民政局',
        contractor: contractor?.id,
        station,
        amount: 12_345_678,
        starts: '2026-03-01',
        ends: '2027-02-28',
      });
    const [project, other] = [await bought('困难老人服务项目'), await bought('困境儿童服务项目')];
    for (const [of, year, source, amount] of [
      [project, 2026, 'budget', 5_000_050],
      [other, 2026, 'budget', 4_950],
      [project, 2026, 'charity', 1_000_000],
      [project, 2025, 'budget', 9_000_000],
    ] as const)
      await save('fundingLine', { project: of, year, source, amount });
    const now = await register();
    const grown = (item: string): number => (now[item] ?? 0) - (before[item] ?? 0);
    // 50,050 yuan are 5.005 万元, rounded once to the hundredth.
    expect([grown('budget'), grown('otherFunds'), grown('ministry')]).toEqual([501, 100, 0]);
    expect(grown('purchased')).toBe(2469);
  });

  it('takes what is typed within its bounds, and nothing else', async () => {
    const refusal = (cell: Partial<Cell>) =>
      office.code('returns.save', {
        ...at,
        cells: [{ row: 'county', item: 'careBodies', value: 1, text: null, ...cell }],
      });
    expect(await refusal({ value: 999_999_999_999 })).toBe('OK');
    expect(await refusal({ value: 1_000_000_000_000 })).toBe('NUMBER_RANGE');
    expect(await refusal({ value: -1 })).toBe('NUMBER_RANGE');
    expect(await refusal({ row: 'line-1' })).toBe('STAT_ITEM_UNKNOWN');
    expect(await refusal({ item: 'policyName', value: null, text: '通知' })).toBe(
      'STAT_ITEM_UNKNOWN',
    );
    expect(await refusal({ row: 'line-31', item: 'policyName', value: null, text: '通知' })).toBe(
      'STAT_ITEM_UNKNOWN',
    );
    expect(await refusal({ row: 'line-2', item: 'policyName', value: null, text: '通知' })).toBe(
      'OK',
    );
    const remark = { item: 'townNote', value: null };
    expect(await refusal({ ...remark, text: '注'.repeat(1000) })).toBe('OK');
    expect(await refusal({ item: 'trainedGrowth' })).toBe('STAT_ITEM_UNKNOWN');
    await put({ item: 'careBodies' }, { ...remark, text: '未设岗位' });
    const { cells } = await sheet();
    expect(cells['county']).toEqual({ townNote: { value: null, text: '未设岗位' } });
    expect(cells['line-2']).toEqual({ policyName: { value: null, text: '通知' } });
  });

  it('has another figure than the register’s only with a reason, which stays beside it', async () => {
    const counted = (await register())['expertsCivil'] ?? 0;
    const other = { row: 'county', item: 'expertsCivil', value: counted + 30 };
    const code = (text: string | null) =>
      office.code('returns.save', { ...at, cells: [{ ...other, text }] });
    expect(await code(null)).toBe('RETURN_REASON');
    expect(await code('漏登')).toBe('RETURN_REASON');
    expect(await code('含局机关和事业单位人员')).toBe('OK');
    const { cells, register: now } = await sheet();
    expect(cells['county']?.['expertsCivil']).toEqual({
      value: counted + 30,
      text: '含局机关和事业单位人员',
    });
    expect(now['expertsCivil']).toBe(counted);
  });

  it('is checked by its own rules, frozen with what the register said, and opened again', async () => {
    const { definition } = await sheet();
    const required = definition.items.filter((item) => item.required).map(({ key }) => key);
    expect(await codes()).toContain(`NAT_MISSING ${required[0] ?? ''}`);
    expect(await office.code('returns.freeze', at)).toBe('FREEZE_HAS_ERRORS');
    await put(...required.map((item) => ({ item, value: 2 })));
    expect(await codes()).toEqual(
      ['care', 'mental', 'child', 'relief', 'funeral', 'family', 'other'].map(
        (kind) => `NAT_OFFICES-${kind.toUpperCase()} ${kind}Offices`,
      ),
    );
    await put(
      ...required.filter((item) => /Offices$/.test(item)).map((item) => ({ item, value: 0 })),
    );
    expect(await codes()).toEqual([]);
    // Last year's, of which a half is not let pass without a word.
    const last = { ...at, period: '2025Y' };
    await office.call('returns.save', {
      ...last,
      cells: [{ row: 'county', item: 'careBodies', value: 5, text: null }],
    });
    expect(await codes()).toEqual(['NAT_CHANGE careBodies']);
    expect(await office.code('returns.freeze', at)).toBe('FREEZE_NEEDS_EXPLANATION');
    const told = { ...at, code: 'NAT_CHANGE', field: 'careBodies' };
    expect(await office.code('returns.explain', { ...told, text: '撤并' })).toBe(
      'EXPLANATION_SHORT',
    );
    await office.call('returns.explain', { ...told, text: '两家养老机构已经撤并' });
    const before = await register();
    const { digest } = await office.call('returns.freeze', at);
    const returns = await office.call('returns.due', {});
    expect(returns.map(({ period }) => period)).toEqual(['2025Y']);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    await save('association', { name: '补登的协会', level: 'county', registeredOn: '2020-01-01' });
    expect(await register()).toEqual(before);
    expect(
      await office.code('returns.save', {
        ...at,
        cells: [{ row: 'county', item: 'careBodies', value: 1, text: null }],
      }),
    ).toBe('RETURN_FROZEN');
    await office.call('returns.reopen', at);
    expect((await register())['countyAssoc']).toBe((before['countyAssoc'] ?? 0) + 1);
    expect((await office.call('audit.verify', {})).ok).toBe(true);
  });

  it('is written as a workbook with a sheet for each of its tables', async () => {
    const file = join(office.folder, 'annual.xlsx');
    await office.call('returns.export', { ...at, file });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    expect(book.worksheets.filter(({ state }) => state === 'visible')).toHaveLength(17);
    const [, , third] = book.worksheets;
    const { office: own } = office.ctx;
    expect(third?.getCell('A1').text).toBe(`${own.name} 2026年度 3 其他单位岗位`);
    expect(third?.getCell(third.lastRow?.number ?? 0, 1).text).toMatch(
      /^填表人：\u3000+审核人：\u3000+负责人：\u3000+$/,
    );
    expect(third?.getRow(3).values).toContain('社会工作服务站（室、中心）个数');
    const policies = book.worksheets[0];
    expect(policies?.getRow(5).getCell(2).value).toBe('通知');
    const experts = book.worksheets[3]?.getRow(4).getCell(2);
    expect(experts?.value).toBe(((await register())['expertsCivil'] ?? 0) + 30);
    expect(JSON.stringify(experts?.note)).toContain('含局机关和事业单位人员');
  });

  it('keeps the set under which it was begun', async () => {
    const { common } = await office.call('definitions.get', {});
    const { writeFileSync } = await import('node:fs');
    const file = join(office.folder, 'without.json');
    writeFileSync(file, JSON.stringify({ ...common, id: 'without.example', returns: [] }));
    const { sm3, problems, open } = await office.call('definitions.preview', { file });
    expect(problems).toEqual([]);
    expect(open.find(({ period }) => period === YEAR)?.left).toBeGreaterThan(0);
    expect(await office.code('definitions.take', { file, sm3, moved: [YEAR] })).toBe(
      'DEF_FIGURES_LEFT',
    );
    await office.call('definitions.take', { file, sm3, moved: [] });
    expect(await office.call('returns.list', {})).toEqual([]);
    expect((await sheet()).definition.sections).toHaveLength(17);
    expect(await office.code('returns.sheet', { ...at, period: '2030Y' })).toBe('RETURN_UNKNOWN');
  });
});

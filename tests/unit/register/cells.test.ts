import { describe, expect, it } from 'vitest';
import { readCell, readMoney, readNumber } from '../../../electron/service/import/cells';
import type { Cell } from '../../../electron/service/workbooks/sheet';
import { readDate, readPeriod } from '../../../electron/service/import/dates';
import { nouns } from '../../../shared/domain/nouns';

describe('dates in the spellings of workbooks', () => {
  it.each([
    [new Date('2023-12-24T00:00:00Z'), '2023-12-24'],
    [45_284, '2023-12-24'],
    ['2022.5', '2022-05-01'],
    ['2023年4月', '2023-04-01'],
    ['2022/12/3', '2022-12-03'],
    ['2025-01-18', '2025-01-18'],
    ['2023年4月5日', '2023-04-05'],
    ['２０２３．４', '2023-04-01'],
    ['20230508', '2023-05-08'],
    [20_230_508, '2023-05-08'],
    ['202305', '2023-05-01'],
    [2022.5, '2022-05-01'],
    [2022.12, '2022-12-01'],
    ['2023 年 4 月', '2023-04-01'],
    ['2023-12-24 00:00:00', '2023-12-24'],
    ['2023/03/05 00:00', '2023-03-05'],
    ['二〇二三年三月', '2023-03-01'],
    ['二零二三年三月五日', '2023-03-05'],
    ['二○二三年十二月二十一日', '2023-12-21'],
    ['二0二三年三月', '2023-03-01'],
    ['2023年三月五日', '2023-03-05'],
    ['自2023年3月起', '2023-03-01'],
    ['March 5, 2023', '2023-03-05'],
    ['2023年3月份', '2023-03-01'],
    ['2023年3月5号', '2023-03-05'],
    ['2023年3月5日（星期日）', '2023-03-05'],
    ['23.3.5', '2023-03-05'],
    ['23-03-05', '2023-03-05'],
    ['85/3/5', '1985-03-05'],
    ['23年3月', '2023-03-01'],
    ['’23.3', '2023-03-01'],
    ['Mar-23', '2023-03-01'],
    ['5-Mar-23', '2023-03-05'],
    ['05-Mar-2023', '2023-03-05'],
    ['2023。3。5', '2023-03-05'],
    ['2023-\u200b03-05', '2023-03-05'],
  ])('%s is %s', (cell, date) => {
    expect(readDate(cell)).toEqual({ date });
  });
  it('takes the last day of a month where something ends', () => {
    expect(readDate('2026年2月', true)).toEqual({ date: '2026-02-28' });
    expect(readDate('2028.2', true)).toEqual({ date: '2028-02-29' });
    expect(readDate('2026-02-03', true)).toEqual({ date: '2026-02-03' });
  });
  it.each([
    ['2023年13月', 'DATE_UNKNOWN'],
    ['2023-02-30', 'DATE_UNKNOWN'],
    ['去年', 'DATE_UNKNOWN'],
    ['03/04/2023', 'DATE_UNKNOWN'],
    ['3/5/23', 'DATE_UNKNOWN'],
    ['05.3.12', 'DATE_UNKNOWN'],
    ['5-Mar', 'DATE_UNKNOWN'],
    ['23.3', 'DATE_UNKNOWN'],
    ['二〇二三年十三月', 'DATE_UNKNOWN'],
    ['3月5日', 'DATE_NO_YEAR'],
    ['3月5号', 'DATE_NO_YEAR'],
    ['3/15', 'DATE_NO_YEAR'],
    ['02-29', 'DATE_NO_YEAR'],
    ['13月5日', 'DATE_UNKNOWN'],
    ['2月30日', 'DATE_UNKNOWN'],
    ['长期', 'DATE_UNKNOWN'],
    [2022, 'DATE_YEAR_ONLY'],
    ['2022年', 'DATE_YEAR_ONLY'],
    [2023.1, 'DATE_MONTH_AMBIGUOUS'],
    [12, 'DATE_UNKNOWN'],
  ])('%s is %s', (cell, fault) => {
    expect(readDate(cell)).toEqual({ fault });
  });
  it.each([
    ['2026.1-2026.12', '2026-01-01', '2026-12-31'],
    ['2026/03/01-2027/02/28', '2026-03-01', '2027-02-28'],
    ['2026年1月1日至2026年12月31日', '2026-01-01', '2026-12-31'],
    ['2025.7.1—2026.6.30', '2025-07-01', '2026-06-30'],
    ['2026-1-2026-12', '2026-01-01', '2026-12-31'],
    ['2026年1月－2026年6月', '2026-01-01', '2026-06-30'],
    ['2026年1月至12月', '2026-01-01', '2026-12-31'],
    ['2026年1-12月', '2026-01-01', '2026-12-31'],
    ['2026年3月1日—12月15日', '2026-03-01', '2026-12-15'],
    ['2026.3.1-12.31', '2026-03-01', '2026-12-31'],
    ['2026/3至12', '2026-03-01', '2026-12-31'],
  ])('the period %s', (cell, starts, ends) => {
    expect(readPeriod(cell)).toEqual({ starts: { date: starts }, ends: { date: ends } });
  });
  it('sees that a single date is no period', () => {
    expect(readPeriod('2025-01-18')).toBeNull();
    expect(readPeriod('2026年1月')).toBeNull();
    expect(readPeriod('2026-3-12')).toBeNull();
    expect(readPeriod('2026.3.1-12')).toBeNull();
  });
});

describe('numbers and money', () => {
  it.each([
    ['约60㎡', 60],
    ['１４９', 149],
    ['1,046人', 1046],
    [204, 204],
    ['12.5', 12.5],
    ['-1', -1],
    ['12.5万', 125_000],
    ['12.5万人次', 125_000],
    ['1.1万', 11_000],
    ['1，234', 1234],
    ['3人', 3],
    ['3（人）', 3],
    ['3500元/月', 3500],
    ['约30', 30],
    ['无', 0],
    ['零', 0],
    ['〇', 0],
    ['一', 1],
    ['十二', 12],
    ['两百零三人', 203],
    ['一万零一十二', 10_012],
    ['两万三千', 23_000],
    ['3\u200b0', 30],
  ])('%s is %s', (cell, value) => {
    expect(readNumber(cell)).toBe(value);
  });
  it.each(['', '60-70', '1,04', '30余', '1.2万余', '一百二', '二三十', '一二', '甲'])(
    '%s is no number',
    (cell) => {
      expect(readNumber(cell)).toBeNull();
    },
  );
  it.each([
    [32, '合同金额（万元）', 32_000_000],
    ['12万', '合同金额（万元）', 12_000_000],
    ['12万元', '金额', 12_000_000],
    [120_000, '金额（元）', 12_000_000],
    ['120000元', '合同金额', 12_000_000],
    ['12.34', '金额', 12_340_000],
    ['1.2万', '金额（元）', 1_200_000],
    ['十二万元', '金额', 12_000_000],
    ['伍万元整', '金额（元）', 5_000_000],
    ['无', '金额', 0],
  ])('%s under %s is %s fen', (cell, heading, fen) => {
    expect(readMoney(cell, heading)).toBe(fen);
  });

  it('takes sums of binary fractions for what they mean, and rounds nothing else', () => {
    const money = { kind: 'money', label: { zh: '金额', en: 'Amount' } } as const;
    const read = (cell: Cell, heading: string) => readCell('amount', money, cell, heading);
    expect(read(0.1 + 0.2, '金额（万元）')).toEqual({ value: 300_000 });
    expect(read('1.234567', '金额（万元）')).toEqual({ value: 1_234_567 });
    for (const [cell, heading] of [
      ['1.2345678', '金额（万元）'],
      [1.2345678, '金额（万元）'],
      ['12.345', '金额（元）'],
      ['1.00000000001', '金额（万元）'],
    ] as const) {
      expect(read(cell, heading)).toEqual({
        fault: { code: 'IMPORT_FEN_BROKEN', params: { value: String(cell) } },
      });
    }
  });
});

describe('cells of particular fields', () => {
  const { person, project } = nouns;
  it('refuses an id number that Excel has rounded', () => {
    expect(readCell('citizenId', person.fields.citizenId, 220199196503269150, '身份证号')).toEqual({
      fault: { code: 'IMPORT_ID_AS_NUMBER' },
    });
    expect(readCell('citizenId', person.fields.citizenId, '2.20199E+17', '身份证号')).toEqual({
      fault: { code: 'IMPORT_ID_AS_NUMBER' },
    });
    expect(
      readCell('certificate', person.fields.certificate, 202108922217152160, '证书管理号'),
    ).toEqual({ fault: { code: 'IMPORT_DIGITS_LOST' } });
  });
  it('takes phone numbers stored as numbers', () => {
    expect(readCell('phone', person.fields.phone, 15416522663, '联系电话')).toEqual({
      value: '15416522663',
    });
  });
  it('reads several codes in one cell', () => {
    expect(readCell('funding', project.fields.funding, '福彩公益金+区级财政', '资金来源')).toEqual({
      value: ['lottery', 'budget'],
    });
    expect(readCell('domains', project.fields.domains, '养老服务、儿童福利', '服务领域')).toEqual({
      value: ['elderly', 'children'],
    });
    expect(readCell('domains', project.fields.domains, '养老、炒股', '服务领域')).toEqual({
      fault: { code: 'IMPORT_CODE_UNKNOWN', params: { value: '炒股' } },
    });
  });
  it.each([
    ['老年服务｜助残', ['elderly', 'disability']],
    ['妇女和儿童', ['women', 'children']],
    ['养老 儿童 救助', ['elderly', 'children', 'relief']],
    ['1.养老服务；2.儿童服务', ['elderly', 'children']],
    ['无', null],
  ])('reads the domains %s', (cell, value) => {
    expect(readCell('domains', project.fields.domains, cell, '服务领域')).toEqual({ value });
  });
  it('reads a word for several codes', () => {
    expect(readCell('insurance', person.fields.insurance, '五险+公积金', '社会保险')).toEqual({
      value: ['pension', 'medical', 'unemployment', 'injury', 'maternity', 'housing'],
    });
  });
  it('takes a count in its own unit, and none in another', () => {
    const staff = (cell: Cell) =>
      readCell('staff', nouns.institution.fields.staff, cell, '专职人员');
    const area = (cell: Cell) => readCell('area', nouns.station.fields.area, cell, '面积');
    const elsewise = { code: 'FIGURE_COUNTED_ELSEWISE' };
    expect([staff('40人'), staff('40名'), area('120平方米')]).toEqual([
      { value: 40 },
      { value: 40 },
      { value: 120 },
    ]);
    expect(staff('40户')).toMatchObject({
      fault: { ...elsewise, params: { unit: '户', own: '人' } },
    });
    expect(area('120人')).toMatchObject({ fault: elsewise });
  });
  it('takes marks for nothing as nothing', () => {
    expect(readCell('education', person.fields.education, '/', '学历')).toEqual({ value: null });
    expect(readCell('level', person.fields.level, '/', '职业水平')).toEqual({ value: 'none' });
  });
});

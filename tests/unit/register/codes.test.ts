import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../../shared/definitions/codes';
import { shippedSet } from '../../../shared/definitions/shipped';
import { codeOf, codesOf, codeTables, labelOf, type TableName } from '../../../shared/codes/tables';
import { stationKey, studioPlace, villageKey } from '../../../shared/codes/short-names';
import { nounNames, nounOf, nouns } from '../../../shared/domain/nouns';
import { checkRecord, normalRecord } from '../../../shared/rules/record-rules';
import { emptyValues } from '../../../shared/domain/noun';

/** With those of which the definitions say what stands in them. */
const tables = tablesOf(shippedSet);

describe('code tables', () => {
  it('has a table for every field that names one', () => {
    for (const noun of nounNames)
      for (const { codes } of Object.values(nounOf(noun).fields))
        if (codes !== undefined) expect(tables.entries[codes].length, codes).toBeGreaterThan(0);
  });
  it('has no code twice, and finds every label and word again', () => {
    for (const name of Object.keys(codeTables) as TableName[]) {
      const table = codesOf(name);
      expect(new Set(table.map((entry) => entry.code)).size).toBe(table.length);
      for (const entry of table)
        for (const text of [entry.code, entry.label.zh, entry.label.en, ...(entry.synonyms ?? [])])
          expect(codeOf(name, text), `${name} ${text}`).toBe(entry.code);
    }
  });
  it.each<[TableName, string, string]>([
    ['qualificationLevel', '初级', 'assistant'],
    ['qualificationLevel', '社工师', 'worker'],
    ['qualificationLevel', '/', 'none'],
    ['qualificationLevel', '未取得', 'none'],
    ['education', '本科', '20'],
    ['education', '专科', '30'],
    ['education', '中专', '40'],
    ['politics', '团员', '03'],
    ['politics', '党员', '01'],
    ['operatingMode', '政府购买服务', 'purchased'],
    ['operatingMode', '直接运营', 'direct'],
    ['purchaseMethod', '直接委托', 'direct'],
    ['fundingSource', '区级财政', 'budget'],
    ['institutionType', '民非', 'service'],
    ['tier', '室', 'studio'],
    ['sex', '女', '2'],
    ['serviceDomain', '困境儿童', 'children'],
  ])('%s: %s is %s', (table, text, code) => {
    expect(codeOf(table, text)).toBe(code);
  });
  it('does not guess', () => {
    expect(codeOf('education', '大概本科吧')).toBeNull();
    expect(labelOf('sex', '7')).toBe('7');
  });
});

describe('names in short forms', () => {
  it('knows a station under its forms', () => {
    const keys = [
      '桂林街道社工站',
      '桂林街道社会工作站',
      '桂林街道 社会工作服务站',
      '桂林街道办事处社工站',
      '桂林街道办社会工作站',
      '桂林街道（社工站）',
    ].map(stationKey);
    expect(stationKey('新湖镇人民政府社工站')).toBe(stationKey('新湖镇社会工作站'));
    expect(new Set(keys).size).toBe(1);
    expect(stationKey('桂林街道社工室')).not.toBe(keys[0]);
  });
  it('finds the village in a studio name', () => {
    expect(studioPlace('东田社区社会工作室')).toBe('东田社区');
    expect(villageKey('多福巷社区居委会')).toBe(villageKey('多福巷社区'));
    expect(villageKey('范家村委会')).toBe(villageKey('范家村'));
    expect(villageKey('孟家社区')).not.toBe(villageKey('孟家村'));
  });
});

describe('record rules', () => {
  const rules = { today: '2026-10-09' };
  const person = {
    ...emptyValues(nouns.person),
    name: '王芳',
    citizenId: '410199196809150021',
    station: 's1',
  };
  it('fills sex and birth date from the id number', () => {
    const values = normalRecord('person', { ...person, citizenId: ' 410199196809150021 ' }, rules);
    expect(values).toMatchObject({
      citizenId: '410199196809150021',
      sex: '2',
      birthDate: '1968-09-15',
    });
    expect(checkRecord('person', values, rules)).toEqual({});
  });
  it('finds a sex that differs from the id number', () => {
    expect(checkRecord('person', { ...person, sex: '1' }, rules)).toMatchObject({
      sex: { code: 'SEX_CONFLICT' },
    });
  });
  it('names what is missing', () => {
    expect(Object.keys(checkRecord('person', emptyValues(nouns.person), rules)).sort()).toEqual([
      'citizenId',
      'name',
      'station',
    ]);
  });
  it('finds a period that ends before it starts', () => {
    const project = {
      ...emptyValues(nouns.project),
      name: '甲',
      purchaser: '乙',
      contractor: 'i1',
      amount: 1,
      starts: '2026-12-01',
      ends: '2026-01-31',
    };
    expect(checkRecord('project', project, rules)).toMatchObject({
      ends: { code: 'PERIOD_REVERSED' },
    });
  });
  it('wants a township for a station', () => {
    const station = {
      ...emptyValues(nouns.station),
      name: '甲站',
      tier: 'station',
      division: '220104000000',
      state: 'running',
    };
    expect(checkRecord('station', station, rules)).toMatchObject({
      division: { code: 'TIER_DIVISION' },
    });
    expect(checkRecord('station', { ...station, division: '220104004000' }, rules)).toEqual({});
  });
});

import { describe, expect, it } from 'vitest';
import { lookUpDivisions } from '../../../electron/service/records/division-handlers';
import {
  divisionChildren,
  divisionOf,
  divisionPath,
  divisionSummary,
} from '../../../electron/service/divisions/divisions';
import { searchDivisions } from '../../../electron/service/divisions/search';
import { searchText } from '../../../electron/service/records/search-text';
import { emptyValues } from '../../../shared/domain/noun';
import { nouns } from '../../../shared/domain/nouns';

describe('the division table', () => {
  it('has 31 provinces, and the townships and villages of 朝阳区', () => {
    expect(divisionChildren(null)).toHaveLength(31);
    const townships = divisionChildren('220104');
    expect(townships.map((one) => one.name)).toEqual([
      '前进街道',
      '桂林街道',
      '南湖街道',
      '永昌街道',
      '重庆街道',
      '清和街道',
      '红旗街道',
      '湖西街道',
      '富锋街道',
      '乐山镇',
      '永春镇',
    ]);
    expect(townships[3]).toMatchObject({
      code: '220104004000',
      depth: 4,
      parent: '220104000000',
      initials: 'ycjd',
    });
    expect(divisionChildren('220104001').map((one) => one.name)).toContain('东田社区');
  });
  it('names the path without filler levels', () => {
    expect(divisionPath('220104004000')).toBe('吉林省 长春市 朝阳区 永昌街道');
    expect(divisionPath('110101000000')).toBe('北京市 东城区');
  });
  it('keeps cities without counties', () => {
    expect(divisionOf('441900')).toMatchObject({ name: '东莞市', depth: 2 });
    expect(divisionChildren('4419').length).toBeGreaterThan(20);
  });
  it('finds by characters, initials and code', () => {
    const names = (query: string, within?: string) =>
      searchDivisions({ query, within, limit: 20 }).map((one) => one.name);
    expect(names('ycjd', '220104')).toContain('永昌街道');
    expect(names('cyq')).toContain('朝阳区');
    expect(names('东田', '220104')).toContain('东田社区');
    expect(names('dtsq', '220104')).toContain('东田社区');
    expect(names('220104004')[0]).toBe('永昌街道');
    expect(names('  ')).toEqual([]);
  });
  it('finds by pinyin in full, mixed with initials, and in every reading', () => {
    const paths = (query: string, depths: number[] = [3]) =>
      searchDivisions({ query, depths, limit: 100 }).map((one) => one.path);
    expect(paths('chaoyangqu')).toEqual(expect.arrayContaining(['北京市 朝阳区']));
    expect(paths('chaoyangqu')).toContain('吉林省 长春市 朝阳区');
    expect(paths('chaoy')).toContain('吉林省 长春市 朝阳区');
    expect(paths('chaoyq')).toContain('吉林省 长春市 朝阳区');
    expect(paths('gulou').filter((path) => path.endsWith('鼓楼区')).length).toBeGreaterThan(3);
    expect(paths('yueqing')).toContain('浙江省 温州市 乐清市');
    expect(paths('luan', [2])).toContain('安徽省 六安市');
    expect(paths('chaoyangz')).toEqual([]);
  });
  it('tells places of one name apart by what stands above them', () => {
    const paths = (query: string) =>
      searchDivisions({ query, depths: [3], limit: 100 }).map((one) => one.path);
    expect(paths('朝阳区')).toEqual(['北京市 朝阳区', '吉林省 长春市 朝阳区']);
    for (const query of ['长春 朝阳', '长春朝阳', 'changchun chaoyang', 'jl cc cyq', '吉林 cyq'])
      expect(paths(query), query).toContain('吉林省 长春市 朝阳区');
    for (const query of ['长春 朝阳', '长春朝阳', 'changchun chaoyang'])
      expect(paths(query), query).not.toContain('北京市 朝阳区');
  });
  it('finds parts in any order, with spaces and without, in characters, pinyin and initials', () => {
    const paths = (query: string) =>
      searchDivisions({ query, depths: [3], limit: 100 }).map((one) => one.path);
    for (const query of [
      'changchunchaoyang',
      'changchunshichaoyangqu',
      'chaoyangquchangchun',
      'jilinchangchunchaoy',
      'jlcccyq',
      'changchuncyq',
      'chang chun chao yang',
      'chaoyangqu changchun',
      'cyq cc',
      '朝阳区 长春',
      '朝阳区　长春　吉林',
      '朝阳区长春',
      '吉林省长春市朝阳区',
      '长春cyq',
      '朝阳区changchun',
      '长春 朝阳 区',
    ]) {
      expect(paths(query), query).toContain('吉林省 长春市 朝阳区');
      expect(paths(query), query).not.toContain('北京市 朝阳区');
    }
    // Each part is of another name, one of them the division's own.
    for (const query of ['changchunchangchun', '长春长春', '长春 吉林', 'changchunx', '朝阳 朝阳'])
      expect(paths(query), query).not.toContain('吉林省 长春市 朝阳区');
  });
  it('takes the last word for the division before the others', () => {
    const [first] = searchDivisions({ query: '朝阳 长春', depths: [2, 3], limit: 100 });
    expect(first?.path).toBe('吉林省 长春市 朝阳区');
    const ranked = searchDivisions({ query: '吉林 长春', limit: 100 });
    expect(ranked[0]?.path).toBe('吉林省 长春市');
  });
  it('keeps to the depths asked for, also among what the office added', () => {
    const edits = new Map([['220104011000', { name: '高新街道', parent: null, retired: false }]]);
    expect(searchDivisions({ query: '高新街道', depths: [5], limit: 5 }, edits)).toEqual([]);
  });
  it('counts an area', () => {
    expect(divisionSummary('220104')).toMatchObject({
      name: '朝阳区',
      path: '吉林省 长春市 朝阳区',
      streets: 9,
      towns: 2,
      townships: 0,
    });
    expect(divisionSummary('220104').communities).toBeGreaterThan(40);
  });
  it("lays the office's own changes over the table", () => {
    const edits = new Map([
      ['220104004000', { name: '永昌新街道', parent: null, retired: false }],
      ['220104005000', { name: null, parent: null, retired: true }],
      ['220104011000', { name: '高新街道', parent: null, retired: false }],
    ]);
    const list = divisionChildren('220104', edits);
    expect(list.map((one) => one.name)).toEqual(expect.arrayContaining(['永昌新街道', '高新街道']));
    expect(list.at(-1)).toMatchObject({ name: '重庆街道', retired: true });
    expect(
      lookUpDivisions['divisions.search']({ query: 'gxjd', within: '220104', limit: 5 }, edits)[0]
        ?.name,
    ).toBe('高新街道');
  });
  it('refuses an unknown code', () => {
    expect(() => divisionSummary('999999')).toThrow('DIVISION_UNKNOWN');
  });
});

describe('search text', () => {
  it('holds characters, pinyin and initials', () => {
    const text = searchText('station', {
      ...emptyValues(nouns.station),
      name: '永昌街道社会工作站',
      head: '单雄信',
    });
    expect(text).toContain('ycjd');
    expect(text).toContain('yongchangjiedao');
    expect(text).toContain('永昌街道');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COUNTY_ROW } from '../../../shared/rules/county-row';
import { openRegister, type Register } from '../quarter/register';

const PERIOD = '2026Q3';
let register: Register;
let first: string;
let second: string;
let studio: string;
const people: Record<string, string> = {};

beforeAll(async () => {
  register = await openRegister();
  first = await register.station('永昌街道社会工作站', '220104004');
  second = await register.station('桂林街道社会工作站', '220104003');
  studio = await register.station('永安社会工作室', '220104004001', { tier: 'studio' });
  const centre = await register.save('station', {
    name: '朝阳区社会工作指导中心',
    tier: 'centre',
    division: '220104',
    state: 'running',
  });
  const add = async (key: string, station: string, more = {}): Promise<void> => {
    people[key] = await register.person(station, { name: key, postSince: '2020-03-01', ...more });
  };
  await add('林小满', first, { role: 'supervisor' });
  await add('赵一鸣', first, { employment: 'part' });
  await add('周知远', studio);
  await add('孙来迟', first, { postSince: '2026-10-08' });
  await add('钱已走', first, { leftOn: '2026-08-01' });
  await add('吴中心', centre);
});
afterAll(() => register.office.close());

const records = (item: string, station = first) =>
  register.office.call('statistics.records', { period: PERIOD, station, item });
const ids = async (item: string, station = first): Promise<string[]> =>
  (await records(item, station)).records.map(({ id }) => id).sort();

describe('the records behind a figure of the register', () => {
  it('are as many as the figure, at every row and item', async () => {
    const { form } = await register.office.call('statistics.sheet', { period: PERIOD });
    const items = form.items.filter(({ source }) => source === 'register');
    let seen = 0;
    for (const row of [first, second, COUNTY_ROW]) {
      const figures = await register.row(PERIOD, row);
      for (const { key } of items.filter(({ key }) => key !== 'centres')) {
        const counted = (await ids(key, row)).length;
        expect([row, key, counted]).toEqual([row, key, figures?.[key] ?? 0]);
        seen += counted;
      }
    }
    expect(seen).toBeGreaterThan(10);
  });

  it('are those of the last day, with the studios of the township and who works there', async () => {
    const { 林小满: lin, 赵一鸣: zhao, 周知远: zhou, 吴中心: wu } = people;
    expect(await ids('staffInPost')).toEqual([lin, zhao, zhou].sort());
    expect(await ids('staffPart')).toEqual([zhao]);
    expect(await ids('supervisors')).toEqual([lin]);
    expect(await ids('studioCount')).toEqual([studio]);
    expect(await ids('staffInPost', COUNTY_ROW)).toEqual([wu]);
    const { noun, records: shown } = await records('staffInPost');
    expect(noun).toBe('person');
    expect(shown.find(({ id }) => id === zhou)).toMatchObject({
      name: '周知远',
      place: '永安社会工作室',
    });
    expect((await records('stationsBuilt')).noun).toBe('station');
  });

  it('are refused for what is typed', async () => {
    const input = { period: PERIOD, station: first, item: 'visitTimes' };
    expect(await register.office.code('statistics.records', input)).toBe('STAT_ITEM_UNKNOWN');
  });
});

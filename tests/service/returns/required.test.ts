import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeCommon } from '../../../electron/service/definitions/definitions';
import { checkReceivedReturns } from '../../../electron/service/exchange/check-received-returns';
import type { InputOf } from '../../../shared/contract/procedures';
import { furtherReturnSchema } from '../../../shared/definitions/further-return';
import { textOf } from '../../../shared/text';
import { openTestOffice, type TestOffice } from '../office';
import { withMonthly } from './monthly';

const at = { returnId: 'county-monthly', period: '2026M09' };
const set = withMonthly();
const monthly = set.returns.find(({ id }) => id === at.returnId);
if (!monthly) throw new Error('no monthly return');
const label = (zh: string) => ({ zh, en: zh });
/** The same return with things that it requires: figures and texts, of the office, stations, lines. */
const asking = furtherReturnSchema.parse({
  ...monthly,
  items: [
    ...monthly.items.map((item) =>
      ['meetings', 'visits', 'activity'].includes(item.key) ? { ...item, required: true } : item,
    ),
    {
      key: 'remark',
      label: label('说明'),
      group: label('会议'),
      section: 'A',
      text: 40,
      required: true,
    },
    { key: 'people', label: label('人次'), group: label('活动'), section: 'C' },
  ],
  checks: [],
});

let county: TestOffice;
let station = '';
const values = {
  name: '永昌街道社会工作站',
  tier: 'station',
  division: '220104001000',
  state: 'running',
};
beforeAll(async () => {
  county = await openTestOffice();
  const made = { noun: 'station' as const, id: null, revision: null, values };
  ({ id: station } = await county.call('records.save', made));
  takeCommon(county.ctx.db, { ...set, returns: [asking] }, []);
});
afterAll(() => county.close());

type Cell = InputOf<'returns.save'>['cells'][number];
const figure = (row: string, item: string, value: number | null): Cell => ({
  ...{ row, item, value },
  text: null,
});
const said = (row: string, item: string, text: string): Cell => ({ row, item, value: null, text });
const save = (...cells: Cell[]) => county.call('returns.save', { ...at, cells });
const found = async () => county.call('returns.check', at);
const places = async () => (await found()).map(({ id, field }) => `${id} ${field ?? ''}`);

describe('what a further return requires', () => {
  it('is asked for at each of its cells, of the office and of each station', async () => {
    await save(figure(station, 'money', 1));
    expect(await places()).toEqual([
      'county-monthly meetings',
      'county-monthly remark',
      `county-monthly ${station} visits`,
    ]);
    const [first, text, ofStation] = await found();
    expect([first?.code, text?.code]).toEqual(['RETURN_REQUIRED', 'RETURN_REQUIRED_TEXT']);
    expect(textOf(ofStation?.code ?? '', ofStation?.params, 'zh')).toBe(
      '永昌街道社会工作站“走访·户次”必填，还没有填；没有发生请填 0',
    );
    expect(await county.code('returns.freeze', at)).toBe('FREEZE_HAS_ERRORS');
  });

  it('is asked of a line of a list once that is begun', async () => {
    await save(figure('line-2', 'people', 30));
    expect(await places()).toContain('county-monthly line-2 activity');
    await save(said('line-2', 'activity', '端午活动'));
    expect(await places()).not.toContain('county-monthly line-2 activity');
  });

  it('is satisfied by a zero, and keeps nobody from freezing then', async () => {
    await save(
      figure('county', 'meetings', 0),
      said('county', 'remark', '无'),
      figure(station, 'visits', 0),
    );
    expect(await places()).toEqual([]);
    await county.call('returns.freeze', at);
    await county.call('returns.reopen', at);
  });

  it('is left to the return’s own rule about what is required, in its grade; texts are not', () => {
    const own = {
      ...asking,
      checks: [
        {
          ...({
            code: 'YB-9',
            grade: 'warning',
            scope: 'item',
            mend: 'sheet',
            params: {},
          } as const),
          condition: 'item.required && !has(cell.now)',
          sentence: { zh: '请填', en: 'Fill in' },
        },
      ],
    };
    takeCommon(county.ctx.db, { ...set, id: 'own.required', returns: [own] }, [at.period]);
    return save(figure('county', 'meetings', null), said('county', 'remark', '')).then(async () =>
      expect((await found()).map(({ code, field }) => `${code} ${field ?? ''}`)).toEqual([
        'RETURN_REQUIRED_TEXT remark',
        'YB-9 meetings',
      ]),
    );
  });

  it('is missed by who receives it', () => {
    takeCommon(county.ctx.db, { ...set, id: 'again', returns: [asking] }, [at.period]);
    const { unitId, division } = county.ctx.office;
    const row = (item: string, value: number | null, text: string | null) => ({
      ...{ return_id: at.returnId, version: asking.version, period: at.period, row: 'county' },
      ...{ item, value, text },
    });
    const submission = { unitId, division } as Parameters<typeof checkReceivedReturns>[1];
    const missing = checkReceivedReturns(
      county.ctx,
      submission,
      [row('meetings', 4, null), row('remark', null, null)],
      [],
    );
    expect(missing.map(({ code, field }) => `${code} ${field ?? ''}`)).toEqual([
      'RETURN_REQUIRED_TEXT remark',
    ]);
  });
});

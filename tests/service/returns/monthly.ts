import { furtherReturnSchema } from '../../../shared/definitions/further-return';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import { shippedSet } from '../../../shared/definitions/shipped';

const label = (zh: string) => ({ zh, en: zh });
const item = (key: string, section: string, group: string, name: string, more: object = {}) => ({
  key,
  label: label(name),
  group: label(group),
  section,
  ...more,
});
const rule = (code: string, scope: string, condition: string, more: object = {}) => ({
  code,
  grade: 'error',
  scope,
  condition,
  sentence: { zh: `${code} 不对`, en: `${code} is wrong` },
  ...more,
});

/**
 * A county's own monthly return: a table that the office fills in once, and one with a row for each
 * station: typed, asked of the register, worked out, a share and a growth.
 */
const monthly = furtherReturnSchema.parse({
  id: 'county-monthly',
  version: '1',
  title: label('社工站月报'),
  note: label('本单位自定'),
  rhythm: 'month',
  returnDay: 5,
  rows: 'county',
  sections: [
    { key: 'A', label: label('本级情况') },
    { key: 'B', label: label('各站情况'), rows: 'stations' },
    { key: 'C', label: label('活动清单'), lines: 5 },
  ],
  items: [
    item('meetings', 'A', '会议', '次数'),
    item('hotline', 'A', '热线', '接听'),
    item('contacts', 'A', '热线', '合计', {
      source: 'computed',
      formula: 'now.meetings + now.hotline',
    }),
    item('visits', 'B', '走访', '户次', { unit: { zh: '户', en: 'homes' } }),
    item('money', 'B', '经费', '支出', {
      unit: { zh: '万元', en: '10k yuan' },
      decimals: 4,
      max: 100_000,
    }),
    item('staff', 'B', '人员', '在岗', { source: 'register', query: { name: 'stationStaff' } }),
    item('perWorker', 'B', '走访', '人均', {
      source: 'computed',
      formula: 'now.visits / now.staff',
      decimals: 2,
      total: 'county',
    }),
    item('quality', 'B', '评价', '满意度', { unit: { zh: '%', en: '%' }, max: 100, total: 'none' }),
    item('activity', 'C', '活动', '名称', { text: 40 }),
  ],
  checks: [
    rule('YB-1', 'station', '!has(now.visits)', { at: '"visits"' }),
    rule('YB-2', 'station', 'now.meetings > 40', { at: '"meetings"' }),
    rule('YB-3', 'county', 'total.visits > 100 && total.meetings < 1', { grade: 'warning' }),
    rule('YB-4', 'item', 'has(cell.now) && has(cell.last) && cell.now < cell.last', {
      grade: 'warning',
      where: 'item.section == "B" && item.source == "entered"',
    }),
  ],
});

/** The shipped set with that return beside its own. */
export const withMonthly = (more: Partial<DefinitionSet> = {}): DefinitionSet => ({
  ...shippedSet,
  id: 'henan.monthly',
  ...more,
  returns: [...shippedSet.returns, monthly],
});

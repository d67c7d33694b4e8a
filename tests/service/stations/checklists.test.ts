import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runChecks } from '../../../electron/service/quarter/checks';
import { marksOf, type CriterionState } from '../../../shared/checklist/state';
import { criteriaOf, type ChecklistTemplate } from '../../../shared/definitions/checklist-template';
import { defaultRuleParameters } from '../../../shared/definitions/shipped';
import { openTestOffice, type TestOffice } from '../office';

let office: TestOffice;
let station: string;
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

beforeEach(async () => {
  office = await openTestOffice();
  station = (
    await office.call('records.save', {
      noun: 'station',
      id: null,
      revision: null,
      values: {
        name: '永昌街道社会工作站',
        tier: 'station',
        division: '220104004000',
        state: 'running',
      },
    })
  ).id;
});
afterEach(() => office.close());

const items = (
  template: ChecklistTemplate,
  state: CriterionState,
  more: Record<string, CriterionState> = {},
  evidence: string[] = [],
) =>
  Object.fromEntries(
    criteriaOf(template).map(({ key }) => [key, { state: more[key] ?? state, note: '', evidence }]),
  );

async function check(
  state: CriterionState,
  more: Record<string, CriterionState> = {},
  evidence: string[] = [],
) {
  const { template, round } = await office.call('checklist.get', { station });
  return office.call('checklist.save', {
    station,
    id: round?.id ?? null,
    revision: round?.revision ?? null,
    items: items(template, state, more, evidence),
  });
}
const later = (from: TestOffice, now: string) =>
  Object.assign(from.ctx, { clock: () => new Date(now) });

describe('a station’s checklist', () => {
  it('may be kept in part, says who looked at what, and is complete when nothing is open', async () => {
    const begun = await office.call('checklist.save', {
      station,
      id: null,
      revision: null,
      items: { signs: { state: 'partial', note: '缺一块', evidence: [] } },
    });
    expect(begun.round).toMatchObject({
      revision: 1,
      completedOn: null,
      validUntil: null,
      template: { id: 'six-haves', version: '2026-1' },
      items: { signs: { checkedBy: '王芳', state: 'partial' } },
    });
    expect(
      (
        await office.call('records.list', {
          noun: 'station',
          filters: { havesState: 'begun' },
          offset: 0,
          limit: 5,
        })
      ).total,
    ).toBe(1);
    const done = await check('met', {
      flowChart: 'missing',
      referral: 'missing',
      signs: 'partial',
    });
    expect(done.round).toMatchObject({
      revision: 2,
      completedOn: '2026-10-09',
      validUntil: '2027-10-09',
      result: { open: 0, met: false, share: 88 },
    });
    const [row] = (
      await office.call('records.list', {
        noun: 'station',
        filters: { havesState: 'lacking' },
        offset: 0,
        limit: 5,
      })
    ).rows;
    expect(
      marksOf(String(row?.values['haves'])).map(({ mark, state }) => `${mark} ${state}`),
    ).toEqual(['场 partial', '设 met', '人 met', '服 met', '流 missing', '制 met']);
    expect((await office.call('audit.verify', {})).ok).toBe(true);
  });

  it('keeps the first look at what did not change, and takes a later one for what did', async () => {
    const first = await check('met', { signs: 'missing' });
    const at = first.round?.items['desks']?.checkedAt;
    const { template, round } = first;
    const again = await office.call('checklist.save', {
      station,
      id: round?.id ?? null,
      revision: round?.revision ?? null,
      items: { signs: { state: 'met', note: '已挂牌', evidence: [] } },
    });
    expect(again.round?.items['desks']?.checkedAt).toBe(at);
    expect(again.round?.items['signs']).toMatchObject({ state: 'met', note: '已挂牌' });
    expect(again.round?.result.met).toBe(true);
    expect(criteriaOf(template)).toHaveLength(Object.keys(again.round?.items ?? {}).length);
  });

  it('takes a kept photo as evidence and nothing that is not kept', async () => {
    const file = join(office.folder, '站牌.png');
    writeFileSync(file, PICTURE);
    const { id } = await office.call('attachments.add', { file });
    expect((await check('met', {}, [id])).round?.items['signs']?.evidence).toEqual([id]);
    const { round } = await office.call('checklist.get', { station });
    expect(
      await office.code('checklist.save', {
        station,
        id: round?.id,
        revision: round?.revision,
        items: { signs: { state: 'met', note: '', evidence: ['nowhere'] } },
      }),
    ).toBe('CHECKLIST_EVIDENCE_UNKNOWN');
  });

  it('refuses an unknown criterion, an older revision, a second first round and a station that is not there', async () => {
    expect(
      await office.code('checklist.save', {
        station,
        id: null,
        revision: null,
        items: { nothing: { state: 'met', note: '', evidence: [] } },
      }),
    ).toBe('CHECKLIST_CRITERION_UNKNOWN');
    const { round } = await check('met');
    await check('partial');
    expect(
      await office.code('checklist.save', {
        station,
        id: round?.id,
        revision: round?.revision,
        items: {},
      }),
    ).toBe('REVISION_CONFLICT');
    expect(
      await office.code('checklist.save', { station, id: null, revision: null, items: {} }),
    ).toBe('REVISION_CONFLICT');
    expect(await office.code('checklist.get', { station: 'nobody' })).toBe('RECORD_NOT_FOUND');
    expect(
      await office.code('checklist.save', {
        station,
        id: null,
        revision: null,
        items: { signs: { state: 'good', note: '', evidence: [] } },
      }),
    ).toBe('BAD_INPUT');
  });
});

describe('a new round', () => {
  it('begins empty only after the last is complete, and the list keeps the last complete one meanwhile', async () => {
    expect(await office.code('checklist.renew', { station })).toBe('CHECKLIST_NOT_COMPLETE');
    await check('met');
    const renewed = await office.call('checklist.renew', { station });
    expect(renewed.round).toMatchObject({ items: {}, completedOn: null });
    expect(renewed.last?.result.share).toBe(100);
    expect(await office.code('checklist.renew', { station })).toBe('CHECKLIST_NOT_COMPLETE');
    expect(
      (
        await office.call('records.list', {
          noun: 'station',
          filters: { havesState: 'complete' },
          offset: 0,
          limit: 5,
        })
      ).total,
    ).toBe(1);
  });

  it('takes the template in force then; a round that has begun keeps its own', async () => {
    await check('met');
    const { templates, rules } = await office.call('checklist.templates', {});
    const [six] = templates as [ChecklistTemplate];
    const published = await office.call('checklist.publish', {
      id: null,
      basedOn: { id: six.id, version: six.version },
      name: { zh: '本县六有', en: '' },
      groups: six.groups.map((group) =>
        group.key === 'place' ? { ...group, criteria: group.criteria.slice(0, 2) } : group,
      ),
    });
    expect(published).toMatchObject({
      version: '1',
      example: false,
      basedOn: { id: 'six-haves' },
      name: { zh: '本县六有', en: '本县六有' },
    });
    await office.call('checklist.rules', {
      ...rules,
      template: { id: published.id, version: '1' },
      months: 6,
    });
    expect((await office.call('checklist.get', { station })).round?.template).toEqual({
      id: 'six-haves',
      version: '2026-1',
    });
    expect((await office.call('checklist.renew', { station })).template.id).toBe(published.id);
    expect((await check('met')).round?.validUntil).toBe('2027-04-09');
    const next = await office.call('checklist.publish', {
      id: published.id,
      basedOn: { id: published.id, version: '1' },
      name: published.name,
      groups: published.groups,
    });
    expect(next.version).toBe('2');
    expect((await office.call('checklist.templates', {})).templates).toHaveLength(4);
    expect((await office.call('checklist.get', { station })).round?.template.version).toBe('1');
  });

  it('never changes a shipped template, and refuses what makes no sense', async () => {
    const { templates, rules } = await office.call('checklist.templates', {});
    const [six] = templates as [ChecklistTemplate];
    const input = {
      basedOn: { id: six.id, version: six.version },
      name: six.name,
      groups: six.groups,
    };
    expect(await office.code('checklist.publish', { ...input, id: 'six-haves' })).toBe(
      'CHECKLIST_TEMPLATE_UNKNOWN',
    );
    expect(await office.code('checklist.publish', { ...input, id: null, groups: [] })).toBe(
      'CHECKLIST_TEMPLATE_EMPTY',
    );
    expect(
      await office.code('checklist.rules', { ...rules, template: { id: 'x', version: '1' } }),
    ).toBe('CHECKLIST_TEMPLATE_UNKNOWN');
  });
});

describe('the county', () => {
  it('has the mean of its stations by group, those with most lacking first, and says what is to be renewed', async () => {
    await check('met', { referral: 'missing', flowChart: 'missing' });
    const other = await office.call('records.save', {
      noun: 'station',
      id: null,
      revision: null,
      values: {
        name: '桂林街道社会工作站',
        tier: 'station',
        division: '220104002000',
        state: 'running',
      },
    });
    await office.call('records.save', {
      noun: 'station',
      id: null,
      revision: null,
      values: {
        name: '南湖街道社会工作站',
        tier: 'station',
        division: '220104003000',
        state: 'running',
      },
    });
    const { template } = await office.call('checklist.get', { station: other.id });
    await office.call('checklist.save', {
      station: other.id,
      id: null,
      revision: null,
      items: items(template, 'met'),
    });
    const board = await office.call('checklist.list', { tier: 'station', offset: 0, limit: 50 });
    expect(board).toMatchObject({
      stations: 3,
      checked: 2,
      met: 1,
      due: 0,
      total: 3,
      example: true,
    });
    expect(board.groups.find(({ key }) => key === 'procedure')).toMatchObject({
      share: 50,
      met: 1,
    });
    expect(board.rows.map(({ name, share }) => [name, share])).toEqual([
      ['永昌街道社会工作站', 90],
      ['桂林街道社会工作站', 100],
      ['南湖街道社会工作站', null],
    ]);
    expect(
      (await office.call('indicators.get', { period: '2026Q4', plan: null })).groups,
    ).toContainEqual({ label: { zh: '流程', en: 'Procedure' }, value: 1, total: 3 });
    const codes = (now: string) =>
      runChecks(later(office, now), '2027Q3').flatMap(({ code }) =>
        /^STATION_CHECKLIST_/.test(code) ? [code] : [],
      );
    expect(codes('2027-10-09T09:00:00+08:00')).toEqual([]);
    expect(codes('2027-10-10T09:00:00+08:00')).toEqual([
      'STATION_CHECKLIST_EXPIRED',
      'STATION_CHECKLIST_DUE',
    ]);
  });
});

describe('六有 of a checklist that is to be renewed', () => {
  const shown = async () => {
    const board = await office.call('checklist.list', { tier: 'station', offset: 0, limit: 50 });
    const at = { period: '2026Q3', plan: null };
    const { rows: indicators, groups } = await office.call('indicators.get', at);
    const haves = indicators.find(({ key }) => key === 'sixHaves');
    const { rows } = await office.call('records.list', { noun: 'station', offset: 0, limit: 5 });
    const codes = (await office.call('checks.run', { period: '2026Q3' })).map(({ code }) => code);
    return [
      board.met,
      haves?.parts[0]?.value,
      groups[0]?.value,
      rows[0]?.values['havesState'],
      codes.find((code) => code.startsWith('STATION_CHECKLIST')) ?? null,
    ];
  };

  it('counts to its last valid day, and on where the office sets it so', async () => {
    await check('met');
    const until = (day: string) =>
      office.ctx.db
        .prepare('UPDATE checklist SET completedOn = ?, validUntil = ?')
        .run('2025-10-01', day);
    until('2026-10-09');
    expect(await shown()).toEqual([1, 1, 1, 'complete', null]);
    // The desk says what was so when the quarter ended, the board what is so today.
    until('2026-10-08');
    expect(await shown()).toEqual([0, 1, 1, 'expired', 'STATION_CHECKLIST_EXPIRED']);
    until('2026-09-29');
    expect(await shown()).toEqual([0, 0, 0, 'expired', 'STATION_CHECKLIST_EXPIRED']);
    until('2026-10-08');
    const met = async (period: string) =>
      (await office.call('statistics.sheet', { period })).values[station]?.['sixHavesMet'];
    expect([await met('2025Q3'), await met('2025Q4'), await met('2026Q3')]).toEqual([0, 1, 1]);
    until('2026-09-29');
    expect([await met('2025Q4'), await met('2026Q2'), await met('2026Q3')]).toEqual([1, 1, 0]);
    await office.call('settings.set', {
      ruleParameters: { ...defaultRuleParameters, sixHavesTerm: 'always' },
    });
    expect(await met('2026Q3')).toBe(1);
    expect(await shown()).toEqual([1, 1, 1, 'complete', 'STATION_CHECKLIST_DUE']);
  });
});

import { QueryObserver } from '@tanstack/react-query';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { InputOf, ProcedureName } from '../../../shared/contract/procedures';
import { emptyValues } from '../../../shared/domain/noun';
import { nounOf } from '../../../shared/domain/nouns';
import { call } from '../../../renderer/api';
import { client } from '../../../renderer/api/client';
import { queryOf } from '../../../renderer/api/hooks';
import { evaluateStation } from '../evaluation/walk';
import { PERIOD } from '../exchange/offices';
import { openTestOffice, PASSWORD, type TestOffice } from '../office';

// The page takes its bridge from the window; here it leads straight to the gate of a real office.
const page = vi.hoisted(() => {
  const window: { stationbook?: { call: (name: string, input: unknown) => unknown } } = {};
  Object.assign(globalThis, { window });
  return window;
});

const WORKBOOKS = join(import.meta.dirname, '../../fixtures/changchun-chaoyang');
const period = PERIOD;

let office: TestOffice;
let asked: string[] = [];
beforeAll(async () => {
  office = await openTestOffice();
  page.stationbook = {
    call: (name, input) => {
      asked.push(name);
      return office.gate.call(name, input);
    },
  };
}, 60_000);
afterAll(async () => {
  client.clear();
  await office.close();
});

/** Shows an answer, as a screen does while it stands. */
const shown = new Map<QueryObserver, readonly [ProcedureName, unknown]>();
function show<N extends ProcedureName>(name: N, input: InputOf<N>): QueryObserver {
  const observer = new QueryObserver(client, queryOf(name, input) as never);
  observer.subscribe(() => undefined);
  shown.set(observer, [name, input]);
  return observer;
}
const count = (name: ProcedureName): number => asked.filter((one) => one === name).length;

/**
 * Everything that is shown is what a fresh reading gives, within the second that a badge may take.
 */
async function expectNothingStale(): Promise<void> {
  for (const [observer, [name, input]] of shown) {
    const result = await office.gate.call(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
    await expect
      .poll(() => observer.getCurrentResult().data, { timeout: 1500, message: name })
      .toEqual(result.value);
  }
}

const save = async (
  noun: 'person' | 'station' | 'visit',
  values: Record<string, string>,
): Promise<{ id: string; revision: number }> =>
  call('records.save', {
    noun,
    id: null,
    revision: null,
    values: { ...emptyValues(nounOf(noun)), ...values },
  });

/**
 * The stations' list, badges of the navigation, desk, sheet … as they stand side by side in no
 * window.
 */
function showTheHouse(): void {
  const list = { offset: 0, limit: 100 };
  for (const noun of ['station', 'person', 'institution', 'project', 'qualification'] as const)
    show('records.list', { noun, ...list });
  show('records.sums', { noun: 'person' });
  for (const noun of ['station', 'project', 'milestone'] as const)
    show('records.options', { noun, search: '', limit: 20 });
  show('checks.run', { period });
  show('desk.get', { period });
  show('statistics.sheet', { period });
  show('statistics.ledgers', { period });
  show('submission.state', { period });
  show('stations.tree', { period });
  show('stations.coverage', {});
  show('societies.overview', { period });
  show('checklist.list', { tier: 'station', offset: 0, limit: 50 });
  show('checklist.templates', {});
  show('evaluation.list', {});
  show('evaluation.corrections', {});
  show('templates.list', {});
  show('projects.ranking', {});
  show('duplicates.find', { noun: 'person' });
  show('people.due', {});
  show('undo.list', { limit: 20 });
  show('filters.list', { noun: 'station' });
  show('settings.get', {});
  show('users.list', {});
  show('office.trusted', {});
  show('divisions.children', { parent: '220104000000' });
  show('divisions.changes', {});
  show('drafts.get', { noun: 'station', id: 'new' });
}

describe('what is shown after a write', () => {
  it('is right after an import', async () => {
    showTheHouse();
    await expectNothingStale();
    const files = ['社工站台账', '机构与项目', '人员花名册', '季度服务统计'].map((name) =>
      join(WORKBOOKS, `${name}.xlsx`),
    );
    const previews = await call('import.preview', { files, period });
    await call('import.apply', { tokens: previews.map(({ token }) => token) });
    await expectNothingStale();
    const stations = [...shown].find(([, [name]]) => name === 'records.list')?.[0];
    expect(stations?.getCurrentResult().data).toMatchObject({ total: 45 });
  }, 60_000);

  it('is right after a saved figure, an explanation, a freeze and an undo', async () => {
    const { stations } = await call('statistics.sheet', { period });
    const at = (name: string): string =>
      stations.find((station) => station.name.startsWith(name))?.id ?? '';
    await call('statistics.save', {
      period,
      cells: [
        { station: at('前进'), item: 'caseEnding', value: 6 },
        { station: at('桂林'), item: 'servedTimes', value: 626 },
        { station: at('南湖'), item: 'caseNew', value: 2 },
        { station: at('永昌'), item: 'caseClosed', value: 8 },
      ],
    });
    await expectNothingStale();
    const [first, ...rest] = await call('checks.run', { period });
    const explain = ({ code, entity, id, field }: NonNullable<typeof first>): Promise<unknown> =>
      call('checks.explain', {
        period,
        code,
        entity,
        id,
        text: '已核实，属实',
        ...(field ? { field } : {}),
      });
    if (!first) throw new Error('nothing to explain');
    await explain(first);
    await expectNothingStale();
    for (const finding of rest) await explain(finding);
    await call('submission.freeze', { period });
    await expectNothingStale();
    await save('person', {
      name: '孙一',
      idType: 'citizen',
      citizenId: '410199196809150021',
      station: at('前进'),
    });
    await expectNothingStale();
    await call('undo.do', { id: null });
    await expectNothingStale();
  }, 60_000);

  it('is right after whatever else a clerk or an administrator does', async () => {
    const { stations } = await call('statistics.sheet', { period });
    const [{ id: station, division } = { id: '', division: '' }] = stations;
    const visit = await save('visit', {
      station,
      date: '2026-09-01',
      kind: 'survey',
      findings: '无',
    });
    await expectNothingStale();
    await call('records.removeSeveral', {
      noun: 'visit',
      records: [{ id: visit.id, revision: visit.revision }],
    });
    await call('drafts.save', { noun: 'station', id: 'new', values: { name: '未完' } });
    await call('filters.save', {
      noun: 'station',
      name: '在建',
      shared: false,
      content: { filters: { state: 'running' } },
    });
    await expectNothingStale();
    await call('settings.set', { tierNames: { centre: '中心', station: '站', studio: '室' } });
    await call('users.create', {
      login: 'clerk',
      name: '李丽',
      role: 'clerk',
      password: 'clerk-office-2026',
    });
    await expectNothingStale();
    await call('divisions.edit', { code: division, name: '改名街道' });
    await expectNothingStale();
    await evaluateStation({ ...office, call }, { station, date: '2026-09-20', share: 0.9 });
    await expectNothingStale();
  }, 60_000);

  it('is not read again for a draft or a filter, and the costly parts once while one types on', async () => {
    await new Promise((done) => setTimeout(done, 900));
    asked = [];
    await call('drafts.save', { noun: 'station', id: 'new', values: { name: '未完成' } });
    await new Promise((done) => setTimeout(done, 50));
    expect(asked).toEqual(['drafts.save', 'drafts.get']);
    const { stations } = await call('statistics.sheet', { period: '2026Q4' });
    const { id: station } = stations[0] ?? { id: '' };
    asked = [];
    for (let value = 1; value <= 20; value += 1)
      await call('statistics.save', {
        period: '2026Q4',
        cells: [{ station, item: 'caseNew', value }],
      });
    expect(count('checks.run')).toBeLessThanOrEqual(2);
    expect(count('desk.get')).toBeLessThanOrEqual(2);
    expect(count('settings.get')).toBe(0);
    expect(count('templates.list')).toBe(0);
    await expectNothingStale();
  });

  it('stays when it cannot be read again, with the failure beside it', async () => {
    const settings = [...shown].find(([, [name]]) => name === 'settings.get')?.[0];
    const before = settings?.getCurrentResult().data;
    await office.call('session.lock', {});
    await settings?.refetch();
    expect(settings?.getCurrentResult()).toMatchObject({
      data: before,
      error: { failure: { code: 'NOT_LOGGED_IN' } },
    });
    await office.call('session.login', { login: 'admin', password: PASSWORD });
  });

  it('exploit: nothing of the register outlives a lock in the page’s memory', async () => {
    expect(client.getQueryCache().getAll().length).toBeGreaterThan(20);
    await call('session.lock', {});
    expect(client.getQueryCache().getAll()).toMatchObject([
      { queryKey: ['app.state', {}], state: { data: { stage: 'locked' } } },
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concluded } from '../evaluation/walk';
import { input, openPurchase, toContract, type Own, type Purchase } from './purchase';

let county: Purchase['county'];
let good: string;
let bad: string;
let project: string;
let save: Purchase['save'];
let refused: Purchase['refused'];

beforeAll(async () => {
  ({ county, good, bad, project, save, refused } = await openPurchase());
  for (const values of toContract(project)) await save('projectStep', values);
}, 60_000);
afterAll(() => county.close());

describe('a contractor', () => {
  it('bars a contractor for a year, until it is revoked with its reason', async () => {
    const failed = await save('project', {
      name: '旧项目',
      purchaser: '前进街道办事处',
      contractor: bad,
      amount: 1_000_000,
      starts: '2025-01-01',
      ends: '2025-12-31',
    });
    const { row } = await concluded(county, {
      template: 'project-final',
      subject: 'project',
      subjectId: failed,
      date: '2026-01-05',
      share: 0.2,
    });
    expect(row).toMatchObject({
      grade: { zh: '不合格' },
      contractor: { name: '晨光社会工作服务社' },
    });
    const use = await county.call(
      'records.save',
      input('resultUse', {
        project: failed,
        contractor: bad,
        kind: 'bar',
        starts: '2026-01-15',
        text: '末期评估不合格',
        evaluation: row.id,
      }),
    );
    // 次年: all of the calendar year after the decision.
    expect(use.values['ends']).toBe('2027-12-31');
    const next = {
      name: '新项目',
      purchaser: '前进街道办事处',
      contractor: bad,
      amount: 1_000_000,
      starts: '2026-05-01',
      ends: '2026-12-31',
    };
    expect(await refused('project', next)).toEqual({ contractor: 'CONTRACTOR_BARRED' });
    // Today is the day of bidding, whenever the contract is to begin.
    const later = { ...next, starts: '2028-02-01', ends: '2028-12-31', name: '后年项目' };
    expect(await refused('project', later)).toEqual({ contractor: 'CONTRACTOR_BARRED' });
    // Who had won before the bar began keeps what it won.
    const before = { ...next, starts: '2026-01-10', name: '年初项目' };
    expect(await refused('project', before)).toBe('OK');
    expect(
      await refused('project', {
        ...next,
        exceptionGround: '唯一响应机构',
        exceptionBy: '局长办公会',
        exceptionDocument: '民例〔2026〕1号',
      }),
    ).toBe('OK');
    expect(
      await county.code('evaluation.reopen', {
        id: row.id,
        revision: row.revision,
        reason: '复核',
      }),
    ).toBe('EVALUATION_HAS_USES');
    const revoke = (values: Own) =>
      county.gate.call('records.save', {
        ...input('resultUse', { ...use.values, ...values }, use.id, use.revision),
      });
    expect(await revoke({ revokedOn: '2026-03-01' })).toMatchObject({
      failure: { fields: { revokedReason: { code: 'REVOCATION_WITHOUT_REASON' } } },
    });
    expect(
      await revoke({ revokedOn: '2026-03-01', revokedReason: '复核后改判合格' }),
    ).toMatchObject({ ok: true });
    expect(await refused('project', { ...next, name: '再一个项目' })).toBe('OK');
    expect(
      await county.code('evaluation.reopen', {
        id: row.id,
        revision: row.revision,
        reason: '复核',
      }),
    ).toBe('OK');
  });

  it('ranks who may be chosen, with the grounds', async () => {
    await concluded(county, {
      template: 'project-spot-check',
      subject: 'project',
      subjectId: project,
      date: '2026-06-30',
    });
    await save('resultUse', {
      project,
      contractor: good,
      kind: 'preference',
      starts: '2026-07-01',
      text: '抽查优秀',
    });
    await save('resultUse', {
      project,
      contractor: bad,
      kind: 'bar',
      starts: '2026-08-01',
      text: '虚报',
    });
    const ranking = await county.call('projects.ranking', {});
    expect(ranking[0]).toMatchObject({
      id: good,
      evaluations: 1,
      mean: 100,
      last: { grade: { zh: '优秀' }, date: '2026-06-30' },
      uses: [{ kind: 'preference' }],
      barred: false,
    });
    expect(ranking.at(-1)).toMatchObject({ id: bad, barred: true, uses: [{ from: null }] });
    // One that is decided and begins with the next year keeps nobody out yet, but is said.
    const ahead = await save('resultUse', {
      project,
      contractor: good,
      kind: 'bar',
      starts: '2027-01-01',
      text: '末期不合格',
    });
    const [first] = await county.call('projects.ranking', {});
    expect(first).toMatchObject({ id: good, barred: false });
    expect(first?.uses).toContainEqual(
      expect.objectContaining({ kind: 'bar', from: '2027-01-01', until: '2027-12-31' }),
    );
    const { revision } = await county.call('records.get', { noun: 'resultUse', id: ahead });
    await county.call('records.remove', { noun: 'resultUse', id: ahead, revision });
  });

  it('tells what a contractor has done so far, with what became of it', async () => {
    const { undertaken, uses } = await county.call('projects.history', { contractor: good });
    expect(undertaken.find(({ id }) => id === project)).toMatchObject({
      subject: 'project',
      amount: 10_000_000,
      stage: 'contract',
      evaluations: [
        {
          date: '2026-06-30',
          template: { zh: '项目抽查评估' },
          total: 1000,
          fullMark: 1000,
          grade: { zh: '优秀' },
          passed: true,
          vetoed: false,
        },
      ],
    });
    expect(uses).toMatchObject([{ kind: 'preference', starts: '2026-07-01', revokedOn: null }]);
    // What was opened again is no record yet; what was revoked stays.
    const other = await county.call('projects.history', { contractor: bad });
    expect(other.undertaken.map(({ starts, evaluations }) => [starts, evaluations.length])).toEqual(
      [
        ['2026-05-01', 0],
        ['2026-05-01', 0],
        ['2026-01-10', 0],
        ['2025-01-01', 0],
      ],
    );
    expect(other.uses.map(({ kind, revokedOn }) => [kind, revokedOn])).toEqual([
      ['bar', null],
      ['bar', '2026-03-01'],
    ]);
    expect(await county.code('projects.history', { contractor: project })).toBe('RECORD_NOT_FOUND');
  });
});

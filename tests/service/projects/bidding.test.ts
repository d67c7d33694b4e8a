import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultRuleParameters } from '../../../shared/definitions/shipped';
import { input, openPurchase, step, toContract, type Own, type Purchase } from './purchase';

let county: Purchase['county'];
let bad: string;
let good: string;
let save: Purchase['save'];
let refused: Purchase['refused'];

beforeAll(async () => {
  ({ county, bad, good, save, refused } = await openPurchase());
}, 60_000);
afterAll(() => county.close());

const project = (name: string, own: Own = {}): Own => ({
  name,
  purchaser: '前进街道办事处',
  contractor: bad,
  amount: 1_000_000,
  method: 'openTender',
  starts: '2026-01-01',
  ends: '2026-12-31',
  ...own,
});
const bar = (own: Own): Own => ({ contractor: bad, kind: 'bar', text: '评估不合格', ...own });

it('holds a bar of the year after the decision against the day of bidding, to its last day', async () => {
  const earlier = await save('project', project('中标在前'));
  for (const [name, date] of [
    ['need', '2025-10-12'],
    ['budget', '2025-10-28'],
  ] as const)
    await save('projectStep', step(earlier, name, date));
  const use = await county.call(
    'records.save',
    input('resultUse', bar({ decidedOn: '2025-06-15', starts: '2026-01-01' })),
  );
  expect(use.values['ends']).toBe('2026-12-31');
  // The purchase is settled within the bar: not with this contractor.
  expect(await refused('projectStep', step(earlier, 'method', '2026-01-01'))).toEqual({
    date: 'CONTRACTOR_BARRED',
  });
  expect(await refused('projectStep', step(earlier, 'method', '2025-12-31'))).toBe('OK');
  // Bidding was before the bar: the project may still be kept and go on.
  const { revision, values } = await county.call('records.get', { noun: 'project', id: earlier });
  expect(
    (
      await county.gate.call('records.save', {
        ...input('project', { ...values, note: '已签约' }, earlier, revision),
      })
    ).ok,
  ).toBe(true);
  expect(await refused('projectStep', step(earlier, 'notice', '2026-01-05'))).toBe('OK');
  // A new one is bid for today, in October 2026, also where it begins when the bar is over.
  expect(
    await refused('project', project('明年项目', { starts: '2027-03-01', ends: '2027-12-31' })),
  ).toEqual({ contractor: 'CONTRACTOR_BARRED' });
});

it('counts from the decision where the office sets it so', async () => {
  await county.call('settings.set', {
    ruleParameters: { ...defaultRuleParameters, barTerm: 'fromDecision' },
  });
  const use = await county.call(
    'records.save',
    input('resultUse', bar({ decidedOn: '2027-02-28', starts: '2027-03-01' })),
  );
  expect(use.values['ends']).toBe('2028-02-27');
  await county.call('settings.set', { ruleParameters: defaultRuleParameters });
});

it('lets a terminated project of a year have its final evaluation without an interim one', async () => {
  const ended = await save('project', project('终止项目', { contractor: good }));
  for (const one of toContract(ended)) await save('projectStep', one);
  const final = step(ended, 'final', '2026-06-01');
  expect(await refused('projectStep', final)).toEqual({ step: 'FLOW_OUT_OF_ORDER' });
  const end = await county.call(
    'records.save',
    input('projectStep', step(ended, 'termination', '2026-05-01')),
  );
  expect(await refused('projectStep', final)).toBe('OK');
  const flow = await county.call('projects.flow', { project: ended });
  expect(Object.fromEntries(flow.map((one) => [one.step, one.state.state]))).toMatchObject({
    interim: 'over',
    final: 'done',
    closing: 'open',
  });
  // Without the end it could not stand, so the end stays.
  expect(
    await county.code('records.remove', {
      noun: 'projectStep',
      id: end.id,
      revision: end.revision,
    }),
  ).toBe('FLOW_STANDS');
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { procedures, type ProcedureName } from '../../../shared/contract/procedures';
import type { Role } from '../../../shared/domain/office';
import { openTestOffice, PASSWORD, type TestOffice } from '../office';

/**
 * Who may do what, written out by hand: the gate is checked against this, not against the contract
 * that it reads.
 */
const everybody: ProcedureName[] = [
  'session.lock',
  'session.changePassword',
  'session.setPeriod',
  'settings.get',
  'records.list',
  'records.get',
  'records.options',
  'records.history',
  'records.export',
  'template.write',
  'desk.get',
  'statistics.sheet',
  'checks.run',
  'submission.state',
  'submission.stand',
  'report.get',
  'report.write',
  'review.points',
  'review.rows',
  'office.trusted',
  'office.trustList',
  'package.verify',
  'package.open',
  'receive.board',
  'receive.rollup',
  'templates.list',
  'templates.get',
  'templates.write',
  'evaluation.list',
  'evaluation.get',
  'evaluation.corrections',
  'backup.write',
  'audit.verify',
  'records.save',
  'records.remove',
  'records.restore',
  'records.reveal',
  'drafts.save',
  'drafts.get',
  'drafts.discard',
  'import.preview',
  'import.apply',
  'import.problems',
  'import.problemsFile',
  'import.settle',
  'statistics.save',
  'statistics.replace',
  'statistics.zeroReport',
  'checks.explain',
  'submission.importReceipt',
  'evaluation.begin',
  'evaluation.evidence',
  'evaluation.sheet.save',
  'evaluation.sheet.submit',
  'evaluation.sheet.remove',
  'evaluation.compare',
  'evaluation.settle',
  'evaluation.correction.save',
  'evaluation.correction.remove',
  'projects.flow',
  'projects.money',
  'projects.targets',
  'projects.ranking',
  'projects.history',
  'projects.saveTargets',
  'projects.removeIndicator',
  'assessment.sent',
  'assessment.send',
  'assessment.withdraw',
  'assessment.take',
  'assessment.open',
  'assessment.answer',
];
const kept: Partial<Record<ProcedureName, Role[]>> = {
  'users.list': ['admin'],
  'users.create': ['admin'],
  'users.setRole': ['admin'],
  'users.disable': ['admin'],
  'users.enable': ['admin'],
  'users.setPassword': ['admin'],
  'recovery.pending': ['admin'],
  'recovery.renew': ['admin'],
  'settings.set': ['admin'],
  'divisions.edit': ['admin'],
  'divisions.use': ['admin'],
  'office.inspectCard': ['admin'],
  'office.change': ['admin'],
  'office.trust': ['admin'],
  'office.replace': ['admin'],
  'office.setTrust': ['admin'],
  'office.submitTo': ['admin'],
  'office.renewKey': ['admin'],
  'office.exportTrustList': ['admin'],
  'office.importTrustList': ['admin'],
  'office.card': ['admin', 'reviewer', 'receiver'],
  'templates.save': ['admin', 'reviewer'],
  'templates.begin': ['admin', 'reviewer'],
  'templates.copy': ['admin', 'reviewer'],
  'templates.publish': ['admin', 'reviewer'],
  'templates.discard': ['admin', 'reviewer'],
  'templates.read': ['admin', 'reviewer'],
  'evaluation.remove': ['admin', 'reviewer'],
  'evaluation.sheet.return': ['admin', 'reviewer'],
  'evaluation.conclude': ['admin', 'reviewer'],
  'evaluation.reopen': ['admin', 'reviewer'],
  'checks.pass': ['admin', 'reviewer'],
  'returns.pass': ['admin', 'reviewer'],
  'submission.review': ['admin', 'reviewer'],
  'submission.sendBack': ['admin', 'reviewer'],
  'submission.unfreeze': ['admin', 'reviewer'],
  'review.see': ['admin', 'reviewer'],
  'submission.freeze': ['admin', 'reviewer'],
  'submission.export': ['admin', 'reviewer'],
  'receive.files': ['admin', 'receiver'],
  'receive.receipts': ['admin', 'receiver'],
};
const open: ProcedureName[] = [
  'app.state',
  'setup.create',
  'setup.confirmRecovery',
  'setup.demo',
  'session.login',
  'session.recover',
  'divisions.children',
  'divisions.search',
  'divisions.summary',
  'backup.restore',
];

const roles: Role[] = ['clerk', 'reviewer', 'receiver', 'admin'];
const names = [...everybody, ...(Object.keys(kept) as ProcedureName[]), ...open].sort();
/** Never by contract, so that whoever is let in comes no further than the input. */
const WRONG = { nobodyKnowsThis: 1 };

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
  for (const role of roles)
    if (role !== 'admin')
      await office.call('users.create', {
        login: role,
        name: role,
        role,
        password: `${role}-of-2026`,
      });
});
afterAll(() => office.close());

describe.each(roles)('as %s', (role) => {
  beforeAll(async () => {
    await office.call(
      'session.login',
      role === 'admin'
        ? { login: 'admin', password: PASSWORD }
        : { login: role, password: `${role}-of-2026` },
    );
  });
  it.each(names)('%s', async (name) => {
    const allowed = kept[name]?.includes(role) ?? true;
    expect(await office.code(name, WRONG)).toBe(allowed ? 'BAD_INPUT' : 'NOT_ALLOWED');
  });
});

describe('with nobody logged in', () => {
  beforeAll(() => office.call('session.lock', {}));
  it.each(names)('%s', async (name) => {
    expect(await office.code(name, WRONG)).toBe(
      open.includes(name) ? 'BAD_INPUT' : 'NOT_LOGGED_IN',
    );
  });
});

it('nothing else answers before somebody has logged in', () => {
  const unlocked = (Object.entries(procedures) as [ProcedureName, { access: unknown }][])
    .filter(([, { access }]) => access === 'public')
    .map(([name]) => name);
  expect(unlocked.sort()).toEqual([...open].sort());
});

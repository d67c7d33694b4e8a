import { join } from 'node:path';
import { signedBy } from '../assessment/offices';
import type { Calls, World } from './world';

/** An office beside this one that nobody has to do with. */
function peerOf({ inside, next }: World): string {
  const unitId = `peer-${next()}`;
  inside((db) =>
    db
      .prepare(
        `INSERT INTO trusted_office (unitId, name, division, level, relation, suite, fingerprint, signKey, confirmedBy, confirmedAt)
         SELECT ?, name, '220106', level, 'peer', suite, ?, signKey, confirmedBy, confirmedAt FROM trusted_office LIMIT 1`,
      )
      .run(unitId, unitId),
  );
  return unitId;
}

/** Calls on whom an office trusts. */
export const trustCalls = {
  'office.trust': async ({ city, out }) =>
    city.call('office.card', { file: join(out, 'city-card.zip') }),
  // In nobody’s place, no superior, no subordinates: three that are refused, and may leave nothing.
  'office.replace': async ({ city, out }) => ({
    ...(await city.call('office.card', { file: join(out, 'city-card.zip') })),
    reason: '重装电脑，已电话核对',
    from: 1,
  }),
  'office.setTrust': (world) => ({
    unitId: peerOf(world),
    act: 'suspend',
    reason: '正在核实对方情况',
    from: null,
  }),
  'office.submitTo': (world) => ({
    unitId: peerOf(world),
    since: null,
    reason: '区划调整后改报',
  }),
  'office.renewKey': () => ({ reason: '密钥用满三年，按规定更换' }),
  'office.exportTrustList': ({ out, next }) => ({ file: join(out, `trust-${next()}.zip`) }),
  'office.importTrustList': async ({ city, out, next }) => {
    const { unitId, division, name } = city.ctx.office;
    const list = {
      version: next(),
      issuedAt: '2026-10-09T09:00:00+08:00',
      issuer: { unitId, division, name },
      keys: [],
    };
    const files = new Map([['trust.json', Buffer.from(JSON.stringify(list))]]);
    return { file: await signedBy(city, 'trust', files, out) };
  },
} satisfies Partial<Calls>;

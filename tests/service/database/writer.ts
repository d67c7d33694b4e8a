import { createGate } from '../../../electron/gate/gate';

/**
 * Saves one institution after the other until it is killed, and says each name once the gate has
 * said that it is saved.
 */
const [folder = '', password = '', round = ''] = process.argv.slice(2);
const gate = createGate({ dataRoot: folder, now: '2026-10-09T09:00:00+08:00' });
await gate.call('session.login', { login: 'admin', password });
for (let number = 1; ; number += 1) {
  const name = `机构${round}-${number}`;
  const saved = await gate.call('records.save', {
    noun: 'institution',
    id: null,
    revision: null,
    values: { name, uscc: null, type: null, legalRepresentative: null, phone: null, note: null },
  });
  if (!saved.ok) throw new Error(saved.failure.code);
  process.stdout.write(`${name}\n`);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../electron/service/database/open';
import type { Writer, Handlers } from '../../../electron/service/database/context';
import { behaviours } from '../../../electron/service/behaviours';
import { importHandlers } from '../../../electron/service/import/handlers';
import { statisticsImporter } from '../../../electron/service/quarter/import-statistics';
import { undoStatistics } from '../../../electron/service/quarter/undo-statistics';
import { divisionHandlers } from '../../../electron/service/records/division-handlers';
import { recordHandlers } from '../../../electron/service/records/handlers';
import { attachmentHandlers } from '../../../electron/service/attachments/handlers';
import { societyHandlers } from '../../../electron/service/quarter/linkage';
import { peopleHandlers } from '../../../electron/service/people/handlers';
import {
  procedures,
  type InputOf,
  type OutputOf,
  type ParsedInputOf,
  type Procedures,
} from '../../../shared/contract/procedures';

const rooms = {
  ...recordHandlers({ 'statistics.import': undoStatistics }),
  ...attachmentHandlers,
  ...societyHandlers,
  ...peopleHandlers,
  ...importHandlers({ statistics: statisticsImporter(() => undefined) }),
  ...divisionHandlers,
};

type Call = keyof typeof rooms;
const handlers: { [N in Call]: Handlers<Procedures>[N] } = rooms;

export interface RegisterOffice {
  context: Writer;
  folder: string;
  call: <N extends Call>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
  count: (table: string, where?: string) => number;
  close: () => void;
}

/**
 * A county office with a real encrypted database in a temporary folder; clock and ids are fixed.
 */
export function openOffice(division = '220104'): RegisterOffice {
  const folder = mkdtempSync(join(tmpdir(), 'stationbook-register-'));
  const clock = (): Date => new Date('2026-10-09T01:00:00Z');
  const db = openDatabase(join(folder, 'office.db'), 'ab'.repeat(32), { clock });
  let ids = 0;
  const context: Writer = {
    db,
    behaviours,
    folder,
    databaseKey: Buffer.from('ab'.repeat(32), 'hex'),
    office: {
      unitId: 'u1',
      name: '朝阳区社会工作指导中心',
      level: 'county',
      division,
      divisionName: '朝阳区',
      fingerprint: '',
    },
    session: { userId: 'user1', login: 'admin', name: '王芳', role: 'admin' },
    clock,
    newId: () => `id-${(ids += 1)}`,
    progress: () => undefined,
    keys: { sign: { privateKeyPem: '', publicKeyPem: '' } },
  };
  return {
    context,
    folder,
    call: async (name, input) => {
      const handler = handlers[name];
      return handler(context, procedures[name].input.parse(input) as ParsedInputOf<typeof name>);
    },
    count: (table, where = '1') =>
      (db.prepare(`SELECT count(*) AS n FROM ${table} WHERE ${where}`).get() as { n: number }).n,
    close: () => {
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

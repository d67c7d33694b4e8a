import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContainer } from '../../electron/service/package-format/container';
import { sm3 } from '../../electron/service/package-format/sm3';
import { trustedKeys } from '../../electron/service/trust/offices';
import { freeze, openPair, PERIOD } from '../service/exchange/offices';
import { compare, timed } from './measure';

const ROWS = 50_000;

interface Snapshot {
  tables: { name: string; rows: (string | number | null)[][] }[];
}

/** Two offices that trust each other, and a frozen quarter of 50,000 rows at the county. */
async function frozenPair() {
  const pair = await openPair();
  await freeze(pair.county);
  const { db } = pair.county.ctx;
  const snapshot = JSON.parse(
    (db.prepare('SELECT snapshot FROM frozen').get() as { snapshot: string }).snapshot,
  ) as Snapshot;
  const workers = snapshot.tables.find(({ name }) => name === 'workers');
  const station = workers?.rows[0]?.[1] ?? null;
  for (let at = workers?.rows.length ?? 0; at < ROWS; at += 1)
    workers?.rows.push([sm3(`${at}`), station, 'assistant', '2027-06-30']);
  db.prepare('UPDATE frozen SET snapshot = ?').run(JSON.stringify(snapshot));
  return pair;
}

const folder = mkdtempSync(join(tmpdir(), 'stationbook-package-'));
let payload: Uint8Array[] = [];
let rows: string[] = [];

/** Sign, encrypt, write, flush, read back; then verify, decrypt, check and take in. */
const ours = async (): Promise<number> => {
  const pair = await frozenPair();
  const drive = mkdtempSync(join(folder, 'drive-'));
  try {
    const time = await timed(async () => {
      const { file } = await pair.county.call('submission.export', {
        period: PERIOD,
        folder: drive,
      });
      const [received] = await pair.city.call('receive.files', { files: [file], receipts: null });
      if (!received?.ok) throw new Error(`refused: ${received?.code}`);
    });
    if (payload.length === 0) {
      const { file } = await pair.city.call('package.open', {
        file: join(drive, readdirSync(drive)[0] ?? ''),
        out: join(drive, 'plain.zip'),
      });
      const content = await readContainer(readFileSync(file), {
        keys: trustedKeys(pair.city.ctx.db),
      });
      if (!content.ok) throw new Error(content.failure.code);
      payload = [...content.files.values()];
      rows = (
        pair.city.ctx.db.prepare('SELECT content FROM received_row').all() as { content: string }[]
      ).map((row) => row.content);
    }
    return time;
  } finally {
    await pair.close();
  }
};

/**
 * The same bytes hashed once, and the same rows inserted into an encrypted table in one
 * transaction.
 */
const yardstick = async (): Promise<number> => {
  const pair = await openPair();
  try {
    const { db } = pair.city.ctx;
    db.exec('CREATE TABLE plain (id INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT');
    const put = db.prepare('INSERT INTO plain (content) VALUES (?)');
    return await timed(() => {
      for (const bytes of payload) sm3(bytes);
      db.transaction(() => {
        for (const row of rows) put.run(row);
      })();
    });
  } finally {
    await pair.close();
  }
};

try {
  await compare(
    `writing and receiving a package of ${ROWS} rows ÷ hashing and bulk insert of the same`,
    5,
    ours,
    yardstick,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

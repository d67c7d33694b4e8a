import { join } from 'node:path';
import { fillCounty } from '../../../electron/service/demo/fill';
import { callThrough } from '../../../electron/service/demo/office';
import { seeded } from '../../../electron/service/demo/random';
import { openTestOffice, type TestOffice } from '../office';

export const PERIOD = '2026Q3';

/** Both take in each other's card with the fingerprint that the telephone gave. */
export async function introduce(upper: TestOffice, lower: TestOffice): Promise<void> {
  for (const [from, to] of [
    [upper, lower],
    [lower, upper],
  ] as const) {
    const { file, fingerprint } = await from.call('office.card', {
      file: join(from.folder, 'card.zip'),
    });
    await to.call('office.trust', { file, fingerprint });
  }
}

/**
 * A township's station and studio (or those of more townships), two workers or three each, and the
 * figures of two quarters that pass every check.
 */
export async function fill(county: TestOffice, townships = 1): Promise<void> {
  const division = county.ctx.office.division;
  const places = [];
  for (const township of (await county.call('divisions.children', { parent: division })).slice(
    0,
    townships,
  )) {
    const [village] = await county.call('divisions.children', { parent: township.code });
    if (!village) throw new Error(`no village in ${township.code}`);
    places.push({
      code: township.code,
      name: township.name,
      villages: [{ code: village.code, name: village.name }],
    });
  }
  await fillCounty(
    callThrough(county.gate),
    seeded(7),
    places,
    { studiosPerTownship: 1, staffPerStation: [2, 3], institutions: 2 },
    ['2026Q2', PERIOD],
  );
}

/** Explains whatever warning stands, as a clerk would, and freezes. */
export async function freeze(county: TestOffice, period = PERIOD): Promise<string> {
  for (const { severity, code, entity, id, field } of await county.call('checks.run', { period })) {
    if (severity === 'warning')
      await county.call('checks.explain', {
        period,
        code,
        entity,
        id,
        ...(field ? { field } : {}),
        text: '已核对，属实',
      });
  }
  return (await county.call('submission.freeze', { period })).frozenDigest;
}

/**
 * Alters a frozen figure behind the checks of who froze it: the receiver's own checks must find it.
 */
export function spoilFrozen(
  county: TestOffice,
  station: string,
  item: string,
  value: number,
): void {
  const row = county.ctx.db.prepare('SELECT snapshot FROM frozen').get() as { snapshot: string };
  const snapshot = JSON.parse(row.snapshot) as {
    tables: { name: string; rows: (string | number | null)[][] }[];
  };
  for (const cells of snapshot.tables.find(({ name }) => name === 'statistics')?.rows ?? [])
    if (cells[0] === station && cells[1] === item) cells[2] = value;
  county.ctx.db.prepare('UPDATE frozen SET snapshot = ?').run(JSON.stringify(snapshot));
}

export interface Pair {
  city: TestOffice;
  county: TestOffice;
  close: () => Promise<void>;
}

/** A city and a county of it that trust each other; the county's quarter is filled in. */
export async function openPair(): Promise<Pair> {
  const city = await openTestOffice({ level: 'city' });
  const county = await openTestOffice();
  await introduce(city, county);
  await fill(county);
  return {
    city,
    county,
    close: async () => {
      await city.close();
      await county.close();
    },
  };
}

/** What a receiver has stored; a refused file must leave all of it as it was. */
export const stored = ({ ctx }: TestOffice): number[] =>
  ['received_package', 'received_row', 'received_statistic'].map(
    (table) => (ctx.db.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n,
  );

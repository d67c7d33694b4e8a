import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createGate } from '../../../electron/gate/gate';
import { isNoun } from '../../../shared/domain/nouns';
import { NOW, PASSWORD } from '../office';

const fixtures = join(import.meta.dirname, '../../fixtures/databases');
const released = readdirSync(fixtures).filter((name) => name.startsWith('v'));

interface Figures {
  lists: Record<string, object>;
  statistics: { values: object; county: object };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

it.each(released)('a database of %s opens with the same figures', async (version) => {
  const folder = mkdtempSync(join(tmpdir(), 'stationbook-released-'));
  folders.push(folder);
  for (const name of ['office.json', 'stationbook.db'])
    copyFileSync(join(fixtures, version, name), join(folder, name));
  const figures = JSON.parse(
    readFileSync(join(fixtures, version, 'figures.json'), 'utf8'),
  ) as Figures;
  const gate = createGate({ dataRoot: folder, now: NOW });
  const answer = async (name: string, input: object): Promise<unknown> => {
    const result = await gate.call(name, input);
    return result.ok ? result.value : result.failure;
  };
  expect(await gate.call('session.login', { login: 'admin', password: PASSWORD })).toMatchObject({
    ok: true,
  });
  expect(Object.keys(figures.lists).filter(isNoun).length).toBeGreaterThan(0);
  for (const [noun, list] of Object.entries(figures.lists))
    expect(await answer('records.list', { noun, offset: 0, limit: 50 })).toMatchObject(list);
  const { values, county } = figures.statistics;
  expect(await answer('statistics.sheet', { period: '2026Q3' })).toMatchObject({
    values,
    county: { now: county },
  });
  expect(await answer('audit.verify', {})).toMatchObject({ ok: true });
  await gate.close();
});

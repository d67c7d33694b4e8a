import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromRoot, root } from '../../build/runtime/paths.ts';
import { launchArguments, setUp } from '../../build/runtime/setup.ts';
import { quarter, workbooks } from '../../build/walk/index.ts';
import { Walk, type OfficeName } from '../../build/walk/walk.ts';

const PERIOD = '2026Q3';

describe('one quarter in two windows', () => {
  let walk: Walk;
  let broken = false;
  beforeAll(async () => {
    const { runtime, env } = await setUp();
    walk = new Walk({
      executablePath: runtime.executable, args: [...launchArguments(), root], env, workbooks,
      scratch: mkdtempSync(join(tmpdir(), 'stationbook-quarter-')), outDir: fromRoot('out', 'quarter'),
    });
  });
  afterAll(() => walk?.close());

  const ask = async (office: OfficeName, name: string, input: unknown): Promise<Record<string, never>> => {
    const page = await walk.page(office);
    const answer = await page.evaluate(([n, i]) => (globalThis as unknown as { stationbook: { call: (n: unknown, i: unknown) => Promise<{ ok: boolean; value?: unknown; failure?: unknown }> } }).stationbook.call(n, i), [name, input]);
    expect(answer.ok, JSON.stringify(answer.failure)).toBe(true);
    return answer.value as Record<string, never>;
  };

  // Each step stands on the one before it; after a broken one the rest would only repeat the news.
  for (const step of quarter) {
    test(step.title, async () => {
      expect(broken, 'an earlier step is broken').toBe(false);
      broken = true;
      try {
        await step.run(walk);
      } catch (error) {
        for (const office of ['county', 'city'] as const) await walk.picture(office, `broken-${office}`).catch(() => undefined);
        throw error;
      }
      broken = false;
    }, 120_000);
  }

  test('everything sound of the workbooks came in', async () => {
    const total = async (noun: string) => (await ask('county', 'records.list', { noun, offset: 0, limit: 1 }))['total'];
    expect([await total('station'), await total('person'), await total('institution'), await total('project')]).toEqual([44, 37, 4, 11]);
  });

  test('what the city added up is what the county reported', async () => {
    const rollup = await ask('city', 'receive.rollup', { period: PERIOD }) as unknown as { totals: Record<string, number> };
    const sheet = await ask('county', 'statistics.sheet', { period: PERIOD }) as unknown as { values: Record<string, Record<string, number>> };
    for (const item of ['servedPersons', 'servedTimes', 'caseNew', 'resourceAmount']) {
      expect(rollup.totals[item], item).toBe(Object.values(sheet.values).reduce((sum, row) => sum + (row[item] ?? 0), 0));
    }
  });

  test('the county holds the receipt, and both audit chains are whole', async () => {
    const state = await ask('county', 'submission.state', { period: PERIOD }) as unknown as { history: { receipt?: { outcome: string } }[] };
    expect(state.history[0]?.receipt?.outcome).toBe('accepted');
    for (const office of ['county', 'city'] as const) expect(await ask(office, 'audit.verify', {})).toMatchObject({ ok: true });
  });

  test('package, receipt and a picture of every step are left behind', () => {
    for (const file of Object.values(walk.files)) expect(existsSync(file), file).toBe(true);
    expect(readdirSync(fromRoot('out', 'quarter')).filter((name) => name.endsWith('.png')).length).toBeGreaterThanOrEqual(18);
  });
});

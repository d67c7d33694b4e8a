import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Result } from '../../shared/result';
import { calls } from './writer/calls';
import { stateOf, type State } from './writer/state';
import { atWork, openWorld, type World } from './writer/world';

const SEED = Number(process.env.HAMMER_SEED ?? Date.now() % 1_000_000);

/**
 * Calls that leave the tables as they are when they succeed: they change who works, or write what
 * stood there already.
 */
const QUIET = new Set([
  'session.lock',
  'session.setPeriod',
  'backup.restore',
  'import.preview',
  'import.apply',
  'submission.importReceipt',
]);

/** Made only where it is refused: an office stands already, or nothing is there to do it to. */
const REFUSED = [
  'assessment.answer',
  'assessment.open',
  'checklist.renew',
  'office.importTrustList',
  'people.erase',
  'setup.confirmRecovery',
  'setup.create',
];

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

/** Numbers below 1 that follow from a seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  return list
    .map((value) => ({ value, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

type Fired = [name: string, answer: Result<unknown>];

function inputOf(name: string): unknown {
  const table: Record<string, ((world: World) => unknown) | null> = calls;
  return table[name]?.(world);
}

async function alone(name: string): Promise<Result<unknown>> {
  await atWork(world);
  return world.county.gate.call(name, await inputOf(name));
}

/** Two calls at once, the second asked for while the first is under way. */
async function fire(first: string, second: string): Promise<{ fired: Fired[]; before: State }> {
  await atWork(world);
  const inputs = [await inputOf(first), await inputOf(second)];
  const before = stateOf(world);
  const names = [first, second];
  const answers = await Promise.all(
    names.map((name, at) => world.county.gate.call(name, inputs[at])),
  );
  return { before, fired: names.map((name, at) => [name, answers[at] as Result<unknown>]) };
}

it(
  `leaves no half state, whatever two writes come at once (seed ${SEED})`,
  { timeout: 300_000 },
  async () => {
    const names = Object.entries(calls).flatMap(([name, make]) => (make ? [name] : []));
    const next = random(SEED);
    const [firsts, seconds] = [shuffled(names, next), shuffled(names, next)];
    const succeeded = new Set<string>();
    for (const [at, first] of firsts.entries()) {
      const { fired, before } = await fire(first, seconds[at] ?? first);
      const told = JSON.stringify(
        fired.map(([name, answer]) => [name, answer.ok || answer.failure]),
      );
      const after = stateOf(world);
      expect({ sound: after.sound, chain: after.chain }, told).toEqual({
        sound: true,
        chain: true,
      });
      expect(told).not.toMatch(/INTERNAL|BAD_INPUT/);
      const done = fired.filter(([, answer]) => answer.ok).map(([name]) => name);
      for (const name of done) succeeded.add(name);
      if (done.length === 0) expect(after.rows, told).toBe(before.rows);
      else if (done.some((name) => !QUIET.has(name)))
        expect(after.rows, told).not.toBe(before.rows);
    }
    // What the other call was in the way of each time is in order when it is made alone.
    for (const name of names.filter((one) => !succeeded.has(one) && !REFUSED.includes(one)))
      expect((await alone(name)).ok, name).toBe(true);
  },
);

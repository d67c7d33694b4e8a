import { expect, test } from 'vitest';
import { stampLine, stampOf, type Step, type Tree } from '../../../build/runtime/stamp';

const tree: Tree = { commit: 'd8fdc4f2a1b3c4d5e6f708192a3b4c5d6e7f8091', clean: true };
const steps: Step[] = [
  { name: 'lint', passed: 1, failed: 0, seconds: 38.6 },
  { name: 'unit', passed: 900, failed: 0, seconds: 60.2 },
];
const finished = new Date('2026-03-05T08:00:00Z');

test('a whole pass names its commit, its counts by suite and its seconds', () => {
  const stamp = stampOf(tree, tree, steps, 75.4, finished);
  expect(stamp).toEqual({
    commit: tree.commit,
    clean: true,
    finishedAt: '2026-03-05T08:00:00.000Z',
    seconds: 75,
    passed: 901,
    failed: 0,
    suites: {
      lint: { passed: 1, failed: 0, seconds: 39 },
      unit: { passed: 900, failed: 0, seconds: 60 },
    },
    unsteady: [],
  });
  expect(stampLine(stamp)).toBe('d8fdc4f2a1b3: whole pass in 75 s, 2026-03-05T08:00:00.000Z');
});

test('a red run says so', () => {
  const red = [...steps, { name: 'e2e', passed: 70, failed: 2, seconds: 490 }];
  const stamp = stampOf(tree, tree, red, 600, finished);
  expect(stamp.failed).toBe(2);
  expect(stampLine(stamp)).toContain('NOT passed');
});

test.each<[string, Tree, Tree]>([
  ['had changes from the start', { ...tree, clean: false }, tree],
  ['was changed under way', tree, { ...tree, clean: false }],
  ['moved to another commit under way', tree, { ...tree, commit: 'f'.repeat(40) }],
  ['is no repository', { commit: null, clean: false }, { commit: null, clean: false }],
])('a tree that %s is not clean', (_, before, after) => {
  const stamp = stampOf(before, after, steps, 1, finished);
  expect(stamp.clean).toBe(false);
  expect(stampLine(stamp)).toContain(' with changes');
});

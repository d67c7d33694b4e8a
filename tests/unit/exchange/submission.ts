import type { Submission } from '../../../shared/package/manifest';

export const submission = (more: Partial<Submission>): Submission => ({
  division: '220581',
  unitId: 'unit-1',
  period: '2026Q3',
  sequence: 1,
  previous: null,
  kind: 'regular',
  recipient: '220500',
  createdAt: '2026-10-08T09:00:00+08:00',
  appVersion: '0.1.0',
  taskVersion: '2026.1',
  counts: { stations: 2 },
  frozenDigest: 'a'.repeat(64),
  ...more,
});

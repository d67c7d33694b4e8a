import { afterAll, beforeAll, expect, it } from 'vitest';
import { concluded } from '../evaluation/walk';
import { openPurchase, toContract, type Purchase } from './purchase';

let office: Purchase;
beforeAll(async () => {
  office = await openPurchase();
  for (const values of toContract(office.project)) await office.save('projectStep', values);
}, 60_000);
afterAll(() => office.county.close());

/** A concluded evaluation of a project with this total, in tenths of a mark out of 100. */
async function totalled(project: string, date: string, total: number): Promise<void> {
  const { row } = await concluded(office.county, {
    template: 'project-final',
    subject: 'project',
    subjectId: project,
    date,
  });
  office.county.ctx.db.prepare('UPDATE evaluation SET total = ? WHERE id = ?').run(total, row.id);
}

it('ranks by the exact mean, where two means are shown as the same', async () => {
  const { county, good, bad, project, save } = office;
  const own = {
    purchaser: '前进街道办事处',
    amount: 1_000_000,
    starts: '2025-01-01',
    ends: '2025-12-31',
  };
  const one = await save('project', { ...own, name: '旧项目', contractor: bad });
  const third = await save('project', { ...own, name: '最旧的项目', contractor: bad });
  const other = await save('project', { ...own, name: '更旧的项目', contractor: bad });
  for (const name of ['甲项目', '乙项目', '丙项目'])
    await save('project', { ...own, name, contractor: good });
  // 50 for one; 50, 50 and 50.1 for the other, who has fewer projects.
  await totalled(project, '2026-01-05', 500);
  await totalled(one, '2026-01-06', 500);
  await totalled(other, '2026-01-07', 500);
  await totalled(third, '2026-01-08', 501);
  const ranking = await county.call('projects.ranking', {});
  const places = ranking.map(({ id, mean }) => ({ id, mean }));
  expect(places.find(({ id }) => id === good)).toEqual({ id: good, mean: 50 });
  expect(places.find(({ id }) => id === bad)).toEqual({ id: bad, mean: 50 });
  const at = (of: string): number => places.findIndex(({ id }) => id === of);
  expect(at(bad)).toBeLessThan(at(good));
});

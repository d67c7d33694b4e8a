import type { ProjectMoneyView } from '../../../shared/contract/projects';
import type { Finding } from '../../../shared/contract/types';
import { projectMoneyFindings, type ProjectMoney } from '../../../shared/rules/project-rules';
import type { Context } from '../context';
import { getRecord } from '../database/records';

const sum = (table: string, column: string): string => `coalesce((SELECT sum(x.${column}) FROM ${table} x WHERE x.project = p.id AND x.removedAt IS NULL), 0)`;

/** A project's money, exact in fen. @throws Refusal RECORD_NOT_FOUND */
export function projectMoney({ db }: Context, project: string): ProjectMoneyView {
  getRecord(db, 'project', project);
  const { contract, funded, received, paid, spent } = db.prepare(`SELECT coalesce(p.amount, 0) AS contract, ${sum('fundingLine', 'amount')} AS funded, ${sum('fundingLine', 'received')} AS received, ${sum('payment', 'amount')} AS paid, ${sum('expense', 'amount')} AS spent FROM project p WHERE p.id = ?`)
    .get(project) as Record<'contract' | 'funded' | 'received' | 'paid' | 'spent', number>;
  return {
    contract, funded, received, paid, spent, balance: received - spent, unpaid: contract - paid,
    years: db.prepare('SELECT year, sum(amount) AS planned, coalesce(sum(received), 0) AS received FROM fundingLine WHERE project = ? AND removedAt IS NULL GROUP BY year ORDER BY year').all(project) as ProjectMoneyView['years'],
    milestones: db.prepare(`SELECT m.id, m.name, m.amount, m.due, m.metOn, coalesce((SELECT sum(y.amount) FROM payment y WHERE y.project = m.project AND y.milestone = m.name AND y.removedAt IS NULL), 0) AS paid
      FROM milestone m WHERE m.project = ? AND m.removedAt IS NULL ORDER BY m.due IS NULL, m.due, m.rowid`).all(project) as ProjectMoneyView['milestones'],
  };
}

/** What the quarter's checks say of the projects' money and contracts. */
export function projectFindings({ db }: Pick<Context, 'db'>): Finding[] {
  const rows = db.prepare(`SELECT p.id, p.name, coalesce(p.amount, 0) AS amount, ${sum('milestone', 'amount')} AS milestoneSum, ${sum('fundingLine', 'received')} AS received, ${sum('payment', 'amount')} AS paid, ${sum('expense', 'amount')} AS spent,
    (SELECT count(*) FROM milestone x WHERE x.project = p.id AND x.removedAt IS NULL) AS milestones,
    (p.noSubcontract IS NULL AND EXISTS (SELECT 1 FROM projectStep x WHERE x.project = p.id AND x.removedAt IS NULL AND x.step = 'contract')) AS silent FROM project p WHERE p.removedAt IS NULL ORDER BY p.id`).all() as (Omit<ProjectMoney, 'silent'> & { silent: number })[];
  return projectMoneyFindings(rows.map((row) => ({ ...row, silent: row.silent === 1 })));
}

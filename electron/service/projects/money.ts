import type { ProjectMoneyView } from '../../../shared/contract/projects';
import type { Finding } from '../../../shared/rules/finding';
import { projectMoneyFindings } from '../../../shared/rules/project-rules';
import type { Reader } from '../database/context';
import { getRecord } from '../database/records';
import { select, text, whole } from '../database/rows';
import { selection, withDerived, type Lists } from '../records/derived';

/**
 * A project's money, exact in fen; its sums are the derived fields of its record. @throws Refusal
 * RECORD_NOT_FOUND
 */
export function projectMoney(context: Reader, project: string): ProjectMoneyView {
  const { db } = context;
  const { values } = withDerived(context, 'project', getRecord(db, 'project', project));
  const sum = (key: string): number => Number(values[key] ?? 0);
  return {
    contract: sum('amount'),
    funded: sum('funded'),
    received: sum('received'),
    paid: sum('paid'),
    spent: sum('spent'),
    balance: sum('balance'),
    unpaid: sum('unpaid'),
    years: select(
      db,
      'SELECT year, sum(amount) AS planned, coalesce(sum(received), 0) AS received FROM fundingLine WHERE project = ? AND removedAt IS NULL GROUP BY year ORDER BY year',
      { year: whole, planned: whole, received: whole },
    ).all(project),
    milestones: select(
      db,
      `SELECT m.id, m.name, m.amount, m.due, m.metOn, coalesce((SELECT sum(y.amount) FROM payment y WHERE y.project = m.project AND y.milestone = m.name AND y.removedAt IS NULL), 0) AS paid
      FROM milestone m WHERE m.project = ? AND m.removedAt IS NULL ORDER BY m.due IS NULL, m.due, m.rowid`,
      { id: text, name: text, amount: whole, paid: whole, due: text.orNull, metOn: text.orNull },
    ).all(project),
  };
}

/** What the quarter's checks say of the projects' money and contracts. */
export function projectFindings(lists: Lists): Finding[] {
  const rows = select(
    lists.db,
    `SELECT ${selection(lists, 'project')}, coalesce(sum(m.amount), 0) AS milestoneSum, count(m.id) AS milestones,
    (t.noSubcontract IS NULL AND EXISTS (SELECT 1 FROM projectStep x WHERE x.project = t.id AND x.removedAt IS NULL AND x.step = 'contract')) AS silent
    FROM project t LEFT JOIN milestone m ON m.project = t.id AND m.removedAt IS NULL WHERE t.removedAt IS NULL GROUP BY t.id ORDER BY t.id`,
    {
      milestones: whole,
      id: text,
      name: text,
      amount: whole,
      milestoneSum: whole,
      funded: whole,
      received: whole,
      paid: whole,
      spent: whole,
      silent: whole,
    },
  ).all();
  return projectMoneyFindings(rows.map((row) => ({ ...row, silent: row.silent === 1 })));
}

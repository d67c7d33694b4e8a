import type { ProjectMoneyView } from '../../../shared/contract/projects';
import type { ProjectRow } from '../../../shared/rules/register-model';
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

/** Every project with its money, exact in fen, as rules read it. */
export const projectRows = (lists: Lists): ProjectRow[] =>
  select(
    lists.db,
    `SELECT ${selection(lists, 'project')}, coalesce(sum(m.amount), 0) AS milestoneSum, count(m.id) AS milestones,
    EXISTS (SELECT 1 FROM projectStep x WHERE x.project = t.id AND x.removedAt IS NULL AND x.step = 'contract') AS contracted,
    EXISTS (SELECT 1 FROM projectStep x WHERE x.project = t.id AND x.removedAt IS NULL AND x.step IN ('closing', 'termination')) AS closed
    FROM project t LEFT JOIN milestone m ON m.project = t.id AND m.removedAt IS NULL WHERE t.removedAt IS NULL GROUP BY t.id ORDER BY t.id`,
    {
      id: text,
      name: text,
      starts: text,
      ends: text,
      amount: whole,
      noSubcontract: text.orNull,
      milestones: whole,
      milestoneSum: whole,
      funded: whole,
      received: whole,
      paid: whole,
      spent: whole,
      contracted: whole,
      closed: whole,
    },
  )
    .all()
    .map((row) => ({ ...row, contracted: row.contracted === 1, closed: row.closed === 1 }));

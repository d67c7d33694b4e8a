import { FLOW } from '../database/functions';

const sum = (table: string, column: string): string =>
  `coalesce((SELECT sum(x.${column}) FROM ${table} x WHERE x.project = t.id AND x.removedAt IS NULL), 0)`;
/** Derived fields of a project's row `t`: the furthest step of its way, and its money in fen. */
export const projectDerived = {
  stage: `coalesce((SELECT x.step FROM projectStep x WHERE x.project = t.id AND x.removedAt IS NULL ORDER BY stage_rank(x.step, ${FLOW}) DESC, x.date DESC LIMIT 1), 'none')`,
  funded: sum('fundingLine', 'amount'),
  received: sum('fundingLine', 'received'),
  paid: sum('payment', 'amount'),
  spent: sum('expense', 'amount'),
  balance: `${sum('fundingLine', 'received')} - ${sum('expense', 'amount')}`,
  unpaid: `t.amount - ${sum('payment', 'amount')}`,
} as const;

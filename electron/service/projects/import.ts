import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { Context } from '../database/context';
import { saveRecord } from '../database/records';
import type { Table } from '../import/header';
import type { Plan } from '../import/plan-records';
import { projectCompleted, projectRoomFaults } from './faults';

/** Rows of these are held against the rows before them: a step against the step above it. */
const inTurn: readonly NounName[] = ['projectStep', 'milestone', 'payment'];

/** Thrown to undo what was only tried. */
const TRIED = new Error('tried');

/** Whether a row's project is kept already; what comes in with the same workbooks is judged when it is taken in. */
const isKept = ({ db }: Context, project: unknown): boolean =>
  db.prepare('SELECT 1 FROM project WHERE id = ? AND removedAt IS NULL').get(project) !== undefined;

/**
 * A plan without the rows that stand against a project's others (order of steps, money that is left, a barred contractor); each is told at its cell.
 * What belongs together is tried row by row and undone; nothing is changed.
 */
export function heldAgainstProjects(
  context: Context,
  noun: NounName,
  plan: Plan,
  tables: readonly Table[],
): Plan {
  if (nounOf(noun).area !== 'projects') return plan;
  const problems = [...plan.problems];
  const rows: Plan['rows'] = [];
  const judge = (): void => {
    for (const row of plan.rows) {
      const own = row.action === 'create' ? null : row.id;
      const judged =
        noun === 'project' || noun === 'resultUse' || isKept(context, row.values['project']);
      // An older contract comes in without the ground for its term; the form asks for it.
      const faults =
        judged && row.action !== 'unchanged'
          ? Object.entries(projectRoomFaults(context, noun, row.values, own)).filter(
              ([, { code }]) => code !== 'PROJECT_TERM_GROUND',
            )
          : [];
      const columns = tables.find(({ sheet }) => sheet === row.sheet)?.columns ?? [];
      for (const [field, { code, params }] of faults)
        problems.push({
          sheet: row.sheet,
          row: row.row,
          column: columns.find((column) => column.field === field)?.column ?? 1,
          code,
          params: params ?? {},
          severity: 'error',
        });
      if (faults.length > 0) continue;
      rows.push(row);
      if (judged && inTurn.includes(noun) && row.action !== 'unchanged')
        saveRecord(context, noun, {
          id: own,
          revision: row.revision,
          values: projectCompleted(context, noun, row.values),
        });
    }
  };
  const tried = context.db.transaction(() => {
    judge();
    throw TRIED;
  });
  try {
    tried();
  } catch (error) {
    if (error !== TRIED) throw error;
  }
  return { ...plan, rows, problems };
}

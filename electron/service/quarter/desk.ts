import type { Desk } from '../../../shared/contract/quarter';
import { isBlocking, isOpen, isUnexplained, type Finding } from '../../../shared/rules/finding';
import { requiredItems } from '../../../shared/domain/statistics-form';
import type { Reader } from '../database/context';
import { readSetting } from '../database/settings';
import { returnAt } from '../definitions/definitions';
import { select, text, whole } from '../database/rows';
import { daysBetween, localDay, sameRhythm } from '../../../shared/codes/period';
import { unfinishedImports } from '../import/problem-lists';
import { projectsDue } from '../projects/tasks';
import { expiryOf } from '../people/expiry';
import { dueDate } from '../settings/deadline';
import { standOf } from './review';
import { figuresIn, runChecks } from './checks';
import { firstQuarter, firstSteps } from './first-quarter';
import { reportingStations } from './reporting-stations';

interface Progress {
  stations: number;
  total: number;
  filled: number;
  findings: Finding[];
  stand: ReturnType<typeof standOf>;
  frozen: { at: string } | undefined;
  submission: { exportedAt: string; outcome: string | null; receivedAt: string | null } | undefined;
}

function progressOf(context: Reader, period: string): Progress {
  const { db } = context;
  const figures = figuresIn(context, period);
  const stations = reportingStations(context, period);
  const required = requiredItems(returnAt(context, period));
  const filled = stations.filter(({ id }) =>
    required.every(({ key }) => figures.get(id)?.[key] !== undefined),
  ).length;
  return {
    stations: select(db, 'SELECT count(*) FROM station WHERE removedAt IS NULL', whole).one(),
    total: stations.length,
    filled,
    findings: runChecks(context, period),
    stand: standOf(context, period),
    frozen: select(db, 'SELECT at FROM frozen WHERE period = ?', { at: text }).maybe(period),
    submission: select(
      db,
      'SELECT exportedAt, outcome, receivedAt FROM submission WHERE period = ? ORDER BY sequence DESC LIMIT 1',
      { exportedAt: text, outcome: text.orNull, receivedAt: text.orNull },
    ).maybe(period),
  };
}

/** Who reviewed the quarter; who submitted it, while that waits for its review. */
function saidOfReview(
  { submitted, review }: Progress['stand'],
  frozen: boolean,
): Desk['steps'][number]['params'] {
  return {
    ...(review && { by: review.by, changed: review.changed }),
    ...(submitted?.changed === 0 && !frozen && { submitted: submitted.by }),
  };
}

/** The quarter's six steps; the first that is not done is the current one. */
function stepsOf({
  stations,
  total,
  filled,
  findings,
  stand,
  frozen,
  submission,
}: Progress): Desk['steps'] {
  const { review } = stand;
  const errors = findings.filter(isBlocking).length;
  const open = findings.filter(isUnexplained).length;
  const registerErrors = findings.filter(
    (finding) => isBlocking(finding) && finding.entity !== 'statistics',
  ).length;
  const returned = submission?.outcome === 'returned';
  const done = {
    register: stations > 0 && registerErrors === 0,
    fill: total > 0 && filled === total,
    // Nobody has looked at what only the program found in order.
    review: review?.changed === 0 && errors === 0 && open === 0,
    freeze: frozen !== undefined,
    export: frozen !== undefined && submission !== undefined && !returned,
    receipt: submission?.outcome != null && !returned,
  };
  const keys = ['register', 'fill', 'review', 'freeze', 'export', 'receipt'] as const;
  // What is frozen can no longer be reviewed.
  const current = keys.find((key) => !done[key] && !(key === 'review' && done.freeze));
  const dates: Partial<Record<(typeof keys)[number], string | null | undefined>> = {
    review: done.review ? review?.at : null,
    freeze: frozen?.at,
    export: done.export ? submission?.exportedAt : null,
    receipt: submission?.receivedAt,
  };
  const params: Record<(typeof keys)[number], Desk['steps'][number]['params']> = {
    register: { n: stations },
    fill: { done: filled, total },
    review: { errors, warnings: open, ...saidOfReview(stand, frozen !== undefined) },
    freeze: {},
    export: {},
    receipt: {},
  };
  return keys.map((key) => {
    const state = done[key]
      ? 'done'
      : returned && key === 'receipt'
        ? 'problem'
        : key === current
          ? 'current'
          : 'todo';
    const date = dates[key];
    return { key, state, params: params[key], ...(date ? { date: localDay(date) } : {}) } as const;
  });
}

function trendOf({ db }: Reader, period: string): Desk['trend'] {
  const rows = select(
    db,
    `SELECT period, sum(CASE item WHEN 'servedTimes' THEN value END) AS times, sum(CASE item WHEN 'servedPersons' THEN value END) AS persons
    FROM statistics_value WHERE period <= ? AND period GLOB ? GROUP BY period ORDER BY period DESC LIMIT 8`,
    { period: text, times: whole.orNull, persons: whole.orNull },
  ).all(period, sameRhythm(period));
  const frozen = new Set(
    select(db, 'SELECT period FROM frozen', { period: text })
      .all()
      .map((row) => row.period),
  );
  return rows.reverse().map((row) => ({
    period: row.period,
    times: row.times ?? 0,
    persons: row.persons ?? 0,
    frozen: frozen.has(row.period),
  }));
}

/**
 * 工作台: where the quarter stands, what is wrong, what runs out, how the office stands. Every figure
 * comes from the database.
 */
export function desk(context: Reader, period: string): Desk {
  const today = localDay(context.clock());
  const deadline = dueDate(context, period);
  const progress = progressOf(context, period);
  const first = firstQuarter(context, period);
  const { findings } = progress;
  const open = findings.filter(isOpen);
  const backup = readSetting<{ at: string }>(context.db, 'lastBackup');
  return {
    period,
    deadline,
    daysLeft: daysBetween(today, deadline),
    steps: [...firstSteps(first), ...stepsOf(progress)],
    first,
    sentBack: progress.stand.sentBack,
    unfrozen: progress.stand.unfrozen,
    findings: open.slice(0, 50),
    tasks: projectsDue(context),
    imports: unfinishedImports(context),
    findingsTotal: {
      errors: findings.filter(isBlocking).length,
      warnings: findings.filter(isUnexplained).length,
      explained: findings.filter(({ explanation }) => explanation).length,
    },
    expiry: expiryOf(context, today),
    trend: trendOf(context, period),
    backup: backup ? { last: backup.at, daysAgo: daysBetween(localDay(backup.at), today) } : {},
  };
}

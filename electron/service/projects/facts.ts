import type { DoneStep, FlowProject } from '../../../shared/domain/project-flow';
import type { Bar, PaymentFacts } from '../../../shared/rules/project-rules';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';

type Store = Pick<Reader, 'db'>;

/** Steps of a project that are kept, by day; `but` leaves one out. */
export const stepsOf = (
  { db }: Store,
  project: string,
  but: string | null = null,
): (DoneStep & { id: string })[] =>
  select(
    db,
    'SELECT id, step, date FROM projectStep WHERE project = ? AND removedAt IS NULL AND id <> ? ORDER BY date, rowid',
    {
      step: text,
      date: text,
      id: text,
    },
  ).all(project, but ?? '');

/** What the flow asks of a project; undefined when there is none. */
export const flowProject = (
  { db }: Store,
  project: string,
): (FlowProject & { amount: number | null; contractor: string }) | undefined =>
  select(db, 'SELECT method, starts, ends, amount, contractor FROM project WHERE id = ?', {
    method: text.orNull,
    starts: text.orNull,
    ends: text.orNull,
    amount: whole.orNull,
    contractor: text,
  }).maybe(project);

/** A bar against a contractor that stands on a day. */
export const barOn = ({ db }: Store, contractor: string, day: string): Bar | undefined =>
  select(
    db,
    "SELECT ends AS until, text FROM resultUse WHERE removedAt IS NULL AND kind = 'bar' AND revokedOn IS NULL AND contractor = @contractor AND starts <= @day AND (ends IS NULL OR ends >= @day) ORDER BY ends DESC LIMIT 1",
    { until: text.orNull, text },
  ).maybe({ contractor, day });

export const nameOf = ({ db }: Store, institution: string): string | null =>
  select(db, 'SELECT name FROM institution WHERE id = ?', { name: text }).maybe(institution)
    ?.name ?? null;

/** What a payment is held against; `but` is the payment at hand. */
export function paymentFacts(
  store: Store,
  project: string,
  but: string | null,
  needsContract: boolean,
): PaymentFacts {
  const { db } = store;
  const paid = (milestone: string | null): number =>
    select(
      db,
      `SELECT coalesce(sum(amount), 0) FROM payment WHERE project = ? AND removedAt IS NULL AND id <> ? ${milestone === null ? '' : 'AND milestone = ?'}`,
      whole,
    ).one(...[project, but ?? '', ...(milestone === null ? [] : [milestone])]);
  const milestones = select(
    db,
    'SELECT name, amount, metOn FROM milestone WHERE project = ? AND removedAt IS NULL ORDER BY due, rowid',
    { name: text, amount: whole, metOn: text.orNull },
  ).all(project);
  return {
    contract: flowProject(store, project)?.amount ?? null,
    paid: paid(null),
    needsContract,
    contractOn: stepsOf(store, project).find(({ step }) => step === 'contract')?.date ?? null,
    milestones: milestones.map((one) => ({ ...one, paid: paid(one.name) })),
    sources: select(
      db,
      'SELECT DISTINCT source FROM fundingLine WHERE project = ? AND removedAt IS NULL ORDER BY source',
      text,
    ).all(project),
  };
}

/**
 * What was paid of a project, or for one of its milestones, and when first; null where nothing was.
 */
export function paidFor(
  { db }: Store,
  project: string,
  milestone: string | null,
): { amount: number; first: string } | null {
  const { amount, first } = select(
    db,
    'SELECT sum(amount) AS amount, min(date) AS first FROM payment WHERE project = @project AND (@milestone IS NULL OR milestone = @milestone) AND removedAt IS NULL',
    { amount: whole.orNull, first: text.orNull },
  ).one({ project, milestone });
  return amount === null || first === null ? null : { amount, first };
}

/** The name under which payments know a milestone that is kept; null for a new one. */
export const milestoneName = ({ db }: Store, id: string | null): string | null =>
  select(db, 'SELECT name FROM milestone WHERE id = ? AND removedAt IS NULL', { name: text }).maybe(
    id,
  )?.name ?? null;

/** Every station that a project serves: the one that leads, then the others. */
export const stationsOf = ({ db }: Store, project: string): string[] =>
  select(
    db,
    'SELECT station FROM project WHERE id = @project AND station IS NOT NULL UNION SELECT station FROM projectStation WHERE project = @project AND removedAt IS NULL',
    { station: text },
  )
    .all({ project })
    .map(({ station }) => station);

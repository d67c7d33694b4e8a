import type { DoneStep, FlowProject } from '../../../shared/domain/project-flow';
import type { Bar, MilestoneFacts, PaymentFacts } from '../../../shared/rules/project-rules';
import type { Reader } from '../database/context';

type Store = Pick<Reader, 'db'>;

/** Steps of a project that are kept, by day; `but` leaves one out. */
export const stepsOf = (
  { db }: Store,
  project: string,
  but: string | null = null,
): (DoneStep & { id: string })[] =>
  db
    .prepare(
      'SELECT id, step, date FROM projectStep WHERE project = ? AND removedAt IS NULL AND id <> ? ORDER BY date, rowid',
    )
    .all(project, but ?? '') as (DoneStep & { id: string })[];

/** What the flow asks of a project; undefined when there is none. */
export const flowProject = (
  { db }: Store,
  project: string,
): (FlowProject & { amount: number | null; contractor: string }) | undefined =>
  db
    .prepare('SELECT method, starts, ends, amount, contractor FROM project WHERE id = ?')
    .get(project) as (FlowProject & { amount: number | null; contractor: string }) | undefined;

/** A bar against a contractor that stands on a day. */
export const barOn = ({ db }: Store, contractor: string, day: string): Bar | undefined =>
  db
    .prepare(
      "SELECT ends AS until, text FROM resultUse WHERE removedAt IS NULL AND kind = 'bar' AND revokedOn IS NULL AND contractor = @contractor AND starts <= @day AND (ends IS NULL OR ends >= @day) ORDER BY ends DESC LIMIT 1",
    )
    .get({ contractor, day }) as Bar | undefined;

export const nameOf = ({ db }: Store, institution: string): string | null =>
  (
    db.prepare('SELECT name FROM institution WHERE id = ?').get(institution) as
      { name: string } | undefined
  )?.name ?? null;

/** What a payment is held against; `but` is the payment at hand. */
export function paymentFacts(store: Store, project: string, but: string | null): PaymentFacts {
  const { db } = store;
  const paid = (milestone: string | null): number =>
    (
      db
        .prepare(
          `SELECT coalesce(sum(amount), 0) AS sum FROM payment WHERE project = ? AND removedAt IS NULL AND id <> ? ${milestone === null ? '' : 'AND milestone = ?'}`,
        )
        .get(...[project, but ?? '', ...(milestone === null ? [] : [milestone])]) as { sum: number }
    ).sum;
  const milestones = db
    .prepare(
      'SELECT name, amount, metOn FROM milestone WHERE project = ? AND removedAt IS NULL ORDER BY due, rowid',
    )
    .all(project) as Omit<MilestoneFacts, 'paid'>[];
  return {
    contract: flowProject(store, project)?.amount ?? null,
    paid: paid(null),
    contractOn: stepsOf(store, project).find(({ step }) => step === 'contract')?.date ?? null,
    milestones: milestones.map((one) => ({ ...one, paid: paid(one.name) })),
    sources: db
      .prepare(
        'SELECT DISTINCT source FROM fundingLine WHERE project = ? AND removedAt IS NULL ORDER BY source',
      )
      .pluck()
      .all(project) as string[],
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
  const { amount, first } = db
    .prepare(
      'SELECT sum(amount) AS amount, min(date) AS first FROM payment WHERE project = @project AND (@milestone IS NULL OR milestone = @milestone) AND removedAt IS NULL',
    )
    .get({ project, milestone }) as { amount: number | null; first: string | null };
  return amount === null || first === null ? null : { amount, first };
}

/** The name under which payments know a milestone that is kept; null for a new one. */
export const milestoneName = ({ db }: Store, id: string | null): string | null =>
  (
    db.prepare('SELECT name FROM milestone WHERE id = ? AND removedAt IS NULL').get(id) as
      { name: string } | undefined
  )?.name ?? null;

/** Every station that a project serves: the one that leads, then the others. */
export const stationsOf = ({ db }: Store, project: string): string[] =>
  (
    db
      .prepare(
        'SELECT station FROM project WHERE id = @project AND station IS NOT NULL UNION SELECT station FROM projectStation WHERE project = @project AND removedAt IS NULL',
      )
      .all({ project }) as { station: string }[]
  ).map(({ station }) => station);

import type { Values } from '../../../shared/domain/noun';
import type { NounValues, RecordOf } from '../../../shared/domain/nouns';
import { daysFrom } from '../../../shared/codes/calendar';
import type { Reader, Writer } from '../database/context';
import { getRecord } from '../database/records';
import { change, create, ownedOf } from './owned';

type Post = RecordOf<'post'>;

/** Fields of the current post as the person has them, and their names in a post. */
const FIELDS = {
  station: 'station',
  role: 'role',
  employment: 'employment',
  employer: 'employer',
  postSince: 'starts',
  leftOn: 'ends',
  leftReason: 'reason',
} as const;

/**
 * The post that a person's own fields describe; a post has a role even where the person has none.
 */
const postOf = (person: NounValues<'person'>) => ({
  station: person.station,
  role: person.role ?? ('worker' as const),
  employment: person.employment,
  employer: person.employer,
  starts: person.postSince,
  ends: person.leftOn,
  reason: person.leftReason,
});
type Wanted = ReturnType<typeof postOf>;

const differs = (a: Values, b: Values): boolean =>
  Object.values(FIELDS).some((key) => (a[key] ?? null) !== (b[key] ?? null));
const isOpen = ({ values }: Post): boolean => values.ends === null;

/**
 * Latest first: an open post before an ended one, then by start. A post that begins nobody knows
 * when is the earliest.
 */
function byRecency(a: Post, b: Post): number {
  const key = (post: Post): string =>
    `${isOpen(post) ? 1 : 0} ${isOpen(post) ? '' : (post.values.ends ?? '')} ${post.values.starts ?? ''}`;
  return key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0;
}

const currentPost = (context: Reader, person: string): Post | undefined =>
  ownedOf(context, 'post', person).sort(byRecency)[0];

/**
 * Another station or role with a later start is a move, and so is coming back after an end;
 * anything else corrects the post at hand.
 */
function isMove(current: Post, wanted: Wanted): boolean {
  const starts = wanted.starts;
  if (starts === null) return false;
  const ended = current.values.ends;
  if (ended !== null && wanted.ends !== ended && starts > ended) return true;
  const since = current.values.starts;
  return (
    (current.values.station !== wanted.station || current.values.role !== wanted.role) &&
    (since === null || starts > since)
  );
}

/**
 * Brings the posts in step with a person that was saved: the first one, a move, a correction, an
 * end. Call inside `inTransaction`.
 * @param isNew a person that was not there before has none yet
 */
export function postsFollow(context: Writer, person: RecordOf<'person'>, isNew: boolean): void {
  const wanted = postOf(person.values);
  const current = isNew ? undefined : currentPost(context, person.id);
  if (!current) {
    const origin = isNew ? 'born' : 'companion';
    create(context, 'post', { ...wanted, person: person.id }, origin);
  } else if (differs(current.values, wanted)) {
    if (isMove(current, wanted)) {
      if (isOpen(current))
        change(context, 'post', current, { ends: daysFrom(wanted.starts ?? '', -1) });
      create(context, 'post', { ...wanted, person: person.id });
    } else {
      change(context, 'post', current, wanted);
    }
  }
  if (wanted.ends === null) return;
  // Whoever leaves leaves every post.
  for (const post of ownedOf(context, 'post', person.id).filter(isOpen))
    change(context, 'post', post, { ends: wanted.ends });
}

/**
 * Brings a person in step with the posts: it shows the open one that began last, else the one that
 * ended last. Call inside `inTransaction`.
 */
export function personFollowsPosts(context: Writer, personId: string | null): void {
  if (personId === null) return;
  const current = currentPost(context, personId);
  const person = getRecord(context.db, 'person', personId);
  if (!current || !differs(current.values, postOf(person.values))) return;
  change(
    context,
    'person',
    person,
    Object.fromEntries(
      Object.entries(FIELDS).map(([own, its]) => [own, current.values[its] ?? null]),
    ),
  );
}

/**
 * The post of unknown start that a new one at the same station completes; the person's own form had
 * made it.
 */
export const postToComplete = (context: Reader, values: NounValues<'post'>): Post | undefined =>
  ownedOf(context, 'post', values.person ?? '').find(
    (post) => isOpen(post) && post.values.starts === null && post.values.station === values.station,
  );

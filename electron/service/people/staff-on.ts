import type { Schooling } from '../../../shared/rules/qualification-professional';
import { rankOf } from '../../../shared/rules/qualification-terms';
import type { Reader } from '../database/context';
import { select, text } from '../database/rows';

/** A person in post on a day, with what held on that day. */
export interface Worker extends Schooling {
  id: string;
  citizenId: string;
  station: string;
  employment: string | null;
  role: string | null;
  registrationExpiry: string | null;
}

const POST = {
  id: text,
  citizenId: text,
  education: text.orNull,
  major: text.orNull,
  majorCategory: text.orNull,
  /** What the person shows, for one of whom nothing else is kept. */
  shownLevel: text.orNull,
  shownExpiry: text.orNull,
  station: text,
  role: text.orNull,
  employment: text.orNull,
};
const PERSON =
  'p.id, p.citizenId, p.education, p.major, p.majorCategory, p.level AS shownLevel, p.registrationExpiry AS shownExpiry';

interface Held {
  level: string | null;
  registrationExpiry: string | null;
}

/**
 * The highest level that each person held on a day, then the registration that lasts longest; null
 * for one whose certificates are all of later. A certificate without a day counts as long held.
 */
function levelsOn({ db }: Pick<Reader, 'db'>, day: string): Map<string, Held | null> {
  const rows = select(
    db,
    'SELECT person, level, registrationExpiry, obtained FROM qualification WHERE removedAt IS NULL',
    { person: text, level: text, registrationExpiry: text.orNull, obtained: text.orNull },
  ).all();
  const held = new Map<string, Held | null>();
  for (const { person, obtained, ...one } of rows) {
    const best = held.get(person) ?? null;
    const better =
      best === null ||
      rankOf(one.level) > rankOf(best.level) ||
      (one.level === best.level &&
        (one.registrationExpiry ?? '') > (best.registrationExpiry ?? ''));
    held.set(person, (obtained === null || obtained <= day) && better ? one : best);
  }
  return held;
}

/**
 * Everybody in post on a day, each once: with the post that began last of those that hold on it. A
 * post's last day is part of it; a day that nobody wrote down is taken to lie before or after every
 * other, because a register that is being set up has people who have long been in post.
 */
export function staffOn(store: Pick<Reader, 'db'>, day: string): Worker[] {
  const posts = select(
    store.db,
    `SELECT ${PERSON}, t.station, t.role, t.employment, coalesce(t.starts, '') AS starts, coalesce(t.ends, '9999-12-31') AS ends
    FROM post t JOIN person p ON p.id = t.person WHERE p.removedAt IS NULL AND t.removedAt IS NULL
    UNION ALL
    SELECT ${PERSON}, p.station, p.role, p.employment, coalesce(p.postSince, ''), coalesce(p.leftOn, '9999-12-31')
    FROM person p WHERE p.removedAt IS NULL AND NOT EXISTS (SELECT 1 FROM post t WHERE t.person = p.id AND t.removedAt IS NULL)
    ORDER BY starts, ends`,
    { ...POST, starts: text, ends: text },
  )
    .all()
    .filter(({ starts, ends }) => starts <= day && day <= ends);
  const levels = levelsOn(store, day);
  // The last that begins comes last and stays.
  return [...new Map(posts.map((post) => [post.id, post])).values()].map(
    ({ shownLevel, shownExpiry, starts: _starts, ends: _ends, ...post }) => {
      const shown = { level: shownLevel, registrationExpiry: shownExpiry };
      const held = levels.get(post.id);
      const none = { level: 'none', registrationExpiry: null };
      return { ...post, ...(held === undefined ? shown : (held ?? none)) };
    },
  );
}

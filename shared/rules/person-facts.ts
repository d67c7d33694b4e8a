export interface PostFacts {
  person: string;
  employment: string | null;
  starts: string | null;
  ends: string | null;
}

/** Whole years from a birth date to a day. */
export const ageOn = (birthDate: string, day: string): number =>
  Number(day.slice(0, 4)) -
  Number(birthDate.slice(0, 4)) -
  Number(day.slice(5) < birthDate.slice(5));

/**
 * From which day on somebody has two full-time posts at once; a post whose start nobody knows is not
 * held against another.
 */
export function overlapFrom(posts: readonly PostFacts[]): string | undefined {
  const full = posts
    .flatMap(({ employment, starts, ends }) =>
      employment === 'full' && starts !== null ? [{ starts, ends: ends ?? '9999-12-31' }] : [],
    )
    .sort((a, b) => (a.starts < b.starts ? -1 : 1));
  let until = '';
  for (const { starts, ends } of full) {
    if (starts <= until) return starts;
    if (ends > until) until = ends;
  }
  return undefined;
}

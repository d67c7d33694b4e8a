/**
 * Groups whose score lies farthest from what the item comes to, while groups or assessors lie
 * apart.
 */
export function outliers(byGroup: Readonly<Record<string, number | null>>): ReadonlySet<string> {
  const given = Object.entries(byGroup).flatMap(([group, score]): [string, number][] =>
    score === null ? [] : [[group, score]],
  );
  const sorted = given.map(([, score]) => score).sort((a, b) => a - b);
  const middle =
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) +
      (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) /
    2;
  const farthest = Math.max(0, ...given.map(([, score]) => Math.abs(score - middle)));
  return new Set(
    given.filter(([, score]) => Math.abs(score - middle) === farthest).map(([group]) => group),
  );
}

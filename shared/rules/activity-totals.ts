import { halfWidth } from '../codes/text';

/** A service activity, as section D is summed from it. */
export interface ActivityRow {
  name: string;
  kind: string;
  stage: string | null;
  cases: number | null;
  sessions: number | null;
  households: number | null;
  persons: number | null;
  times: number | null;
}

/** Items of the stations' return that service activities make up. */
export const activityItems = [
  'caseNew',
  'caseClosed',
  'groupCount',
  'groupSessions',
  'groupTimes',
  'activityCount',
  'activityTimes',
  'visitHouseholds',
  'visitTimes',
  'adviceTimes',
  'servedTimes',
] as const;
type ActivityItem = (typeof activityItems)[number];

const sum = (rows: readonly ActivityRow[], of: (row: ActivityRow) => number | null): number =>
  rows.reduce((total, row) => total + (of(row) ?? 0), 0);

/** Which session it was, and what it was about: 银龄小组（第二节）, 银龄小组第2次：相识. */
const SESSION = /[(（]?第[一二三四五六七八九十百\d]+[节次讲].*$/;

/** A group by its name, whichever session it is of. */
const groupOf = ({ name }: ActivityRow): string =>
  halfWidth(name.replace(SESSION, '') || name).replaceAll(/[\s—–-]/g, '');

/** One that says nothing of how often took place once. */
const sessions = ({ sessions: times }: ActivityRow): number => times ?? 1;
/** Whoever came, came once at least. */
const attended = ({ times, persons }: ActivityRow): number | null => times ?? persons;

/** Kinds of services, each with what its own records come to. */
const kinds: Readonly<
  Record<string, (rows: readonly ActivityRow[]) => Partial<Record<ActivityItem, number>>>
> = {
  case: (rows) => {
    const cases = (stage: string): number =>
      sum(
        rows.filter((row) => row.stage === stage),
        (row) => row.cases,
      );
    return { caseNew: cases('intake'), caseClosed: cases('closure') };
  },
  group: (rows) => ({
    groupCount: new Set(rows.map(groupOf)).size,
    groupSessions: sum(rows, sessions),
    groupTimes: sum(rows, attended),
  }),
  event: (rows) => ({ activityCount: sum(rows, sessions), activityTimes: sum(rows, attended) }),
  visit: (rows) => ({
    visitHouseholds: sum(rows, (row) => row.households),
    visitTimes: sum(rows, attended),
  }),
  advice: (rows) => ({ adviceTimes: sum(rows, attended) }),
};

/**
 * What the service activities of a station in a period come to, kind by kind: of a kind that it does
 * not write down nothing is said, nor of all together unless it writes down every one. Sessions of one
 * name are one group, whichever session the name says; persons are not added up, because who came
 * twice is one. Pure.
 */
export function activityFigures(
  rows: readonly ActivityRow[],
): Partial<Record<ActivityItem, number>> {
  const kept = Object.entries(kinds).flatMap(([kind, figures]) => {
    const own = rows.filter((row) => row.kind === kind);
    return own.length > 0 ? [figures(own)] : [];
  });
  const all: Partial<Record<ActivityItem, number>> = {};
  for (const figures of kept) Object.assign(all, figures);
  const whole = kept.length === Object.keys(kinds).length;
  return whole ? { ...all, servedTimes: sum(rows, attended) } : all;
}

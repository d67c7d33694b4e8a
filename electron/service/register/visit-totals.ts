import type { Context } from '../context';

export interface VisitTotals {
  visits: number;
  /** Of these, supervisions (督导), and the hours that they took. */
  supervisions: number;
  supervisionHours: number;
}

/** First and last day of a quarter. */
function daysOf(period: string): [string, string] {
  const [year, quarter] = [Number(period.slice(0, 4)), Number(period.slice(5))];
  return [`${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`, `${year}-${String(quarter * 3).padStart(2, '0')}-31`];
}

/** Visits and supervision of a quarter by station id; a station without any is left out. */
export function visitTotals({ db }: Pick<Context, 'db'>, period: string): Map<string, VisitTotals> {
  const rows = db.prepare(`SELECT station, count(*) AS visits, sum(kind = 'supervision') AS supervisions, total(CASE kind WHEN 'supervision' THEN hours END) AS supervisionHours
    FROM visit WHERE removedAt IS NULL AND date BETWEEN ? AND ? GROUP BY station`).all(...daysOf(period)) as (VisitTotals & { station: string })[];
  return new Map(rows.map(({ station, ...totals }) => [station, totals]));
}

import { compared, percentOf, Sum, times, type Fraction } from '../../../shared/codes/exact';
import type { RankedContractor } from '../../../shared/contract/projects';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';
import { localDay } from '../../../shared/codes/period';
import { templateOf } from './templates';
import { contractorEvaluations } from './contractor-history';

const ONE: Fraction = { over: 1n, under: 1n };
const NONE: Fraction = { over: -1n, under: 1n };

/**
 * Institutions that may be chosen as contractors with the grounds for their place: preferred first,
 * then by the mean of their evaluations, then by experience; who is barred today stands last, and a
 * bar that begins later is said with its day. Use
 * of evaluation results in choosing contractors: 河南省“十四五”民政事业发展规划 (承接主体选择).
 */
export function contractorRanking(context: Reader): RankedContractor[] {
  const { db } = context;
  const today = localDay(context.clock());
  const institutions = select(
    db,
    `SELECT i.id, i.name, i.grade, count(p.id) AS projects, coalesce(sum(p.amount), 0) AS amount, coalesce(sum(p.starts <= @today AND p.ends >= @today), 0) AS running
    FROM institution i LEFT JOIN project p ON p.contractor = i.id AND p.removedAt IS NULL WHERE i.removedAt IS NULL GROUP BY i.id`,
    { id: text, name: text, amount: whole, grade: text.orNull, projects: whole, running: whole },
  ).all({ today });
  const uses = select(
    db,
    'SELECT id, contractor, kind, CASE WHEN starts > @today THEN starts END AS "from", ends AS until, text FROM resultUse WHERE removedAt IS NULL AND revokedOn IS NULL AND (starts <= @today OR kind = \'bar\') AND (ends IS NULL OR ends >= @today) ORDER BY starts DESC',
    {
      id: text,
      kind: text,
      from: text.orNull,
      until: text.orNull,
      text: text,
      contractor: text,
    },
  ).all({ today });
  const evaluations = contractorEvaluations(context);
  const means = new Map<string, Fraction>();
  /** Mean share of the full mark; below every other where there is none. */
  const meanOf = ({ id }: { id: string }): Fraction => means.get(id) ?? NONE;
  const ranked = institutions.map((institution): RankedContractor => {
    const own = evaluations.filter(({ contractor }) => contractor === institution.id);
    const shares = new Sum();
    for (const { total, templateId, templateVersion } of own)
      shares.add(total, templateOf(context, { templateId, templateVersion }).fullMark);
    if (own.length > 0) means.set(institution.id, times(shares.value(), 1, own.length));
    const last = own.at(-1);
    const held = uses
      .filter(({ contractor }) => contractor === institution.id)
      .map(({ contractor: _, ...use }) => use);
    return {
      ...institution,
      evaluations: own.length,
      mean: means.has(institution.id) ? percentOf(meanOf(institution), ONE) : null,
      last: last
        ? { grade: { zh: last.grade, en: last.gradeEn ?? last.grade }, date: last.date }
        : null,
      uses: held,
      barred: held.some(({ kind, from }) => kind === 'bar' && from === null),
    };
  });
  const preferred = ({ uses: own }: RankedContractor): number =>
    Number(own.some(({ kind }) => kind === 'preference'));
  return ranked.sort(
    (a, b) =>
      Number(a.barred) - Number(b.barred) ||
      preferred(b) - preferred(a) ||
      compared(meanOf(b), meanOf(a)) ||
      b.projects - a.projects ||
      a.name.localeCompare(b.name, 'zh'),
  );
}

import type { ContractorHistory } from '../../../shared/contract/projects';
import type { Reader } from '../database/context';
import { getRecord } from '../database/records';
import { select, text, whole, type RowOf } from '../database/rows';
import { projectDerived } from '../projects/derived';
import { templateOf } from './templates';

const EVALUATED = {
  id: text,
  contractor: text,
  /** Project or station. */
  subject: text,
  total: whole,
  templateId: text,
  templateVersion: text,
  grade: text,
  gradeEn: text.orNull,
  passed: whole.orNull,
  vetoed: whole,
  date: text,
};
export type Evaluated = RowOf<typeof EVALUATED>;

/**
 * Concluded evaluations of institutions: of their projects, and of stations that they run; oldest
 * first.
 */
export function contractorEvaluations({ db }: Pick<Reader, 'db'>): Evaluated[] {
  return select(
    db,
    `SELECT e.id, coalesce(p.contractor, s.operator) AS contractor, coalesce(e.project, e.station) AS subject, e.total, e.templateId, e.templateVersion, e.grade, e.gradeEn, e.passed, e.vetoed, e.date FROM evaluation e
    LEFT JOIN project p ON p.id = e.project LEFT JOIN station s ON s.id = e.station
    WHERE e.removedAt IS NULL AND e.state = 'concluded' AND e.total IS NOT NULL AND e.grade IS NOT NULL AND coalesce(p.contractor, s.operator) IS NOT NULL ORDER BY e.date, e.rowid`,
    EVALUATED,
  ).all();
}

/** A project, or a station that is run. */
const UNDERTAKEN = {
  id: text,
  name: text,
  amount: whole.orNull,
  subject: text.as<'station' | 'project'>(),
  starts: text.orNull,
  ends: text.orNull,
  stage: text.orNull,
};

/**
 * What an institution has done so far: projects as contractor and stations as operator, each with
 * its concluded evaluations, newest first; and every use of results. @throws Refusal
 * RECORD_NOT_FOUND
 */
export function contractorHistory(context: Reader, contractor: string): ContractorHistory {
  const { db } = context;
  getRecord(db, 'institution', contractor);
  const projects = select(
    db,
    `SELECT 'project' AS subject, t.id, t.name, t.starts, t.ends, t.amount, ${projectDerived.stage} AS stage FROM project t WHERE t.contractor = ? AND t.removedAt IS NULL ORDER BY t.starts DESC, t.rowid DESC`,
    UNDERTAKEN,
  ).all(contractor);
  const stations = select(
    db,
    `SELECT 'station' AS subject, id, name, NULL AS starts, NULL AS ends, NULL AS amount, NULL AS stage FROM station WHERE operator = ? AND removedAt IS NULL ORDER BY name`,
    UNDERTAKEN,
  ).all(contractor);
  const evaluations = contractorEvaluations(context)
    .filter((one) => one.contractor === contractor)
    .reverse();
  return {
    undertaken: [...projects, ...stations].map((one) => ({
      ...one,
      evaluations: evaluations
        .filter(({ subject }) => subject === one.id)
        .map(({ id, date, total, grade, gradeEn, passed, vetoed, ...of }) => {
          const { name, fullMark } = templateOf(context, of);
          return {
            id,
            date,
            template: name,
            total,
            fullMark,
            grade: { zh: grade, en: gradeEn ?? grade },
            passed: passed === 1,
            vetoed: vetoed === 1,
          };
        }),
    })),
    uses: select(
      db,
      'SELECT id, kind, starts, ends, revokedOn, text FROM resultUse WHERE contractor = ? AND removedAt IS NULL ORDER BY starts DESC, rowid DESC',
      { id: text, kind: text, starts: text, ends: text.orNull, revokedOn: text.orNull, text: text },
    ).all(contractor),
  };
}

import { withoutAbsent } from '../../../shared/evaluation/absent';
import { questionsOf, type Questions } from '../../../shared/evaluation/answer';
import type { Comparison, EvaluationDetail, Sheet } from '../../../shared/evaluation/record';
import {
  scoreEvaluation,
  type Agreed,
  type Counted,
  type EvaluationResult,
} from '../../../shared/evaluation/scoring';
import {
  allItems,
  askedForVeto,
  scorersOf,
  type EvaluationTemplate,
} from '../../../shared/definitions/evaluation-template';
import type { Reader } from '../database/context';
import { select } from '../database/rows';
import { receivedFrom } from './assessment/rows';
import { correctionsOf } from './corrections';
import {
  absentOf,
  answersOf,
  conflictOf,
  evaluationRows,
  evidenceOf,
  findEvaluation,
  resultOf,
  settledOf,
  sheetsOf,
  STORED_EVALUATION,
  type StoredEvaluation,
  type StoredSheet,
} from './rows';
import { projectTargets } from './targets';
import { templateOf } from './templates';

/** What one group is asked. */
export function questionsFor(template: EvaluationTemplate, group: string): Questions {
  const scores = (question: { groups: readonly string[] }): boolean =>
    scorersOf(template, question).some(({ key }) => key === group);
  const vetoes = template.vetoes.filter((veto) =>
    askedForVeto(template, veto).some(({ key }) => key === group),
  );
  return questionsOf(
    { ...template, bonuses: template.bonuses.filter(scores), vetoes },
    allItems(template).filter(scores),
  );
}

/** Questions that need an answer: all but the bonuses. */
export const askedKeys = ({ items, vetoes }: Questions): string[] => [
  ...items.keys(),
  ...vetoes.keys(),
];

const agreedOf = (evaluation: StoredEvaluation): Agreed =>
  Object.fromEntries(
    Object.entries(settledOf(evaluation)).flatMap(
      ([key, { score: agreed, found }]): [string, { score: number } | { found: boolean }][] =>
        agreed !== null ? [[key, { score: agreed }]] : found !== null ? [[key, { found }]] : [],
    ),
  );

/**
 * Concluded evaluations of the stage that a template counts in, of the same project or station,
 * since the last one of this stage: what has counted once does not count again.
 */
function countedIn(
  { db }: Reader,
  evaluation: StoredEvaluation,
  template: EvaluationTemplate,
): Counted[] {
  if (!template.counts) return [];
  const concluded = `removedAt IS NULL AND state = 'concluded' AND id <> @id AND ${evaluation.project === null ? 'station = @station AND year = @year' : 'project = @project'}`;
  const rows = select(
    db,
    `SELECT * FROM evaluation WHERE ${concluded} AND stage = @stage AND date <= @date
    AND date > coalesce((SELECT max(date) FROM evaluation WHERE ${concluded} AND stage = @own AND date < @date), '')`,
    STORED_EVALUATION,
  ).all({
    stage: template.counts.stage,
    own: evaluation.stage,
    id: evaluation.id,
    date: evaluation.date,
    station: evaluation.station,
    project: evaluation.project,
    year: evaluation.year,
  });
  return rows.flatMap((row) =>
    row.total === null ? [] : [{ total: row.total, fullMark: templateOf({ db }, row).fullMark }],
  );
}

/** Scores an evaluation by the sheets given. */
export function score(
  context: Reader,
  evaluation: StoredEvaluation,
  template: EvaluationTemplate,
  sheets: readonly StoredSheet[],
): EvaluationResult {
  return scoreEvaluation(
    withoutAbsent(template, absentOf(evaluation)),
    sheets.map((sheet) => ({ group: sheet.groupKey, answers: answersOf(sheet) })),
    agreedOf(evaluation),
    countedIn(context, evaluation, template),
  );
}

/** Sections in tenths by key. */
const sectionsOf = (result: EvaluationResult): Record<string, number> =>
  Object.fromEntries(result.sections.map(({ key, score: own }) => [key, own]));

function lastOf(
  { db }: Reader,
  { id, templateId, date, station, project }: StoredEvaluation,
): Comparison | null {
  const row = select(
    db,
    `SELECT * FROM evaluation WHERE removedAt IS NULL AND state = 'concluded' AND id <> @id AND templateId = @templateId AND date <= @date AND station IS @station AND project IS @project ORDER BY date DESC, rowid DESC LIMIT 1`,
    STORED_EVALUATION,
  ).maybe({ id, templateId, date, station, project });
  if (!row || row.total === null) return null;
  const result = resultOf(row);
  return {
    date: row.date,
    count: 1,
    total: row.total,
    grade: row.grade === null ? null : { zh: row.grade, en: row.gradeEn ?? row.grade },
    sections: result ? sectionsOf(result) : {},
  };
}

/**
 * The mean of all concluded evaluations of the year by this version: the county's, since every
 * office holds one county's.
 */
function meanOf(
  { db }: Reader,
  { templateId, templateVersion, year }: StoredEvaluation,
): Comparison | null {
  const rows = select(
    db,
    "SELECT * FROM evaluation WHERE removedAt IS NULL AND state = 'concluded' AND templateId = ? AND templateVersion = ? AND year = ?",
    STORED_EVALUATION,
  ).all(templateId, templateVersion, year);
  if (rows.length === 0) return null;
  const mean = (values: readonly number[]): number =>
    Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  const results = rows.flatMap((row) => resultOf(row) ?? []);
  const sections = results[0]
    ? Object.fromEntries(
        results[0].sections.map(({ key }) => [
          key,
          mean(results.map((result) => sectionsOf(result)[key] ?? 0)),
        ]),
      )
    : {};
  return {
    date: null,
    count: rows.length,
    total: mean(rows.map(({ total }) => total ?? 0)),
    grade: null,
    sections,
  };
}

/** May who asks see this sheet: once all lie open, or while it is theirs. */
const isMine = ({ session }: Reader, { owner, source }: StoredSheet): boolean =>
  source === 'here' && (owner === null || owner === session.login);

function toSheet(
  context: Reader,
  template: EvaluationTemplate,
  open: boolean,
  row: StoredSheet,
): Sheet {
  const mine = isMine(context, row);
  const answers = answersOf(row);
  const asked = askedKeys(questionsFor(template, row.groupKey));
  return {
    id: row.id,
    revision: row.revision,
    group: row.groupKey,
    assessor: row.assessor,
    organisation: row.organisation,
    conflict: conflictOf(row),
    answers: open || mine ? answers : null,
    comments: open || mine ? (JSON.parse(row.comments) as Record<string, string>) : {},
    answered: asked.filter((key) => answers[key] !== undefined).length,
    asked: asked.length,
    submittedAt: row.submittedAt,
    submittedBy: row.submittedBy,
    source: row.source,
    mine,
  };
}

/**
 * Everything a page of one evaluation needs; while assessors are alone, only what who asks may see
 * goes into the result. @throws Refusal RECORD_NOT_FOUND
 */
export function evaluationDetail(context: Reader, id: string): EvaluationDetail {
  const evaluation = findEvaluation(context, id);
  const template = templateOf(context, evaluation);
  const rows = sheetsOf(context, id);
  const open = evaluation.state !== 'separate';
  const [row] = evaluationRows(context, { id });
  if (!row) throw new Error(`evaluation ${id} is not listed`);
  const elsewhere = receivedFrom(context, id);
  return {
    row,
    template,
    sheets: rows.map((sheet) => toSheet(context, template, open, sheet)),
    evidence: evidenceOf(evaluation),
    settled: settledOf(evaluation),
    absent: absentOf(evaluation),
    result:
      (evaluation.state === 'concluded' ? resultOf(evaluation) : null) ??
      score(
        context,
        evaluation,
        template,
        open ? rows : rows.filter((sheet) => isMine(context, sheet)),
      ),
    corrections: correctionsOf(context, id),
    ...(elsewhere ?? {
      last: lastOf(context, evaluation),
      mean: meanOf(context, evaluation),
      targets: evaluation.project === null ? [] : projectTargets(context, evaluation.project),
      received: null,
    }),
    concludedAt: evaluation.concludedAt,
    concludedBy: evaluation.concludedBy,
  };
}

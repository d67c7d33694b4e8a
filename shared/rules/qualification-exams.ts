import type { CertificateLevel } from './qualification-terms';
import type { ExamRule, RuleParameters } from '../definitions/rule-parameters';

export interface Attempt {
  level: string;
  year: number;
  subject: string;
  result: string;
}

export interface ExamOutcome {
  /**
   * Year in which the last subject that was needed was passed, the latest such year where the result
   * runs out; null while some are open.
   */
  passed: number | null;
  /** Last year in which the result holds, where the level's rule limits it. */
  validUntil: number | null;
  /** Subjects that are still to be passed. */
  needed: string[];
  /**
   * Subjects that count already, and the last year in which the others may be passed to go with
   * them.
   */
  held: { subject: string; until: number }[];
}

/**
 * The year in which an exam was passed: the first where the result holds for ever, the last where
 * it runs out, since who passes again holds the newer result.
 */
function passedIn(
  { subjects, years, validYears }: ExamRule,
  passes: ReadonlyMap<string, number[]>,
): number | null {
  const all = [...passes.values()].flat().sort((a, b) => (validYears === null ? a - b : b - a));
  return (
    all.find((year) =>
      subjects.every((subject) =>
        passes.get(subject)?.some((one) => one <= year && one > year - years),
      ),
    ) ?? null
  );
}

/**
 * What a person's attempts at a level amount to in a year: all subjects must be passed within the
 * level's number of consecutive years (rolling), so a subject passed in a year counts until the
 * last year of that window and is then to be passed again.
 */
export function examOutcome(
  level: CertificateLevel,
  attempts: readonly Attempt[],
  year: number,
  { exams }: Pick<RuleParameters, 'exams'>,
): ExamOutcome {
  const rule = exams[level];
  const own = attempts.filter((attempt) => attempt.level === level && attempt.result === 'passed');
  const passes = new Map(
    rule.subjects.map((subject) => [
      subject,
      own.filter((attempt) => attempt.subject === subject).map((attempt) => attempt.year),
    ]),
  );
  const passed = passedIn(rule, passes);
  if (passed !== null)
    return {
      passed,
      validUntil: rule.validYears === null ? null : passed + rule.validYears,
      needed: [],
      held: [],
    };
  const held = rule.subjects.flatMap((subject) => {
    const until = Math.max(...(passes.get(subject) ?? [])) + rule.years - 1;
    return until >= year ? [{ subject, until }] : [];
  });
  return {
    passed,
    validUntil: null,
    needed: rule.subjects.filter((subject) => !held.some((one) => one.subject === subject)),
    held,
  };
}

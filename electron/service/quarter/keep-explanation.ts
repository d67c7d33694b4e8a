import { Refusal } from '../../../shared/result';
import { EXPLANATION_LEAST, isTooShort, type Finding } from '../../../shared/rules/finding';
import { figuresSeen } from '../../../shared/rules/seen';
import type { Writer } from '../database/context';
import { audited, prepared } from '../database/records';
import { select, text } from '../database/rows';
import type { Place } from './explained';

const WHERE = 'WHERE period = ? AND code = ? AND entity = ? AND recordId = ? AND field = ?';

/** What is written about a finding. */
export interface Said {
  period: string;
  about: Place;
  /** The finding as it is now; none where its cause has gone meanwhile. */
  finding: Finding | undefined;
  /** An empty text takes back what was said. */
  text: string;
  /** By a reviewer, to let pass (准强制性); else an explanation (核实性). */
  passed: boolean;
  /** Under what the history has it. */
  history: { noun: string; recordId: string };
}

/** Only a reviewer lets a finding pass, and only one of the grade that may be. */
function requireGrade({ finding, passed, text: said }: Said): void {
  const passable = finding?.severity === 'passable';
  if (passable && !passed) throw Refusal.of('FINDING_NOT_PASSED');
  if (passed && said.trim() !== '' && !passable) throw Refusal.of('FINDING_NOT_PASSABLE');
}

/**
 * Keeps in the caller's transaction what is said of a finding, with the figures that it saw.
 * @throws Refusal EXPLANATION_SHORT, FINDING_NOT_PASSED, FINDING_NOT_PASSABLE
 */
export function keepExplanation(context: Writer, said: Said): void {
  const { period, about, finding, passed, history } = said;
  if (isTooShort(said.text)) throw Refusal.of('EXPLANATION_SHORT', { least: EXPLANATION_LEAST });
  requireGrade(said);
  const { db, session } = context;
  const kept = said.text.trim();
  const key = [period, about.code, about.entity, about.id, about.field ?? ''];
  const before = select(db, `SELECT text FROM explanation ${WHERE}`, { text }).maybe(...key);
  if (kept === '') prepared(db, `DELETE FROM explanation ${WHERE}`).run(...key);
  else
    prepared(
      db,
      'INSERT OR REPLACE INTO explanation (period, code, entity, recordId, field, text, at, by, seen, passed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ).run(
      ...key,
      kept,
      context.clock().toISOString(),
      session.name,
      figuresSeen(finding ?? { params: {} }),
      Number(passed),
    );
  audited(context, {
    action: passed ? 'pass' : 'explain',
    ...history,
    before: before?.text ?? null,
    after: kept,
  });
}

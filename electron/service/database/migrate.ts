import type Database from 'better-sqlite3';
import { Refusal } from '../../../shared/result';
import { firstQuarter } from './migrations/0001-first-quarter';
import { register } from './migrations/0002-register';
import { attachments } from './migrations/0003-attachments';
import { handling } from './migrations/0004-handling';
import { checklists } from './migrations/0005-checklists';
import { divisionChanges } from './migrations/0006-division-changes';
import { people } from './migrations/0007-people';
import { projects } from './migrations/0008-projects';
import { evaluation } from './migrations/0009-evaluation';
import { heldPackages } from './migrations/0010-held-packages';
import { certificates } from './migrations/0011-certificates';
import { keys } from './migrations/0012-keys';
import { importValues } from './migrations/0013-import-values';
import { redo } from './migrations/0014-redo';
import { visibleText } from './migrations/0015-visible-text';
import { userState } from './migrations/0016-user-state';
import { absentGroups } from './migrations/0017-absent-groups';
import { importProblems } from './migrations/0018-import-problems';
import { reviews } from './migrations/0019-reviews';
import { explainedFigures } from './migrations/0020-explained-figures';
import { passedFindings } from './migrations/0023-passed-findings';
import { definitions } from './migrations/0021-definitions';
import { furtherReturns } from './migrations/0024-further-returns';
import { stationAnswers } from './migrations/0025-station-answers';
import { replacedFigures } from './migrations/0026-replaced-figures';
import { periodActs } from './migrations/0027-period-acts';
import { packageSealed } from './migrations/0028-package-sealed';
import { frozenIndicators } from './migrations/0029-frozen-indicators';
import { officeLedgers } from './migrations/0030-office-ledgers';
import { identity } from './migrations/0031-identity';
import { leapRegistrations } from './migrations/0022-leap-registrations';

export interface Migration {
  number: number;
  slug: string;
  sql: string;
}

/** Every migration in order; the number of the last one is the database's version. */
export const migrations: readonly Migration[] = [
  firstQuarter,
  register,
  attachments,
  handling,
  checklists,
  divisionChanges,
  people,
  projects,
  evaluation,
  heldPackages,
  certificates,
  keys,
  importValues,
  redo,
  visibleText,
  userState,
  absentGroups,
  importProblems,
  reviews,
  explainedFigures,
  definitions,
  leapRegistrations,
  passedFindings,
  furtherReturns,
  stationAnswers,
  replacedFigures,
  periodActs,
  packageSealed,
  frozenIndicators,
  officeLedgers,
  identity,
];

/**
 * Brings a database to the newest version in one transaction: what is interrupted leaves the old one.
 * A database from the future is refused, never changed.
 * @throws Refusal DATABASE_TOO_NEW
 */
export function migrate(db: Database.Database, steps: readonly Migration[] = migrations): void {
  const version = Number(db.pragma('user_version', { simple: true }));
  const newest = steps.at(-1)?.number ?? 0;
  if (version > newest) throw Refusal.of('DATABASE_TOO_NEW', { version, newest });
  const wanted = steps.filter(({ number }) => number > version);
  db.transaction(() => {
    for (const step of wanted) {
      db.exec(step.sql);
      db.pragma(`user_version = ${step.number}`);
    }
  })();
  // Pages of tables that a migration dropped would lie unused, and damage in them unseen.
  if (wanted.length > 0 && Number(db.pragma('freelist_count', { simple: true })) > 0)
    db.exec('VACUUM');
}

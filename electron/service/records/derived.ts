import type Database from 'better-sqlite3';
import type { FieldValue, Stored } from '../../../shared/domain/noun';
import type { NounName } from '../../../shared/domain/nouns';
import { stages } from '../../../shared/domain/project-flow';
import { PARAMETERS, trainingsOf } from '../people/sql';

const inPost = (person: string): string => `${person}."leftOn" IS NULL`;
const certified = (person: string): string => `coalesce(${person}."level", 'none') <> 'none'`;
const yesNo = (condition: string): string => `CASE WHEN ${condition} THEN 'yes' ELSE 'no' END`;
const lastChecklist = (what: string): string =>
  `(SELECT ${what} FROM checklist c WHERE c.station = t.id AND c.removedAt IS NULL AND c.completedOn IS NOT NULL ORDER BY c.completedOn DESC, c.rowid DESC LIMIT 1)`;
const staff = (what: string): string =>
  `(SELECT ${what} FROM person p WHERE p.station = t.id AND p.removedAt IS NULL AND ${inPost('p')})`;

const projectSum = (table: string, column: string): string =>
  `coalesce((SELECT sum(x.${column}) FROM ${table} x WHERE x.project = t.id AND x.removedAt IS NULL), 0)`;
/** How far a step is along the way of a project. */
const stageRank = (step: string): string =>
  `CASE ${step} ${stages.map((one, at) => `WHEN '${one}' THEN ${at}`).join(' ')} END`;
/** The furthest step of a project's way. */
const STAGE = `coalesce((SELECT x.step FROM projectStep x WHERE x.project = t.id AND x.removedAt IS NULL ORDER BY ${stageRank('x.step')} DESC LIMIT 1), 'none')`;

/**
 * Derived fields as expressions over a record's row `t`: what is counted or concluded from other records, never typed.
 * 持证 = holds a certificate; 专业人才 = certificate or a degree (大专 and above) in social work or a related major (《社会工作人才资源统计指标说明》).
 */
const expressions: Partial<Record<NounName, Readonly<Record<string, string>>>> = {
  station: {
    haves: lastChecklist('c.marks'),
    havesState: `coalesce(${lastChecklist("CASE WHEN c.met THEN 'complete' ELSE 'lacking' END")}, CASE WHEN EXISTS (SELECT 1 FROM checklist c WHERE c.station = t.id AND c.removedAt IS NULL) THEN 'begun' ELSE 'unchecked' END)`,
    staffing: staff(
      `sum(coalesce(p.employment, 'full') = 'full') || '/' || sum(p.employment = 'part')`,
    ),
    certified: staff(`sum(${certified('p')})`),
  },
  person: {
    certified: yesNo(certified('t')),
    professional: yesNo(
      `is_professional(t."level", t."education", t."major", t."majorCategory", ${PARAMETERS})`,
    ),
    registration: `CASE WHEN ${certified('t')} THEN registration_status(t."registrationExpiry", ${PARAMETERS}) END`,
    trainingHours: `training_hours(t."level", t."registrationExpiry", ${trainingsOf('t')}, ${PARAMETERS})`,
    inPost: yesNo(inPost('t')),
  },
  project: {
    stage: STAGE,
    funded: projectSum('fundingLine', 'amount'),
    received: projectSum('fundingLine', 'received'),
    paid: projectSum('payment', 'amount'),
    spent: projectSum('expense', 'amount'),
    balance: `${projectSum('fundingLine', 'received')} - ${projectSum('expense', 'amount')}`,
    unpaid: `t.amount - ${projectSum('payment', 'amount')}`,
  },
  qualification: {
    registration: `registration_status(t."registrationExpiry", ${PARAMETERS})`,
  },
};

export const derivedOf = (noun: NounName): Readonly<Record<string, string>> =>
  expressions[noun] ?? {};

/** What a list selects: the row and its derived fields. */
export const selection = (noun: NounName): string =>
  ['t.*', ...Object.entries(derivedOf(noun)).map(([key, sql]) => `${sql} AS "${key}"`)].join(', ');

/** SQL of a field, stored or derived, for sorting and filtering. */
export const columnSql = (noun: NounName, table: string, key: string): string =>
  (table === 't' ? derivedOf(noun)[key] : undefined) ?? `${table}."${key}"`;

/** A stored record with its derived fields. */
export function withDerived(db: Database.Database, noun: NounName, stored: Stored): Stored {
  const derived = Object.entries(derivedOf(noun));
  if (derived.length === 0) return stored;
  const row = db
    .prepare(
      `SELECT ${derived.map(([key, sql]) => `${sql} AS "${key}"`).join(', ')} FROM ${noun} t WHERE t.id = ?`,
    )
    .get(stored.id) as Record<string, FieldValue>;
  return { ...stored, values: { ...stored.values, ...row } };
}

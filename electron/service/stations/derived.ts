import { PARAMETERS } from '../database/functions';

const IN_POST = 'p."leftOn" IS NULL';
const lastChecklist = (what: string): string =>
  `(SELECT ${what} FROM checklist c WHERE c.station = t.id AND c.removedAt IS NULL AND c.completedOn IS NOT NULL ORDER BY c.completedOn DESC, c.rowid DESC LIMIT 1)`;
const staff = (what: string): string =>
  `(SELECT ${what} FROM person p WHERE p.station = t.id AND p.removedAt IS NULL AND ${IN_POST})`;

/**
 * Derived fields of a station's row `t`: where its last completed checklist left it, and who works
 * there. 持证 = holds a certificate.
 */
export const stationDerived = {
  haves: lastChecklist('c.marks'),
  havesState: `coalesce(${lastChecklist(`CASE WHEN is_past_term(c.validUntil, ${PARAMETERS}) THEN 'expired' WHEN c.met THEN 'complete' ELSE 'lacking' END`)}, CASE WHEN EXISTS (SELECT 1 FROM checklist c WHERE c.station = t.id AND c.removedAt IS NULL) THEN 'begun' ELSE 'unchecked' END)`,
  staffing: staff(
    `sum(is_full_time(p.employment, ${PARAMETERS}) = 1) || '/' || sum(p.employment IS 'part')`,
  ),
  certified: staff(`sum(coalesce(p."level", 'none') <> 'none')`),
} as const;

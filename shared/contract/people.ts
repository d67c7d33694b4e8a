import { z } from 'zod';
import { values } from './inputs';
import { day, editors, id, none, reads, reviewers, writes } from './procedure';
import type { ListRow } from './records';

export interface PersonPage {
  /**
   * The highest qualification's registration; null without one. `renewable`: first day on which it
   * may be renewed.
   */
  registration: {
    qualification: string;
    revision: number;
    level: string;
    status: 'none' | 'valid' | 'renewable' | 'expired';
    from: string | null;
    to: string | null;
    renewable: string | null;
  } | null;
  hours: { from: string; to: string; required: number; counted: number; missing: number } | null;
  /**
   * By level that was sat for: passed when, for how long, or which subjects are needed and until
   * which year the others count.
   */
  exams: {
    level: string;
    passed: number | null;
    validUntil: number | null;
    needed: string[];
    held: { subject: string; until: number }[];
  }[];
  terms: { years: number; renewalMonths: number };
}

export interface DuePerson {
  id: string;
  name: string;
  station: string;
  since: string;
  left: boolean;
  due: string;
}

/** Calls of people beyond their records. */
export const peopleProcedures = {
  'people.page': reads('session', z.strictObject({ id })).returns<PersonPage>(),
  'people.renew': writes(
    editors,
    z.strictObject({
      id,
      revision: z.int(),
      registeredOn: day,
      registrationExpiry: day.nullable(),
    }),
  ).returns<ListRow>(),
  'people.hire': writes(
    editors,
    z.strictObject({ candidate: id, revision: z.int(), values }),
  ).returns<ListRow>(),
  /** Who took part in a course (培训与比赛): a training for each who has none of it yet. */
  'people.enrol': writes(
    editors,
    z.strictObject({ course: id, people: z.array(id).min(1).max(500) }),
  ).returns<{ added: number; already: number }>(),
  'people.due': reads('session', none).returns<DuePerson[]>(),
  'people.erase': writes(reviewers, z.strictObject({ ids: z.array(id).min(1).max(500) })).returns<{
    erased: number;
  }>(),
} as const;

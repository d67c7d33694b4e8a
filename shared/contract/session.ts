import type { TierNames } from '../domain/tiers';
import { z } from 'zod';
import type { Office, Session } from '../domain/office';
import { none, path, period, reads, writes } from './procedure';

export type AppState =
  | { stage: 'empty' }
  | { stage: 'locked'; office: Pick<Office, 'name' | 'level'> }
  | {
      stage: 'open';
      office: Office;
      session: Session;
      period: string;
      /** Periods that may be chosen, the newest first; the one at hand is among them. */
      periods: string[];
      tierNames: TierNames;
      demo: boolean;
      /**
       * Milliseconds by which the office's clock is ahead of this computer's; 0 unless it was set.
       */
      clockAhead: number;
      /** The password was given by somebody else: nothing but choosing one's own is answered. */
      mustChange: boolean;
      /** A recovery code has been made that nobody has typed back yet. */
      unconfirmed: boolean;
    };

/** What the first run says of an office. */
const said = {
  level: z.enum(['county', 'city', 'province']),
  division: z.string().regex(/^\d{6}(\d{6})?$/),
  name: z.string().trim().min(2).max(60),
};

/**
 * Calls that are answered whether an office is open or not: set-up, login, lock, and an office
 * brought back from its backup.
 */
export const sessionProcedures = {
  'app.state': reads('public', none).returns<AppState>(),
  'setup.create': writes(
    'public',
    z.strictObject({
      ...said,
      admin: z.strictObject({
        name: z.string().min(1).max(40),
        login: z.string().regex(/^[a-z][a-z0-9._-]{1,30}$/),
        password: z.string().max(200),
      }),
      /** Marks an office of invented data, so that every screen says so. */
      demo: z.literal(true).optional(),
    }),
  ).returns<{ unitId: string; fingerprint: string; recoveryCode: string }>(),
  /** What the first run said, until the first quarter is frozen. */
  'office.change': writes(['admin'], z.strictObject(said)).returns<Office>(),
  'office.renewKey': writes(
    ['admin'],
    z.strictObject({ reason: z.string().trim().min(6).max(200) }),
  ).returns<Office>(),
  'setup.confirmRecovery': writes(
    'public',
    z.strictObject({ groups: z.record(z.string(), z.string().max(8)) }),
  ).returns<{ confirmed: true }>(),
  'setup.demo': writes('public', none).returns<AppState>(),
  'session.login': writes(
    'public',
    z.strictObject({ login: z.string().max(60), password: z.string().max(200) }),
  ).returns<AppState>(),
  'session.recover': writes(
    'public',
    z.strictObject({
      recoveryCode: z.string().max(80),
      login: z.string().max(60),
      newPassword: z.string().max(200),
    }),
  ).returns<AppState>(),
  'session.lock': writes('session', none).returns<AppState>(),
  'session.setPeriod': writes('session', z.strictObject({ period })).returns<AppState>(),
  'backup.restore': writes('public', z.strictObject({ file: path })).returns<AppState>(),
} as const;

import { z } from 'zod';
import type { Role, Session } from '../domain/office';
import { id, none, path, reads, writes } from './procedure';

/** A user as the administrator sees one. */
export interface UserRow extends Session {
  /** Since when they may not log in (ISO). */
  disabledAt: string | null;
  /** They have to choose a password of their own before they work on. */
  mustChange: boolean;
}

const roles = ['clerk', 'reviewer', 'admin', 'receiver'] as const satisfies readonly Role[];
const password = z.string().max(200);

/** Calls of users, passwords, backup and the audit chain. */
export const safetyProcedures = {
  'session.changePassword': writes(
    'session',
    z.strictObject({ current: z.string().max(200), next: z.string().max(200) }),
  ).returns<{ changed: true }>(),
  'users.list': reads(['admin'], none).returns<UserRow[]>(),
  'users.create': writes(
    ['admin'],
    z.strictObject({
      login: z.string().regex(/^[a-z][a-z0-9._-]{1,30}$/),
      name: z.string().min(1).max(40),
      role: z.enum(roles),
      password: z.string().max(200),
    }),
  ).returns<Session>(),
  'users.setRole': writes(
    ['admin'],
    z.strictObject({ userId: id, role: z.enum(roles) }),
  ).returns<UserRow>(),
  'users.disable': writes(['admin'], z.strictObject({ userId: id })).returns<UserRow>(),
  'users.enable': writes(['admin'], z.strictObject({ userId: id, password })).returns<UserRow>(),
  'users.setPassword': writes(
    ['admin'],
    z.strictObject({ userId: id, password }),
  ).returns<UserRow>(),
  /** The recovery code that nobody has typed back yet; nothing once it was. */
  'recovery.pending': reads(['admin'], none).returns<{ recoveryCode: string | null }>(),
  'recovery.renew': writes(['admin'], z.strictObject({ password })).returns<{ renewed: true }>(),
  'backup.write': writes('session', z.strictObject({ folder: path })).returns<{
    file: string;
    digest: string;
  }>(),
  'audit.verify': reads('session', none).returns<{
    ok: boolean;
    entries: number;
    brokenAt: number | null;
  }>(),
} as const;

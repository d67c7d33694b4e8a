import { z } from 'zod';
import type { Session } from '../domain/office';
import { none, path, reads, writes } from './procedure';

/** Calls of users, passwords, backup and the audit chain. */
export const safetyProcedures = {
  'session.changePassword': writes(
    'session',
    z.strictObject({ current: z.string().max(200), next: z.string().max(200) }),
  ).returns<{ changed: true }>(),
  'users.list': reads(['admin'], none).returns<Session[]>(),
  'users.create': writes(
    ['admin'],
    z.strictObject({
      login: z.string().regex(/^[a-z][a-z0-9._-]{1,30}$/),
      name: z.string().min(1).max(40),
      role: z.enum(['clerk', 'reviewer', 'admin', 'receiver']),
      password: z.string().max(200),
    }),
  ).returns<Session>(),
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

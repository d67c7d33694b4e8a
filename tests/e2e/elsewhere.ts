import { createGate } from '../../electron/gate/gate';
import type { Role } from '../../shared/domain/office';
import { PASSWORD } from '../service/office';
import { NOW } from './begin';

/** The password that users of `addUser` have given themselves. */
export const OWN = 'own-word-2026';
const FIRST = 'first-of-2026';

/** Another computer over the same data, and how its administrator adds users. */
export interface Elsewhere {
  act: <T>(name: string, input: unknown) => Promise<T>;
  asAdmin: () => Promise<unknown>;
  /** Makes a user who has logged in once and chosen a password; its id. */
  addUser: (login: string, name: string, role: Role) => Promise<string>;
  close: () => Promise<unknown>;
}

/** Opens the office's data beside the window. */
export function openElsewhere(data: string): Elsewhere {
  const gate = createGate({ dataRoot: data, now: NOW });
  const act = async <T>(name: string, input: unknown): Promise<T> => {
    const result = await gate.call(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.failure.code}`, { cause: result.failure });
    return result.value as T;
  };
  const asAdmin = () => act('session.login', { login: 'admin', password: PASSWORD });
  return {
    act,
    asAdmin,
    addUser: async (login, name, role) => {
      await asAdmin();
      const made = { login, name, role, password: FIRST };
      const { userId } = await act<{ userId: string }>('users.create', made);
      await act('session.login', { login, password: FIRST });
      await act('session.changePassword', { current: FIRST, next: OWN });
      return userId;
    },
    close: () => gate.close(),
  };
}

import type { WriteDb } from '../database/context';
import type { Session } from '../../../shared/domain/office';

/**
 * Enters a user of the office; the key that opens it for them stands in the office file. Call
 * inside `inTransaction`.
 */
export function addUser(db: WriteDb, user: Session, now: Date): void {
  db.prepare('INSERT INTO user (id, login, name, role, createdAt) VALUES (?, ?, ?, ?, ?)').run(
    user.userId,
    user.login,
    user.name,
    user.role,
    now.toISOString(),
  );
}

import { createHash } from 'node:crypto';
import { verifyAudit } from '../../../electron/service/database/audit';
import { isSound } from '../../../electron/service/database/open';
import type { World } from './world';

export interface State {
  rows: string;
  sound: boolean;
  chain: boolean;
}

/** Everything in the database as one digest, and whether it is whole. */
export const stateOf = ({ inside }: World): State =>
  inside((db) => {
    const hash = createHash('sha256');
    const tables = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all() as string[];
    for (const table of tables)
      hash.update(JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).all()));
    return { rows: hash.digest('hex'), sound: isSound(db), chain: verifyAudit(db).ok };
  });

import type { Submission } from '../../../shared/package/manifest';
import type { Reader, Writer } from '../database/context';
import { noteChange } from '../database/changes';
import { audited, inTransaction } from '../database/records';

/** A package that came before its turn (暂存): nothing of it counts until the missing one is here. */
export interface Held {
  packageId: string;
  unitId: string;
  sequence: number;
  /** Name under which it arrived. */
  file: string;
  /** The package as it came. */
  bytes: Uint8Array;
}

/** Keeps a package as it came; another of the same sender and number makes room for it. */
export const hold = (context: Writer, held: Held): void => {
  inTransaction(context, () => {
    context.db
      .prepare(
        'INSERT OR REPLACE INTO held_package (packageId, unitId, sequence, file, bytes) VALUES (@packageId, @unitId, @sequence, @file, @bytes)',
      )
      .run(held);
    audited(context, {
      action: 'hold',
      noun: 'package',
      recordId: held.packageId,
      before: null,
      after: { sequence: held.sequence, file: held.file },
    });
  });
};

/** The held package whose turn has come. */
export const nextHeld = (
  { db }: Reader,
  { unitId, sequence }: Pick<Submission, 'unitId' | 'sequence'>,
): Held | undefined =>
  db
    .prepare('SELECT * FROM held_package WHERE unitId = ? AND sequence = ?')
    .get(unitId, sequence + 1) as Held | undefined;

/** Lets go of a held package, whatever became of it. */
export const release = ({ db }: Writer, { packageId }: Held): void => {
  db.prepare('DELETE FROM held_package WHERE packageId = ?').run(packageId);
  noteChange(db, 'package');
};

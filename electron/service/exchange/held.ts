import type { Submission } from '../../../shared/package/manifest';
import type { Reader, Writer } from '../database/context';
import { noteChange } from '../database/changes';
import { audited, inTransaction } from '../database/records';
import { bytes, select, text, whole, type RowOf } from '../database/rows';

/** A package that came before its turn (暂存): nothing of it counts until the missing one is here. */
const HELD = {
  packageId: text,
  unitId: text,
  sequence: whole,
  /** Name under which it arrived. */
  file: text,
  /** The package as it came. */
  bytes,
};
export type Held = RowOf<typeof HELD>;

/** Keeps a package as it came; another of the same sender and number makes room for it. */
export const hold = (context: Writer, held: Omit<Held, 'bytes'> & { bytes: Uint8Array }): void => {
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
  select(db, 'SELECT * FROM held_package WHERE unitId = ? AND sequence = ?', HELD).maybe(
    unitId,
    sequence + 1,
  );

/** Lets go of a held package, whatever became of it. */
export const release = ({ db }: Writer, { packageId }: Held): void => {
  db.prepare('DELETE FROM held_package WHERE packageId = ?').run(packageId);
  noteChange(db, 'package');
};

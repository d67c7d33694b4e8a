import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Submission } from '../../../shared/package/manifest';
import type { Context } from '../context';
import { audited, inTransaction } from '../database/records';
import { readSetting, writeSetting } from '../database/settings';
import { seal } from './format/envelope';
import { writeFileSafely } from './format/writefile';

/** A package that came before its turn (暂存): nothing of it counts until the missing one is here. */
export interface Held {
  packageId: string;
  unitId: string;
  sequence: number;
  /** Name under which it arrived. */
  file: string;
}

const HELD = 'heldPackages';
const folderOf = ({ folder }: Context): string => join(folder, 'held');
// Named after the digest that was computed here, never after anything that the package says of itself.
const pathOf = (context: Context, { packageId }: Held): string => join(folderOf(context), `${packageId}.zip`);
const heldIn = ({ db }: Context): Held[] => readSetting<Held[]>(db, HELD) ?? [];

/** Keeps a package as it came; one that came unencrypted is sealed for this office first, so that nothing lies open in the folder. */
export async function hold(context: Context, held: Held, bytes: Uint8Array, encrypted: boolean): Promise<void> {
  const own = context.keys.encrypt?.publicKeyPem;
  mkdirSync(folderOf(context), { recursive: true });
  await writeFileSafely(pathOf(context, held), encrypted || own === undefined ? bytes : await seal(bytes, own));
  inTransaction(context, () => {
    const replaced = (one: Held): boolean => one.unitId === held.unitId && one.sequence === held.sequence;
    writeSetting(context.db, HELD, [...heldIn(context).filter((one) => !replaced(one)), held]);
    audited(context, { action: 'hold', noun: 'package', recordId: held.packageId, before: null, after: { sequence: held.sequence, file: held.file } });
  });
}

/** The held package whose turn has come, or null. */
export const nextHeld = (context: Context, { unitId, sequence }: Pick<Submission, 'unitId' | 'sequence'>): (Held & { path: string }) | null => {
  const next = heldIn(context).find((one) => one.unitId === unitId && one.sequence === sequence + 1);
  return next ? { ...next, path: pathOf(context, next) } : null;
};

/** Lets go of a held package, whatever became of it. */
export function release(context: Context, held: Held): void {
  inTransaction(context, () => writeSetting(context.db, HELD, heldIn(context).filter((one) => one.packageId !== held.packageId)));
  rmSync(pathOf(context, held), { force: true });
}

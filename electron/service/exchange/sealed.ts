import type { Writer } from '../database/context';
import { inTransaction } from '../database/records';
import { bytes, select, text } from '../database/rows';
import { seal } from '../package-format/envelope';

const SEALED = { sealed: bytes.orNull, sealedFor: text.orNull };

/** What was encrypted for a key before; null where it was for another, or nothing yet. */
function keptFor({ db }: Pick<Writer, 'db'>, id: string, key: string): Uint8Array | null {
  const row = select(db, 'SELECT sealed, sealedFor FROM submission WHERE id = ?', SEALED).maybe(id);
  return row?.sealedFor === key ? row.sealed : null;
}

/**
 * The bytes of a package that go to its receiver: encrypted where the receiver's key is known, and
 * the same ones each time, though encrypting takes other random bytes each time.
 */
export async function bytesFor(
  context: Writer,
  { id, container }: { id: string; container: Uint8Array },
  key: string | null,
): Promise<Uint8Array> {
  if (key === null) return container;
  const kept = keptFor(context, id, key);
  if (kept) return kept;
  const sealed = await seal(container, key);
  return inTransaction(context, () => {
    // Another window may have been quicker; its bytes are out already.
    const quicker = keptFor(context, id, key);
    if (quicker) return quicker;
    context.db
      .prepare('UPDATE submission SET sealed = ?, sealedFor = ? WHERE id = ?')
      .run(Buffer.from(sealed), key, id);
    return sealed;
  });
}

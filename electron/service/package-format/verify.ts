import type { PackageRefused } from '../../../shared/package/failures';
import { readContainer, type ContainerContent, type ReadOptions } from './container';
import { isEnvelope, open, type RecipientKey } from './envelope';
import { LIMITS } from './limits';
import { asResult } from './refuse';
import { readSource, type Source } from './source';

export type VerifiedFile = ContainerContent & { encrypted: boolean };

/**
 * Opens the envelope if there is one, then reads the container: the one way in for any file that
 * comes from outside.
 */
export async function readIncoming(
  source: Source,
  options: ReadOptions & { recipientKeys?: readonly RecipientKey[] },
): Promise<VerifiedFile | PackageRefused> {
  const bytes = await asResult(() => readSource(source, LIMITS));
  if ('ok' in bytes) return bytes;
  const encrypted = await isEnvelope(bytes);
  const opened = encrypted
    ? await open(bytes, options.recipientKeys ?? [])
    : { ok: true as const, container: bytes };
  if (!opened.ok) return opened;
  const content = await readContainer(opened.container, options);
  return content.ok ? { ...content, encrypted } : content;
}

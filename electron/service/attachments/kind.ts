import { Refusal } from '../../../shared/result';
import { archives, extensionOf, macros, programs, scripts } from './names';
import { oleKind, ooxmlKind } from './office-kind';
import {
  ascii,
  endsAsZip,
  isArchive,
  isProgram,
  isScript,
  pictureOrPdf,
  type Kind,
} from './signatures';

/** Text in UTF-8 or GB 18030 without control characters, else null. */
function textOf(bytes: Buffer): string | null {
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127))
    return null;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding; the next one may fit.
    }
  }
  return null;
}

/** A PDF that starts programs, carries files or runs scripts is no mere document. */
const actsAsPdf = (bytes: Buffer): boolean =>
  /\/(Launch|JavaScript|EmbeddedFile|RichMedia)\b/.test(bytes.toString('latin1'));

async function kindByContent(bytes: Buffer): Promise<Kind> {
  if (isProgram(bytes)) throw Refusal.of('ATTACHMENT_PROGRAM');
  const seen = pictureOrPdf(bytes);
  if (seen) {
    if (seen.type === 'application/pdf' && actsAsPdf(bytes)) throw Refusal.of('ATTACHMENT_ACTIVE');
    if (endsAsZip(bytes)) throw Refusal.of('ATTACHMENT_ARCHIVE');
    return seen;
  }
  if (ascii(bytes, 0, 2) === 'PK') return ooxmlKind(bytes);
  if (isArchive(bytes)) throw Refusal.of('ATTACHMENT_ARCHIVE');
  const ole = oleKind(bytes);
  if (ole) return ole;
  const text = textOf(bytes);
  if (text === null) throw Refusal.of('ATTACHMENT_TYPE_UNKNOWN');
  if (isScript(text)) throw Refusal.of('ATTACHMENT_SCRIPT');
  return { type: 'text/plain', extensions: ['txt', 'csv'] };
}

/**
 * What a file is, judged by its content; its name must agree.
 * @throws Refusal ATTACHMENT_PROGRAM, ATTACHMENT_SCRIPT, ATTACHMENT_ARCHIVE, ATTACHMENT_MACROS,
 * ATTACHMENT_ACTIVE, ATTACHMENT_TYPE_UNKNOWN, ATTACHMENT_DISAGREES
 */
export async function kindOf(name: string, bytes: Buffer): Promise<string> {
  const extension = extensionOf(name);
  if (programs.includes(extension)) throw Refusal.of('ATTACHMENT_PROGRAM');
  if (scripts.includes(extension)) throw Refusal.of('ATTACHMENT_SCRIPT');
  if (archives.includes(extension)) throw Refusal.of('ATTACHMENT_ARCHIVE');
  if (macros.includes(extension)) throw Refusal.of('ATTACHMENT_MACROS');
  const kind = await kindByContent(bytes);
  if (!kind.extensions.includes(extension))
    throw Refusal.of('ATTACHMENT_DISAGREES', {
      extension: extension === '' ? '—' : `.${extension}`,
      real: `.${kind.extensions[0]}`,
    });
  return kind.type;
}

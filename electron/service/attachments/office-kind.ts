import { Refusal } from '../../../shared/result';
import { openParts, type Parts } from '../workbooks/parts';
import { namesProgram } from './names';
import { ascii, type Kind } from './signatures';

const OOXML = 'application/vnd.openxmlformats-officedocument';
const parts: { part: RegExp; kind: Kind }[] = [
  {
    part: /^word\/document\.xml$/,
    kind: { type: `${OOXML}.wordprocessingml.document`, extensions: ['docx'] },
  },
  {
    part: /^xl\/workbook\.xml$/,
    kind: { type: `${OOXML}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  },
  {
    part: /^ppt\/presentation\.xml$/,
    kind: { type: `${OOXML}.presentationml.presentation`, extensions: ['pptx'] },
  },
];

/**
 * An embedded program stands in a stream of this name, whatever its document is (MS-OLEDS 2.3.6).
 */
const PACKAGED = Buffer.from('\u0001Ole10Native', 'utf16le');
const isCode = (name: string): boolean =>
  /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\/|macrosheets\/)/i.test(name);
/**
 * Relations by which a document fetches what it runs or shows from elsewhere; links to click are
 * none of them.
 */
const FETCHES =
  /<Relationship\b(?=[^>]*TargetMode\s*=\s*"External")(?=[^>]*\/(attachedTemplate|oleObject|frame|subDocument|externalLinkPath\/xlStartup)")[^>]*>/i;
const MOST_RELATIONS = 1024 * 1024;

/**
 * The kind of an OOXML document (ECMA-376); any other zip is an archive.
 * @throws Refusal ATTACHMENT_ARCHIVE, ATTACHMENT_MACROS, ATTACHMENT_PROGRAM
 */
export async function ooxmlKind(bytes: Buffer): Promise<Kind> {
  const archive = (): never => {
    throw Refusal.of('ATTACHMENT_ARCHIVE');
  };
  const zip = await openParts(bytes).catch(archive);
  if (!zip.has('[Content_Types].xml')) archive();
  const kind = parts.find(({ part }) => zip.names.some((name) => part.test(name)))?.kind;
  if (!kind) throw Refusal.of('ATTACHMENT_ARCHIVE');
  if (
    zip.names.some(isCode) ||
    (await unpacked(zip, '[Content_Types].xml')).includes('macroEnabled')
  )
    throw Refusal.of('ATTACHMENT_MACROS');
  if (zip.names.some((name) => namesProgram(name) && !/\.(xml|rels|svg)$/i.test(name)))
    throw Refusal.of('ATTACHMENT_PROGRAM');
  for (const name of zip.names) {
    if (/\.rels$/i.test(name) && FETCHES.test((await unpacked(zip, name)).toString('utf8')))
      throw Refusal.of('ATTACHMENT_MACROS');
    if (/\/embeddings\/.*\.bin$/i.test(name) && (await unpacked(zip, name)).includes(PACKAGED))
      throw Refusal.of('ATTACHMENT_PROGRAM');
  }
  return kind;
}

/** Bytes of an entry; what cannot be unpacked cannot be judged. */
async function unpacked(zip: Parts, name: string): Promise<Buffer> {
  try {
    const bytes = await zip.bytes(name);
    return name.endsWith('.rels') ? bytes.subarray(0, MOST_RELATIONS) : bytes;
  } catch {
    throw Refusal.of('ATTACHMENT_ARCHIVE');
  }
}

const OLE = 'd0cf11e0a1b11ae1';
const streams: { stream: string; kind: Kind }[] = [
  { stream: 'WordDocument', kind: { type: 'application/msword', extensions: ['doc', 'wps'] } },
  { stream: 'Workbook', kind: { type: 'application/vnd.ms-excel', extensions: ['xls', 'et'] } },
  { stream: 'Book', kind: { type: 'application/vnd.ms-excel', extensions: ['xls', 'et'] } },
  {
    stream: 'PowerPoint Document',
    kind: { type: 'application/vnd.ms-powerpoint', extensions: ['ppt', 'dps'] },
  },
];

/**
 * The kind of an older Office or a WPS document (MS-CFB) by the streams that its directory names;
 * null for anything else.
 * @throws Refusal ATTACHMENT_MACROS, ATTACHMENT_PROGRAM, ATTACHMENT_TYPE_UNKNOWN
 */
export function oleKind(bytes: Buffer): Kind | null {
  if (bytes.toString('hex', 0, 8) !== OLE) return null;
  const has = (stream: string): boolean => bytes.includes(Buffer.from(`${stream}\0`, 'utf16le'));
  if (has('_VBA_PROJECT') || has('_VBA_PROJECT_CUR') || has('VBA'))
    throw Refusal.of('ATTACHMENT_MACROS');
  if (
    bytes.includes(PACKAGED) ||
    ascii(bytes, 0, bytes.length).includes('This program cannot be run in DOS mode')
  )
    throw Refusal.of('ATTACHMENT_PROGRAM');
  const found = streams.find(({ stream }) => has(stream));
  if (!found) throw Refusal.of('ATTACHMENT_TYPE_UNKNOWN');
  return found.kind;
}

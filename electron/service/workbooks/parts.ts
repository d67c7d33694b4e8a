import { posix } from 'node:path';
import { openZip } from '../files/zip';
import { attribute, scanXml } from './xml';

/**
 * A register's workbook is a few megabytes; what claims to be far larger is not opened (zip bombs).
 */
const MOST_BYTES = 400 * 1024 * 1024;
const MOST_PARTS = 5000;

/** The parts of an Office document (ECMA-376-2); names are the same in any case of their letters. */
export interface Parts {
  names: readonly string[];
  has(name: string): boolean;
  bytes(name: string): Promise<Buffer>;
  text(name: string): Promise<string>;
  /** What a part refers to, by the last word of its kind; of `''`, what the whole document does. */
  relations(name: string): Promise<Relation[]>;
}

interface Relation {
  id: string;
  /** `worksheet`, `sharedStrings`: the strict and the transitional standard end in the same word. */
  kind: string;
  /** The part it points to. */
  target: string;
}

const keyOf = (name: string): string => name.toLowerCase();

/** Text of a part in UTF-8 or UTF-16, by its mark, by its first bytes or as it says itself. */
function partText(bytes: Buffer): string {
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)["']/.exec(
    bytes.toString('latin1', 0, 200),
  )?.[1];
  const [first, second] = bytes;
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : first === 0xef || declared === undefined || /^utf-?16/i.test(declared)
          ? 'utf-8'
          : declared;
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

const decoded = (target: string): string => {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
};

/** Where a relation points, inside the document. */
const targetOf = (source: string, target: string): string =>
  posix.join(
    target.startsWith('/') ? '' : posix.dirname(source),
    decoded(target).replaceAll('\\', '/').replace(/^\/+/, ''),
  );

const relationsOf = (name: string): string =>
  posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`);

function readRelations(source: string, xml: string): Relation[] {
  const found: Relation[] = [];
  scanXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const target = attribute(attributes, 'Target') ?? '';
      found.push({
        id: attribute(attributes, 'Id') ?? '',
        kind: (attribute(attributes, 'Type') ?? '').replace(/^.*\//, ''),
        target: targetOf(source, target.replace(/#.*$/, '')),
      });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return found;
}

/**
 * Opens an Office document. Two parts of one name are refused: readers would differ in which they
 * take; so is an entry that its own header calls otherwise.
 * @throws Error on anything malformed
 */
export async function openParts(file: Buffer): Promise<Parts> {
  const zip = await openZip(file, MOST_PARTS);
  if (zip.entries.length > MOST_PARTS) throw new Error('too many parts');
  if (zip.entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0) > MOST_BYTES)
    throw new Error('too large');
  const nameOf = ({ fileNameRaw }: (typeof zip.entries)[number]): string =>
    fileNameRaw.toString('utf8').replaceAll('\\', '/').replace(/^\/+/, '');
  const entries = new Map(zip.entries.map((entry) => [keyOf(nameOf(entry)), entry]));
  if (entries.size !== zip.entries.length) throw new Error('two parts of one name');
  const bytes = async (name: string): Promise<Buffer> => {
    const entry = entries.get(keyOf(name));
    if (!entry) throw new Error(`no part ${name}`);
    const local = await zip.local(entry);
    if (!local.fileName.equals(entry.fileNameRaw)) throw new Error('two names of one part');
    return zip.read(entry);
  };
  const has = (name: string): boolean => entries.has(keyOf(name));
  const text = async (name: string): Promise<string> => partText(await bytes(name));
  return {
    names: zip.entries.map(nameOf),
    has,
    bytes,
    text,
    relations: async (name) =>
      has(relationsOf(name)) ? readRelations(name, await text(relationsOf(name))) : [],
  };
}

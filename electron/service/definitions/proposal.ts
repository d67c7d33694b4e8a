import type { PlacedFailure } from '../../../shared/contract/definitions';
import type { ChangedParts, DefinitionSet } from '../../../shared/definitions/definition-set';
import { issuedBy } from '../../../shared/definitions/issued';
import { Refusal } from '../../../shared/result';
import type { Reader } from '../database/context';
import { select, whole } from '../database/rows';
import { sm3 } from '../package-format/sm3';
import { readSetBook } from './book-read';
import { currentDefinitions } from './definitions';
import { readSetFile } from './set-file';

type Store = Pick<Reader, 'db' | 'office'>;

/** Where another set comes from: a file, or parts of the one that holds as they were changed here. */
export interface Proposal {
  file?: string | undefined;
  parts?: ChangedParts | undefined;
}

/** A set that is looked at before it is taken in. */
export interface Proposed {
  set: DefinitionSet;
  /** SM3 of the file, or of the set where this office makes it: what was looked at is what is taken. */
  sm3: string;
  /** What could not be read, at its cell. */
  problems: readonly PlacedFailure[];
}

/**
 * The set with parts as this office changes them.
 * @throws Refusal DEF_OF_SUPERIOR where a superior issues the sets
 */
function issued({ db, office }: Store, parts: ChangedParts): Proposed {
  const superiors = select(
    db,
    "SELECT count(*) FROM trusted_office WHERE relation = 'superior' AND state = 'active'",
    whole,
  ).one();
  if (superiors > 0) throw Refusal.of('DEF_OF_SUPERIOR');
  const set = issuedBy(office, currentDefinitions({ db }).common, parts);
  return { set, sm3: sm3(Buffer.from(JSON.stringify(set))), problems: [] };
}

const isBook = (file: string): boolean => /\.xlsx$/i.test(file);

/**
 * The set that is proposed: of a set file as it is; of a workbook and of parts that were changed in
 * the window as a new version that this office issues. A workbook that cannot be read whole changes
 * nothing and has problems.
 * @throws Refusal as `readSetFile` and `readSetBook`, DEF_OF_SUPERIOR
 */
export async function proposedSet(store: Store, { file, parts }: Proposal): Promise<Proposed> {
  if (file === undefined) return issued(store, parts ?? {});
  if (!isBook(file)) return { ...readSetFile(file), problems: [] };
  const { common } = currentDefinitions(store);
  const read = await readSetBook(common, file);
  const proposed = issued(store, read.problems.length > 0 ? {} : read.parts);
  return { ...proposed, problems: read.problems };
}

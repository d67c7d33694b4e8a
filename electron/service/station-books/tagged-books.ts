import { failure, listed, Refusal, type FieldFailure } from '../../../shared/result';
import type { BooksPreview } from '../../../shared/contract/station-books';
import { failureOf } from '../files/faults';
import { shownFiles, workbooksOf } from '../import/folder';
import type { Sheet } from '../workbooks/sheet';
import { readWorkbook } from '../workbooks/workbook';
import { readTag, type BookTag } from './tag';

/** A workbook that says whose it is. */
export interface TaggedBook {
  key: string;
  /** Its file as it is shown. */
  shown: string;
  tag: BookTag;
  sheets: readonly Sheet[];
}

interface Read {
  books: TaggedBook[];
  others: BooksPreview['others'];
}

const untagged = (sheets: readonly Sheet[]): BookTag | FieldFailure => {
  const tag = readTag(sheets);
  if (tag === null) return failure('STATION_BOOK_UNTAGGED');
  if (tag === 'later') return failure('STATION_BOOK_LATER');
  return tag === 'damaged' ? failure('STATION_BOOK_TAG') : tag;
};

/**
 * Reads files, and every workbook of folders. What is no station's workbook, or cannot be read, is
 * told and does not stop the others.
 * @throws Refusal IMPORT_FOLDER_EMPTY, IMPORT_FILES_MANY
 */
export async function readTagged(paths: readonly string[]): Promise<Read> {
  const files = [...new Set(workbooksOf(paths).map(({ file }) => file))];
  const shown = shownFiles(files);
  const found: Read = { books: [], others: [] };
  for (const [at, file] of files.entries()) {
    const name = shown.get(file) ?? file;
    try {
      const sheets = await readWorkbook(file);
      const tag = untagged(sheets);
      if ('code' in tag) found.others.push({ file: name, ...listed(tag) });
      else found.books.push({ key: String(at + 1), shown: name, tag, sheets });
    } catch (error) {
      const known = failureOf(error);
      if (!known || !(error instanceof Refusal)) throw error;
      found.others.push({ file: name, ...listed(known) });
    }
  }
  return found;
}

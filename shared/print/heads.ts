import type { PaperLines } from '../definitions/papers';
import type { BlockOf, PrintDocument } from './document';

/** The head of a document as the definitions have it. */
export const headOf = ({
  above,
  title,
  below,
}: PaperLines): Pick<PrintDocument, 'above' | 'title' | 'below'> => ({
  ...(above.length > 0 && { above }),
  title,
  ...(below.length > 0 && { below }),
});

/** The note below a document; nothing where the definitions have none. */
export const noteBelow = ({ note }: PaperLines): BlockOf<'paragraph'>[] =>
  note === null ? [] : [{ kind: 'paragraph', text: note, small: true }];

import type { BlockOf } from '../print/document';

export type TablePiece = BlockOf<'table'>;

/** What a document that goes on in a word processor is made of, from its top to its end. */
export type Piece =
  | { kind: 'title'; text: string }
  /** Centred below the title. */
  | { kind: 'line'; text: string }
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string }
  /** Small, below a table. */
  | { kind: 'note'; text: string }
  | TablePiece
  /** Left out where nobody has drawn it. */
  | { kind: 'picture'; key: string; caption: string };

/** Pages that lie one way. */
export interface Part {
  landscape: boolean;
  pieces: Piece[];
}

/** A drawn picture of a document. */
export interface DrawnPicture {
  key: string;
  png: Uint8Array;
}

import type { FoundInPackage } from '../../../shared/contract/exchange';
import type { Block, PrintDocument } from '../../../shared/print/document';
import { periodName } from '../../base/format';
import { letterPaper, ownWords, type Writing } from './letter';

/** What was found, numbered; what has no room there is left to the receipt. */
function listed({ count, found }: FoundInPackage, { say }: Writing): Block[] {
  const table: Block = {
    kind: 'table',
    columns: [
      { head: say('LETTER_NO'), width: 1, align: 'center' },
      { head: say('LETTER_FOUND'), width: 11 },
    ],
    rows: found.map((text, at) => ({ cells: [String(at + 1), text] })),
  };
  const more = count - found.length;
  return [
    ...(found.length > 0 ? [table] : []),
    ...(more > 0
      ? [{ kind: 'paragraph', text: say('LETTER_MORE', { n: more }), small: true } as const]
      : []),
  ];
}

/** 退回通知 of a package, with what was found in it. Pure. */
export const returnedPaper = (about: FoundInPackage, writing: Writing): PrintDocument =>
  letterPaper(
    'returned',
    [
      {
        words: {
          ...ownWords(writing),
          unit: about.office,
          period: periodName(about.period, writing.language),
          sequence: String(about.sequence),
          count: String(about.count),
        },
        listed: listed(about, writing),
      },
    ],
    writing,
  );

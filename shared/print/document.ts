import { z } from 'zod';

// Every text is the caller's, in the language wanted; the paper adds only page numbers and the
// words before office and number.
const words = z.string().max(300);
const text = z.string().max(4000);
const align = z.enum(['left', 'center', 'right']);

const heading = z.strictObject({ kind: z.literal('heading'), text: words });
/**
 * The head of a letter, from a new page on: who writes, its number, what it is about. A document that
 * begins with one has no other head; where there are several, each page goes to a reader of its own
 * and no foot counts them.
 */
const letterhead = z.strictObject({
  kind: z.literal('letterhead'),
  office: words,
  number: words,
  title: words.min(1),
});
const paragraph = z.strictObject({
  kind: z.literal('paragraph'),
  text,
  align: align.optional(),
  /** First line set in by two characters, as prose is. */ indent: z.boolean().optional(),
  small: z.boolean().optional(),
});

/**
 * `lines`: room for so many lines, where people write by hand. `wide`: the whole width for this
 * one.
 */
const fact = z.strictObject({
  label: words,
  value: text,
  wide: z.boolean().optional(),
  lines: z.int().min(1).max(30).optional(),
});
const facts = z.strictObject({
  kind: z.literal('facts'),
  columns: z.int().min(1).max(3).optional(),
  items: z.array(fact).min(1).max(200),
});

const cell = z.union([
  text,
  z.strictObject({
    text,
    span: z.int().min(1).max(20).optional(),
    align: align.optional(),
    bold: z.boolean().optional(),
  }),
]);
const row = z.strictObject({
  cells: z.array(cell).min(1).max(20),
  /** A grey line that heads the rows below it; it stays with the next row. */
  band: z.boolean().optional(),
  bold: z.boolean().optional(),
  /** Sets in the first left-aligned cell, two characters a level. */
  level: z.int().min(0).max(4).optional(),
});
const column = z.strictObject({
  head: words,
  /** Relative to the other columns. */ width: z.number().positive().max(1000),
  align: align.optional(),
});
/** A head over some columns that stand together; without words each has its head for itself. */
const group = z.strictObject({ head: words, span: z.int().min(1).max(20) });
const table = z
  .strictObject({
    kind: z.literal('table'),
    caption: words.optional(),
    groups: z.array(group).min(1).max(20).optional(),
    columns: z.array(column).min(1).max(20),
    rows: z.array(row).max(5000),
    /** Figures stand close: a return has more columns than a letter. */
    dense: z.boolean().optional(),
  })
  .refine(({ columns, rows }) => rows.every(({ cells }) => widthOf(cells) <= columns.length), {
    error: 'more cells than columns',
  })
  .refine(
    ({ columns, groups }) =>
      groups === undefined || groups.reduce((sum, { span }) => sum + span, 0) === columns.length,
    { error: 'groups of other columns' },
  );

const score = z.strictObject({
  kind: z.literal('score'),
  label: words,
  figure: z.string().max(20),
  /** Beside the figure: 分 */ unit: z.string().max(20).optional(),
  gradeLabel: words,
  grade: z.string().max(20),
  notes: z.array(words).max(6).optional(),
});

const amount = z.number().min(-1e9).max(1e9);
const bar = z.strictObject({
  label: words,
  value: amount,
  full: amount,
  last: amount.optional(),
  mean: amount.optional(),
});
const bars = z.strictObject({
  kind: z.literal('bars'),
  caption: words.optional(),
  legend: z.strictObject({ value: words, last: words.optional(), mean: words.optional() }),
  rows: z.array(bar).min(1).max(200),
});

const signature = z.strictObject({
  role: words,
  name: words.optional(),
  /** A date, or what is left to fill in: 　　年　　月　　日 */ date: words.optional(),
});
const signatures = z.strictObject({
  kind: z.literal('signatures'),
  people: z.array(signature).min(1).max(6),
});
const seal = z.strictObject({
  name: words,
  /** What stands in the empty square: 盖章 */ mark: words,
  date: words.optional(),
});
/** A QR code (GB/T 18284) with what it says in words beside it. */
const qr = z.strictObject({
  kind: z.literal('qr'),
  value: z.string().min(1).max(400),
  title: words,
  lines: z.array(words).max(6).optional(),
});
/** Room for seals; a code may stand before them in the same line. */
const seals = z.strictObject({
  kind: z.literal('seals'),
  seals: z.array(seal).min(1).max(3),
  code: qr.optional(),
});

const box = z.strictObject({ text, checked: z.boolean().optional() });
const checklist = z.strictObject({
  kind: z.literal('checklist'),
  title: words.optional(),
  columns: z.int().min(1).max(4).optional(),
  items: z.array(box).min(1).max(500),
});

const block = z.discriminatedUnion('kind', [
  heading,
  letterhead,
  paragraph,
  facts,
  table,
  score,
  bars,
  signatures,
  seals,
  checklist,
  qr,
  z.strictObject({ kind: z.literal('pageBreak') }),
]);

/**
 * An official paper of the office, A4. Checked where it enters the shell, for the page is not
 * trusted.
 */
export const printDocument = z.strictObject({
  /** Lines above the title, as a paper's head may have them. */
  above: z.array(words).max(6).optional(),
  title: words.min(1),
  /** Lines between the title and what is particular to this paper. */
  below: z.array(words).max(6).optional(),
  subtitle: words.optional(),
  /** Full name of the office that issues it. */
  office: words,
  number: words.optional(),
  /** What the reader must not miss, on every page: 示例模板，非官方标准 */
  note: words.optional(),
  landscape: z.boolean().optional(),
  blocks: z.array(block).max(2000),
});

export type PrintDocument = z.infer<typeof printDocument>;
export type Block = z.infer<typeof block>;
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;
export type Cell = z.infer<typeof cell>;

/** Whether the paper is letters, which have heads of their own. */
export const isLetter = ({ blocks }: Pick<PrintDocument, 'blocks'>): boolean =>
  blocks[0]?.kind === 'letterhead';
/** Whether its pages go to several readers. */
export const isForSeveral = ({ blocks }: Pick<PrintDocument, 'blocks'>): boolean =>
  blocks.filter(({ kind }) => kind === 'letterhead').length > 1;

/** How many columns the cells take. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, one) => sum + (typeof one === 'string' ? 1 : (one.span ?? 1)), 0);
}

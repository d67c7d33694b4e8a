import type * as Docx from 'docx';
import type { DrawnPicture, Part, Piece, TablePiece } from '../../../shared/report/pieces';
import { pngSize } from '../../../shared/report/png';

/** What stands in a document beside its text. */
interface DocumentHead {
  title: string;
  creator: string;
  language: 'zh' | 'en';
}

/** The library is large, and seldom needed: it is loaded with the first document. */
const library = (): Promise<typeof Docx> => import('docx');

/** Twentieths of a point, of a millimetre. */
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Sizes in half points: 二号, 三号, 小四, 小五. */
const SIZE = { title: 44, body: 32, line: 24, table: 18 } as const;
/** A4, and margins about those of an official paper (GB/T 9704). */
const PAGE = { short: twips(210), long: twips(297) } as const;
const MARGIN = {
  upright: { top: twips(35), bottom: twips(32), left: twips(28), right: twips(26) },
  across: { top: twips(25), bottom: twips(22), left: twips(25), right: twips(25) },
} as const;
const WIDE = { upright: twips(156), across: twips(247) } as const;
/** Pixels of a page at 96 to the inch, as wide as the text. */
const PICTURE = 580;

/** Latin letters and Chinese characters each have their font; whoever lacks one gets its like. */
const font = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
});
const FONT = {
  title: font('宋体'),
  heading: font('黑体'),
  below: font('楷体'),
  body: font('仿宋'),
} as const;

/** What the pieces of a document are made with. */
interface Making {
  docx: typeof Docx;
  wide: number;
  pictures: ReadonlyMap<string, Uint8Array>;
}

type Made = Docx.Paragraph | Docx.Table;

/** No characters at all: XML has none of them. */
const NONE = /[\uFFFE\uFFFF]/g;

/** A text with its breaks of line. */
function runs(text: string, options: Docx.IRunOptions, { docx }: Making): Docx.TextRun[] {
  return text
    .replace(NONE, '')
    .split('\n')
    .map((line, at) => new docx.TextRun({ ...options, text: line, ...(at > 0 && { break: 1 }) }));
}

interface Laid extends Docx.IParagraphOptions {
  run?: Docx.IRunOptions;
}

const laid = (text: string, { run = {}, ...options }: Laid, making: Making): Docx.Paragraph =>
  new making.docx.Paragraph({ ...options, children: runs(text, run, making) });

type Align = 'left' | 'center' | 'right';

function cellOf(
  making: Making,
  text: string,
  { width, align = 'left', bold = false }: { width: number; align?: Align; bold?: boolean },
): Docx.TableCell {
  return new making.docx.TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: 'center',
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    ...(bold && align === 'center' && { shading: { type: 'clear', fill: 'E8EEF4' } }),
    children: [
      laid(text, { alignment: align, run: { bold, size: SIZE.table, font: FONT.title } }, making),
    ],
  });
}

/** So many characters of a cell stay together on a page. */
const UNBROKEN = 300;

const textOf = (cell: TablePiece['rows'][number]['cells'][number]): string =>
  typeof cell === 'string' ? cell : cell.text;

function tableOf({ columns, rows }: TablePiece, making: Making): Docx.Table {
  const { docx, wide } = making;
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / all) * wide));
  const at = (index: number) => ({
    width: widths[index] ?? 0,
    align: columns[index]?.align ?? ('left' as const),
  });
  const head = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      cellOf(making, column.head, { ...at(index), align: 'center', bold: true }),
    ),
  });
  const body = rows.map(
    ({ cells, bold = false }) =>
      new docx.TableRow({
        // What is longer than a page would stand on none.
        cantSplit: cells.every((cell) => textOf(cell).length <= UNBROKEN),
        children: cells.map((cell, index) => cellOf(making, textOf(cell), { ...at(index), bold })),
      }),
  );
  return new docx.Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    alignment: 'center',
    rows: [head, ...body],
  });
}

function pictureOf(
  { key, caption }: Extract<Piece, { kind: 'picture' }>,
  making: Making,
): Docx.Paragraph[] {
  const png = making.pictures.get(key);
  const size = png && pngSize(png);
  if (!png || !size) return [];
  const height = Math.round((size.height / size.width) * PICTURE);
  const image = new making.docx.ImageRun({
    type: 'png',
    data: png,
    transformation: { width: PICTURE, height },
    altText: { name: caption, title: caption, description: caption },
  });
  return [
    new making.docx.Paragraph({ alignment: 'center', keepNext: true, children: [image] }),
    laid(
      caption,
      {
        alignment: 'center',
        spacing: { after: 160 },
        run: { size: SIZE.line, font: FONT.heading },
      },
      making,
    ),
  ];
}

function madeOf(piece: Piece, making: Making): Made[] {
  const center = { alignment: 'center' } as const;
  switch (piece.kind) {
    case 'title':
      return [
        laid(
          piece.text,
          {
            ...center,
            heading: 'Title',
            spacing: { after: 240 },
            run: { bold: true, size: SIZE.title, font: FONT.title, color: '000000' },
          },
          making,
        ),
      ];
    case 'line':
      return [laid(piece.text, { ...center, run: { size: SIZE.line, font: FONT.below } }, making)];
    case 'heading': {
      const isFirst = piece.level === 1;
      const run = {
        size: SIZE.body,
        color: '000000',
        bold: false,
        font: isFirst ? FONT.heading : FONT.below,
      };
      const heading = isFirst ? 'Heading1' : 'Heading2';
      return [
        laid(
          piece.text,
          { heading, keepNext: true, spacing: { before: 200, after: 100 }, run },
          making,
        ),
      ];
    }
    case 'paragraph':
      return [
        laid(
          piece.text,
          {
            alignment: 'both',
            // Two characters of its size.
            indent: { firstLine: SIZE.body * 20 },
            spacing: { line: 560, lineRule: 'exact', after: 120 },
            run: { size: SIZE.body, font: FONT.body },
          },
          making,
        ),
      ];
    case 'note':
      return [laid(piece.text, { run: { size: SIZE.table, font: FONT.title } }, making)];
    case 'table':
      // Two tables in a row would grow together.
      return [tableOf(piece, making), new making.docx.Paragraph({ children: [] })];
    case 'picture':
      return pictureOf(piece, making);
  }
}

function sectionOf({ landscape, pieces }: Part, making: Making): Docx.ISectionOptions {
  const { docx } = making;
  const number = new docx.TextRun({
    size: SIZE.line,
    font: FONT.title,
    children: ['— ', docx.PageNumber.CURRENT, ' —'],
  });
  return {
    properties: {
      page: {
        // The library turns the two round for pages that lie across.
        size: {
          width: PAGE.short,
          height: PAGE.long,
          orientation: landscape ? 'landscape' : 'portrait',
        },
        margin: landscape ? MARGIN.across : MARGIN.upright,
      },
    },
    footers: {
      default: new docx.Footer({
        children: [new docx.Paragraph({ alignment: 'center', children: [number] })],
      }),
    },
    children: pieces.flatMap((piece) => madeOf(piece, making)),
  };
}

/** A document of the given parts as a .docx file, which any word processor goes on with. */
export async function documentBytes(
  { title, creator, language }: DocumentHead,
  parts: readonly Part[],
  drawn: readonly DrawnPicture[],
): Promise<Uint8Array> {
  const docx = await library();
  const pictures = new Map(drawn.map(({ key, png }) => [key, png]));
  const file = new docx.Document({
    title,
    creator,
    lastModifiedBy: creator,
    styles: {
      default: {
        document: {
          run: {
            font: FONT.body,
            size: SIZE.line,
            language: { value: language === 'zh' ? 'zh-CN' : 'en-GB', eastAsia: 'zh-CN' },
          },
        },
      },
    },
    sections: parts.map((part) =>
      sectionOf(part, { docx, pictures, wide: part.landscape ? WIDE.across : WIDE.upright }),
    ),
  });
  return docx.Packer.toBuffer(file);
}

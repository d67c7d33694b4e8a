import { columnLetter } from './columns';
import { HEAD, MAIN, textElement } from './write-xml';
import type { Noted } from './write-sheet';

/** The part that holds the comments (批注) of a sheet (ECMA-376 18.7). */
export const commentsXml = (notes: readonly Noted[]): string =>
  [
    `${HEAD}<comments xmlns="${MAIN}"><authors><author></author></authors><commentList>`,
    ...notes.map(
      ({ row, column, note }) =>
        `<comment ref="${columnLetter(column)}${row}" authorId="0">` +
        `<text><r><rPr><sz val="9"/><rFont val="Calibri"/></rPr>${textElement(note)}</r></text></comment>`,
    ),
    '</commentList></comments>',
  ].join('');

/** Size of a comment's box in points; long ones get more lines. */
const WIDTH = 180;
const LINE = 13;
const PER_LINE = 18;
const heightOf = (note: string): number =>
  LINE *
  note
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / PER_LINE)), 1);

/**
 * The boxes in which comments are shown (VML, ECMA-376-4 19): without them no program shows a
 * comment.
 */
export const boxesXml = (notes: readonly Noted[]): string =>
  [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...notes.map(({ row, column, note }, at) => {
      const size = `width:${WIDTH}pt;height:${heightOf(note)}pt`;
      return [
        `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;${size};z-index:${at + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
        '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
        '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
        '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
        `<x:Anchor>${anchorOf(row, column, note)}</x:Anchor>`,
        `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column>`,
        '</x:ClientData></v:shape>',
      ].join('');
    }),
    '</xml>',
  ].join('\n');

/** Left column, offset, top row, offset, right column, offset, bottom row, offset; 0-based. */
function anchorOf(row: number, column: number, note: string): string {
  const top = Math.max(0, row - 2);
  const rows = Math.ceil(heightOf(note) / 15);
  return [column, 15, top, 2, column + 3, 15, top + rows, 4].join(', ');
}

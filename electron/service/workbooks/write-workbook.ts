import { zipped, type ArchiveFile } from '../files/zip-write';
import { writeFileSafely } from '../files/writefile';
import { boxesXml, commentsXml } from './write-comments';
import { titleRowsXml } from './write-page';
import { sheetXml, type Noted } from './write-sheet';
import { Strings } from './write-strings';
import { Styles } from './write-styles';
import { attributes, HEAD, MAIN, OFFICE } from './write-xml';
import type { WrittenSheet } from './written';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Relation = readonly [id: string, kind: string, target: string];
const relationsXml = (relations: readonly Relation[]): string =>
  [
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">`,
    ...relations.map(
      ([Id, kind, Target]) =>
        `<Relationship${attributes({ Id, Type: `${OFFICE}/${kind}`, Target })}/>`,
    ),
    '</Relationships>',
  ].join('');

/** Characters of a sheet's name; it has none of these marks. */
const MOST_NAME = 31;

/** Names of sheets as programs take them: not too long, without marks, each once. */
function namesOf(sheets: readonly WrittenSheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, at) => {
    const plain = name.replace(/[[\]:*?/\\]|^'|'$/g, ' ').trim() || `Sheet${at + 1}`;
    let unique = plain.slice(0, MOST_NAME);
    for (let times = 2; taken.has(unique.toLowerCase()); times += 1)
      unique = `${plain.slice(0, MOST_NAME - 4)} ${times}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function bookXml(sheets: readonly WrittenSheet[]): string {
  const names = namesOf(sheets);
  // A program opens a workbook at a sheet that is seen.
  const shown = sheets.findIndex(({ state = 'visible' }) => state === 'visible');
  return [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    `<bookViews><workbookView activeTab="${Math.max(0, shown)}"/></bookViews><sheets>`,
    ...sheets.map(
      ({ state = 'visible' }, at) =>
        `<sheet${attributes({
          name: names[at],
          sheetId: at + 1,
          state: state === 'visible' ? undefined : state,
          'r:id': `rId${at + 1}`,
        })}/>`,
    ),
    '</sheets>',
    titleRowsXml(sheets, names),
    '</workbook>',
  ].join('');
}

function typesXml(noted: readonly (readonly Noted[])[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    override('sharedStrings.xml', 'sharedStrings'),
    ...noted.map((notes, at) => [
      override(`worksheets/sheet${at + 1}.xml`, 'worksheet'),
      notes.length > 0 ? override(`comments${at + 1}.xml`, 'comments') : '',
    ]),
    '</Types>',
  ]
    .flat()
    .join('');
}

/** The parts that come with a sheet's comments. */
function noteParts(notes: readonly Noted[], number: number): [string, string][] {
  if (notes.length === 0) return [];
  const relations: Relation[] = [
    ['rId1', 'vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
    ['rId2', 'comments', `../comments${number}.xml`],
  ];
  return [
    [`xl/worksheets/_rels/sheet${number}.xml.rels`, relationsXml(relations)],
    [`xl/comments${number}.xml`, commentsXml(notes)],
    [`xl/drawings/vmlDrawing${number}.vml`, boxesXml(notes)],
  ];
}

/**
 * A workbook of the given sheets as an .xlsx file (ECMA-376): equal input gives equal bytes, and
 * nothing tells who wrote it or when.
 * @throws Error where drop-downs or merges overlap, or a value is none that a cell holds
 */
export function workbookBytes(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  const book = { styles: new Styles(), strings: new Strings() };
  const written = sheets.map((sheet) => sheetXml(sheet, book));
  const noted = written.map(({ notes }) => notes);
  const relations: Relation[] = [
    ...sheets.map((_, at): Relation => [
      `rId${at + 1}`,
      'worksheet',
      `worksheets/sheet${at + 1}.xml`,
    ]),
    [`rId${sheets.length + 1}`, 'styles', 'styles.xml'],
    [`rId${sheets.length + 2}`, 'sharedStrings', 'sharedStrings.xml'],
  ];
  const texts: [string, string | string[]][] = [
    ['[Content_Types].xml', typesXml(noted)],
    ['_rels/.rels', relationsXml([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', bookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relationsXml(relations)],
    ...written.map(({ xml }, at): [string, string[]] => [`xl/worksheets/sheet${at + 1}.xml`, xml]),
    ...noted.flatMap((notes, at) => noteParts(notes, at + 1)),
    ['xl/styles.xml', book.styles.xml()],
    ['xl/sharedStrings.xml', book.strings.xml()],
  ];
  return zipped(
    texts.map(([path, text]): ArchiveFile => ({
      path,
      bytes: Buffer.from(typeof text === 'string' ? text : text.join('')),
    })),
  );
}

/** Writes a workbook so that it is there whole or not at all. */
export async function saveWorkbook(
  sheets: readonly WrittenSheet[],
  file: string,
): Promise<{ file: string }> {
  await writeFileSafely(file, await workbookBytes(sheets));
  return { file };
}

import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { expect } from 'vitest';
import { openZip } from '../../../electron/service/files/zip';
import { attribute, scanXml } from '../../../electron/service/workbooks/xml';

/**
 * Children of the elements that the product writes, in the order of the schema (ECMA-376 part 1,
 * sml.xsd); programs call a workbook with another order damaged.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  worksheet: (
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection ' +
    'protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells ' +
    'phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins ' +
    'pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors ' +
    'smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems ' +
    'tableParts extLst'
  ).split(' '),
  sheetView: ['pane', 'selection', 'pivotSelection', 'extLst'],
  row: ['c', 'extLst'],
  c: ['f', 'v', 'is', 'extLst'],
  dataValidation: ['formula1', 'formula2'],
  workbook: (
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups ' +
    'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst'
  ).split(' '),
  styleSheet:
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
      ' ',
    ),
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  ),
  patternFill: ['fgColor', 'bgColor'],
  border: 'start end left right top bottom diagonal vertical horizontal'.split(' '),
  xf: ['alignment', 'protection', 'extLst'],
  comments: ['authors', 'commentList', 'extLst'],
  comment: ['text', 'commentPr'],
  r: ['rPr', 't'],
  si: ['t', 'rPh', 'r', 'phoneticPr'],
};
/** Elements that say how many children they have. */
const COUNTED = ['mergeCells', 'dataValidations', 'numFmts', 'fonts', 'fills', 'borders'];

interface Element {
  name: string;
  count: string | null;
  children: string[];
}

/** What is wrong with the order, the counts and the names of a part's elements. */
export function orderFaults(part: string, xml: string): string[] {
  const faults: string[] = [];
  const within: Element[] = [];
  scanXml(xml, {
    open(name, attributes) {
      within.at(-1)?.children.push(name);
      within.push({ name, count: attribute(attributes, 'count'), children: [] });
    },
    text: () => undefined,
    close() {
      const { name, count, children } = within.pop() ?? { name: '', count: null, children: [] };
      const order = ORDER[name];
      const places = children.map((child) => order?.indexOf(child) ?? 0);
      if (order && places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0)))
        faults.push(`${part}: ${name} has ${children.join(' ')}`);
      if (COUNTED.includes(name) && count !== String(children.length))
        faults.push(`${part}: ${name} says ${count} of ${children.length}`);
    },
  });
  return faults;
}

/** The parts of a workbook by their names. */
export async function partsOf(file: string): Promise<Map<string, string>> {
  const zip = await openZip(readFileSync(file), 1000);
  const parts = new Map<string, string>();
  for (const entry of zip.entries)
    parts.set(entry.fileNameRaw.toString(), (await zip.read(entry)).toString('utf8'));
  return parts;
}

const ranges = (sqref: string): [number, number, number, number][] =>
  sqref.split(' ').map((ref) => {
    const [from = '', to = from] = ref.split(':');
    const cell = (text: string): [number, number] => [
      [...text.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
      Number(text.replace(/\D/g, '')),
    ];
    return [...cell(from), ...cell(to)];
  });

/** Drop-downs that have a cell in common: a spreadsheet program throws all of them away. */
function overlapping(xml: string): string[] {
  const all = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]+)"/g)].flatMap(([, sqref = '']) =>
    ranges(sqref),
  );
  return all.flatMap(([left, top, right, bottom], at) =>
    all.slice(at + 1).some(([l, t, r, b]) => left <= r && l <= right && top <= b && t <= bottom)
      ? [`drop-downs overlap at ${left} ${top}`]
      : [],
  );
}

/** Parts that no content type covers, and relations that lead nowhere. */
function looseEnds(parts: ReadonlyMap<string, string>): string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  const untyped = [...parts.keys()].filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !types.includes(`PartName="/${name}"`) &&
      !types.includes(`Extension="${name.slice(name.lastIndexOf('.') + 1)}"`),
  );
  const lost = [...types.matchAll(/PartName="\/([^"]+)"/g)].filter(
    ([, name = '']) => !parts.has(name),
  );
  const dangling = [...parts].flatMap(([name, xml]) => {
    if (!name.endsWith('.rels')) return [];
    const base = name.replace(/_rels\/[^/]+$/, '');
    return [...xml.matchAll(/Target="([^"]+)"/g)].flatMap(([, target = '']) => {
      const path = new URL(target, `file:///${base}`).pathname.slice(1);
      return parts.has(path) ? [] : [`${name} leads to ${path}`];
    });
  });
  return [...untyped, ...lost.map(([, name]) => name ?? ''), ...dangling];
}

/**
 * Opens a workbook of the product with another reader, after holding its parts against the
 * standard.
 */
export async function openedSoundly(file: string): Promise<ExcelJS.Workbook> {
  const parts = await partsOf(file);
  const faults = [...parts].flatMap(([name, xml]) => [
    ...orderFaults(name, xml),
    ...overlapping(xml),
  ]);
  expect([...faults, ...looseEnds(parts)], file).toEqual([]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book;
}

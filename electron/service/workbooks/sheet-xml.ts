import type { Cell, SheetRow } from './sheet';

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text of XML content: entities, and the _x000D_ escapes of SpreadsheetML. */
function xmlText(text: string): string {
  const plain = text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
        (whole, hex?: string, digits?: string, name?: string) =>
          hex
            ? String.fromCodePoint(parseInt(hex, 16))
            : digits
              ? String.fromCodePoint(Number(digits))
              : (ENTITIES[name ?? ''] ?? whole),
      )
    : text;
  return plain.includes('_x')
    ? plain.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      )
    : plain;
}

/** An attribute of a tag, by its unprefixed or given name. */
export function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? xmlText(match[1] ?? match[2] ?? '') : null;
}

/**
 * How an element is closed in this part: some programs write every tag with a prefix. Null when it
 * never is.
 */
function closingTag(xml: string, name: string): string | null {
  return xml.includes(`</${name}>`)
    ? `</${name}>`
    : (new RegExp(`</\\w{1,20}:${name}>`).exec(xml)?.[0] ?? null);
}

/**
 * Where the last closing tag of an element ends. Behind it an opening tag has no partner, and
 * looking for one over and over would take for ever.
 */
export function closedUntil(xml: string, name: string): number {
  const tag = closingTag(xml, name);
  return tag === null ? 0 : xml.lastIndexOf(tag) + tag.length;
}

/** All texts within a shared or inline string; phonetic guides (rPh) are no part of it. */
export function richText(xml: string): string {
  const end = xml.includes('rPh') ? closedUntil(xml, 'rPh') : 0;
  const bare =
    end > 0
      ? xml.slice(0, end).replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '') + xml.slice(end)
      : xml;
  let text = '';
  for (const match of bare.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)) text += match[1] ?? '';
  return xmlText(text);
}

export interface SheetTools {
  strings: readonly string[];
  /** Whether a style shows numbers as dates. */
  isDate: (style: number) => boolean;
  /** Days between the workbook's day 0 and 1970-01-01. */
  epoch: number;
}

/** Column number of a cell reference: `AB12` → 28. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i += 1) {
    const code = reference.charCodeAt(i);
    if (code < 65) break;
    column = column * 26 + (code - 64);
  }
  return column;
}

function cellOf(type: string | undefined, style: number, content: string, tools: SheetTools): Cell {
  if (type === 'inlineStr') return richText(content);
  const match = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(content);
  if (!match) return null;
  const value = match[1] ?? '';
  switch (type) {
    case 's':
      return tools.strings[Number(value)] ?? null;
    case 'str':
    case 'e':
      return xmlText(value);
    case 'b':
      return value === '1' ? '是' : '否';
    case 'd':
      return value.slice(0, 10);
    default: {
      const number = Number(value);
      if (!Number.isFinite(number)) return xmlText(value);
      return tools.isDate(style) ? new Date((number - tools.epoch) * 86_400_000) : number;
    }
  }
}

const TAG = /<(?:\w+:)?(row|c)\b([^>]*?)(\/?)>/g;
const REF = /\br="([A-Z]+)?(\d+)"/;
const STYLE = /\bs="(\d+)"/;
const TYPE = /\bt="(\w+)"/;

/** The rows of a worksheet part (ECMA-376 18.3), merged cells filled from their first one. */
export function sheetRows(xml: string, tools: SheetTools): SheetRow[] {
  const rows: { number: number; cells: Cell[] }[] = [];
  let row: { number: number; cells: Cell[] } = { number: 0, cells: [] };
  let column = 0;
  const tag = new RegExp(TAG);
  const closing = closingTag(xml, 'c') ?? '</c>';
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    const attributes = match[2] ?? '';
    const reference = REF.exec(attributes);
    if (match[1] === 'row') {
      row = { number: reference ? Number(reference[2]) : row.number + 1, cells: [] };
      column = 0;
      rows.push(row);
      continue;
    }
    column = reference?.[1] ? columnOf(reference[1]) : column + 1;
    if (match[3] === '/') continue;
    const end = xml.indexOf(closing, tag.lastIndex);
    const close = end < 0 ? xml.length : end;
    row.cells[column] = cellOf(
      TYPE.exec(attributes)?.[1],
      Number(STYLE.exec(attributes)?.[1] ?? 0),
      xml.slice(tag.lastIndex, close),
      tools,
    );
    tag.lastIndex = close;
  }
  fillMerges(xml, rows);
  return rows;
}

/** More merged cells than this in one range are a coloured background, not data. */
const MOST_MERGED = 20_000;

function fillMerges(xml: string, rows: SheetRow[]): void {
  const byNumber = new Map(rows.map((row) => [row.number, row.cells as Cell[]]));
  for (const [, first = '', top, last = '', bottom] of xml.matchAll(
    /<(?:\w+:)?mergeCell\b[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g,
  )) {
    const [left, right, from, to] = [columnOf(first), columnOf(last), Number(top), Number(bottom)];
    const value = byNumber.get(from)?.[left] ?? null;
    if (value === null || (right - left + 1) * (to - from + 1) > MOST_MERGED) continue;
    for (let number = from; number <= to; number += 1) {
      const cells = byNumber.get(number);
      if (cells) for (let at = left; at <= right; at += 1) cells[at] = value;
    }
  }
}

/** Namespace of the parts of a workbook (ECMA-376, the transitional form that every program reads). */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};
const escapes = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (mark) => ENTITIES[mark] ?? mark);

/** Characters that XML does not have: SpreadsheetML writes them as `_x0007_`. */
const NO_XML = /[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const coded = (mark: string): string =>
  `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text between tags. What looks like an escape already keeps its underscore as one. */
export function xmlText(text: string): string {
  const kept = text.includes('_x') ? text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : text;
  return escapes(kept.replace(NO_XML, coded), /[&<>]/g);
}

/** Value of an attribute. */
const xmlValue = (text: string): string => escapes(text.replace(NO_XML, ''), /[&<>"\t\n]/g);

/** Attributes of a tag, those that have a value. */
export const attributes = (values: Record<string, string | number | undefined>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlValue(String(value))}"`))
    .join('');

/** A text element; white space at its ends is kept by saying so. */
export const textElement = (text: string): string =>
  `<t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${xmlText(text)}</t>`;

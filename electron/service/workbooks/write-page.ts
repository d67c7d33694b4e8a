import { attributes, xmlText } from './write-xml';
import type { WrittenSheet } from './written';

/** A4 among the papers that a workbook knows by number (ECMA-376 18.3.1.63). */
const A4 = 9;

/** That a sheet is fitted to its paper has to stand at its head. */
export const pagePropertiesXml = ({ print }: WrittenSheet): string =>
  print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';

/** Protection without a password; who reads may still make a column wider. */
export const protectionXml = ({ isProtected }: WrittenSheet): string =>
  isProtected
    ? `<sheetProtection${attributes({ sheet: 1, objects: 1, scenarios: 1, formatColumns: 0, formatRows: 0 })}/>`
    : '';

export const marginsXml = ({ print }: WrittenSheet): string =>
  print
    ? '<printOptions horizontalCentered="1"/>' +
      '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
    : '';

/** As wide as the paper, as many pages as it takes, each with its number. */
export const pageXml = ({ print }: WrittenSheet): string =>
  print
    ? `<pageSetup${attributes({ paperSize: A4, fitToWidth: 1, fitToHeight: 0, orientation: 'portrait' })}/>` +
      '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>'
    : '';

/** The rows that stand on every page are a name of the workbook. */
export function titleRowsXml(sheets: readonly WrittenSheet[], names: readonly string[]): string {
  const all = sheets.flatMap(({ print }, localSheetId) => {
    if (!print || print.titleRows === 0) return [];
    const sheet = `'${(names[localSheetId] ?? '').replaceAll("'", "''")}'`;
    const said = attributes({ name: '_xlnm.Print_Titles', localSheetId });
    const rows = `${sheet}!$1:$${print.titleRows}`;
    return [`<definedName${said}>${xmlText(rows)}</definedName>`];
  });
  return all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`;
}

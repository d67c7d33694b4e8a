import { readFormat, type NumberFormat } from './number-format';
import { attribute, scanXml } from './xml';

/** What a cell's style makes of its number; null where it is shown as it is. */
export type Format = NumberFormat | null;

const DAY: Format = Object.assign(() => ({ text: '', day: true }), { hidesText: false });
const MONTH: Format = readFormat('yyyy-mm');
/** Formats with a number that show years and months. */
const MONTHS = new Set([17, 27, 36, 50, 52, 55, 57]);

/** Formats with a number that round. */
const PLAIN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
};

/**
 * The formats that have a number instead of a code (ECMA-376 18.8.30, with those of Chinese Excel);
 * the others show numbers as they are.
 */
function builtIn(id: number): Format {
  if (MONTHS.has(id)) return MONTH;
  const isDay =
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58);
  if (isDay) return DAY;
  const code = PLAIN[id];
  return code === undefined ? null : readFormat(code);
}

/** The same as a workbook that is written again names them, with those that show what they keep. */
const WRITTEN: Readonly<Record<number, string>> = {
  ...PLAIN,
  11: '0.00E+00',
  22: 'yyyy-mm-dd h:mm',
  49: '@',
};

/** Codes of the formats that have a number, as a workbook that is written again names them. */
function builtInCode(id: number): string | null {
  const known = WRITTEN[id];
  if (known !== undefined) return known;
  const isTime = (id >= 18 && id <= 21) || (id >= 45 && id <= 47);
  return isTime ? 'h:mm:ss' : [DAY, MONTH].includes(builtIn(id)) ? 'yyyy-mm-dd' : null;
}

export interface BookStyles {
  formatOf: (style: number) => Format;
  /** The code of a style's number format; null where it has none. */
  codeOf: (style: number) => string | null;
}

/**
 * The formats of a workbook's cells by their style. Formats of conditional styles (dxf) have
 * numbers of their own and are no cell's.
 */
export function readStyles(xml: string): BookStyles {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  const within: string[] = [];
  scanXml(xml, {
    open(name, attributes) {
      const parent = within.at(-1);
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      if (name === 'numFmt' && parent === 'numFmts')
        codes.set(id, attribute(attributes, 'formatCode') ?? '');
      if (name === 'xf' && parent === 'cellXfs') ids.push(id);
      within.push(name);
    },
    text: () => undefined,
    close: () => within.pop(),
  });
  const known = new Map<number, Format>();
  const formatOf = (id: number): Format => {
    let format = known.get(id);
    if (format === undefined) {
      const code = codes.get(id);
      known.set(id, (format = code === undefined ? builtIn(id) : readFormat(code)));
    }
    return format;
  };
  const formats = ids.map(formatOf);
  return {
    formatOf: (style) => formats[style] ?? null,
    codeOf: (style) => {
      const id = ids[style] ?? 0;
      const code = codes.get(id) ?? builtInCode(id);
      return code === 'General' ? null : code;
    },
  };
}

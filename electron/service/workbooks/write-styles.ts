import { attributes, HEAD, MAIN } from './write-xml';
import type { CellStyle } from './written';

/** Numbers below are those of the formats that a program brings along. */
const FIRST_FORMAT = 164;
const BUILT_IN: Readonly<Record<string, number>> = { '@': 49 };

/** Things that are written once and named by their place. */
class Numbered {
  readonly #places = new Map<string, number>();
  constructor(...first: readonly string[]) {
    for (const one of first) this.of(one);
  }
  of(xml: string): number {
    const known = this.#places.get(xml);
    if (known !== undefined) return known;
    this.#places.set(xml, this.#places.size);
    return this.#places.size - 1;
  }
  element(name: string): string {
    const all = [...this.#places.keys()];
    return `<${name} count="${all.length}">${all.join('')}</${name}>`;
  }
}

const fontOf = ({ bold, size = 11, color }: CellStyle): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/>` +
  (color === undefined ? '' : `<color rgb="FF${color}"/>`) +
  '<name val="Calibri"/><family val="2"/></font>';

const patternFill = (type: string, color = ''): string =>
  `<fill><patternFill patternType="${type}"${color === '' ? '/>' : `>${color}</patternFill>`}</fill>`;
const fillOf = ({ fill }: CellStyle): string =>
  fill === undefined
    ? patternFill('none')
    : patternFill('solid', `<fgColor rgb="FF${fill}"/><bgColor indexed="64"/>`);

const edge = (side: string, drawn: boolean | undefined): string =>
  drawn ? `<${side} style="thin"><color auto="1"/></${side}>` : `<${side}/>`;
const borderOf = ({ line, box }: CellStyle): string =>
  `<border>${['left', 'right', 'top'].map((side) => edge(side, box)).join('')}` +
  `${edge('bottom', line ?? box)}<diagonal/></border>`;

const alignmentOf = ({ horizontal, vertical, wrap }: CellStyle): string => {
  const values = attributes({
    horizontal,
    vertical: vertical === 'middle' ? 'center' : vertical,
    wrapText: wrap ? 1 : undefined,
  });
  return values === '' ? '' : `<alignment${values}/>`;
};

/** The styles of a workbook that is being written, each once (ECMA-376 18.8). */
export class Styles {
  readonly #fonts = new Numbered(fontOf({}));
  // The first two are given by the standard.
  readonly #fills = new Numbered(patternFill('none'), patternFill('gray125'));
  readonly #borders = new Numbered(borderOf({}));
  readonly #formats = new Map<string, number>();
  readonly #cells = new Numbered();
  readonly #known = new WeakMap<CellStyle, number>();

  constructor() {
    this.of({});
  }

  /** Number of a style, under which cells refer to it. */
  of(style: CellStyle): number {
    const known = this.#known.get(style);
    if (known !== undefined) return known;
    const parts = {
      numFmtId: this.#formatOf(style.format),
      fontId: this.#fonts.of(fontOf(style)),
      fillId: this.#fills.of(fillOf(style)),
      borderId: this.#borders.of(borderOf(style)),
      xfId: 0,
    };
    const alignment = alignmentOf(style);
    const applied = attributes({
      applyNumberFormat: parts.numFmtId > 0 ? 1 : undefined,
      applyFont: parts.fontId > 0 ? 1 : undefined,
      applyFill: parts.fillId > 0 ? 1 : undefined,
      applyBorder: parts.borderId > 0 ? 1 : undefined,
      applyAlignment: alignment === '' ? undefined : 1,
      applyProtection: style.unlocked ? 1 : undefined,
    });
    const inner = alignment + (style.unlocked ? '<protection locked="0"/>' : '');
    const number = this.#cells.of(
      `<xf${attributes(parts)}${applied}${inner === '' ? '/>' : `>${inner}</xf>`}`,
    );
    this.#known.set(style, number);
    return number;
  }

  #formatOf(format: string | undefined): number {
    if (format === undefined) return 0;
    const known = BUILT_IN[format] ?? this.#formats.get(format);
    if (known !== undefined) return known;
    const number = FIRST_FORMAT + this.#formats.size;
    this.#formats.set(format, number);
    return number;
  }

  /** The part that holds them. */
  xml(): string {
    const formats = [...this.#formats].map(
      ([formatCode, numFmtId]) => `<numFmt${attributes({ numFmtId, formatCode })}/>`,
    );
    return [
      HEAD,
      `<styleSheet xmlns="${MAIN}">`,
      formats.length === 0
        ? ''
        : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
      this.#fonts.element('fonts'),
      this.#fills.element('fills'),
      this.#borders.element('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.#cells.element('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '<dxfs count="0"/>',
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/>',
      '</styleSheet>',
    ].join('');
  }
}

import { HEAD, MAIN, textElement } from './write-xml';

/** Characters that a cell holds; programs call a workbook with more damaged. */
const MOST = 32_767;

/** The texts of a workbook that is being written, each once (ECMA-376 18.4). */
export class Strings {
  readonly #places = new Map<string, number>();
  #used = 0;

  /** Number of a text, under which cells refer to it. @throws Error where it is too long */
  of(text: string): number {
    if (text.length > MOST) throw new Error('too long for a cell');
    this.#used += 1;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  /** The part that holds them. */
  xml(): string[] {
    return [
      `${HEAD}<sst xmlns="${MAIN}" count="${this.#used}" uniqueCount="${this.#places.size}">`,
      ...[...this.#places.keys()].map((text) => `<si>${textElement(text)}</si>`),
      '</sst>',
    ];
  }
}

import type { Label } from '../../../shared/codes/label';
import { nearest } from '../../../shared/codes/likeness';
import { asParam, type Param } from '../../../shared/text';

/** The names nearest to one that nothing has, as the texts of failures take them: `{near}`. */
export const near = (names: readonly string[]): { near: Param } => ({
  near: names.length === 0 ? '' : asParam('IMPORT_NEAREST', { names }),
});

/** Names of what is offered, as texts tell them. */
export const namesOf = (found: readonly Near[]): string[] => found.map(({ label }) => label.zh);

/** A record or place that a name may mean. */
export interface Near {
  code: string;
  label: Label;
}

/**
 * Records to choose from as an answer names them: those that only come in with the same workbooks
 * by their names, for their ids hold for one reading, and in the next are another's.
 */
export const offered = (found: readonly Near[], isComing: (id: string) => boolean): Near[] =>
  found.map(({ code, label }) => ({ code: isComing(code) ? label.zh : code, label }));

/**
 * So many pairs of names are held against each other for one import, which takes about a second.
 * Where more names are unknown, a whole ledger is missing and no name is a slip.
 */
const MOST_PAIRS = 300_000;

/** Finds what names mean that nothing has, each name once: a roster has the same one in many rows. */
export class NearestNames {
  readonly #found = new Map<string, Near[]>();
  #left = MOST_PAIRS;

  /**
   * What a text may mean, the likeliest first.
   * @param sort under which sort of names the text was looked for
   * @param named every name of that sort with its code
   */
  to(sort: string, text: string, named: () => ReadonlyMap<string, string>): Near[] {
    const key = `${sort}:${text}`;
    let found = this.#found.get(key);
    if (found === undefined) this.#found.set(key, (found = this.#compared(text, named)));
    return found;
  }

  #compared(text: string, named: () => ReadonlyMap<string, string>): Near[] {
    if (this.#left <= 0) return [];
    const codes = named();
    this.#left -= codes.size;
    if (this.#left < 0) return [];
    return nearest(codes.keys(), text).map((name) => ({
      code: codes.get(name) ?? '',
      label: { zh: name, en: name },
    }));
  }
}

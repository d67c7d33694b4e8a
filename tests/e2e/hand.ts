import { pinyin } from 'pinyin-pro';
import type { Locator, Page } from 'playwright-core';
import type { Launched } from './launch';

/**
 * The hand of somebody who works in the window: every key and every click goes through it and is
 * counted. A chord counts each of its keys, a text each of its characters, a Chinese one the letters
 * of its sound and the key that chooses it, and what is answered to a dialog of the system a click
 * for each file and one for the dialog's button.
 */
export class Hand {
  keys = 0;
  clicks = 0;
  readonly #page: Page;
  readonly #answer: Launched['answer'];

  constructor({ page, answer }: Launched) {
    this.#page = page;
    this.#answer = answer;
  }

  async press(...chords: string[]): Promise<void> {
    for (const chord of chords) {
      this.keys += chord.split('+').length;
      await this.#page.keyboard.press(chord);
    }
  }

  async type(text: string): Promise<void> {
    const signs = [...text];
    const chinese = signs.filter((sign) => /\p{Script=Han}/u.test(sign)).join('');
    const letters = pinyin(chinese, { toneType: 'none', type: 'array' }).join('').length;
    this.keys += signs.length + letters;
    await this.#page.keyboard.type(text);
  }

  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
  }

  /** Clicks what opens a dialog of the system and answers that. */
  async choose(what: Locator, answer: string | string[]): Promise<void> {
    this.clicks += [answer].flat().length + 1;
    this.#answer(answer);
    await this.click(what);
  }
}

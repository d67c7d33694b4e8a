import type { Page } from 'playwright-core';

/**
 * Waits until the screen has stopped changing: nothing is being read and the document has been
 * quiet for a moment.
 */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.evaluate(async () => {
    const quiet = (): Promise<void> =>
      new Promise((done) => {
        let timer = setTimeout(end, 100);
        const watch = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, 100);
        });
        function end(): void {
          watch.disconnect();
          done();
        }
        watch.observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
      });
    // A new size is laid out, and told to media queries, with the next frame.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    // What was asked of the service before this is answered before it.
    await globalThis.stationbook.call('app.state', {});
    do await quiet();
    while (document.querySelector('.MuiCircularProgress-root'));
  });
}

/**
 * Texts of which a part cannot be seen at the window's present size: clipped by a box that does not
 * scroll, or running out of their own box. An ellipsis is meant where the whole text stands in a
 * title or in an accessible name. Also what scrolls sideways, but for tables, tabs, and charts that
 * are a region of their own.
 */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const where = (element: Element): string => {
      const box = element.getBoundingClientRect();
      return `${element.closest('[aria-label],[aria-labelledby],section,aside,table,form')?.tagName.toLowerCase() ?? ''} ${element.tagName.toLowerCase()} @${Math.round(box.x)},${Math.round(box.y)} ${Math.round(box.width)}×${Math.round(box.height)}`;
    };
    const told = (element: Element, text: string): boolean => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (
          [at.getAttribute('title'), at.getAttribute('aria-label')].some((said) =>
            said?.includes(text),
          )
        )
          return true;
      return false;
    };
    const shown = (element: Element): boolean => {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        return false;
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && box.right > 0;
    };
    /**
     * What cuts a text off, from its own box outwards; null where all of it is seen or can be
     * scrolled to.
     */
    const cutBy = (parent: Element, text: string, rects: DOMRect[]): string | null => {
      const right = Math.max(...rects.map((rect) => rect.right));
      const left = Math.min(...rects.map((rect) => rect.left));
      const bottom = Math.max(...rects.map((rect) => rect.bottom));
      const sticksOut = (rect: DOMRect): boolean =>
        right > rect.right + 1.5 || left < rect.left - 1.5;
      let [scrollsX, scrollsY, own] = [false, false, true];
      for (
        let box: Element | null = parent;
        box && !(scrollsX && scrollsY);
        box = box.parentElement
      ) {
        const style = getComputedStyle(box);
        if (/^(contents|inline)$/.test(style.display)) continue;
        const rect = box.getBoundingClientRect();
        const clipsX = /hidden|clip/.test(style.overflowX);
        const clipsY = /hidden|clip/.test(style.overflowY);
        if (!scrollsX && (clipsX || own) && sticksOut(rect) && !told(parent, text))
          return `${clipsX ? 'is cut' : 'runs out'} sideways: ${where(box)}`;
        if (!scrollsY && clipsY && bottom > rect.bottom + 3) return `is cut below: ${where(box)}`;
        own = false;
        scrollsX ||= /auto|scroll/.test(style.overflowX);
        scrollsY ||= /auto|scroll/.test(style.overflowY);
        if (style.position === 'fixed') break;
      }
      return null;
    };
    const lookAtTexts = (): void => {
      const unread = 'svg, style, script, [aria-hidden=true] textarea, legend';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node.textContent ?? '').trim();
        const parent = node.parentElement;
        if (text === '' || !parent || parent.closest(unread) || !shown(parent)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const cut = cutBy(parent, text, [...range.getClientRects()]);
        if (cut !== null) found.push(`“${text}” ${cut}`);
      }
    };
    const pen = document.createElement('canvas').getContext('2d');
    const fits = (input: HTMLInputElement | HTMLTextAreaElement, text: string): boolean => {
      const style = getComputedStyle(input);
      if (input.tagName === 'TEXTAREA')
        return input.scrollHeight <= input.clientHeight + 2 || style.overflowY !== 'hidden';
      if (!pen) return true;
      pen.font = style.font;
      const room =
        input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      const hidden = input.type === 'password' && input.value !== '';
      return pen.measureText(hidden ? '' : text).width <= room + 1.5;
    };
    const lookAtFields = (): void => {
      for (const input of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        'input:not([type=checkbox],[type=radio],[type=file]), textarea:not([aria-hidden])',
      )) {
        const text = input.value || input.placeholder;
        if (shown(input) && !fits(input, text) && input.title !== text)
          found.push(`“${text}” does not fit its field: ${where(input)}`);
      }
    };
    const lookAtScrolling = (): void => {
      for (const element of document.querySelectorAll('body, body *')) {
        if (
          element.scrollWidth <= element.clientWidth + 1 ||
          element.querySelector('table, [role=grid], [role=tree]') ||
          element.closest('table, [role=grid], [role=region][tabindex], textarea, input') ||
          element.firstElementChild?.getAttribute('role') === 'tablist'
        )
          continue;
        if (/auto|scroll/.test(getComputedStyle(element).overflowX))
          found.push(`scrolls sideways: ${where(element)}`);
      }
      const { scrollWidth } = document.documentElement;
      if (scrollWidth > innerWidth)
        found.push(`the page scrolls sideways: ${scrollWidth} px in ${innerWidth}`);
    };
    lookAtTexts();
    lookAtFields();
    lookAtScrolling();
    return [...new Set(found)];
  });

/** Everything that the window says: texts, and what stands in labels, titles and placeholders. */
export const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('style, script')) words.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('body *'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        words.push(element.getAttribute(name) ?? '');
    return [...new Set(words.map((text) => text.trim()).filter((text) => text !== ''))];
  });

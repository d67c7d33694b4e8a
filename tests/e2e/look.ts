import type { Page } from 'playwright-core';

/** Waits until the screen has stopped changing: nothing is being read and the document has been quiet for a moment. */
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
    do await quiet();
    while (document.querySelector('.MuiCircularProgress-root'));
  });
}

/**
 * Texts of which a part cannot be seen at the window's present size: clipped by a box that does not scroll, or running out of their own box.
 * An ellipsis is meant where the whole text stands in a title or in an accessible name. Also what scrolls sideways, but for tables, tabs, and charts that are a region of their own.
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
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const parent = node.parentElement;
      if (
        text === '' ||
        !parent ||
        parent.closest('svg, style, script, [aria-hidden=true] textarea, legend') ||
        !shown(parent)
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()];
      const right = Math.max(...rects.map((rect) => rect.right));
      const left = Math.min(...rects.map((rect) => rect.left));
      const bottom = Math.max(...rects.map((rect) => rect.bottom));
      let [scrollsX, scrollsY, own] = [false, false, true];
      for (
        let box: Element | null = parent;
        box && !(scrollsX && scrollsY);
        box = box.parentElement
      ) {
        const style = getComputedStyle(box);
        if (style.display === 'contents' || style.display === 'inline') continue;
        const rect = box.getBoundingClientRect();
        const clipsX = /hidden|clip/.test(style.overflowX);
        const clipsY = /hidden|clip/.test(style.overflowY);
        if (
          !scrollsX &&
          (clipsX || own) &&
          (right > rect.right + 1.5 || left < rect.left - 1.5) &&
          !told(parent, text)
        ) {
          found.push(`“${text}” ${clipsX ? 'is cut' : 'runs out'} sideways: ${where(box)}`);
          break;
        }
        if (!scrollsY && clipsY && bottom > rect.bottom + 3) {
          found.push(`“${text}” is cut below: ${where(box)}`);
          break;
        }
        own = false;
        scrollsX ||= /auto|scroll/.test(style.overflowX);
        scrollsY ||= /auto|scroll/.test(style.overflowY);
        if (style.position === 'fixed') break;
      }
    }
    const pen = document.createElement('canvas').getContext('2d');
    for (const input of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input:not([type=checkbox],[type=radio],[type=file]), textarea:not([aria-hidden])',
    )) {
      if (!shown(input) || !pen) continue;
      const style = getComputedStyle(input);
      pen.font = style.font;
      const text = input.value || input.placeholder;
      const room =
        input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      const lines =
        input.tagName === 'TEXTAREA'
          ? 0
          : pen.measureText(input.type === 'password' && input.value ? '' : text).width;
      if (
        (lines > room + 1.5 ||
          (input.tagName === 'TEXTAREA' &&
            input.scrollHeight > input.clientHeight + 2 &&
            style.overflowY === 'hidden')) &&
        input.title !== text
      )
        found.push(`“${text}” does not fit its field: ${where(input)}`);
    }
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
    if (document.documentElement.scrollWidth > innerWidth)
      found.push(
        `the page scrolls sideways: ${document.documentElement.scrollWidth} px in ${innerWidth}`,
      );
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

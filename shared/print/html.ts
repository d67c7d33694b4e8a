import { textOf, type Language } from '../text';
import { blockHtml } from './blocks';
import { isForSeveral, isLetter, type PrintDocument } from './document';
import { cssString, escapeText, markup, Markup } from './markup';
import { HEI, MARGIN, paperStyle, SONG } from './style';

const langOf: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/**
 * What stands at the foot of every page, left to right; the page number is in two words around its
 * figures.
 */
function footOf({ office, title, note }: PrintDocument, language: Language) {
  const [before = '', between = '', after = ''] = textOf(
    'PAPER_PAGE',
    { page: '\n', pages: '\n' },
    language,
  ).split('\n');
  return { office, title, note, page: { before, between, after } };
}

/** The foot in margin boxes, for the system's print dialog, which takes no templates. */
function footStyle(document: PrintDocument, language: Language): string {
  if (isForSeveral(document)) return '';
  const { office, title, note, page } = footOf(document, language);
  const content = `${cssString(page.before)} counter(page) ${cssString(page.between)} counter(pages) ${cssString(page.after)}`;
  const box = (place: string, shown: string, align: string): string =>
    `@bottom-${place} { content: ${shown}; text-align: ${align}; vertical-align: top; padding-top: 5mm; white-space: pre-line; font: 8pt/1.3 ${SONG}; }`;
  return [
    box('left', cssString(office), 'left'),
    box('center', content, 'center'),
    box(
      'right',
      note === undefined ? cssString(title) : `${cssString(title)} "\\a" ${cssString(note)}`,
      'right',
    ),
  ].join(' ');
}

/** The document's style sheet; with `foot` the pages carry their foot themselves. */
export const documentStyle = (document: PrintDocument, language: Language, foot = false): string =>
  `@page { size: A4 ${document.landscape ? 'landscape' : 'portrait'}; margin: ${MARGIN.top}mm ${MARGIN.side}mm ${MARGIN.foot}mm; ${foot ? footStyle(document, language) : ''} }${paperStyle}`;

/**
 * A whole page of HTML for an A4 paper: style inside, no script, nothing from outside, every text
 * escaped. `foot`: office, page number and title stand at the foot of each page (Chromium 131 and
 * later); a PDF takes them from `footTemplate` instead.
 */
export function documentHtml(document: PrintDocument, language: Language, foot = false): string {
  const { title, blocks } = document;
  return markup`<!doctype html>
<html lang="${langOf[language]}"><head><meta charset="utf-8"><title>${title}</title><style>${new Markup(documentStyle(document, language, foot))}</style></head>
<body>${!isLetter(document) && headHtml(document, language)}
<main>${blocks.map(blockHtml)}</main></body></html>`.text;
}

/** What stands above the content: lines, title, office and number. */
function headHtml(document: PrintDocument, language: Language): Markup {
  const { above = [], title, below = [], subtitle, office, number, note } = document;
  const line = markup`<div class="issue"><span>${textOf('PAPER_OFFICE', { office }, language)}</span>${number !== undefined && markup`<span>${textOf('PAPER_NUMBER', { number }, language)}</span>`}</div>`;
  return markup`<header>${note !== undefined && markup`<p class="note">${note}</p>`}${above.map((text) => markup`<p class="above">${text}</p>`)}<h1>${title}</h1>${[...below, ...(subtitle === undefined ? [] : [subtitle])].map((text) => markup`<p class="subtitle">${text}</p>`)}${line}</header>`;
}

/**
 * The foot as a template of Chromium's PDF printer: it is laid out apart from the page and knows
 * none of its styles.
 */
export function footTemplate(document: PrintDocument, language: Language): string {
  if (isForSeveral(document)) return '<span></span>';
  const { office, title, note, page } = footOf(document, language);
  const cell = 'flex: 1 1 0; min-width: 0; overflow-wrap: anywhere';
  const right = [title, ...(note === undefined ? [] : [note])].map(escapeText).join('<br>');
  return (
    `<div style='box-sizing: border-box; width: 100%; height: 11mm; display: flex; gap: 8px; padding: 0 ${MARGIN.side}mm; font: 8pt/1.3 ${HEI}; color: #000'><span style="${cell}">${escapeText(office)}</span>` +
    `<span style="flex: none">${escapeText(page.before)}<span class="pageNumber"></span>${escapeText(page.between)}<span class="totalPages"></span>${escapeText(page.after)}</span>` +
    `<span style="${cell}; text-align: right">${right}</span></div>`
  );
}

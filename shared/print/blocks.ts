import { barsHtml } from './bars';
import type { Block, BlockOf } from './document';
import { markup, type Markup } from './markup';
import { qrHtml } from './qr';
import { factsHtml, tableHtml } from './tables';

const scoreHtml = ({
  label,
  figure,
  unit,
  gradeLabel,
  grade,
  notes = [],
}: BlockOf<'score'>): Markup => markup`<div class="score">
<div><span>${label}</span><p><b>${figure}</b>${unit !== undefined && markup` <small>${unit}</small>`}</p></div><div><span>${gradeLabel}</span><p><b class="grade">${grade}</b></p></div>
${notes.length > 0 && markup`<ul>${notes.map((note) => markup`<li>${note}</li>`)}</ul>`}</div>`;

const signaturesHtml = ({ people }: BlockOf<'signatures'>): Markup =>
  markup`<div class="signatures">${people.map(
    ({ role, name, date }) =>
      markup`<div><p><span>${role}</span><span class="line">${name}</span></p>${date !== undefined && markup`<p class="date">${date}</p>`}</div>`,
  )}</div>`;

const sealsHtml = ({ seals, code }: BlockOf<'seals'>): Markup =>
  markup`<div class="seals">${code && qrHtml(code)}${seals.map(
    ({ name, mark, date }) =>
      markup`<div class="sealed"><p>${name}</p><div class="seal">${mark}</div>${date !== undefined && markup`<p class="date">${date}</p>`}</div>`,
  )}</div>`;

const letterheadHtml = ({ office, number, title }: BlockOf<'letterhead'>): Markup =>
  markup`<div class="letterhead"><p class="from">${office}</p><p class="right">${number}</p><h1>${title}</h1></div>`;

const tick = markup`<path d="M2.5 6.5l2.5 3 5-6.5"/>`;
const checklistHtml = ({
  title,
  columns = 1,
  items,
}: BlockOf<'checklist'>): Markup => markup`<div class="checklist">${title !== undefined && markup`<p class="bold">${title}</p>`}
<ul class="columns-${columns}">${items.map(
  ({ text, checked }) =>
    markup`<li><svg class="box" width="12.5" height="12.5" viewBox="0 0 12.5 12.5"><rect x=".5" y=".5" width="11.5" height="11.5"/>${checked === true && tick}</svg><span>${text}</span></li>`,
)}</ul></div>`;

/** Markup of one block. */
export function blockHtml(block: Block): Markup {
  switch (block.kind) {
    case 'heading':
      return markup`<h2>${block.text}</h2>`;
    case 'letterhead':
      return letterheadHtml(block);
    case 'paragraph':
      return markup`<p class="prose ${block.align ?? 'left'} ${block.indent === true && 'indent'} ${block.small === true && 'small'}">${block.text}</p>`;
    case 'facts':
      return factsHtml(block);
    case 'table':
      return tableHtml(block);
    case 'score':
      return scoreHtml(block);
    case 'bars':
      return barsHtml(block);
    case 'signatures':
      return signaturesHtml(block);
    case 'seals':
      return sealsHtml(block);
    case 'checklist':
      return checklistHtml(block);
    case 'qr':
      return qrHtml(block);
    case 'pageBreak':
      return markup`<div class="page-break"></div>`;
  }
}

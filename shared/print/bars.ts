import { fill } from '../text';
import type { BlockOf } from './document';
import { markup, type Markup } from './markup';

type Bars = BlockOf<'bars'>;

/** Where a value stands between nothing and full, as a percentage with one decimal. */
const at = (value: number, full: number): string =>
  `${full > 0 ? Math.round(Math.min(Math.max(value / full, 0), 1) * 1000) / 10 : 0}%`;

// Three shapes, not three colours: a grey printer and a photocopy keep them apart.
const last = (x: string): Markup =>
  markup`<rect class="bar-last" x="0" y="16.5" width="${x}" height="4"/>`;
const mean = (x: string): Markup =>
  markup`<svg x="${x}" overflow="visible"><path class="bar-halo" d="M0 5.5v9"/><path class="bar-mean" d="M0 4v11M-3.5 0h7l-3.5 4z"/></svg>`;

const bar = (
  row: Bars['rows'][number],
): Markup => markup`<tr><th scope="row">${row.label}</th><td><svg class="bar" width="100%" height="22" aria-hidden="true">
<rect class="bar-full" x="0" y="5" width="100%" height="10"/><rect class="bar-value" x="0" y="5" width="${at(row.value, row.full)}" height="10"/>
${row.last !== undefined && last(at(row.last, row.full))}${row.mean !== undefined && mean(at(row.mean, row.full))}</svg></td>
<td class="right">${fill('{value} / {full}', { value: row.value, full: row.full })}</td></tr>`;

const key = (drawn: Markup, label: string): Markup =>
  markup`<span class="key"><svg width="24" height="20" aria-hidden="true">${drawn}</svg>${label}</span>`;

/** A value on its full mark, one line each, with last time's below and the mean as a pin. */
export function barsHtml({ caption, legend, rows }: Bars): Markup {
  return markup`<figure class="bars">${caption !== undefined && markup`<figcaption>${caption}</figcaption>`}
<table class="plain"><colgroup><col width="26%"><col width="58%"><col width="16%"></colgroup><tbody>${rows.map(bar)}</tbody></table>
<div class="keys">${key(markup`<rect class="bar-value" x="0" y="5" width="24" height="10"/>`, legend.value)}
${legend.last !== undefined && key(markup`<rect class="bar-last" x="1" y="8" width="22" height="4"/>`, legend.last)}
${legend.mean !== undefined && key(mean('12'), legend.mean)}</div></figure>`;
}

import qrcode from 'qrcode-generator';
import type { BlockOf } from './document';
import { markup, Markup } from './markup';

/** Light modules around the code, as the standard asks for. */
const QUIET = 4;

/** The dark modules of a text's code, and how many stand side by side. */
function modulesOf(value: string): { size: number; dark: [x: number, y: number][] } {
  // 0: the smallest version that holds it; M mends 15 %, as a folded and stamped paper needs.
  const code = qrcode(0, 'M');
  code.addData(value);
  code.make();
  const size = code.getModuleCount();
  const all = Array.from({ length: size * size }, (_, at): [x: number, y: number] => [
    at % size,
    Math.floor(at / size),
  ]);
  return { size, dark: all.filter(([x, y]) => code.isDark(y, x)) };
}

/** A QR code as vectors, with its words beside it. */
export function qrHtml({ value, title, lines = [] }: BlockOf<'qr'>): Markup {
  const { size, dark } = modulesOf(value);
  const side = size + 2 * QUIET;
  const path = dark.map(([x, y]) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`).join('');
  return markup`<div class="qr"><svg viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges" aria-hidden="true"><path d="${new Markup(path)}"/></svg><div><p><b>${title}</b></p>${lines.map((line) => markup`<p>${line}</p>`)}</div></div>`;
}

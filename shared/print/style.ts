/** Fonts of the offices' computers first (Windows), then those of UOS, Kylin and Debian. */
export const SONG =
  'SimSun, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Sans CJK SC", serif';
export const HEI =
  'SimHei, "Noto Sans CJK SC", "Source Han Sans SC", "Noto Serif CJK SC", sans-serif';

/** Margins in millimetres: top, sides, foot; the foot holds the page number. */
export const MARGIN = { top: 18, side: 18, foot: 20 } as const;

const LINE = '0.5pt solid #000';

/** Everything on the paper but its size: black on white, and greys that survive a photocopy. */
export const paperStyle = `
* { box-sizing: border-box; }
html { color: #000; background: #fff; font: 10.5pt/1.5 ${SONG}; font-variant-numeric: tabular-nums; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
:lang(en) { font-family: "Times New Roman", "Liberation Serif", ${SONG}; }
body, p, ul, figure, h1, h2 { margin: 0; padding: 0; }
ul { list-style: none; }
p, td, th, li, h1, h2, span { overflow-wrap: anywhere; white-space: pre-line; }
b, .bold, .bold td { font-weight: 700; }
.left { text-align: left; } .center { text-align: center; } .right { text-align: right; }
header { margin-bottom: 10pt; text-align: center; }
header .note { display: table; margin: 0 0 8pt auto; padding: 1pt 6pt; border: ${LINE}; font: 9pt/1.4 ${HEI}; }
h1 { font: 700 18pt/1.35 "FZXiaoBiaoSong-B05S", ${SONG}; letter-spacing: .04em; text-wrap: balance; }
:lang(en) h1 { letter-spacing: 0; }
header .above { margin-bottom: 3pt; font-size: 12pt; }
header .subtitle { margin-top: 3pt; font-size: 12pt; }
header .issue { display: flex; justify-content: space-between; gap: 12pt; margin-top: 12pt; text-align: left; }
/* The office's name over a double line, and larger words than in a table: as letters are written. */
.letterhead { break-before: page; text-align: center; }
.letterhead:first-child { break-before: auto; }
.letterhead .from { padding-bottom: 7pt; border-bottom: 2.25pt double #000; font: 700 22pt/1.35 ${SONG}; letter-spacing: .08em; text-wrap: balance; }
:lang(en) .letterhead .from { letter-spacing: 0; }
.letterhead .right { margin: 5pt 0 20pt; font-size: 12pt; }
.letterhead + * { margin-top: 20pt; }
.letterhead ~ .prose:not(.small) { font-size: 14pt; line-height: 1.8; }
.letterhead ~ .prose + .prose { margin-top: 0; }
.letterhead ~ .seals { justify-content: flex-end; padding-right: 8mm; font-size: 12pt; }
/* Half of an outer line stands outside its table; without room for it the page's edge would thin it. */
main { padding: 0 .75pt; }
main > * { margin-top: 10pt; }
main > :first-child { margin-top: 0; }
main > h2 { margin-top: 14pt; font: 700 12pt/1.5 ${HEI}; break-after: avoid; }
h2 + * { margin-top: 5pt; }
.prose { orphans: 2; widows: 2; }
.prose.indent { text-indent: 2em; } .prose.left { text-align: justify; } .prose.small { font-size: 9pt; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; }
tr { break-inside: avoid; }
caption { padding-bottom: 4pt; font: 700 10.5pt/1.5 ${HEI}; break-after: avoid; }
.ruled { border: 1pt solid #000; }
.ruled td, .ruled th { padding: 3pt 4.5pt; border: ${LINE}; vertical-align: middle; }
.ruled th { font: 700 10.5pt/1.4 ${HEI}; background: #f0f0f0; text-align: center; }
.dense td, .dense th { padding: 1.5pt 3pt; font-size: 9pt; line-height: 1.35; }
.facts th { font-weight: 400; background: #f7f7f7; }
.facts td.written { vertical-align: top; }
.band td { font-family: ${HEI}; font-weight: 700; background: #e6e6e6; }
.band { break-after: avoid; }
.level-1 { padding-left: calc(2em + 4.5pt) !important; } .level-2 { padding-left: calc(4em + 4.5pt) !important; }
.level-3 { padding-left: calc(6em + 4.5pt) !important; } .level-4 { padding-left: calc(8em + 4.5pt) !important; }
.score { display: flex; border: 1pt solid #000; break-inside: avoid; }
.score > * { flex: 1 1 0; display: flex; flex-direction: column; justify-content: center; padding: 7pt 10pt; }
.score > * + * { border-left: ${LINE}; }
.score > div { align-items: center; }
.score > ul { flex-grow: 1.6; }
.score b { font: 700 28pt/1.15 ${HEI}; } .score b.grade { letter-spacing: .1em; }
.bars { break-inside: auto; }
.bars figcaption { font: 700 10.5pt/1.5 ${HEI}; text-align: center; break-after: avoid; }
.bars th { padding: 1.5pt 6pt 1.5pt 0; font-weight: 400; text-align: right; line-height: 1.3; } .bars td { padding: 1.5pt 0; }
.bar, .key svg { display: block; overflow: visible; }
.bar-full { fill: #fff; stroke: #000; stroke-width: .7; } .bar-value { fill: #4a4a4a; } .bar-last { fill: #d4d4d4; stroke: #000; stroke-width: .6; }
.bar-halo { stroke: #fff; stroke-width: 3; } .bar-mean { fill: #000; stroke: #000; stroke-width: .9; }
.keys { display: flex; justify-content: center; gap: 18pt; margin-top: 3pt; font-size: 9pt; break-before: avoid; break-inside: avoid; }
.key { display: inline-flex; align-items: center; gap: 5pt; }
/* Who signs must see at least the end of what is signed on the same page. */
.signatures, .seals { break-before: avoid; }
.signatures { display: flex; gap: 16pt; padding-top: 6pt; break-inside: avoid; }
.signatures > div { flex: 1 1 0; min-width: 0; }
.signatures p { display: flex; align-items: flex-end; gap: 3pt; min-height: 22pt; }
.signatures p > span:first-child { flex: 0 1 auto; }
.line { flex: 1 0 3.5em; border-bottom: ${LINE}; text-align: center; min-height: 1.5em; }
.date { justify-content: flex-end; text-align: right; }
.seals { display: flex; justify-content: space-around; gap: 16pt; padding-top: 6pt; break-inside: avoid; }
.sealed { display: flex; flex-direction: column; align-items: center; gap: 4pt; text-align: center; }
/* A county office's seal is 42 mm across. */
.seal { width: 46mm; height: 46mm; display: flex; align-items: center; justify-content: center; border: .75pt dashed #777; color: #777; letter-spacing: .3em; }
.checklist > p { break-after: avoid; }
.checklist ul { display: grid; gap: 3pt 12pt; margin-top: 3pt; }
.columns-2 { grid-template-columns: repeat(2, 1fr); } .columns-3 { grid-template-columns: repeat(3, 1fr); } .columns-4 { grid-template-columns: repeat(4, 1fr); }
.checklist li { display: flex; gap: 5pt; break-inside: avoid; }
.box { flex: none; margin-top: 1.5pt; } .box rect { fill: #fff; stroke: #000; } .box path { fill: none; stroke: #000; stroke-width: 1.6; }
.seals > .qr { flex: 1 1 0; }
.qr { display: flex; align-items: center; gap: 10pt; break-inside: avoid; }
.qr svg { flex: none; width: 25mm; height: 25mm; }
.qr b { font: 700 13pt/1.5 ${HEI}; letter-spacing: .04em; }
.page-break { break-after: page; margin: 0; }
.page-break + * { margin-top: 0; }
`;

import type { PrintDocument } from '../../../shared/print/document';

/** Every kind of block, with one text wherever a text may stand. */
export const everywhere = (text: string): PrintDocument => ({
  above: [text],
  title: text,
  below: [text],
  subtitle: text,
  office: text,
  number: text,
  note: text,
  blocks: [
    { kind: 'heading', text },
    { kind: 'paragraph', text, indent: true },
    { kind: 'letterhead', office: text, number: text, title: text },
    {
      kind: 'facts',
      items: [
        { label: text, value: text },
        { label: text, value: text, wide: true, lines: 3 },
      ],
    },
    {
      kind: 'table',
      caption: text,
      columns: [
        { head: text, width: 3 },
        { head: text, width: 1, align: 'right' },
      ],
      rows: [
        { band: true, cells: [text] },
        { level: 1, cells: [text, { text, bold: true }] },
      ],
    },
    {
      kind: 'score',
      label: text,
      figure: text,
      unit: text,
      gradeLabel: text,
      grade: text,
      notes: [text],
    },
    {
      kind: 'bars',
      caption: text,
      legend: { value: text, last: text, mean: text },
      rows: [{ label: text, value: 12, full: 15, last: 11, mean: 10 }],
    },
    { kind: 'signatures', people: [{ role: text, name: text, date: text }] },
    {
      kind: 'seals',
      seals: [{ name: text, mark: text, date: text }],
      code: { kind: 'qr', value: 'SB2', title: text, lines: [text] },
    },
    { kind: 'qr', value: 'SB2', title: text },
    { kind: 'checklist', title: text, items: [{ text, checked: true }, { text }] },
    { kind: 'pageBreak' },
  ],
});

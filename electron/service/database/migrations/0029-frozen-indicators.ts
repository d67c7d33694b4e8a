/** What the indicators came to when a period was frozen, with the records that they counted. */
export const frozenIndicators = {
  number: 29,
  slug: 'frozen-indicators',
  sql: `
CREATE TABLE frozen_indicators (
  period TEXT PRIMARY KEY,
  digest TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
} as const;

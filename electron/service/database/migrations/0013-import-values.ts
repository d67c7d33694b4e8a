/** What the office said that values of workbooks mean, which no code table knows. */
export const importValues = {
  number: 13,
  slug: 'import-values',
  sql: `
CREATE TABLE import_value (
  kind TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  meaning TEXT,
  PRIMARY KEY (kind, field, value)
) STRICT;
`,
} as const;

/** Who looked a quarter through last, and the newest entry of the audit chain that they saw. */
export const reviews = {
  number: 19,
  slug: 'reviews',
  sql: `
CREATE TABLE review (
  period TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  sequence INTEGER NOT NULL
) STRICT;
`,
} as const;

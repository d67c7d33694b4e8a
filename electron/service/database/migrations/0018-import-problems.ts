/** Workbooks whose rows did not all come in, and what is still to be done about them. */
export const importProblems = {
  number: 18,
  slug: 'import-problems',
  sql: `
CREATE TABLE import_book (
  id TEXT PRIMARY KEY,
  file TEXT NOT NULL,
  folder TEXT NOT NULL,
  at TEXT NOT NULL,
  content BLOB
) STRICT;
CREATE TABLE import_problem (
  id TEXT PRIMARY KEY,
  book TEXT NOT NULL REFERENCES import_book (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  sheet TEXT NOT NULL,
  row INTEGER NOT NULL,
  column INTEGER NOT NULL,
  severity TEXT NOT NULL,
  code TEXT NOT NULL,
  params TEXT NOT NULL,
  title TEXT NOT NULL,
  cells TEXT NOT NULL
) STRICT;
CREATE INDEX import_problem_by_book ON import_problem (book);
`,
} as const;

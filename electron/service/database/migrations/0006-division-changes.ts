/**
 * Division changes with their date and what they touched; records merged into others; pairs that
 * somebody looked at and found to be two.
 */
export const divisionChanges = {
  number: 6,
  slug: 'division-changes',
  sql: `
CREATE TABLE division_change (
  id TEXT PRIMARY KEY, sequence INTEGER NOT NULL UNIQUE, at TEXT NOT NULL, by TEXT NOT NULL, kind TEXT NOT NULL, effective TEXT NOT NULL,
  document TEXT NOT NULL, note TEXT NOT NULL, content TEXT NOT NULL, undo TEXT NOT NULL, undoneAt TEXT
) STRICT;
CREATE TABLE merged_record (
  noun TEXT NOT NULL, removedId TEXT NOT NULL, keptId TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, undo TEXT NOT NULL, PRIMARY KEY (noun, removedId)
) STRICT;
CREATE TABLE not_duplicate (
  noun TEXT NOT NULL, first TEXT NOT NULL, second TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, PRIMARY KEY (noun, first, second)
) STRICT;
`,
} as const;

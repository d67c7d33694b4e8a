/**
 * Files kept with records. Their bytes stand in the encrypted database, in a table of their own: a
 * backup of the database then holds them, they are encrypted by the same key, and a record and its
 * evidence are written in one transaction. Bytes are stored once, by their SHA-256.
 */
export const attachments = {
  number: 3,
  slug: 'attachments',
  sql: `
CREATE TABLE attachment_content (digest TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE TABLE attachment (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, digest TEXT NOT NULL REFERENCES attachment_content (digest),
  addedAt TEXT NOT NULL, addedBy TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_digest ON attachment (digest);
`,
} as const;

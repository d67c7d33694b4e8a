/**
 * Packages that came before their turn stand in the encrypted database, so that a backup holds them
 * and none lies open in a folder.
 */
export const heldPackages = {
  number: 10,
  slug: 'held-packages',
  sql: `
CREATE TABLE held_package (packageId TEXT PRIMARY KEY, unitId TEXT NOT NULL, sequence INTEGER NOT NULL, file TEXT NOT NULL, bytes BLOB NOT NULL, UNIQUE (unitId, sequence)) STRICT;
DELETE FROM setting WHERE key = 'heldPackages';
`,
} as const;

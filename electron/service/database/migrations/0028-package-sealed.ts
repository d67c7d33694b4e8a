/**
 * The package of a period as it was encrypted for its receiver, and for which key, so that writing
 * it again gives the same bytes: two sticks of one package can be held against each other.
 */
export const packageSealed = {
  number: 28,
  slug: 'package-sealed',
  sql: `
ALTER TABLE submission ADD COLUMN sealed BLOB;
ALTER TABLE submission ADD COLUMN sealedFor TEXT;
`,
} as const;

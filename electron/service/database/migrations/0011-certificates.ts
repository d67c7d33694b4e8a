/**
 * Whose certificate a number is, is asked for every row of a roster: found by its index instead of
 * by going through all people.
 */
export const certificates = {
  number: 11,
  slug: 'certificates',
  sql: `
CREATE INDEX person_certificate ON person (certificate) WHERE certificate IS NOT NULL;
`,
} as const;

/** Groups of assessors that an evaluation was finished without, each with the reason. */
export const absentGroups = {
  number: 17,
  slug: 'absent-groups',
  sql: `
ALTER TABLE evaluation ADD COLUMN absent TEXT NOT NULL DEFAULT '{}';
`,
} as const;

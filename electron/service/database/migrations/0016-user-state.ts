/** Users who may no longer log in, and those who have to choose a password of their own. */
export const userState = {
  number: 16,
  slug: 'user-state',
  sql: `
ALTER TABLE user ADD COLUMN disabledAt TEXT;
ALTER TABLE user ADD COLUMN mustChange INTEGER NOT NULL DEFAULT 0;
`,
} as const;

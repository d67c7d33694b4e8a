/** Whether a reviewer wrote an explanation to let a finding pass (放行). */
export const passedFindings = {
  number: 23,
  slug: 'passed-findings',
  sql: 'ALTER TABLE explanation ADD COLUMN passed INTEGER NOT NULL DEFAULT 0;',
} as const;

/**
 * The figures that an explanation saw (`shared/rules/seen.ts`); null for what was written before
 * they were kept.
 */
export const explainedFigures = {
  number: 20,
  slug: 'explained-figures',
  sql: 'ALTER TABLE explanation ADD COLUMN seen TEXT;',
} as const;

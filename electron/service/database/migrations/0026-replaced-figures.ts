/**
 * What the register said when a figure of it was replaced: one that says another since is asked about
 * again. Figures of the stations' return that are replaced stand beside those of further returns, under
 * a name that no return can have.
 */
export const replacedFigures = {
  number: 26,
  slug: 'replaced-figures',
  sql: 'ALTER TABLE return_value ADD COLUMN counted INTEGER;',
} as const;

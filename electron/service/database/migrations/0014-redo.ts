/** Which act an undo took back, by which it is done once more; undone acts of before stay undone. */
export const redo = {
  number: 14,
  slug: 'redo',
  sql: `
ALTER TABLE batch ADD COLUMN undoes TEXT;
CREATE INDEX batch_undoes ON batch (undoes, lastSequence) WHERE undoes IS NOT NULL;
`,
} as const;

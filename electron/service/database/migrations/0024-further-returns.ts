/**
 * Further returns beside the stations': what was entered, by return, period, row and item, a figure in
 * its smallest unit or a text; and what was frozen of them. The row is the office's own or a line of a
 * list; of a figure that the register counts, a text is the reason for which another stands. A frozen return
 * says with which period of the stations' return it was frozen to be sent.
 */
export const furtherReturns = {
  number: 24,
  slug: 'further-returns',
  sql: `
CREATE TABLE return_value (
  returnId TEXT NOT NULL,
  period TEXT NOT NULL,
  row TEXT NOT NULL,
  item TEXT NOT NULL,
  value INTEGER,
  text TEXT,
  updatedAt TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  PRIMARY KEY (returnId, period, row, item),
  CHECK (value IS NOT NULL OR text IS NOT NULL)
) STRICT;
CREATE INDEX return_value_period ON return_value (period);
CREATE TABLE return_frozen (
  returnId TEXT NOT NULL,
  period TEXT NOT NULL,
  digest TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  snapshot TEXT NOT NULL,
  sentWith TEXT,
  PRIMARY KEY (returnId, period)
) STRICT;
`,
} as const;

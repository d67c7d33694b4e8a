/**
 * What people did to a period between its filling in and its package: submitted, sent back, reviewed,
 * unfrozen, each with the entry of the audit chain that stands for it; and which points of a review
 * somebody has looked at.
 */
export const periodActs = {
  number: 27,
  slug: 'period-acts',
  sql: `
CREATE TABLE period_act (
  sequence INTEGER PRIMARY KEY,
  period TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('submitted', 'sentBack', 'reviewed', 'unfrozen')),
  at TEXT NOT NULL,
  userId TEXT,
  by TEXT NOT NULL,
  said TEXT,
  alone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX period_act_period ON period_act (period, sequence);
INSERT INTO period_act (sequence, period, act, at, by) SELECT sequence, period, 'reviewed', at, by FROM review;
DROP TABLE review;
CREATE TABLE review_seen (
  period TEXT NOT NULL,
  point TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (period, point)
) STRICT, WITHOUT ROWID;
`,
} as const;

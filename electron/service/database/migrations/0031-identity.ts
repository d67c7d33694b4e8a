/**
 * Trust as deliberate acts: what became of an office's trust, since when and why; who took its place;
 * whose list vouched for it; the keys it had before; to whom this office submits since when (until now
 * the superior whose card was confirmed last), and whom each package is for.
 */
export const identity = {
  number: 31,
  slug: 'identity',
  sql: `
ALTER TABLE trusted_office ADD COLUMN state TEXT NOT NULL DEFAULT 'active';
ALTER TABLE trusted_office ADD COLUMN stateSince TEXT;
ALTER TABLE trusted_office ADD COLUMN stateReason TEXT;
ALTER TABLE trusted_office ADD COLUMN heir TEXT REFERENCES trusted_office (unitId);
ALTER TABLE trusted_office ADD COLUMN vouchedBy TEXT;
ALTER TABLE submission ADD COLUMN recipient TEXT;
CREATE TABLE former_key (
  fingerprint TEXT PRIMARY KEY, unitId TEXT NOT NULL REFERENCES trusted_office (unitId), suite TEXT NOT NULL,
  signKey TEXT NOT NULL, validFromSequence INTEGER, revokedAfterSequence INTEGER NOT NULL,
  endedBy TEXT NOT NULL, endedAt TEXT NOT NULL, reason TEXT
) STRICT;
CREATE TABLE submits_to (
  id INTEGER PRIMARY KEY, unitId TEXT NOT NULL REFERENCES trusted_office (unitId), since TEXT NOT NULL,
  by TEXT NOT NULL, at TEXT NOT NULL, reason TEXT
) STRICT;
INSERT INTO submits_to (unitId, since, by, at)
  SELECT unitId, substr(confirmedAt, 1, 10), confirmedBy, confirmedAt FROM trusted_office
  WHERE relation = 'superior' ORDER BY confirmedAt DESC LIMIT 1;
`,
} as const;

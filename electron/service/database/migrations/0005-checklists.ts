/**
 * What a station must have (六有), round by round: the templates that an office published, and what
 * was found by them. What it comes to is kept beside it, for the lists.
 */
export const checklists = {
  number: 5,
  slug: 'checklists',
  sql: `
CREATE TABLE checklist_template (
  id TEXT NOT NULL, version TEXT NOT NULL, content TEXT NOT NULL, publishedAt TEXT NOT NULL, publishedBy TEXT NOT NULL, PRIMARY KEY (id, version)
) STRICT;
CREATE TABLE checklist (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT,
  station TEXT NOT NULL REFERENCES station (id), templateId TEXT NOT NULL, templateVersion TEXT NOT NULL, previous TEXT REFERENCES checklist (id),
  begunAt TEXT NOT NULL, completedOn TEXT, validUntil TEXT, items TEXT NOT NULL, groups TEXT NOT NULL, marks TEXT NOT NULL, share REAL, met INTEGER NOT NULL
) STRICT;
CREATE INDEX checklist_station ON checklist (station, completedOn);
CREATE UNIQUE INDEX checklist_round ON checklist (station, previous) WHERE removedAt IS NULL AND previous IS NOT NULL;
CREATE UNIQUE INDEX checklist_first ON checklist (station) WHERE removedAt IS NULL AND previous IS NULL;
`,
} as const;

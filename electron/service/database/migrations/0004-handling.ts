/**
 * Undo, saved filters, and indexes that keep long lists quick. A batch is a stretch of the audit
 * chain that one act wrote; the before-images stand in the chain itself. An index on the search
 * text alone is a twentieth of its table, so that looking through it for any piece of text takes
 * milliseconds.
 */
const searched = [
  'station',
  'visit',
  'protectionStation',
  'childWorker',
  'careService',
  'person',
  'post',
  'qualification',
  'training',
  'exam',
  'talent',
  'candidate',
  'institution',
  'association',
  'communityOrganisation',
  'volunteerTeam',
  'charityResource',
  'partner',
  'linkage',
  'project',
];

export const handling = {
  number: 4,
  slug: 'handling',
  sql: `
CREATE TABLE batch (
  id TEXT PRIMARY KEY, userId TEXT NOT NULL, kind TEXT NOT NULL, noun TEXT NOT NULL, title TEXT NOT NULL, records INTEGER NOT NULL, at TEXT NOT NULL,
  firstSequence INTEGER NOT NULL, lastSequence INTEGER NOT NULL UNIQUE, undoneAt TEXT
) STRICT;
CREATE INDEX batch_user ON batch (userId, lastSequence);
CREATE TABLE saved_filter (
  id TEXT PRIMARY KEY, noun TEXT NOT NULL, name TEXT NOT NULL, userId TEXT, content TEXT NOT NULL, savedAt TEXT NOT NULL
) STRICT;
CREATE INDEX saved_filter_noun ON saved_filter (noun);
CREATE INDEX station_place ON station (removedAt, substr(division, 1, 9), tier, search, id);
CREATE INDEX person_place ON person (removedAt, station, search, id);
${searched.map((table) => `CREATE INDEX ${table}_search ON ${table} (removedAt, search, id);`).join('\n')}
`,
} as const;

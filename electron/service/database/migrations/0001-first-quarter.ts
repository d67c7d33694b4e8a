/**
 * The first schema: register, quarter, exchange. Noun tables have one column per described field,
 * named as the field.
 */
export const firstQuarter = {
  number: 1,
  slug: 'first-quarter',
  sql: `
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE user (
  id TEXT PRIMARY KEY, login TEXT NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT NOT NULL, createdAt TEXT NOT NULL
) STRICT;
CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY, at TEXT NOT NULL, by TEXT NOT NULL, action TEXT NOT NULL, noun TEXT NOT NULL,
  recordId TEXT NOT NULL, before TEXT, after TEXT, previous TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
CREATE INDEX audit_record ON audit (noun, recordId);
CREATE TABLE division_edit (code TEXT PRIMARY KEY, name TEXT, parent TEXT, retired INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE institution (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  name TEXT NOT NULL, uscc TEXT, type TEXT, legalRepresentative TEXT, phone TEXT, note TEXT
) STRICT;
CREATE UNIQUE INDEX institution_uscc ON institution (uscc) WHERE uscc IS NOT NULL AND removedAt IS NULL;
CREATE TABLE station (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  name TEXT NOT NULL, tier TEXT NOT NULL, division TEXT NOT NULL, state TEXT NOT NULL, opened TEXT, area REAL, mode TEXT,
  operator TEXT REFERENCES institution (id), head TEXT, phone TEXT, address TEXT, note TEXT
) STRICT;
CREATE UNIQUE INDEX station_name ON station (name, division) WHERE removedAt IS NULL;
CREATE INDEX station_division ON station (division);
CREATE TABLE person (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  name TEXT NOT NULL, citizenId TEXT NOT NULL, sex TEXT, birthDate TEXT, phone TEXT, education TEXT, major TEXT, politics TEXT,
  station TEXT NOT NULL REFERENCES station (id), role TEXT, employment TEXT, level TEXT, certificate TEXT, registrationExpiry TEXT
) STRICT;
CREATE UNIQUE INDEX person_citizen ON person (citizenId) WHERE removedAt IS NULL;
CREATE INDEX person_station ON person (station);
CREATE TABLE project (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  name TEXT NOT NULL, purchaser TEXT NOT NULL, contractor TEXT NOT NULL REFERENCES institution (id), station TEXT REFERENCES station (id),
  domains TEXT, beneficiaries INTEGER, amount INTEGER NOT NULL, funding TEXT, method TEXT, starts TEXT NOT NULL, ends TEXT NOT NULL, note TEXT
) STRICT;
CREATE TABLE draft (
  userId TEXT NOT NULL, noun TEXT NOT NULL, recordId TEXT NOT NULL, content TEXT NOT NULL, savedAt TEXT NOT NULL,
  PRIMARY KEY (userId, noun, recordId)
) STRICT;
CREATE TABLE import_column (kind TEXT NOT NULL, heading TEXT NOT NULL, field TEXT, PRIMARY KEY (kind, heading)) STRICT;
CREATE TABLE statistics_value (
  period TEXT NOT NULL, station TEXT NOT NULL REFERENCES station (id), item TEXT NOT NULL, value INTEGER NOT NULL,
  updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, PRIMARY KEY (period, station, item)
) STRICT;
CREATE TABLE zero_report (period TEXT NOT NULL, station TEXT NOT NULL REFERENCES station (id), PRIMARY KEY (period, station)) STRICT;
CREATE TABLE explanation (
  period TEXT NOT NULL, code TEXT NOT NULL, entity TEXT NOT NULL, recordId TEXT NOT NULL, field TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, PRIMARY KEY (period, code, entity, recordId, field)
) STRICT;
CREATE TABLE evaluation (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT,
  templateId TEXT NOT NULL, templateVersion TEXT NOT NULL, station TEXT NOT NULL REFERENCES station (id), date TEXT NOT NULL,
  assessor TEXT NOT NULL, scores TEXT NOT NULL, evidence TEXT NOT NULL, total INTEGER, grade TEXT, passed INTEGER
) STRICT;
CREATE TABLE frozen (
  period TEXT PRIMARY KEY, digest TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, snapshot TEXT NOT NULL
) STRICT;
CREATE TABLE submission (
  id TEXT PRIMARY KEY, period TEXT NOT NULL, sequence INTEGER NOT NULL UNIQUE, kind TEXT NOT NULL, packageId TEXT NOT NULL UNIQUE,
  previous TEXT, file TEXT NOT NULL, exportedAt TEXT NOT NULL, encrypted INTEGER NOT NULL, container BLOB NOT NULL,
  outcome TEXT, receivedAt TEXT, receipt TEXT
) STRICT;
CREATE TABLE trusted_office (
  unitId TEXT PRIMARY KEY, name TEXT NOT NULL, division TEXT NOT NULL, level TEXT NOT NULL, relation TEXT NOT NULL, suite TEXT NOT NULL,
  fingerprint TEXT NOT NULL UNIQUE, signKey TEXT NOT NULL, encryptKey TEXT, validFromSequence INTEGER, revokedAfterSequence INTEGER,
  confirmedBy TEXT NOT NULL, confirmedAt TEXT NOT NULL
) STRICT;
CREATE TABLE received_package (
  packageId TEXT PRIMARY KEY, unitId TEXT NOT NULL REFERENCES trusted_office (unitId), division TEXT NOT NULL, period TEXT NOT NULL,
  sequence INTEGER NOT NULL, kind TEXT NOT NULL, outcome TEXT NOT NULL, receivedAt TEXT NOT NULL, findings TEXT NOT NULL,
  counts TEXT NOT NULL, manifest TEXT NOT NULL, file TEXT NOT NULL, UNIQUE (unitId, sequence)
) STRICT;
CREATE TABLE received_row (
  packageId TEXT NOT NULL REFERENCES received_package (packageId) ON DELETE CASCADE, tableName TEXT NOT NULL, rowNumber INTEGER NOT NULL,
  rowKey TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (packageId, tableName, rowNumber)
) STRICT, WITHOUT ROWID;
CREATE TABLE received_statistic (
  packageId TEXT NOT NULL REFERENCES received_package (packageId) ON DELETE CASCADE, division TEXT NOT NULL, period TEXT NOT NULL,
  station TEXT NOT NULL, item TEXT NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (packageId, station, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX received_statistic_period ON received_statistic (period, division);
CREATE TABLE received_file (
  id INTEGER PRIMARY KEY, file TEXT NOT NULL, at TEXT NOT NULL, period TEXT, content TEXT NOT NULL
) STRICT;
`,
} as const;

const row =
  'id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL';
const owned = `${row}, project TEXT NOT NULL REFERENCES project (id)`;

/**
 * Purchased projects: their way step by step, stations, funding, milestones, payments, expenses,
 * targets, and what follows from their evaluation.
 */
export const projects = {
  number: 8,
  slug: 'projects',
  sql: `
ALTER TABLE project ADD COLUMN catalogue TEXT;
ALTER TABLE project ADD COLUMN noSubcontract TEXT;
ALTER TABLE project ADD COLUMN termGround TEXT;
ALTER TABLE project ADD COLUMN exceptionGround TEXT;
ALTER TABLE project ADD COLUMN exceptionBy TEXT;
ALTER TABLE project ADD COLUMN exceptionDocument TEXT;
CREATE TABLE projectStation (${owned}, station TEXT NOT NULL REFERENCES station (id), beneficiaries INTEGER, note TEXT) STRICT;
CREATE TABLE projectStep (${owned}, step TEXT NOT NULL, date TEXT NOT NULL, documentNumber TEXT, doneBy TEXT, note TEXT, documents TEXT) STRICT;
CREATE TABLE fundingLine (${owned}, year INTEGER NOT NULL, source TEXT NOT NULL, amount INTEGER NOT NULL, received INTEGER, documentNumber TEXT, note TEXT) STRICT;
CREATE TABLE milestone (${owned}, name TEXT NOT NULL, condition TEXT, due TEXT, amount INTEGER NOT NULL, metOn TEXT, note TEXT) STRICT;
CREATE TABLE payment (${owned}, date TEXT NOT NULL, milestone TEXT, source TEXT, amount INTEGER NOT NULL, voucher TEXT, note TEXT) STRICT;
CREATE TABLE expense (${owned}, date TEXT NOT NULL, category TEXT NOT NULL, amount INTEGER NOT NULL, voucher TEXT, note TEXT) STRICT;
CREATE TABLE projectTarget (${owned}, indicator TEXT NOT NULL, period TEXT NOT NULL, planned REAL, actual REAL, unit TEXT, item TEXT) STRICT;
CREATE TABLE resultUse (${row}, project TEXT REFERENCES project (id), contractor TEXT NOT NULL REFERENCES institution (id), kind TEXT NOT NULL, starts TEXT NOT NULL, ends TEXT, text TEXT NOT NULL,
  decidedOn TEXT, decidedBy TEXT, documentNumber TEXT, evaluation TEXT, revokedOn TEXT, revokedReason TEXT) STRICT;
CREATE INDEX projectStation_project ON projectStation (project);
CREATE INDEX projectStep_project ON projectStep (project);
CREATE INDEX fundingLine_project ON fundingLine (project);
CREATE INDEX milestone_project ON milestone (project);
CREATE INDEX payment_project ON payment (project);
CREATE INDEX expense_project ON expense (project);
CREATE INDEX projectTarget_project ON projectTarget (project);
CREATE INDEX resultUse_contractor ON resultUse (contractor);
`,
} as const;

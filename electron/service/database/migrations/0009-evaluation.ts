/**
 * Evaluations by versioned templates: several assessors' sheets, what they settled together,
 * corrections asked for, and sheets that are filled in elsewhere; an evaluation may be of another
 * office's station or project, known here by name only. What was scored on one sheet before becomes
 * one handed-in sheet of the guidance centre; its template keeps its version.
 */
export const evaluation = {
  number: 9,
  slug: 'evaluation',
  sql: `
CREATE TABLE evaluation_template (
  id TEXT NOT NULL, version TEXT NOT NULL, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL,
  content TEXT NOT NULL, publishedAt TEXT, publishedBy TEXT, receivedFrom TEXT, PRIMARY KEY (id, version)
) STRICT;
ALTER TABLE evaluation RENAME TO evaluation_before;
CREATE TABLE evaluation (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT,
  templateId TEXT NOT NULL, templateVersion TEXT NOT NULL, stage TEXT NOT NULL, subject TEXT NOT NULL,
  station TEXT REFERENCES station (id), project TEXT REFERENCES project (id), foreignName TEXT, foreignContractor TEXT, year TEXT NOT NULL, date TEXT NOT NULL,
  state TEXT NOT NULL, evidence TEXT NOT NULL, settled TEXT NOT NULL, result TEXT,
  total INTEGER, grade TEXT, gradeEn TEXT, passed INTEGER, vetoed INTEGER NOT NULL, concludedAt TEXT, concludedBy TEXT,
  CHECK ((station IS NOT NULL) + (project IS NOT NULL) + (foreignName IS NOT NULL) = 1)
) STRICT;
CREATE INDEX evaluation_station ON evaluation (station, date);
CREATE INDEX evaluation_project ON evaluation (project, date);
CREATE TABLE assessment_sent (
  packageId TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, evaluation TEXT NOT NULL REFERENCES evaluation (id), recipient TEXT NOT NULL, recipientName TEXT NOT NULL,
  groupKeys TEXT NOT NULL, assessors TEXT NOT NULL, file TEXT NOT NULL, encrypted INTEGER NOT NULL, sentAt TEXT NOT NULL, sentBy TEXT NOT NULL, withdrawnAt TEXT
) STRICT;
CREATE TABLE assessment_taken (
  packageId TEXT PRIMARY KEY, assessment TEXT NOT NULL REFERENCES assessment_sent (packageId), number INTEGER NOT NULL, file TEXT NOT NULL, takenAt TEXT NOT NULL, takenBy TEXT NOT NULL
) STRICT;
CREATE TABLE assessment_received (
  packageId TEXT PRIMARY KEY, evaluation TEXT NOT NULL UNIQUE REFERENCES evaluation (id), content TEXT NOT NULL, file TEXT NOT NULL, receivedAt TEXT NOT NULL, receivedBy TEXT NOT NULL
) STRICT;
CREATE TABLE assessment_answered (
  packageId TEXT PRIMARY KEY, assessment TEXT NOT NULL REFERENCES assessment_received (packageId), number INTEGER NOT NULL, file TEXT NOT NULL, answeredAt TEXT NOT NULL, answeredBy TEXT NOT NULL
) STRICT;
CREATE TABLE evaluation_sheet (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL,
  evaluation TEXT NOT NULL REFERENCES evaluation (id), groupKey TEXT NOT NULL, assessor TEXT NOT NULL, organisation TEXT NOT NULL,
  conflict TEXT, answers TEXT NOT NULL, comments TEXT NOT NULL, owner TEXT, source TEXT NOT NULL, submittedAt TEXT, submittedBy TEXT,
  assessment TEXT REFERENCES assessment_sent (packageId)
) STRICT;
CREATE UNIQUE INDEX evaluation_sheet_assessor ON evaluation_sheet (evaluation, groupKey, assessor);
CREATE TABLE evaluation_correction (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL,
  evaluation TEXT NOT NULL REFERENCES evaluation (id), item TEXT, demand TEXT NOT NULL, dueOn TEXT NOT NULL, doneOn TEXT, result TEXT NOT NULL
) STRICT;
CREATE INDEX evaluation_correction_of ON evaluation_correction (evaluation);
INSERT INTO evaluation (id, revision, updatedAt, updatedBy, removedAt, templateId, templateVersion, stage, subject, station, project, year, date, state, evidence, settled, result, total, grade, gradeEn, passed, vetoed, concludedAt, concludedBy)
  SELECT id, revision, updatedAt, updatedBy, removedAt, templateId, templateVersion, 'acceptance', 'station', station, NULL, substr(date, 1, 4), date,
    CASE WHEN total IS NULL THEN 'separate' ELSE 'concluded' END, '{}', '{}', NULL, total, grade,
    CASE grade WHEN '优秀' THEN 'Excellent' WHEN '良好' THEN 'Good' WHEN '合格' THEN 'Pass' WHEN '不合格' THEN 'Fail' END, passed, 0,
    CASE WHEN total IS NULL THEN NULL ELSE updatedAt END, CASE WHEN total IS NULL THEN NULL ELSE updatedBy END
  FROM evaluation_before;
INSERT INTO evaluation_sheet (id, revision, updatedAt, updatedBy, evaluation, groupKey, assessor, organisation, conflict, answers, comments, owner, source, submittedAt, submittedBy)
  SELECT id || '-sheet', 1, updatedAt, updatedBy, id, 'centre', assessor, '', CASE WHEN total IS NULL THEN NULL ELSE '{"kind":"none","note":""}' END,
    (SELECT json_group_object(key, json_object('score', value)) FROM json_each(scores) WHERE value IS NOT NULL),
    (SELECT json_group_object(key, value) FROM json_each(b.evidence) WHERE value <> ''), NULL, 'here',
    CASE WHEN total IS NULL THEN NULL ELSE updatedAt END, CASE WHEN total IS NULL THEN NULL ELSE updatedBy END
  FROM evaluation_before b;
DROP TABLE evaluation_before;
`,
} as const;

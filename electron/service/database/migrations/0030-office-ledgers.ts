/** What every record has besides its fields. */
const OWN = `id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL,
  updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL`;

const searched = [
  'serviceActivity',
  'policyDocument',
  'allowanceStandard',
  'postEstablishment',
  'course',
  'honour',
  'jointMeeting',
  'meetingDecision',
  'demonstration',
  'twinning',
];

/**
 * What the plans name besides stations, people and projects: services, documents, allowances, posts,
 * courses, honours, joint meetings, demonstrations and twinning. A training may name its course.
 */
export const officeLedgers = {
  number: 30,
  slug: 'office-ledgers',
  sql: `
CREATE TABLE serviceActivity (
  ${OWN},
  "name" TEXT NOT NULL, "station" TEXT NOT NULL REFERENCES station (id), "kind" TEXT NOT NULL,
  "date" TEXT NOT NULL, "domain" TEXT, "group" TEXT, "stage" TEXT, "cases" INTEGER,
  "sessions" INTEGER, "households" INTEGER, "persons" INTEGER, "times" INTEGER,
  "volunteers" INTEGER, "record" TEXT, "documents" TEXT
) STRICT;
CREATE INDEX serviceActivity_station ON serviceActivity ("station");
CREATE TABLE policyDocument (
  ${OWN},
  "name" TEXT NOT NULL, "number" TEXT, "issuer" TEXT, "issuedOn" TEXT NOT NULL,
  "field" TEXT NOT NULL, "level" TEXT, "endedOn" TEXT, "content" TEXT, "documents" TEXT
) STRICT;
CREATE TABLE allowanceStandard (
  ${OWN},
  "division" TEXT NOT NULL, "level" TEXT NOT NULL, "way" TEXT NOT NULL, "amount" INTEGER NOT NULL,
  "starts" TEXT NOT NULL, "ends" TEXT, "document" TEXT REFERENCES policyDocument (id),
  "number" TEXT, "note" TEXT
) STRICT;
CREATE INDEX allowanceStandard_document ON allowanceStandard ("document");
CREATE TABLE postEstablishment (
  ${OWN},
  "year" INTEGER NOT NULL, "kind" TEXT NOT NULL, "institutions" INTEGER, "offices" INTEGER,
  "withPosts" INTEGER, "posts" INTEGER, "duties" INTEGER, "idle" INTEGER, "note" TEXT
) STRICT;
CREATE TABLE course (
  ${OWN},
  "name" TEXT NOT NULL, "kind" TEXT NOT NULL, "audience" TEXT NOT NULL, "date" TEXT NOT NULL,
  "ends" TEXT, "organiser" TEXT, "place" TEXT, "hours" REAL, "attended" INTEGER,
  "expense" INTEGER, "result" TEXT, "documents" TEXT
) STRICT;
CREATE TABLE honour (
  ${OWN},
  "name" TEXT NOT NULL, "holder" TEXT NOT NULL, "kind" TEXT NOT NULL,
  "person" TEXT REFERENCES person (id), "station" TEXT REFERENCES station (id),
  "level" TEXT NOT NULL, "issuer" TEXT, "date" TEXT NOT NULL, "number" TEXT, "note" TEXT,
  "documents" TEXT
) STRICT;
CREATE INDEX honour_person ON honour ("person");
CREATE INDEX honour_station ON honour ("station");
CREATE TABLE jointMeeting (
  ${OWN},
  "name" TEXT NOT NULL, "date" TEXT NOT NULL, "host" TEXT, "place" TEXT, "members" TEXT,
  "topics" TEXT NOT NULL, "documents" TEXT
) STRICT;
CREATE TABLE meetingDecision (
  ${OWN},
  "meeting" TEXT NOT NULL REFERENCES jointMeeting (id), "content" TEXT NOT NULL,
  "responsible" TEXT, "due" TEXT, "done" TEXT, "result" TEXT, "documents" TEXT
) STRICT;
CREATE INDEX meetingDecision_meeting ON meetingDecision ("meeting");
CREATE TABLE demonstration (
  ${OWN},
  "name" TEXT NOT NULL, "kind" TEXT NOT NULL, "level" TEXT, "namedBy" TEXT,
  "namedOn" TEXT NOT NULL, "ends" TEXT, "division" TEXT, "body" TEXT,
  "station" TEXT REFERENCES station (id), "reach" INTEGER, "invested" INTEGER, "about" TEXT,
  "documents" TEXT
) STRICT;
CREATE INDEX demonstration_station ON demonstration ("station");
CREATE TABLE twinning (
  ${OWN},
  "name" TEXT NOT NULL, "kind" TEXT NOT NULL, "starts" TEXT NOT NULL, "ends" TEXT,
  "partner" TEXT NOT NULL, "from" TEXT, "helped" TEXT, "station" TEXT REFERENCES station (id),
  "persons" INTEGER, "visits" INTEGER, "invested" INTEGER, "goals" TEXT, "results" TEXT,
  "documents" TEXT
) STRICT;
CREATE INDEX twinning_station ON twinning ("station");
CREATE INDEX serviceActivity_day ON serviceActivity (date);
CREATE INDEX policyDocument_number ON policyDocument (number) WHERE number IS NOT NULL;
CREATE INDEX policyDocument_name ON policyDocument (name);
CREATE INDEX allowanceStandard_level ON allowanceStandard (level);
CREATE INDEX postEstablishment_year ON postEstablishment (year);
CREATE INDEX course_name ON course (name);
CREATE INDEX honour_name ON honour (name);
CREATE INDEX jointMeeting_name ON jointMeeting (name);
CREATE INDEX demonstration_name ON demonstration (name);
CREATE INDEX twinning_name ON twinning (name);
ALTER TABLE training ADD COLUMN "course" TEXT REFERENCES course (id);
CREATE INDEX training_course ON training ("course");
${searched.map((table) => `CREATE INDEX ${table}_search ON ${table} (removedAt, search, id);`).join('\n')}
`,
} as const;

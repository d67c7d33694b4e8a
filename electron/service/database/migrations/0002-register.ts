/**
 * The register in full: posts, qualifications, training and exams of people; visits, protection,
 * care; the five societies. Noun tables have one column per described field.
 */
export const register = {
  number: 2,
  slug: 'register',
  sql: `
ALTER TABLE station ADD COLUMN stateSince TEXT;
ALTER TABLE station ADD COLUMN stateReason TEXT;
ALTER TABLE station ADD COLUMN rooms TEXT;
ALTER TABLE station ADD COLUMN documents TEXT;
ALTER TABLE person ADD COLUMN idType TEXT NOT NULL DEFAULT 'citizen';
ALTER TABLE person ADD COLUMN majorCategory TEXT;
ALTER TABLE person ADD COLUMN postSince TEXT;
ALTER TABLE person ADD COLUMN employer TEXT;
ALTER TABLE person ADD COLUMN leftOn TEXT;
ALTER TABLE person ADD COLUMN leftReason TEXT;
ALTER TABLE person ADD COLUMN monthlyPay INTEGER;
ALTER TABLE person ADD COLUMN allowance INTEGER;
ALTER TABLE person ADD COLUMN insurance TEXT;
ALTER TABLE person ADD COLUMN documents TEXT;
ALTER TABLE institution ADD COLUMN grade TEXT;
ALTER TABLE institution ADD COLUMN registeredOn TEXT;
ALTER TABLE institution ADD COLUMN authority TEXT;
ALTER TABLE institution ADD COLUMN domains TEXT;
ALTER TABLE institution ADD COLUMN staff INTEGER;
ALTER TABLE institution ADD COLUMN certifiedStaff INTEGER;
ALTER TABLE institution ADD COLUMN party TEXT;
ALTER TABLE institution ADD COLUMN partyMembers INTEGER;
ALTER TABLE institution ADD COLUMN address TEXT;
ALTER TABLE institution ADD COLUMN documents TEXT;
CREATE TABLE visit (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "station" TEXT NOT NULL REFERENCES station (id), "kind" TEXT NOT NULL, "date" TEXT NOT NULL, "visitors" TEXT, "hours" REAL, "findings" TEXT NOT NULL,
  "required" TEXT, "due" TEXT, "done" TEXT, "result" TEXT, "documents" TEXT
) STRICT;
CREATE INDEX visit_station ON visit ("station");
CREATE TABLE protectionStation (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "name" TEXT NOT NULL, "division" TEXT NOT NULL, "station" TEXT REFERENCES station (id), "state" TEXT NOT NULL, "opened" TEXT, "head" TEXT,
  "phone" TEXT, "address" TEXT, "note" TEXT
) STRICT;
CREATE INDEX protectionStation_station ON protectionStation ("station");
CREATE TABLE childWorker (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "name" TEXT NOT NULL, "kind" TEXT NOT NULL, "division" TEXT NOT NULL, "sex" TEXT, "phone" TEXT, "employment" TEXT, "trainedOn" TEXT,
  "children" INTEGER, "starts" TEXT, "ends" TEXT
) STRICT;
CREATE TABLE careService (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "content" TEXT NOT NULL, "station" TEXT NOT NULL REFERENCES station (id), "date" TEXT NOT NULL, "group" TEXT NOT NULL, "persons" INTEGER,
  "times" INTEGER, "hours" REAL, "note" TEXT
) STRICT;
CREATE INDEX careService_station ON careService ("station");
CREATE TABLE divisionFigure (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "division" TEXT NOT NULL, "year" INTEGER NOT NULL, "population" INTEGER, "olderPeople" INTEGER, "leftBehindChildren" INTEGER, "childrenInNeed" INTEGER,
  "leftBehindWomen" INTEGER, "homes" INTEGER, "beds" INTEGER, "source" TEXT
) STRICT;
CREATE TABLE post (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "person" TEXT NOT NULL REFERENCES person (id), "station" TEXT NOT NULL REFERENCES station (id), "role" TEXT NOT NULL, "employment" TEXT,
  "employer" TEXT, "starts" TEXT, "ends" TEXT, "reason" TEXT
) STRICT;
CREATE INDEX post_person ON post ("person");
CREATE INDEX post_station ON post ("station");
CREATE TABLE qualification (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "person" TEXT NOT NULL REFERENCES person (id), "level" TEXT NOT NULL, "certificate" TEXT, "obtained" TEXT, "state" TEXT, "registrationNo" TEXT,
  "registeredOn" TEXT, "registrationExpiry" TEXT, "documents" TEXT
) STRICT;
CREATE INDEX qualification_person ON qualification ("person");
CREATE TABLE training (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "person" TEXT NOT NULL REFERENCES person (id), "topic" TEXT NOT NULL, "kind" TEXT, "date" TEXT NOT NULL, "hours" REAL NOT NULL, "organiser" TEXT,
  "documents" TEXT
) STRICT;
CREATE INDEX training_person ON training ("person");
CREATE TABLE exam (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "person" TEXT NOT NULL REFERENCES person (id), "level" TEXT NOT NULL, "year" INTEGER NOT NULL, "subject" TEXT NOT NULL, "score" REAL,
  "result" TEXT NOT NULL
) STRICT;
CREATE INDEX exam_person ON exam ("person");
CREATE TABLE talent (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "person" TEXT NOT NULL REFERENCES person (id), "kind" TEXT NOT NULL, "rank" TEXT, "grantedBy" TEXT, "starts" TEXT, "ends" TEXT, "supervisees" INTEGER,
  "note" TEXT
) STRICT;
CREATE INDEX talent_person ON talent ("person");
CREATE TABLE candidate (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "name" TEXT NOT NULL, "sex" TEXT, "phone" TEXT, "station" TEXT NOT NULL REFERENCES station (id), "team" TEXT REFERENCES volunteerTeam (id),
  "education" TEXT, "hours" REAL, "stage" TEXT NOT NULL, "stageSince" TEXT, "targetLevel" TEXT, "person" TEXT REFERENCES person (id), "note" TEXT
) STRICT;
CREATE INDEX candidate_station ON candidate ("station");
CREATE TABLE association (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "name" TEXT NOT NULL, "uscc" TEXT, "level" TEXT, "registeredOn" TEXT, "unitMembers" INTEGER, "personMembers" INTEGER, "party" TEXT, "president" TEXT,
  "phone" TEXT, "note" TEXT
) STRICT;
CREATE TABLE communityOrganisation (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "name" TEXT NOT NULL, "division" TEXT NOT NULL, "kind" TEXT, "members" INTEGER, "filedOn" TEXT, "filedNo" TEXT, "head" TEXT, "phone" TEXT, "note" TEXT
) STRICT;
CREATE TABLE volunteerTeam (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "name" TEXT NOT NULL, "division" TEXT NOT NULL, "station" TEXT REFERENCES station (id), "members" INTEGER, "domains" TEXT, "registeredOn" TEXT,
  "head" TEXT, "phone" TEXT, "note" TEXT
) STRICT;
CREATE INDEX volunteerTeam_station ON volunteerTeam ("station");
CREATE TABLE charityResource (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "name" TEXT NOT NULL, "donor" TEXT, "kind" TEXT NOT NULL, "date" TEXT NOT NULL, "station" TEXT REFERENCES station (id), "amount" INTEGER NOT NULL,
  "quantity" TEXT, "purpose" TEXT, "documents" TEXT
) STRICT;
CREATE INDEX charityResource_station ON charityResource ("station");
CREATE TABLE partner (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "name" TEXT NOT NULL, "kind" TEXT NOT NULL, "content" TEXT, "starts" TEXT, "ends" TEXT, "contact" TEXT, "phone" TEXT, "documents" TEXT, "note" TEXT
) STRICT;
CREATE TABLE linkage (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updatedAt TEXT NOT NULL, updatedBy TEXT NOT NULL, removedAt TEXT, search TEXT NOT NULL,
  "name" TEXT NOT NULL, "station" TEXT NOT NULL REFERENCES station (id), "date" TEXT NOT NULL, "group" TEXT, "parties" TEXT NOT NULL,
  "institution" TEXT REFERENCES institution (id), "communityOrganisation" TEXT REFERENCES communityOrganisation (id),
  "volunteerTeam" TEXT REFERENCES volunteerTeam (id), "partner" TEXT REFERENCES partner (id), "resource" TEXT REFERENCES charityResource (id),
  "persons" INTEGER, "organisations" INTEGER, "volunteers" INTEGER, "hours" REAL, "amount" INTEGER, "result" TEXT, "documents" TEXT
) STRICT;
CREATE INDEX linkage_station ON linkage ("station");
CREATE INDEX qualification_certificate ON qualification ("certificate");
-- What people had as their one post and certificate becomes the first of each.
INSERT INTO post (id, revision, updatedAt, updatedBy, search, person, station, role, employment)
  SELECT id || ':post', 1, updatedAt, updatedBy, '', id, station, coalesce(role, 'worker'), employment FROM person WHERE removedAt IS NULL;
INSERT INTO qualification (id, revision, updatedAt, updatedBy, search, person, level, certificate, registrationExpiry)
  SELECT id || ':qualification', 1, updatedAt, updatedBy, '', id, level, certificate, registrationExpiry FROM person
  WHERE removedAt IS NULL AND level IS NOT NULL AND level <> 'none';
`,
} as const;

/**
 * Whoever writes a record asks whether another has its key: found by an index of the key's most
 * telling field, so that long workbooks come in quickly.
 */
export const keys = {
  number: 12,
  slug: 'keys',
  sql: `
CREATE INDEX institution_name ON institution (name);
CREATE INDEX association_name ON association (name);
CREATE INDEX association_uscc ON association (uscc) WHERE uscc IS NOT NULL;
CREATE INDEX candidate_phone ON candidate (phone) WHERE phone IS NOT NULL;
CREATE INDEX communityOrganisation_name ON communityOrganisation (name);
CREATE INDEX volunteerTeam_name ON volunteerTeam (name);
CREATE INDEX charityResource_name ON charityResource (name);
CREATE INDEX partner_name ON partner (name);
CREATE INDEX childWorker_division ON childWorker (division);
CREATE INDEX divisionFigure_division ON divisionFigure (division);
CREATE INDEX protectionStation_name ON protectionStation (name);
CREATE INDEX project_name ON project (name);
`,
} as const;

/**
 * Data of a person that is deleted after retention leave the audit chain as well: an entry's hash
 * covers digests of before and after, so that their texts can be blanked. Numbers by which people
 * are searched stand behind the names in the search text, after a mark (see search-text.ts).
 */
export const people = {
  number: 7,
  slug: 'people',
  sql: `
ALTER TABLE audit ADD COLUMN beforeHash TEXT;
ALTER TABLE audit ADD COLUMN afterHash TEXT;
UPDATE person SET search = substr(search, 1, instr(search, '|')) || char(1) || substr(search, instr(search, '|') + 1) WHERE instr(search, '|') > 0;
UPDATE candidate SET search = substr(search, 1, instr(search, '|')) || char(1) || substr(search, instr(search, '|') + 1) WHERE instr(search, '|') > 0;
UPDATE qualification SET search = char(1) || search WHERE search <> '';
`,
} as const;

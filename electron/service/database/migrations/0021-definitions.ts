/**
 * Definition sets: each that was ever in use, by its digest; what each layer holds now (the set
 * that holds for all, what the office adds); and of a period that has begun under an earlier set,
 * the one that it keeps: the common one, and with what the office had added.
 */
export const definitions = {
  number: 21,
  slug: 'definitions',
  sql: `
CREATE TABLE definition_set (
  sm3 TEXT PRIMARY KEY,
  content TEXT NOT NULL
) STRICT;
CREATE TABLE definition_layer (
  layer TEXT PRIMARY KEY CHECK (layer IN ('common', 'own')),
  content TEXT NOT NULL
) STRICT;
CREATE TABLE period_definitions (
  period TEXT PRIMARY KEY,
  common TEXT NOT NULL REFERENCES definition_set (sm3),
  effective TEXT NOT NULL REFERENCES definition_set (sm3)
) STRICT;
`,
} as const;

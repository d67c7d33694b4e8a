/**
 * How stations stand with a period's return (报送情况): when their workbook was sent out and came back,
 * who signed it, and whether the return was handed in on paper. A station without a row was never
 * written to; what it has of figures is counted, not kept here.
 */
export const stationAnswers = {
  number: 25,
  slug: 'station-answers',
  sql: `
CREATE TABLE station_answer (
  period TEXT NOT NULL,
  station TEXT NOT NULL,
  sentOn TEXT,
  returnedOn TEXT,
  filledBy TEXT,
  filledOn TEXT,
  phone TEXT,
  paperOn TEXT,
  PRIMARY KEY (period, station)
) STRICT;
`,
} as const;

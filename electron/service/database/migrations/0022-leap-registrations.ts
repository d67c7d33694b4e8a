/** Years that a registration lasts, as the office set them; three as shipped. */
const YEARS =
  "coalesce((SELECT json_extract(value, '$.registrationYears') FROM setting WHERE key = 'ruleParameters'), 3)";
/** A 28 February before which the term was made to end on the 27th. */
const MENDED = "substr(registrationExpiry, 1, 5) || '02-28'";

/**
 * A registration made on 29 February ends on the last of February (民法典第二百零二条); it was worked
 * out as the 27th, which let the renewal open and the registration end a day early. Ends are mended
 * only where they are exactly what was worked out then: one that somebody wrote down stays.
 */
export const leapRegistrations = {
  number: 22,
  slug: 'leap-registrations',
  sql: `
UPDATE person SET registrationExpiry = ${MENDED}
WHERE EXISTS (SELECT 1 FROM qualification q WHERE q.person = person.id AND q.removedAt IS NULL
  AND q.registrationExpiry = person.registrationExpiry AND substr(q.registeredOn, 5) = '-02-29'
  AND q.registrationExpiry = printf('%04d-02-27', substr(q.registeredOn, 1, 4) + ${YEARS}));
UPDATE qualification SET registrationExpiry = ${MENDED}
WHERE substr(registeredOn, 5) = '-02-29'
  AND registrationExpiry = printf('%04d-02-27', substr(registeredOn, 1, 4) + ${YEARS});
`,
} as const;

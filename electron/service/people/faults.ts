import { failure, type FieldFailure } from '../../../shared/result';
import type { CodeFilledBy } from '../../../shared/text/failures';
import type { Faults } from '../database/behaviour';
import type { Reader } from '../database/context';
import { prepared } from '../database/records';
import { text, type RowOf } from '../database/rows';

const OTHER = {
  id: text,
  name: text,
};
type Other = RowOf<typeof OTHER>;

/** Somebody else whose certificate or qualification has this number. */
function certificateHolder(
  { db }: Pick<Reader, 'db'>,
  certificate: string,
  person: string,
): Other | undefined {
  // By the indexes of both numbers, and not through all people: a roster asks this for each of its
  // rows.
  return prepared(
    db,
    `SELECT p.id, p.name FROM (
      SELECT id FROM person WHERE certificate = @certificate
      UNION ALL SELECT person AS id FROM qualification WHERE certificate = @certificate AND removedAt IS NULL
    ) x CROSS JOIN person p ON p.id = x.id WHERE p.removedAt IS NULL AND p.id <> @person`,
    OTHER,
  ).maybe({ certificate, person });
}

/** Somebody else who is head of a station now, by the post shown or by another open one. */
export const otherHead = (
  { db }: Pick<Reader, 'db'>,
  station: string,
  person: string,
): Other | undefined =>
  prepared(
    db,
    `SELECT p.id, p.name FROM (
      SELECT id FROM person WHERE station = @station AND role = 'head'
      UNION ALL SELECT person AS id FROM post
        WHERE station = @station AND role = 'head' AND ends IS NULL AND removedAt IS NULL
    ) x CROSS JOIN person p ON p.id = x.id
    WHERE p.leftOn IS NULL AND p.removedAt IS NULL AND p.id <> @person`,
    OTHER,
  ).maybe({ station, person });

const of = (code: CodeFilledBy<'person'>, { id, name }: Other): FieldFailure =>
  failure(code, { person: name, twin: 'person', recordId: id });

/** A certificate number belongs to one person; the other is named and can be opened. */
export function certificateFaults(
  context: Reader,
  certificate: string | null,
  person: string,
): Faults {
  const holder = certificate === null ? undefined : certificateHolder(context, certificate, person);
  return holder ? { certificate: of('CERTIFICATE_USED', holder) } : {};
}

/** A station has one head; who is head now is named and can be opened. */
export function headFaults(
  context: Reader,
  post: { role: string | null; station: string | null; until: string | null },
  person: string,
): Faults {
  if (post.role !== 'head' || post.station === null || post.until !== null) return {};
  const head = otherHead(context, post.station, person);
  return head ? { role: of('STATION_HAS_HEAD', head) } : {};
}

/** A person has one qualification of a level. */
export function levelTwiceFaults(
  { db }: Pick<Reader, 'db'>,
  { person, level }: { person: string | null; level: string | null },
  id: string | null,
): Faults {
  const twin = prepared(
    db,
    'SELECT id FROM qualification WHERE person = ? AND level = ? AND removedAt IS NULL AND id <> ?',
    text,
  ).maybe(person, level, id ?? '');
  return twin === undefined
    ? {}
    : {
        level: {
          code: 'QUALIFICATION_TWICE',
          params: { twin: 'qualification', recordId: twin },
        },
      };
}

import type { FieldFailure } from '../../../shared/result';
import type { Values } from '../../../shared/domain/noun';
import type { NounName } from '../../../shared/domain/nouns';
import type { Context } from '../database/context';
import { textOf } from './owned';

interface Other {
  id: string;
  name: string;
}

/** Somebody else whose certificate or qualification has this number. */
function certificateHolder(
  { db }: Context,
  certificate: string,
  person: string,
): Other | undefined {
  return db
    .prepare(
      `SELECT p.id, p.name FROM person p WHERE p.removedAt IS NULL AND p.id <> @person AND (p.certificate = @certificate
    OR EXISTS (SELECT 1 FROM qualification q WHERE q.person = p.id AND q.certificate = @certificate AND q.removedAt IS NULL))`,
    )
    .get({ certificate, person }) as Other | undefined;
}

/** Somebody else who is head of a station now. */
export const otherHead = (
  { db }: Pick<Context, 'db'>,
  station: string,
  person: string,
): Other | undefined =>
  db
    .prepare(
      "SELECT id, name FROM person WHERE station = ? AND role = 'head' AND leftOn IS NULL AND removedAt IS NULL AND id <> ?",
    )
    .get(station, person) as Other | undefined;

const of = (code: string, { id, name }: Other): FieldFailure => ({
  code,
  params: { person: name, twin: 'person', recordId: id },
});

/** What stands against a record because of somebody else's, by field; the twin is named and can be opened. */
export function peopleFaults(
  context: Context,
  noun: NounName,
  values: Values,
  id: string | null,
): Record<string, FieldFailure> {
  if (noun !== 'person' && noun !== 'post' && noun !== 'qualification') return {};
  const faults: Record<string, FieldFailure> = {};
  const person = (noun === 'person' ? id : textOf(values, 'person')) ?? '';
  const certificate = noun === 'post' ? null : textOf(values, 'certificate');
  const holder = certificate === null ? undefined : certificateHolder(context, certificate, person);
  if (holder) faults['certificate'] = of('CERTIFICATE_USED', holder);
  const station = textOf(values, 'station');
  if (
    values['role'] === 'head' &&
    station !== null &&
    textOf(values, noun === 'person' ? 'leftOn' : 'ends') === null
  ) {
    const head = otherHead(context, station, person);
    if (head) faults['role'] = of('STATION_HAS_HEAD', head);
  }
  if (noun === 'qualification') {
    const twin = context.db
      .prepare(
        'SELECT id FROM qualification WHERE person = ? AND level = ? AND removedAt IS NULL AND id <> ?',
      )
      .get(person, values['level'], id ?? '') as { id: string } | undefined;
    if (twin)
      faults['level'] = { code: 'QUALIFICATION_TWICE', params: { twin: noun, recordId: twin.id } };
  }
  return faults;
}

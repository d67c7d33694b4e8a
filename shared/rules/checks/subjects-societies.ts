import type { LinkageRow, RegisterModel, ResourceRow, SocietyRow } from '../register-model';
import { codeFacts, looksLikePerson, twinFinder } from '../society-facts';
import { Linkage, Resource, Society } from './read-records';
import { filled, type Subject } from './subject';
import { inTenThousands } from './subjects-register';

const whole = (value: number | null): bigint | undefined =>
  value === null ? undefined : BigInt(value);

const amountOf = ({ amount }: ResourceRow | LinkageRow) =>
  amount === null ? undefined : inTenThousands(amount);

/** Institutions, associations and partners: one body in two ledgers is counted twice. */
export function societies({ societies: rows }: RegisterModel): Subject[] {
  const twinOf = twinFinder(rows);
  const read = (row: SocietyRow): Society =>
    new Society({
      kind: row.kind,
      name: row.name,
      uscc: filled(row.uscc),
      type: filled(row.type),
      ...codeFacts(row),
      staff: whole(row.staff),
      fullTime: whole(row.fullTime),
      ends: filled(row.ends),
      twin: row.kind === 'institution' ? undefined : twinOf(row),
    });
  return rows.map((row) => ({
    context: { society: read(row) },
    place: { entity: row.kind, id: row.id },
  }));
}

export const resources = ({ resources: rows }: RegisterModel): Subject[] =>
  rows.map((row) => {
    const donor = filled(row.donor);
    const resource = new Resource({
      name: row.name,
      date: filled(row.date),
      donor,
      personNamed: donor !== undefined && looksLikePerson(donor),
      amount: amountOf(row),
    });
    return { context: { resource }, place: { entity: 'charityResource', id: row.id } };
  });

export const linkages = ({ linkages: rows }: RegisterModel): Subject[] =>
  rows.map((row) => {
    const { id, name, date, resource } = row;
    const values = { name, date: filled(date), amount: amountOf(row), resource: filled(resource) };
    return { context: { linkage: new Linkage(values) }, place: { entity: 'linkage', id } };
  });

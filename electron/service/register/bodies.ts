import { counted, type Asked, type Counted } from './asked';

/** A body that has been registered by a day; one whose day nobody wrote down, long before. */
const KNOWN = "removedAt IS NULL AND coalesce(registeredOn, '') <= ?";

export const associations =
  (amount: string) =>
  (asked: Asked): Counted[] =>
    counted(
      asked,
      'association',
      `SELECT id, name, level AS code, ${amount} AS amount FROM association WHERE ${KNOWN} ORDER BY id`,
      asked.last,
    );

export const HAS_PARTY = "coalesce(party, 'none') <> 'none'";

export const agencies =
  (amount: string) =>
  (asked: Asked): Counted[] =>
    counted(
      asked,
      'institution',
      `SELECT id, name, NULL AS code, ${amount} AS amount FROM institution WHERE ${KNOWN} AND type = 'service' ORDER BY id`,
      asked.last,
    );

export const teams =
  (amount: string) =>
  (asked: Asked): Counted[] =>
    counted(
      asked,
      'volunteerTeam',
      `SELECT id, name, NULL AS code, ${amount} AS amount FROM volunteerTeam WHERE ${KNOWN} ORDER BY id`,
      asked.last,
    );

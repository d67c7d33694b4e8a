import { divisionPrefix } from '../codes/division';
import type { Param } from '../text';
import type { Finding } from './finding';

/** What the checks of the three-tier system read. */
export interface StationFindingModel {
  today: string;
  /** Visits with something to mend that is not done. */
  visits: readonly { id: string; station: string; date: string; due: string }[];
  /**
   * Standing checklist rounds of stations that are not closed, and whether 六有达标 counted by them
   * until they were to be renewed.
   */
  checklists: readonly {
    id: string;
    station: string;
    name: Param;
    validUntil: string;
    counted: boolean;
  }[];
  protection: readonly { id: string; name: string; division: string }[];
  /** Closed stations with people in post. */
  closed: readonly { id: string; station: string; people: number }[];
}

const days = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** What was to be mended by a day that has passed. */
const overdue = ({ visits, today }: StationFindingModel): Finding[] =>
  visits
    .filter(({ due }) => due < today)
    .map(({ id, station, date, due }) => ({
      code: 'VISIT_OVERDUE',
      severity: 'warning',
      entity: 'visit',
      id,
      field: 'done',
      params: { station, date, due, days: days(due, today) },
    }));

const renewals = ({ checklists, today }: StationFindingModel): Finding[] =>
  checklists
    .filter(({ validUntil }) => validUntil < today)
    .map(({ id, station, name, validUntil, counted }) => ({
      code: counted ? 'STATION_CHECKLIST_EXPIRED' : 'STATION_CHECKLIST_DUE',
      severity: 'warning',
      entity: 'station',
      id,
      params: { station, name, date: validUntil },
    }));

/** A township has one protection station; a second is asked about. */
const protectionTwice = ({ protection }: StationFindingModel): Finding[] => {
  const first = new Map<string, string>();
  return protection.flatMap(({ id, name, division }): Finding[] => {
    const township = divisionPrefix(division).slice(0, 9);
    const twin = first.get(township);
    if (twin === undefined) first.set(township, name);
    return twin === undefined
      ? []
      : [
          {
            code: 'PROTECTION_TWICE',
            severity: 'warning',
            entity: 'protectionStation',
            id,
            field: 'division',
            params: { name, twin },
          },
        ];
  });
};

const closedWithStaff = ({ closed }: StationFindingModel): Finding[] =>
  closed.map(({ id, station, people }) => ({
    code: 'STATION_CLOSED_STAFFED',
    severity: 'error',
    entity: 'station',
    id,
    field: 'state',
    params: { station, people },
  }));

/** Checks of the three-tier system across records. Pure. */
export const checkStations = (model: StationFindingModel): Finding[] =>
  [closedWithStaff, overdue, renewals, protectionTwice].flatMap((rule) => rule(model));

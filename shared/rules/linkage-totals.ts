import type { Figures } from './read-model';

/** A linkage as far as it is counted; hours in hours, amount in fen. */
export interface LinkageRow {
  id: string;
  station: string;
  date: string;
  institution: string | null;
  communityOrganisation: string | null;
  partner: string | null;
  resource: string | null;
  persons: number | null;
  organisations: number | null;
  volunteers: number | null;
  hours: number | null;
  amount: number | null;
}

export interface ResourceRow {
  id: string;
  station: string | null;
  date: string;
  amount: number;
}

/** First and last day of a quarter. */
export function daysOf(period: string): { first: string; last: string } {
  const [year = '', quarter = ''] = period.split('Q');
  const month = (of: number): string => String((Number(quarter) - 1) * 3 + of).padStart(2, '0');
  return {
    first: `${year}-${month(1)}-01`,
    last: `${year}-${month(3)}-${quarter === '1' || quarter === '4' ? '31' : '30'}`,
  };
}

export interface LinkageTotals {
  /** 联动组织数 */ linkedSocieties: number;
  /** 志愿者人次 */ volunteerTimes: number;
  /** 志愿服务时数, in tenths of an hour */ volunteerHours: number;
  /** 链接资源笔数 */ resourceCount: number;
  /** 折合金额, in yuan */ resourceAmount: number;
  /** 受益人数 */ persons: number;
}

const nothing = (): LinkageTotals => ({
  linkedSocieties: 0,
  volunteerTimes: 0,
  volunteerHours: 0,
  resourceCount: 0,
  resourceAmount: 0,
  persons: 0,
});

/** Organisations as written down, else as many as are named. */
const organisations = ({
  organisations: written,
  institution,
  communityOrganisation,
  partner,
}: LinkageRow): number =>
  written ?? [institution, communityOrganisation, partner].filter((named) => named !== null).length;

/**
 * What the linkages of a period, and the charity resources that no linkage names, come to for each
 * station, in the units of the statistics form. A resource is one item however many linkages name
 * it: its value is what they say of it or, where none says anything, its own, where it was used
 * first. `linkages` has all that name a resource, whatever their period, so that nothing counts in
 * two quarters.
 */
export function linkageTotals(
  linkages: readonly LinkageRow[],
  resources: readonly ResourceRow[],
  period: string,
): Map<string, LinkageTotals> {
  const { first, last } = daysOf(period);
  const within = (date: string): boolean => date >= first && date <= last;
  const totals = new Map<string, LinkageTotals>();
  const fen = new Map<string, number>();
  const at = (station: string): LinkageTotals => {
    const own = totals.get(station) ?? nothing();
    totals.set(station, own);
    return own;
  };
  const add = (station: string, amount: number): void => {
    fen.set(station, (fen.get(station) ?? 0) + amount);
  };
  const known = new Map(resources.map((resource) => [resource.id, resource]));
  const valued = new Set(
    linkages.filter(({ amount }) => amount !== null).map(({ resource }) => resource),
  );
  const used = new Set<string>();
  const count = (row: LinkageRow): void => {
    const firstUse = row.resource !== null && !used.has(row.resource);
    if (row.resource !== null) used.add(row.resource);
    if (!within(row.date)) return;
    const own = at(row.station);
    own.linkedSocieties += organisations(row);
    own.volunteerTimes += row.volunteers ?? 0;
    own.volunteerHours += Math.round((row.hours ?? 0) * 10);
    own.persons += row.persons ?? 0;
    if (firstUse || (row.resource === null && (row.amount ?? 0) > 0)) own.resourceCount += 1;
    add(
      row.station,
      row.amount ??
        (firstUse && !valued.has(row.resource) ? (known.get(row.resource ?? '')?.amount ?? 0) : 0),
    );
  };
  [...linkages]
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1))
    .forEach(count);
  for (const { id, station, date, amount } of resources) {
    if (station === null || used.has(id) || !within(date)) continue;
    at(station).resourceCount += 1;
    add(station, amount);
  }
  for (const [station, amount] of fen) at(station).resourceAmount = Math.round(amount / 100);
  return totals;
}

/** Items of section E that the linkages make up. */
export const linkageFigures = ({ persons: _persons, ...figures }: LinkageTotals): Figures =>
  figures;

import { daysOf } from '../codes/period';
import { decimal, plus, rounded, times, whole, ZERO, type Fraction } from '../codes/exact';
import type { RuleParameters } from '../definitions/rule-parameters';
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

export interface LinkageTotals {
  /** 联动组织数 */ linkedSocieties: number;
  /** 志愿者人次 */ volunteerTimes: number;
  /** 志愿服务时数, in tenths of an hour */ volunteerHours: number;
  /** 链接资源笔数 */ resourceCount: number;
  /** 折合金额, in yuan */ resourceAmount: number;
  /** 受益人数 */ persons: number;
}

/** What is added up on the way: hours exactly, amounts in fen. */
interface Counting extends LinkageTotals {
  hours: Fraction;
  fen: number;
}

const nothing = (): Counting => ({
  linkedSocieties: 0,
  volunteerTimes: 0,
  volunteerHours: 0,
  resourceCount: 0,
  resourceAmount: 0,
  persons: 0,
  hours: ZERO,
  fen: 0,
});

/** Linkages of a period and all that name a resource, and the resources. */
export interface LinkageRows {
  linkages: LinkageRow[];
  resources: ResourceRow[];
}

/**
 * Linkages and resources as the parameters have them counted: without those who are only named,
 * without resources that no linkage names. Pure.
 */
export function asCounted(
  { linkages, resources }: LinkageRows,
  parameters: Pick<RuleParameters, 'linkageOrganisations' | 'resourcesAlone'>,
): LinkageRows {
  const used = new Set(linkages.map(({ resource }) => resource));
  return {
    linkages:
      parameters.linkageOrganisations === 'namedToo'
        ? linkages
        : linkages.map((one) => ({ ...one, organisations: one.organisations ?? 0 })),
    resources:
      parameters.resourcesAlone === 'count'
        ? resources
        : resources.filter(({ id }) => used.has(id)),
  };
}

/** Organisations as written down, else as many as are named. */
const organisations = ({
  organisations: written,
  institution,
  communityOrganisation,
  partner,
}: LinkageRow): number =>
  written ?? [institution, communityOrganisation, partner].filter((named) => named !== null).length;

/** Hours as the statistics form has them, in tenths; rounded here and nowhere before. */
export const tenthsOf = (hours: Fraction): number => rounded(times(hours, 10, 1));

/**
 * What the linkages of a period, and the charity resources that no linkage names, come to for each
 * station, in the units of the statistics form: everything is summed first and rounded once. A
 * resource is one item however many linkages name it: its value is what they say of it or, where
 * none says anything, its own, where it was used first. `linkages` has all that name a resource,
 * whatever their period, so that nothing counts in two quarters.
 * @param countedAt what a station's entries are summed under, such as the station that reports for
 *   it; undefined leaves them out
 */
export function linkageTotals(
  linkages: readonly LinkageRow[],
  resources: readonly ResourceRow[],
  period: string,
  countedAt: (station: string) => string | undefined = (station) => station,
): Map<string, LinkageTotals> {
  const { first, last } = daysOf(period);
  const within = (date: string): boolean => date >= first && date <= last;
  const sums = new Map<string, Counting>();
  const at = (station: string): Counting => {
    const key = countedAt(station);
    if (key === undefined) return nothing();
    const own = sums.get(key) ?? nothing();
    sums.set(key, own);
    return own;
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
    own.hours = plus(own.hours, decimal(row.hours ?? 0));
    own.persons += row.persons ?? 0;
    if (firstUse || (row.resource === null && (row.amount ?? 0) > 0)) own.resourceCount += 1;
    own.fen +=
      row.amount ??
      (firstUse && !valued.has(row.resource) ? (known.get(row.resource ?? '')?.amount ?? 0) : 0);
  };
  [...linkages]
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1))
    .forEach(count);
  for (const { id, station, date, amount } of resources) {
    if (station === null || used.has(id) || !within(date)) continue;
    const own = at(station);
    own.resourceCount += 1;
    own.fen += amount;
  }
  return new Map(
    [...sums].map(([station, { hours, fen, ...own }]) => [
      station,
      {
        ...own,
        volunteerHours: tenthsOf(hours),
        resourceAmount: rounded(times(whole(fen), 1, 100)),
      },
    ]),
  );
}

/** Items of section E that the linkages make up. */
export const linkageFigures = ({ persons: _persons, ...figures }: LinkageTotals): Figures =>
  figures;

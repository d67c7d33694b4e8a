import { divisionPrefix } from '../../codes/division';
import type { ProjectRow, RegisterModel } from '../register-model';
import { figure, type Exact } from './exact-figure';
import { daysBetween } from './language-functions';
import { Correction, Decision, Policy, Project, Protection, Site, Visit } from './read-records';
import { Words } from './read-types';
import { filled, wholeOf, type Subject } from './subject';

/** An amount of money as it is shown: 万元 of fen. */
export const inTenThousands = (fen: number): Exact => figure(Math.round(fen), 6);

/** All stations, each with the one in operation that covers its township already. */
export function sites(model: RegisterModel): Subject[] {
  const { stations, outside, isDue, inPost, checklists } = model;
  const first = new Map<string, string>();
  const beside = new Set(outside.map(({ id }) => id));
  const known = new Set(stations.map(({ id }) => id));
  const newest = new Map(checklists.map((one) => [one.station, one]));
  const told = stations.map(({ id, name, tier, state, division }): Subject => {
    const due = isDue?.(division);
    const township = division.slice(0, 9);
    const covers = due === true && tier === 'station' && state === 'running';
    const twin = covers ? first.get(township) : undefined;
    if (covers && twin === undefined) first.set(township, name);
    const checked = newest.get(id);
    const site = new Site({
      ...{ name, tier, state, division, due, twin },
      outside: beside.has(id),
      people: BigInt(inPost.get(id) ?? 0),
      checklist: checked && new Words({ label: checked.name }),
      checklistUntil: filled(checked?.validUntil),
      checklistCounts: checked?.counts,
    });
    return { context: { site }, place: { entity: 'station', id } };
  });
  const others = outside.filter(({ id }) => !known.has(id));
  return [
    ...told,
    ...others.map(({ id, name }): Subject => ({
      context: { site: new Site({ name, outside: true }) },
      place: { entity: 'station', id },
    })),
  ];
}

function readProject(row: ProjectRow, today: string): Project {
  const { name, starts, ends, closed, contracted } = row;
  return new Project({
    ...{ name, starts, ends, closed, contracted },
    daysLeft: wholeOf(daysBetween(today, ends)),
    noSubcontract: filled(row.noSubcontract),
    amount: row.amount === null ? undefined : inTenThousands(row.amount),
    milestones: BigInt(row.milestones),
    milestoneSum: inTenThousands(row.milestoneSum),
    funded: inTenThousands(row.funded),
    received: inTenThousands(row.received),
    paid: inTenThousands(row.paid),
    spent: inTenThousands(row.spent),
  });
}

/** All projects, or those that go on. */
export const projects = ({ today, projects: rows }: RegisterModel, all: boolean): Subject[] =>
  rows
    .filter(({ closed }) => all || !closed)
    .map((row) => ({
      context: { project: readProject(row, today) },
      place: { entity: 'project', id: row.id },
    }));

export const visits = ({ visits: rows }: RegisterModel): Subject[] =>
  rows.map(({ id, station, date, due, done }) => ({
    context: { visit: new Visit({ station, date, due, done: filled(done) }) },
    place: { entity: 'visit', id },
  }));

/** Stations for the protection of minors, each with one in its township that is not closed. */
export function protection({ protection: rows }: RegisterModel): Subject[] {
  const first = new Map<string, string>();
  return rows.map(({ id, name, state, division }) => {
    const township = divisionPrefix(division).slice(0, 9);
    const twin = state === 'closed' ? undefined : first.get(township);
    if (state !== 'closed' && twin === undefined) first.set(township, name);
    const values = { name, state: filled(state), division, twin };
    return {
      context: { protection: new Protection(values) },
      place: { entity: 'protectionStation', id },
    };
  });
}

export const decisions = ({ decisions: rows }: RegisterModel): Subject[] =>
  rows.map(({ id, meeting, day, content, ...row }) => ({
    context: {
      decision: new Decision({
        ...{ meeting, day, content },
        responsible: filled(row.responsible),
        due: filled(row.due),
        done: filled(row.done),
      }),
    },
    place: { entity: 'meetingDecision', id },
  }));

export const policies = ({ policies: rows }: RegisterModel): Subject[] =>
  rows.map(({ id, name, number, issuedOn, scans }) => ({
    context: {
      policy: new Policy({ name, number: filled(number), issuedOn, scans: BigInt(scans) }),
    },
    place: { entity: 'policyDocument', id },
  }));

export const corrections = ({ corrections: rows }: RegisterModel): Subject[] =>
  rows.map(({ id, evaluation, subject, demand, dueOn }) => ({
    context: { correction: new Correction({ subject, demand, due: dueOn }) },
    place: { entity: 'evaluation', id: evaluation, field: id },
  }));

import type { Scope } from '../../definitions/check-rule';
import type { Finding } from '../finding';
import type { RegisterModel } from '../read-model';
import type { Compiled } from './compile';
import { rulesOf, type Under } from './parts';
import { readParameters, stationReader, type ReadQuarter } from './read-stations';
import { Person, Project, Site } from './read-types';
import { Run, type Clock, type Place } from './run';
import type { Context } from './value';

/** What a rule is run for, and where what it finds stands. */
interface Subject {
  context: Context;
  place: Place;
}

const filled = (value: string | null): string | undefined => value || undefined;

/** Everybody in post, with who has the same certificate number and stands before. */
function people(model: RegisterModel): Subject[] {
  const first = new Map<string, string>();
  return model.people.map(({ id, name, ...row }) => {
    const certificate = filled(row.certificate);
    const twin = certificate === undefined ? undefined : first.get(certificate);
    if (certificate !== undefined && twin === undefined) first.set(certificate, name);
    const level = filled(row.level);
    const registrationExpiry = filled(row.registrationExpiry);
    const person = new Person({ name, level, certificate, registrationExpiry, twin });
    return { context: { person }, place: { entity: 'person', id } };
  });
}

/** All stations, each with the one in operation that covers its township already. */
function sites({ stations, outside, isDue }: RegisterModel): Subject[] {
  const first = new Map<string, string>();
  const beside = new Set(outside.map(({ id }) => id));
  const known = new Set(stations.map(({ id }) => id));
  const told = stations.map(({ id, name, tier, state, division }): Subject => {
    const due = isDue?.(division);
    const township = division.slice(0, 9);
    const covers = due === true && tier === 'station' && state === 'running';
    const twin = covers ? first.get(township) : undefined;
    if (covers && twin === undefined) first.set(township, name);
    const site = new Site({ name, tier, state, division, due, twin, outside: beside.has(id) });
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

const projects = (model: RegisterModel): Subject[] =>
  model.projects.map(({ id, name, starts, ends }) => ({
    context: { project: new Project({ name, starts, ends }) },
    place: { entity: 'project', id },
  }));

/** The rows of the period, where a rule has them mended in the register. */
function rows(
  { reporting, figures }: RegisterModel,
  quarter: ReadQuarter,
  under: Under,
): Subject[] {
  const model = quarter.figures === figures ? quarter : { ...quarter, figures };
  const read = stationReader(model, under.form, under.parameters);
  return reporting.map((station) => ({
    context: read(station),
    place: { entity: 'station', id: station.id },
  }));
}

type Subjects = Partial<Record<Scope, readonly Subject[]>>;

function subjectsOf(
  model: RegisterModel,
  quarter: ReadQuarter,
  under: Under,
): (scope: Scope) => readonly Subject[] {
  const made: Subjects = {};
  const make: Partial<Record<Scope, () => Subject[]>> = {
    person: () => people(model),
    project: () => projects(model),
    site: () => sites(model),
    station: () => rows(model, quarter, under),
  };
  return (scope) => (made[scope] ??= make[scope]?.() ?? []);
}

const noQuarter = ({ reporting, figures }: RegisterModel): ReadQuarter => ({
  period: '',
  stations: reporting,
  figures,
  previous: new Map(),
  carried: new Map(),
  zeroReports: new Set(),
});

/**
 * Checks across records and against the division table, by the rules of the set; rule after rule,
 * each through its records. Pure.
 */
export function checkRegister(
  model: RegisterModel,
  under: Under,
  { quarter = noQuarter(model), clock }: { quarter?: ReadQuarter; clock?: Clock } = {},
): Finding[] {
  const run = new Run(clock);
  const subjects = subjectsOf(model, quarter, under);
  const around = { today: model.today, parameters: readParameters(under.parameters) };
  const ofRule = (compiled: Compiled): Finding[] =>
    subjects(compiled.rule.scope).flatMap(({ context, place }) => {
      const all = { ...around, ...context };
      return run.isFor(compiled, all) ? run.at(compiled, all, place) : [];
    });
  const found = rulesOf(under, 'register').flatMap(ofRule);
  return [...found, ...run.setAside];
}

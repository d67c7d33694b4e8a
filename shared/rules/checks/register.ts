import { recordScopes, type RecordScope, type Scope } from '../../definitions/check-rule';
import type { Finding } from '../finding';
import type { RegisterModel } from '../register-model';
import type { Compiled } from './compile';
import { rulesOf, type Under } from './parts';
import { readParameters } from './read-parameters';
import { stationReader, type ReadQuarter } from './read-stations';
import { Run, type Clock } from './run';
import type { Subject } from './subject';
import { amounts } from './subjects-amounts';
import { people } from './subjects-people';
import {
  corrections,
  decisions,
  policies,
  projects,
  protection,
  sites,
  visits,
} from './subjects-register';
import { linkages, resources, societies } from './subjects-societies';

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

const isMade = (scope: Scope): scope is RecordScope | 'station' =>
  scope === 'station' || recordScopes.some((one) => one === scope);

function subjectsOf(
  model: RegisterModel,
  quarter: ReadQuarter,
  under: Under,
): (scope: Scope) => readonly Subject[] {
  const { parameters } = under;
  const made: Subjects = {};
  const make: Readonly<Record<RecordScope | 'station', () => Subject[]>> = {
    person: () => people(model, parameters),
    project: () => projects(model, false),
    everyProject: () => projects(model, true),
    site: () => sites(model),
    society: () => societies(model),
    resource: () => resources(model),
    linkage: () => linkages(model),
    visit: () => visits(model),
    protection: () => protection(model),
    decision: () => decisions(model),
    policy: () => policies(model),
    correction: () => corrections(model),
    amount: () => amounts(model, parameters),
    station: () => rows(model, quarter, under),
  };
  const around = { today: model.today, parameters: readParameters(parameters) };
  // Each context is put together once, however many rules read it.
  return (scope) =>
    (made[scope] ??= (isMade(scope) ? make[scope]() : []).map(({ context, place }) => ({
      context: { ...around, ...context },
      place,
    })));
}

const noQuarter = ({
  reporting,
  figures,
}: Pick<RegisterModel, 'reporting' | 'figures'>): ReadQuarter => ({
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
 * @param scopes whose rules are run; all, if it says none
 */
export function checkRegister(
  model: RegisterModel,
  under: Under,
  {
    quarter = noQuarter(model),
    clock,
    scopes,
  }: { quarter?: ReadQuarter; clock?: Clock; scopes?: readonly Scope[] } = {},
): Finding[] {
  const run = new Run(clock);
  const subjects = subjectsOf(model, quarter, under);
  const ofRule = (compiled: Compiled): Finding[] => {
    const found: Finding[] = [];
    for (const { context, place } of subjects(compiled.rule.scope))
      if (run.isFor(compiled, context)) found.push(...run.at(compiled, context, place));
    return found;
  };
  const found = rulesOf(under, 'register')
    .filter(({ rule }) => !scopes || scopes.includes(rule.scope))
    .flatMap(ofRule);
  return [...found, ...run.setAside];
}

import {
  OWN_RULE,
  scopes,
  placesOf,
  type CheckRule,
  type Grade,
  type Scope,
} from '../../../shared/definitions/check-rule';

/** A rule of the office's own as it is typed. */
export interface TypedRule {
  zh: string;
  en: string;
  grade: Grade;
  scope: Scope;
  where: string;
  condition: string;
  at: string;
  /** What fills the places of the sentence, also of places that are not in it at the moment. */
  params: Readonly<Record<string, string>>;
}

const isOwnScope = (scope: string): scope is Scope => scopes.some((one) => one === scope);

export const typedRule = (rule: CheckRule | null): TypedRule => ({
  zh: rule?.sentence.zh ?? '',
  en: rule && rule.sentence.en !== rule.sentence.zh ? rule.sentence.en : '',
  grade: rule?.grade ?? 'warning',
  scope: rule && isOwnScope(rule.scope) ? rule.scope : 'station',
  where: rule?.where ?? '',
  condition: rule?.condition ?? '',
  at: rule?.at ?? '',
  params: rule?.params ?? {},
});

/** What a place of that name is most likely to be filled with. */
const usual: Readonly<Record<Scope, Readonly<Record<string, string>>>> = {
  station: { station: 'station.name' },
  item: { station: 'station.name', item: 'item', value: 'cell.now' },
  county: {},
  countyItem: { item: 'item', value: 'cell.total', last: 'cell.last' },
  person: { person: 'person.name' },
  project: { project: 'project.name' },
  everyProject: { project: 'project.name' },
  site: { station: 'site.name' },
  society: { name: 'society.name' },
  resource: { name: 'resource.name' },
  linkage: { name: 'linkage.name' },
  visit: { station: 'visit.station', date: 'visit.date', due: 'visit.due' },
  protection: { name: 'protection.name' },
  decision: { content: 'decision.content', due: 'decision.due' },
  policy: { name: 'policy.name' },
  correction: {
    subject: 'correction.subject',
    demand: 'correction.demand',
    due: 'correction.due',
  },
  amount: { record: 'amount.record', field: 'amount.fieldName', value: 'amount.told' },
};

/** The places of its sentences, each with what fills it so far. */
export function placesTyped({ zh, en, scope, params }: TypedRule): [string, string][] {
  const names = new Set([...placesOf(zh), ...placesOf(en)]);
  return [...names].map((name) => [name, params[name] ?? usual[scope][name] ?? '']);
}

/** A code that no rule has had: explanations of earlier quarters still name the others. */
export const freshCode = (): string =>
  `${OWN_RULE}${crypto.randomUUID().slice(0, 6).toUpperCase()}`;

/** The rule that was typed; null while something that it needs is empty. */
export function ruleOf(typed: TypedRule, code: string, before: CheckRule | null): CheckRule | null {
  const [zh, condition] = [typed.zh.trim(), typed.condition.trim()];
  const [where, at] = [typed.where.trim(), typed.at.trim()];
  if (zh === '' || condition === '') return null;
  const filled = placesTyped(typed).filter(([, expression]) => expression.trim() !== '');
  return {
    code,
    grade: typed.grade,
    scope: typed.scope,
    mend: before?.mend ?? 'sheet',
    condition,
    ...(where !== '' && { where }),
    ...(at !== '' && { at }),
    params: Object.fromEntries(filled),
    sentence: { zh, en: typed.en.trim() || zh },
    ...(before?.variants && { variants: before.variants }),
  };
}

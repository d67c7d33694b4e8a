import type { InputOf, ProcedureName, procedures } from '../../shared/contract/procedures';
import { nounNames, nounOf, ownedBy, type NounName } from '../../shared/domain/nouns';

/**
 * Names of nouns, and of what is kept beside them (`statistics`, `division`, `setting` …), as a
 * write tells them.
 */
type Topics = readonly string[];

/** What one person keeps for herself, and what a reviewer ticks; no figure and no list comes from it. */
const quiet: Topics = ['draft', 'filter', 'review'];

/** What a list derives from records that neither belong to its own nor are referred to by them. */
const derivedFrom: Partial<Record<NounName, Topics>> = {
  station: ['person', 'checklist'],
  person: ['setting'],
  qualification: ['setting'],
  course: ['training'],
};

/**
 * A record shows itself, the names of what it refers to and of its divisions, and figures of what
 * belongs to it.
 */
const ofNoun = (noun: NounName): Topics => [
  noun,
  'division',
  ...Object.values(nounOf(noun).fields).flatMap((field) =>
    field.kind === 'reference' && field.refers !== undefined ? [field.refers] : [],
  ),
  ...ownedBy(noun),
  ...(derivedFrom[noun] ?? []),
];
const person: Topics = [...ofNoun('person'), 'attachment'];
const evaluation: Topics = [...nounNames, 'evaluation', 'evaluationTemplate', 'attachment'];
const checklist: Topics = ['station', 'checklist', 'checklistTemplate', 'attachment', 'division'];
const division: Topics = ['division'];
const template: Topics = ['evaluationTemplate', 'evaluation'];

/** Everything but what is quiet. */
const everything = 'everything';
/** The same with what is quiet. */
const anything = 'anything';
/**
 * An answer that is worked out from the input alone, or asked for once and not kept on the screen.
 */
const nothing: Topics = [];

/** Calls that change nothing. */
type ReadName = {
  [N in ProcedureName]: (typeof procedures)[N]['effect'] extends 'reads' ? N : never;
}[ProcedureName];
type Entry<N extends ReadName> =
  Topics | typeof everything | typeof anything | ((input: InputOf<N>) => Topics);

/** On what the answer of each reading call depends. */
const depends: { readonly [N in ReadName]: Entry<N> } = {
  // The rest of it changes by the answers of calls that open and lock; see changes.ts.
  'app.state': ['setting', 'user'],
  'settings.get': ['setting'],
  'definitions.get': ['setting'],
  'definitions.compare': everything,
  'definitions.preview': everything,
  'definitions.write': everything,
  'definitions.writeBook': everything,
  'users.list': ['user'],
  'recovery.pending': ['setting'],
  'divisions.children': division,
  'divisions.search': division,
  'divisions.summary': division,
  'divisions.use': ['division', 'station'],
  'divisions.changePreview': everything,
  'divisions.changes': division,
  'records.list': ({ noun }) => ofNoun(noun),
  'records.sums': ({ noun }) => ofNoun(noun),
  'records.get': everything,
  'records.usual': ({ noun }) => [noun, 'setting'],
  // The hint that tells apart records of one title may name another record, or a division.
  'records.options': ({ noun }) => ofNoun(noun),
  'records.history': everything,
  'records.bulkPreview': everything,
  'records.mergePreview': everything,
  'undo.list': everything,
  'filters.list': ['filter'],
  'search.all': nothing,
  'duplicates.find': everything,
  'linkage.totals': everything,
  'societies.overview': everything,
  'drafts.get': ['draft'],
  // The bytes of a kept file never change.
  'attachments.read': nothing,
  'attachments.describe': ['attachment'],
  'people.page': person,
  'people.due': person,
  'import.problems': ['importProblem'],
  'template.write': nothing,
  'desk.get': everything,
  'indicators.get': everything,
  'indicators.records': everything,
  'statistics.sheet': everything,
  'statistics.records': everything,
  'statistics.pastePlan': nothing,
  'statistics.ledgers': everything,
  'checks.run': everything,
  'checks.try': everything,
  'checks.trySet': everything,
  'projects.tryFlow': everything,
  'checks.texts': ['explanation'],
  'stationBooks.list': ['stationAnswer', 'statistics', 'station', 'setting', 'period'],
  'returns.list': ['return', 'setting'],
  'returns.due': ['return', 'setting'],
  'returns.sheet': everything,
  'returns.stations': everything,
  'returns.records': everything,
  'returns.pastePlan': nothing,
  'returns.importPlan': nothing,
  'returns.lines': everything,
  'returns.check': everything,
  // Asked for once, when the report is drawn.
  'report.get': nothing,
  'review.points': anything,
  'review.rows': everything,
  'submission.stand': everything,
  'submission.state': everything,
  'office.card': nothing,
  'office.inspectCard': nothing,
  'office.trusted': ['office'],
  'office.trustList': ['office'],
  'package.verify': nothing,
  'package.open': nothing,
  'receive.receipts': nothing,
  'receive.board': everything,
  'receive.found': ['package', 'office'],
  'receive.returns': ['package', 'setting', 'office'],
  'receive.rollup': everything,
  'checklist.templates': ['checklistTemplate', 'setting'],
  'checklist.get': checklist,
  'checklist.list': checklist,
  'stations.coverage': everything,
  'stations.tree': everything,
  'stations.events': everything,
  'templates.list': template,
  'templates.get': template,
  'templates.read': nothing,
  'templates.write': nothing,
  'evaluation.list': evaluation,
  'evaluation.get': evaluation,
  'evaluation.corrections': evaluation,
  'assessment.sent': evaluation,
  'projects.flow': everything,
  'projects.money': everything,
  'projects.targets': everything,
  'projects.ranking': everything,
  'projects.history': everything,
  'audit.verify': nothing,
};

/** Whether a call only reads. */
export const onlyReads = (name: string): name is ReadName => Object.hasOwn(depends, name);

/**
 * Whether the answer of a call may be another one after the topics changed; `null`: after anything.
 */
export function isTouched(name: string, input: unknown, changed: Topics | null): boolean {
  const entry: Topics | typeof everything | typeof anything | ((input: never) => Topics) =
    onlyReads(name) ? depends[name] : everything;
  if (entry === anything) return changed === null || changed.length > 0;
  if (entry === everything) return changed?.some((topic) => !quiet.includes(topic)) ?? true;
  const topics = typeof entry === 'function' ? entry(input as never) : entry;
  return changed === null ? topics.length > 0 : changed.some((topic) => topics.includes(topic));
}

import { Refusal } from '../../../shared/result';
import type { KeptTemplate } from '../../../shared/evaluation/record';
import type { EvaluationTemplate } from '../../../shared/definitions/evaluation-template';
import type { Reader } from '../database/context';
import { select, text, whole, type RowOf } from '../database/rows';
import { currentDefinitions, everySet } from '../definitions/definitions';

export type Store = Pick<Reader, 'db'>;
export interface Version {
  id: string;
  version: string;
}

const ROW = {
  id: text,
  version: text,
  revision: whole,
  updatedAt: text,
  updatedBy: text,
  content: text,
  publishedAt: text.orNull,
  /** Office whose assessment package brought it. */
  receivedFrom: text.orNull,
};
export type Row = RowOf<typeof ROW>;

/** Whether another is the same version of the same template. */
const same =
  (a: Version) =>
  (b: Version): boolean =>
    a.id === b.id && a.version === b.version;

const usedBy = ({ db }: Store, { id, version }: Version): number =>
  select(
    db,
    'SELECT count(*) FROM evaluation WHERE removedAt IS NULL AND templateId = ? AND templateVersion = ?',
    whole,
  ).one(id, version);

const kept = (store: Store, row: Row): KeptTemplate => ({
  template: JSON.parse(row.content) as EvaluationTemplate,
  state: row.receivedFrom !== null ? 'received' : row.publishedAt === null ? 'draft' : 'published',
  revision: row.publishedAt === null ? row.revision : null,
  updatedAt: row.publishedAt ?? row.updatedAt,
  updatedBy: row.updatedBy,
  used: usedBy(store, row),
});

/** A template of the definitions, of the current ones or of any before them. */
export const definedTemplate = (store: Store, of: Version): EvaluationTemplate | undefined =>
  everySet(store)
    .flatMap(({ evaluations }) => evaluations)
    .find(same(of));

/** Whether the definitions have a template of this name, in whatever version. */
export const isDefined = (store: Store, id: string): boolean =>
  everySet(store).some(({ evaluations }) => evaluations.some((one) => one.id === id));

const shipped = (store: Store, template: EvaluationTemplate): KeptTemplate => ({
  template,
  state: 'shipped',
  revision: null,
  updatedAt: null,
  updatedBy: null,
  used: usedBy(store, template),
});

/** A version of this office's own, as it is stored. */
export const rowOf = ({ db }: Store, { id, version }: Version): Row | undefined =>
  select(db, 'SELECT * FROM evaluation_template WHERE id = ? AND version = ?', ROW).maybe(
    id,
    version,
  );

/**
 * Every version of every template: those of the definitions, then this office's in the
 * order in which they were begun.
 */
export function keptTemplates(store: Store): KeptTemplate[] {
  const { evaluations } = currentDefinitions(store).effective;
  const rows = select(store.db, 'SELECT * FROM evaluation_template ORDER BY rowid', ROW)
    .all()
    // What was published here and went into the definitions stands there.
    .filter((row) => !evaluations.some(same(row)));
  return [
    ...evaluations.map((template) => shipped(store, template)),
    ...rows.map((row) => kept(store, row)),
  ];
}

/** The template that an evaluation keeps, alone. @throws Refusal EVALUATION_TEMPLATE_UNKNOWN */
export function templateOf(
  store: Store,
  { templateId: id, templateVersion: version }: { templateId: string; templateVersion: string },
): EvaluationTemplate {
  const known = definedTemplate(store, { id, version });
  if (known) return known;
  const row = rowOf(store, { id, version });
  if (!row) throw Refusal.of('EVALUATION_TEMPLATE_UNKNOWN', { template: id, version });
  return JSON.parse(row.content) as EvaluationTemplate;
}

/** One version with where it stands. @throws Refusal EVALUATION_TEMPLATE_UNKNOWN */
export function keptTemplate(store: Store, of: Version): KeptTemplate {
  const known = definedTemplate(store, of);
  if (known) return shipped(store, known);
  const row = rowOf(store, of);
  if (!row)
    throw Refusal.of('EVALUATION_TEMPLATE_UNKNOWN', { template: of.id, version: of.version });
  return kept(store, row);
}

/**
 * The template of an evaluation; a draft cannot be evaluated by. @throws Refusal
 * EVALUATION_TEMPLATE_UNKNOWN, EVALUATION_TEMPLATE_DRAFT
 */
export function usableTemplate(store: Store, of: Version): EvaluationTemplate {
  const { template, state } = keptTemplate(store, of);
  if (state === 'draft') throw Refusal.of('EVALUATION_TEMPLATE_DRAFT', { template: template.name });
  return template;
}

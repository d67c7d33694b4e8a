import type { ParsedInputOf } from '../../../shared/contract/procedures';
import { Refusal } from '../../../shared/result';
import type { Label } from '../../../shared/domain/noun';
import { emptyTemplate } from '../../../shared/evaluation/empty';
import type { KeptTemplate } from '../../../shared/evaluation/record';
import {
  templateInput,
  type EvaluationTemplate,
} from '../../../shared/definitions/evaluation-template';
import { templateProblems } from '../../../shared/evaluation/template-problems';
import { noteChange } from '../database/changes';
import type { Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import {
  definedTemplate,
  isDefined,
  keptTemplate,
  keptTemplates,
  rowOf,
  type Row,
  type Store,
  type Version,
} from './templates';

/**
 * The draft with the revision that the page has seen. @throws Refusal EVALUATION_TEMPLATE_UNKNOWN,
 * EVALUATION_TEMPLATE_PUBLISHED, REVISION_CONFLICT
 */
function draftOf(store: Store, of: Version, revision: number | null): Row {
  const row = rowOf(store, of);
  if (!row)
    throw Refusal.of(
      definedTemplate(store, of) ? 'EVALUATION_TEMPLATE_PUBLISHED' : 'EVALUATION_TEMPLATE_UNKNOWN',
      { template: of.id, version: of.version },
    );
  if (row.publishedAt !== null)
    throw Refusal.of('EVALUATION_TEMPLATE_PUBLISHED', { template: of.id, version: of.version });
  if (row.revision !== revision)
    throw Refusal.of('REVISION_CONFLICT', { by: row.updatedBy, at: row.updatedAt });
  return row;
}

/** An office writes Chinese; what has no English reads in Chinese there. */
function bilingual<T>(value: T): T {
  if (Array.isArray(value)) return value.map(bilingual) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, bilingual(inner as unknown)]),
  );
  const isLabel = typeof entries['zh'] === 'string' && entries['en'] === '';
  return (isLabel ? ({ ...entries, en: entries['zh'] } as Label) : entries) as T;
}

/**
 * Keeps a template that is being written; it may still have problems.
 * @throws Refusal EVALUATION_TEMPLATE_TAKEN, EVALUATION_TEMPLATE_UNKNOWN,
 * EVALUATION_TEMPLATE_PUBLISHED, REVISION_CONFLICT
 */
export function saveTemplate(
  context: Writer,
  { template, revision }: ParsedInputOf<'templates.save'>,
): KeptTemplate {
  return inTransaction(context, () => {
    const before = revision === null ? null : draftOf(context, template, revision);
    if (!before && (rowOf(context, template) || isDefined(context, template.id)))
      throw Refusal.of('EVALUATION_TEMPLATE_TAKEN', {
        template: template.id,
        version: template.version,
      });
    const content = JSON.stringify(template);
    const row = {
      id: template.id,
      version: template.version,
      revision: (before?.revision ?? 0) + 1,
      updatedAt: context.clock().toISOString(),
      updatedBy: context.session.name,
      content,
    };
    context.db
      .prepare(
        before
          ? 'UPDATE evaluation_template SET revision = @revision, updatedAt = @updatedAt, updatedBy = @updatedBy, content = @content WHERE id = @id AND version = @version'
          : 'INSERT INTO evaluation_template (id, version, revision, updatedAt, updatedBy, content) VALUES (@id, @version, @revision, @updatedAt, @updatedBy, @content)',
      )
      .run(row);
    // A draft saves itself all the time; the chain keeps its beginning and what is published.
    if (before) noteChange(context.db, 'evaluationTemplate');
    else
      audited(context, {
        action: 'create',
        noun: 'evaluationTemplate',
        recordId: `${row.id} ${row.version}`,
        before: null,
        after: { name: template.name.zh },
      });
    return keptTemplate(context, template);
  });
}

/** A draft of a new template, to be written from nothing. */
export const beginTemplate = (context: Writer): KeptTemplate =>
  saveTemplate(context, { template: emptyTemplate(context.newId()), revision: null });

/**
 * A draft that begins as a copy: the next version of one's own, or a template of one's own from one
 * that came with the program or from another office. @throws Refusal EVALUATION_TEMPLATE_UNKNOWN
 */
export function copyTemplate(context: Writer, of: Version): KeptTemplate {
  const { template, state } = keptTemplate(context, of);
  const foreign = state === 'shipped' || state === 'received';
  const id = foreign ? context.newId() : template.id;
  // A draft that was thrown away leaves a gap; its number is not given again while a later one
  // stands.
  const last = Math.max(
    0,
    ...keptTemplates(context)
      .filter((one) => one.template.id === id)
      .map((one) => Number(one.template.version) || 0),
  );
  const name = foreign
    ? { zh: `${template.name.zh}（本单位）`, en: `${template.name.en} (own)` }
    : template.name;
  return saveTemplate(context, {
    template: {
      ...structuredClone(template),
      id,
      version: String(last + 1),
      name,
      example: template.example,
    },
    revision: null,
  });
}

/**
 * Publishes a draft: from then on it is never changed, and evaluations may begin with it.
 * @throws Refusal the code of the first of `templateProblems`, EVALUATION_TEMPLATE_UNKNOWN,
 * EVALUATION_TEMPLATE_PUBLISHED, REVISION_CONFLICT
 */
export function publishTemplate(
  context: Writer,
  { id, version, revision }: ParsedInputOf<'templates.publish'>,
): KeptTemplate {
  return inTransaction(context, () => {
    const row = draftOf(context, { id, version }, revision);
    const template = bilingual(JSON.parse(row.content) as EvaluationTemplate);
    const [problem] = templateProblems(template);
    if (problem) {
      const { at: _at, ...failure } = problem;
      throw new Refusal(failure);
    }
    context.db
      .prepare(
        'UPDATE evaluation_template SET content = ?, revision = revision + 1, updatedAt = ?, updatedBy = ?, publishedAt = ?, publishedBy = ? WHERE id = ? AND version = ?',
      )
      .run(
        JSON.stringify(template),
        context.clock().toISOString(),
        context.session.name,
        context.clock().toISOString(),
        context.session.name,
        id,
        version,
      );
    audited(context, {
      action: 'update',
      noun: 'evaluationTemplate',
      recordId: `${id} ${version}`,
      before: null,
      after: template,
    });
    return keptTemplate(context, { id, version });
  });
}

/**
 * Throws a draft away. @throws Refusal EVALUATION_TEMPLATE_UNKNOWN, EVALUATION_TEMPLATE_PUBLISHED,
 * REVISION_CONFLICT
 */
export function discardTemplate(
  context: Writer,
  { id, version, revision }: ParsedInputOf<'templates.discard'>,
): { discarded: true } {
  return inTransaction(context, () => {
    draftOf(context, { id, version }, revision);
    context.db
      .prepare('DELETE FROM evaluation_template WHERE id = ? AND version = ?')
      .run(id, version);
    audited(context, {
      action: 'remove',
      noun: 'evaluationTemplate',
      recordId: `${id} ${version}`,
      before: null,
      after: null,
    });
    return { discarded: true };
  });
}

/**
 * Keeps a template that came with another office's assessment package; it is never changed here.
 * Where another template stands under its id and version, it is kept under an id of its own. Call
 * inside `inTransaction`.
 */
export function keepReceivedTemplate(
  context: Writer,
  template: EvaluationTemplate,
  office: string,
): EvaluationTemplate {
  const like = (other: EvaluationTemplate): boolean =>
    JSON.stringify(templateInput.parse(other)) ===
    JSON.stringify(templateInput.parse({ ...template, id: other.id }));
  const known = keptTemplates(context).find((one) => one.state !== 'draft' && like(one.template));
  if (known) return known.template;
  const taken = rowOf(context, template) ?? definedTemplate(context, template);
  const received = taken ? { ...template, id: context.newId() } : template;
  const now = context.clock().toISOString();
  context.db
    .prepare(
      'INSERT INTO evaluation_template (id, version, revision, updatedAt, updatedBy, content, publishedAt, publishedBy, receivedFrom) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?)',
    )
    .run(
      received.id,
      received.version,
      now,
      context.session.name,
      JSON.stringify(received),
      now,
      office,
      office,
    );
  audited(context, {
    action: 'create',
    noun: 'evaluationTemplate',
    recordId: `${received.id} ${received.version}`,
    before: null,
    after: { ...received, receivedFrom: office },
  });
  return received;
}

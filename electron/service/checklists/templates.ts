import type { ChecklistRules } from '../../../shared/checklist/record';
import {
  templateFault,
  type ChecklistTemplate,
  type TemplateInput,
} from '../../../shared/definitions/checklist-template';
import { Refusal } from '../../../shared/result';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { readSetting, writeSetting } from '../database/settings';
import { select, text } from '../database/rows';
import { currentDefinitions, everySet } from '../definitions/definitions';

type Store = Pick<Reader, 'db'>;

/** Templates that were published here, oldest first, without those that a set has taken in. */
const published = ({ db }: Store, taken: readonly ChecklistTemplate[] = []): ChecklistTemplate[] =>
  select(db, 'SELECT content FROM checklist_template ORDER BY publishedAt, rowid', {
    content: text,
  })
    .all()
    .map(({ content }) => JSON.parse(content) as ChecklistTemplate)
    .filter(({ id, version }) => !taken.some((one) => one.id === id && one.version === version));

/** Every version of every template to begin with: those of the definitions, then this office's. */
export function checklistTemplates(store: Store): ChecklistTemplate[] {
  const { templates } = currentDefinitions(store).effective.checklists;
  return [...templates, ...published(store, templates)];
}

/** Those, and what earlier definitions had: checklists begun by them are still read. */
export const everyChecklistTemplate = (store: Store): ChecklistTemplate[] => [
  ...everySet(store).flatMap(({ checklists }) => checklists.templates),
  ...published(store),
];

/** One version of a template. @throws Refusal CHECKLIST_TEMPLATE_UNKNOWN */
export function checklistTemplate(store: Store, id: string, version: string): ChecklistTemplate {
  const template = everyChecklistTemplate(store).find(
    (one) => one.id === id && one.version === version,
  );
  if (!template) throw Refusal.of('CHECKLIST_TEMPLATE_UNKNOWN', { template: id, version });
  return template;
}

/**
 * The rules that the office set, or those of the definitions; a template that these no longer have
 * is no choice.
 */
export function checklistRules(store: Store): ChecklistRules {
  const { templates, months, passMark } = currentDefinitions(store).effective.checklists;
  const own = readSetting<Partial<ChecklistRules>>(store.db, 'checklist');
  const chosen = checklistTemplates(store).find(
    ({ id, version }) => id === own?.template?.id && version === own.template.version,
  );
  const { id = '', version = '' } = chosen ?? templates[0] ?? {};
  return { months, passMark, ...own, template: { id, version } };
}

/**
 * Changes which template new rounds begin with, and the other rules. @throws Refusal
 * CHECKLIST_TEMPLATE_UNKNOWN
 */
export function setChecklistRules(context: Writer, rules: ChecklistRules): ChecklistRules {
  checklistTemplate(context, rules.template.id, rules.template.version);
  return inTransaction(context, () => {
    const before = checklistRules(context);
    writeSetting(context.db, 'checklist', rules);
    audited(context, {
      action: 'setting',
      noun: 'setting',
      recordId: 'checklist',
      before,
      after: rules,
    });
    return rules;
  });
}

/**
 * Publishes a template of this office as its next version; what was published before stays as it
 * is.
 * @throws Refusal CHECKLIST_TEMPLATE_UNKNOWN and the codes of `templateFault`
 */
export function publishTemplate(context: Writer, input: TemplateInput): ChecklistTemplate {
  const fault = templateFault(input);
  if (fault) throw new Refusal(fault);
  checklistTemplate(context, input.basedOn.id, input.basedOn.version);
  return inTransaction(context, () => {
    const known = published(context).filter(({ id }) => id === input.id);
    // What another office made comes with the definitions: it is copied, never changed.
    if (input.id !== null && known.length === 0)
      throw Refusal.of('CHECKLIST_TEMPLATE_UNKNOWN', { template: input.id, version: '' });
    const named = ({ zh, en }: { zh: string; en: string }) => ({ zh, en: en === '' ? zh : en });
    const template: ChecklistTemplate = {
      id: input.id ?? context.newId(),
      version: String(known.length + 1),
      name: named(input.name),
      example: false,
      basedOn: input.basedOn,
      groups: input.groups.map((group) => ({
        ...group,
        label: named(group.label),
        criteria: group.criteria.map(({ evidence, ...one }) => ({
          ...one,
          label: named(one.label),
          ...(evidence && evidence.zh !== '' ? { evidence: named(evidence) } : {}),
        })),
      })),
    };
    const at = context.clock().toISOString();
    context.db
      .prepare(
        'INSERT INTO checklist_template (id, version, content, publishedAt, publishedBy) VALUES (?, ?, ?, ?, ?)',
      )
      .run(template.id, template.version, JSON.stringify(template), at, context.session.name);
    audited(context, {
      action: 'create',
      noun: 'checklistTemplate',
      recordId: template.id,
      before: null,
      after: template,
    });
    return template;
  });
}

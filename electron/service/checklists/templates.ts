import { shippedTemplates } from '../../../shared/checklist/shipped';
import type { ChecklistRules } from '../../../shared/checklist/record';
import {
  templateFault,
  type ChecklistTemplate,
  type TemplateInput,
} from '../../../shared/checklist/template';
import { Refusal } from '../../../shared/result';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { readSetting, writeSetting } from '../database/settings';
import { select, text } from '../database/rows';

type Store = Pick<Reader, 'db'>;

/** Every version of every template, shipped and published here, oldest first. */
export function checklistTemplates({ db }: Store): ChecklistTemplate[] {
  const rows = select(db, 'SELECT content FROM checklist_template ORDER BY publishedAt, rowid', {
    content: text,
  }).all();
  return [
    ...shippedTemplates,
    ...rows.map(({ content }) => JSON.parse(content) as ChecklistTemplate),
  ];
}

/** One version of a template. @throws Refusal CHECKLIST_TEMPLATE_UNKNOWN */
export function checklistTemplate(store: Store, id: string, version: string): ChecklistTemplate {
  const template = checklistTemplates(store).find(
    (one) => one.id === id && one.version === version,
  );
  if (!template) throw Refusal.of('CHECKLIST_TEMPLATE_UNKNOWN', { template: id, version });
  return template;
}

const defaultRules = { months: 12, passMark: 60 };

/** The rules that the office set, or 六有, twelve months and sixty percent. */
export function checklistRules({ db }: Store): ChecklistRules {
  const [first] = shippedTemplates;
  return {
    template: { id: first?.id ?? '', version: first?.version ?? '' },
    ...defaultRules,
    ...readSetting<Partial<ChecklistRules>>(db, 'checklist'),
  };
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
    const known = checklistTemplates(context).filter(({ id }) => id === input.id);
    // A shipped template is copied, never changed.
    if (
      input.id !== null &&
      (known.length === 0 || shippedTemplates.some(({ id }) => id === input.id))
    )
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

import type { ChecklistRound, ItemInput, StationChecklist } from '../../../shared/checklist/record';
import { checklistResult, marksText, type ChecklistItem } from '../../../shared/checklist/state';
import { criteriaOf, type ChecklistTemplate } from '../../../shared/definitions/checklist-template';
import { monthsFrom } from '../../../shared/codes/calendar';
import { Refusal } from '../../../shared/result';
import { noteChange } from '../database/changes';
import type { Reader, Writer } from '../database/context';
import { audited, getRecord, inTransaction } from '../database/records';
import { select, text, whole, type RowOf } from '../database/rows';
import { localDay } from '../../../shared/codes/period';
import { checklistRules, checklistTemplate } from './templates';

const ROW = {
  id: text,
  revision: whole,
  updatedAt: text,
  updatedBy: text,
  station: text,
  templateId: text,
  templateVersion: text,
  previous: text.orNull,
  begunAt: text,
  completedOn: text.orNull,
  validUntil: text.orNull,
  items: text,
};
type Row = RowOf<typeof ROW>;

type Items = Record<string, ChecklistItem>;

function toRound(context: Reader, row: Row): ChecklistRound {
  const items = JSON.parse(row.items) as Items;
  return {
    id: row.id,
    revision: row.revision,
    station: row.station,
    template: { id: row.templateId, version: row.templateVersion },
    begunAt: row.begunAt,
    completedOn: row.completedOn,
    validUntil: row.validUntil,
    items,
    result: checklistResult(checklistTemplate(context, row.templateId, row.templateVersion), items),
    updatedAt: row.updatedAt,
    updatedBy: row.updatedBy,
  };
}

/** A station's rounds, newest first. */
const roundsOf = ({ db }: Reader, station: string): Row[] =>
  select(
    db,
    'SELECT * FROM checklist WHERE station = ? AND removedAt IS NULL ORDER BY begunAt DESC, rowid DESC',
    ROW,
  ).all(station);

/**
 * The checklist of one station: the round at hand by the template it began with, and the last one
 * completed before. @throws Refusal RECORD_NOT_FOUND
 */
export function stationChecklist(context: Reader, station: string): StationChecklist {
  getRecord(context.db, 'station', station);
  const rules = checklistRules(context);
  const [row, ...earlier] = roundsOf(context, station);
  const last = earlier.find(({ completedOn }) => completedOn !== null);
  const round = row ? toRound(context, row) : null;
  const begun = round?.template ?? rules.template;
  return {
    station,
    template: checklistTemplate(context, begun.id, begun.version),
    round,
    last: last ? toRound(context, last) : null,
    rules,
    due: round?.validUntil != null && round.validUntil < localDay(context.clock()),
  };
}

/** Every round of a station, newest first. */
export const stationRounds = (context: Reader, station: string): ChecklistRound[] =>
  roundsOf(context, station).map((row) => toRound(context, row));

/**
 * What the page sends, with who looked at it and when wherever something is new. @throws Refusal
 * CHECKLIST_CRITERION_UNKNOWN, CHECKLIST_EVIDENCE_UNKNOWN
 */
function itemsFrom(
  context: Reader,
  template: ChecklistTemplate,
  input: Readonly<Record<string, ItemInput>>,
  before: Items,
): Items {
  const known = new Set(criteriaOf(template).map(({ key }) => key));
  const stored = context.db.prepare('SELECT 1 FROM attachment WHERE id = ?');
  const items: Items = { ...before };
  for (const [key, { state, note, evidence }] of Object.entries(input)) {
    if (!known.has(key)) throw Refusal.of('CHECKLIST_CRITERION_UNKNOWN', { criterion: key });
    if (evidence.some((id) => !stored.get(id)))
      throw Refusal.of('CHECKLIST_EVIDENCE_UNKNOWN', { criterion: key });
    const old = before[key];
    const same =
      old !== undefined &&
      old.state === state &&
      old.note === note &&
      JSON.stringify(old.evidence) === JSON.stringify(evidence);
    if (same) continue;
    items[key] = {
      state,
      note,
      evidence,
      checkedBy: state === null ? null : context.session.name,
      checkedAt: state === null ? null : context.clock().toISOString(),
    };
  }
  return items;
}

function write(context: Writer, row: Row, template: ChecklistTemplate, exists: boolean): void {
  const { groups, share, met } = checklistResult(template, JSON.parse(row.items) as Items);
  const full = {
    ...row,
    groups: JSON.stringify(groups),
    marks: marksText(groups),
    share,
    met: Number(met),
  };
  const keys = Object.keys(full);
  context.db
    .prepare(
      exists
        ? `UPDATE checklist SET ${keys.map((key) => `"${key}" = @${key}`).join(', ')} WHERE id = @id`
        : `INSERT INTO checklist (${keys.map((key) => `"${key}"`).join(', ')}) VALUES (${keys.map((key) => `@${key}`).join(', ')})`,
    )
    .run(full);
}

interface SaveInput {
  station: string;
  /** Null: begins the first round. */
  id: string | null;
  revision: number | null;
  items: Readonly<Record<string, ItemInput>>;
}

const fresh = (
  context: Reader,
  station: string,
  template: ChecklistTemplate,
  previous: string | null,
): Row => {
  const at = context.clock().toISOString();
  return {
    id: context.newId(),
    revision: 0,
    updatedAt: at,
    updatedBy: context.session.name,
    station,
    templateId: template.id,
    templateVersion: template.version,
    previous,
    begunAt: at,
    completedOn: null,
    validUntil: null,
    items: '{}',
  };
};

/**
 * Keeps what was found; part of a round may be kept, and it counts as completed from the day on
 * which nothing is open any more.
 * @throws Refusal RECORD_NOT_FOUND, REVISION_CONFLICT, CHECKLIST_CRITERION_UNKNOWN,
 * CHECKLIST_EVIDENCE_UNKNOWN
 */
export function saveChecklist(
  context: Writer,
  { station, id, revision, items: input }: SaveInput,
): StationChecklist {
  return inTransaction(context, () => {
    const { rules } = stationChecklist(context, station);
    const [current] = roundsOf(context, station);
    if ((current?.id ?? null) !== id || (current?.revision ?? null) !== revision) {
      if (current)
        throw Refusal.of('REVISION_CONFLICT', { by: current.updatedBy, at: current.updatedAt });
      throw Refusal.of('RECORD_NOT_FOUND', { noun: 'checklist', id: id ?? '' });
    }
    const begun =
      current ??
      fresh(
        context,
        station,
        checklistTemplate(context, rules.template.id, rules.template.version),
        null,
      );
    const template = checklistTemplate(context, begun.templateId, begun.templateVersion);
    const items = itemsFrom(context, template, input, JSON.parse(begun.items) as Items);
    const completedOn =
      checklistResult(template, items).open > 0
        ? null
        : (begun.completedOn ?? localDay(context.clock()));
    const next: Row = {
      ...begun,
      revision: begun.revision + 1,
      updatedAt: context.clock().toISOString(),
      updatedBy: context.session.name,
      items: JSON.stringify(items),
      completedOn,
      validUntil:
        completedOn === null
          ? null
          : completedOn === begun.completedOn
            ? begun.validUntil
            : monthsFrom(completedOn, rules.months),
    };
    write(context, next, template, current !== undefined);
    audited(context, {
      action: current ? 'update' : 'create',
      noun: 'checklist',
      recordId: next.id,
      before: current ? JSON.parse(current.items) : null,
      after: items,
    });
    noteChange(context.db, 'draft');
    context.db
      .prepare("DELETE FROM draft WHERE userId = ? AND noun = 'checklist' AND recordId = ?")
      .run(context.session.userId, station);
    return stationChecklist(context, station);
  });
}

/**
 * Begins the next round, empty and by the template in force. @throws Refusal
 * CHECKLIST_NOT_COMPLETE, RECORD_NOT_FOUND
 */
export function renewChecklist(context: Writer, station: string): StationChecklist {
  return inTransaction(context, () => {
    const { rules, round } = stationChecklist(context, station);
    if (round === null || round.completedOn === null)
      throw Refusal.of('CHECKLIST_NOT_COMPLETE', { open: round?.result.open ?? 0 });
    const template = checklistTemplate(context, rules.template.id, rules.template.version);
    const next = { ...fresh(context, station, template, round.id), revision: 1 };
    write(context, next, template, false);
    audited(context, {
      action: 'create',
      noun: 'checklist',
      recordId: next.id,
      before: null,
      after: {},
    });
    return stationChecklist(context, station);
  });
}

import type { divisionProcedures } from '../../../shared/contract/divisions';
import { Refusal } from '../../../shared/result';
import type {
  DivisionChangeInput,
  DivisionChangeKind,
  DivisionChangePreview,
  DivisionChangeRecord,
} from '../../../shared/contract/divisions';
import type { NounName } from '../../../shared/domain/nouns';
import type { Handlers, Reader, Writer } from '../database/context';
import { audited, fromRow, inTransaction } from '../database/records';
import { anyRow, select, text, whole, type RowOf } from '../database/rows';
import { carryOver, renamed, standing, type Carried } from './division-carry';
import { writeDivision } from '../divisions/edit';
import { planDivisionChange } from './division-plan';
import { restoreRecord, saveRecord } from './write';
import { divisionEdits, divisionName, divisionOf } from '../divisions/divisions';

const EDIT_ROW = {
  code: text,
  name: text.orNull,
  parent: text.orNull,
  retired: whole,
};
type EditRow = RowOf<typeof EDIT_ROW>;

interface Undo extends Carried {
  /** Rows of the office's own table before and after; null where there was none. */
  edits: { code: string; before: EditRow | null; after: EditRow | null }[];
  /** Codes that the change began. */
  made: string[];
}

const CHANGE = {
  content: text,
  undo: text,
  id: text,
  at: text,
  by: text,
  kind: text.as<DivisionChangeKind>(),
  effective: text,
  document: text,
  note: text,
  undoneAt: text.orNull,
};
type Row = RowOf<typeof CHANGE>;

const editOf = ({ db }: Pick<Reader, 'db'>, code: string): EditRow | null =>
  select(
    db,
    'SELECT code, name, parent, retired FROM division_edit WHERE code = ?',
    EDIT_ROW,
  ).maybe(code) ?? null;
const newest = ({ db }: Pick<Reader, 'db'>): Row | undefined =>
  select(
    db,
    'SELECT * FROM division_change WHERE undoneAt IS NULL ORDER BY sequence DESC LIMIT 1',
    CHANGE,
  ).maybe();

/** What a change of divisions will carry over; nothing is written. @throws Refusal FORM_INVALID */
function previewDivisionChange(context: Reader, input: DivisionChangeInput): DivisionChangePreview {
  const plan = planDivisionChange(context, input);
  const records = standing(context, plan);
  const counts = new Map<NounName, number>();
  for (const { noun } of records) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  return {
    records: [...counts].map(([noun, count]) => ({ noun, count })),
    villages: plan.villages,
    names: renamed(context, input, plan, records),
  };
}

/**
 * Renames, merges or splits divisions from a day on: the table, everything that stands there, and
 * the history of each, in one transaction. Codes that end stay in the table as retired, so that old
 * records, packages and histories can be read.
 * @throws Refusal FORM_INVALID, RECORD_DUPLICATE
 */
function changeDivisions(context: Writer, input: DivisionChangeInput): DivisionChangeRecord {
  const plan = planDivisionChange(context, input);
  return inTransaction(context, () => {
    const edits = divisionEdits(context.db);
    const named = {
      sources: input.sources.map((code) => ({ code, name: divisionName(code, edits) })),
      targets: input.targets,
    };
    const codes = [...new Set(plan.edits.map(({ code }) => code))];
    const before = codes.map((code) => editOf(context, code));
    const carried = carryOver(context, input, plan);
    for (const edit of plan.edits) writeDivision(context, edit);
    const undo: Undo = {
      ...carried,
      made: codes.filter((code) => divisionOf(code, edits) === null),
      edits: codes.map((code, at) => ({
        code,
        before: before[at] ?? null,
        after: editOf(context, code),
      })),
    };
    const { sequence } = select(
      context.db,
      'SELECT coalesce(max(sequence), 0) + 1 AS sequence FROM division_change',
      { sequence: whole },
    ).one();
    const row = {
      id: context.newId(),
      sequence,
      at: context.clock().toISOString(),
      by: context.session.name,
      kind: input.kind,
      effective: input.effective,
      document: input.document,
      note: input.note,
      content: JSON.stringify(named),
      undo: JSON.stringify(undo),
    };
    context.db
      .prepare(
        'INSERT INTO division_change (id, sequence, at, by, kind, effective, document, note, content, undo) VALUES (@id, @sequence, @at, @by, @kind, @effective, @document, @note, @content, @undo)',
      )
      .run(row);
    audited(context, {
      action: 'division.change',
      noun: 'division',
      recordId: input.sources[0] ?? '',
      before: named.sources,
      after: { ...named, effective: input.effective, document: input.document },
    });
    return shown(context, { ...row, undoneAt: null }, row.id);
  });
}

/** What a change touched and that somebody has changed since. */
function movedOn(context: Reader, undo: Undo): number {
  const revisionOf = ({ noun, id }: { noun: NounName; id: string }): number | undefined =>
    select(context.db, `SELECT revision FROM "${noun}" WHERE id = ?`, { revision: whole }).maybe(id)
      ?.revision;
  const records = [...undo.records, ...undo.removed].filter(
    (one) => revisionOf(one) !== one.revision,
  ).length;
  // What was entered in the new divisions since would be left in a division that is no more.
  const known = new Set(undo.records.map(({ id }) => id));
  const added = standing(context, {
    moved: new Map(),
    places: new Map(undo.made.map((code) => [code, ''])),
    villages: [],
    edits: [],
  }).filter(({ stored }) => !known.has(stored.id)).length;
  return (
    records +
    added +
    undo.edits.filter(
      ({ code, after }) => JSON.stringify(editOf(context, code)) !== JSON.stringify(after),
    ).length
  );
}

function shown(context: Reader, row: Row, latest: string | undefined): DivisionChangeRecord {
  const undo = JSON.parse(row.undo) as Undo;
  const { sources, targets } = JSON.parse(row.content) as Pick<
    DivisionChangeRecord,
    'sources' | 'targets'
  >;
  const { id, kind, effective, document, note, at, by, undoneAt } = row;
  return {
    id,
    kind,
    sources,
    targets,
    effective,
    document,
    note,
    records: undo.standing,
    at,
    by,
    undoneAt,
    undoable: id === latest && movedOn(context, undo) === 0,
  };
}

/** The changes registered so far, newest first. */
function divisionChanges(context: Reader): DivisionChangeRecord[] {
  const latest = newest(context)?.id;
  return select(context.db, 'SELECT * FROM division_change ORDER BY sequence DESC', CHANGE)
    .all()
    .map((row) => shown(context, row, latest));
}

/**
 * Takes the latest change back: table, codes and names are as before.
 * @throws Refusal DIVISION_CHANGE_NOT_LATEST, DIVISION_CHANGE_MOVED_ON when something it touched
 * has been changed since
 */
function undoDivisionChange(context: Writer, id: string): { undone: true } {
  const row = newest(context);
  if (row?.id !== id) throw Refusal.of('DIVISION_CHANGE_NOT_LATEST');
  const undo = JSON.parse(row.undo) as Undo;
  const count = movedOn(context, undo);
  if (count > 0) throw Refusal.of('DIVISION_CHANGE_MOVED_ON', { count });
  return inTransaction(context, () => {
    for (const { code, before } of undo.edits) {
      context.db.prepare('DELETE FROM division_edit WHERE code = ?').run(code);
      if (before)
        context.db
          .prepare(
            'INSERT INTO division_edit (code, name, parent, retired) VALUES (@code, @name, @parent, @retired)',
          )
          .run(before);
    }
    // The last figure that was added comes off first.
    for (const { noun, id: record, before } of [...undo.records].reverse()) {
      const now = fromRow(
        noun,
        select(context.db, `SELECT * FROM "${noun}" WHERE id = ?`, anyRow).one(record),
      );
      saveRecord(context, 'division', noun, { ...now, values: before });
    }
    for (const { noun, id: record } of undo.removed)
      restoreRecord(context, 'division', noun, record);
    context.db
      .prepare('UPDATE division_change SET undoneAt = ? WHERE id = ?')
      .run(context.clock().toISOString(), id);
    audited(context, {
      action: 'division.undo',
      noun: 'division',
      recordId: id,
      before: null,
      after: null,
    });
    return { undone: true as const };
  });
}

export const divisionChangeHandlers: Handlers<
  Pick<
    typeof divisionProcedures,
    'divisions.changePreview' | 'divisions.change' | 'divisions.changes' | 'divisions.undoChange'
  >
> = {
  'divisions.changePreview': previewDivisionChange,
  'divisions.change': changeDivisions,
  'divisions.changes': divisionChanges,
  'divisions.undoChange': (context, { id }) => undoDivisionChange(context, id),
};

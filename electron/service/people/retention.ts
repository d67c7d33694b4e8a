import { fieldKinds } from '../../../shared/domain/field-kinds';
import type { FieldDescription, FieldValue, Values } from '../../../shared/domain/noun';
import { storedFields } from '../../../shared/domain/noun';
import { nounOf, referencesTo, type NounName } from '../../../shared/domain/nouns';
import { Refusal } from '../../../shared/result';
import type { DuePerson } from '../../../shared/contract/people';
import { monthsFrom } from '../../../shared/codes/calendar';
import { audited, blankAudit } from '../database/audit';
import { noteChange } from '../database/changes';
import { inTransaction } from '../database/records';
import type { Reader, Writer } from '../database/context';
import { bytes, select, text } from '../database/rows';
import { localDay } from '../../../shared/codes/period';
import { ruleParameters } from '../settings/rule-parameters';
import { eraseValues } from '../records/write';
import { bookMentions } from '../workbooks/kept-book';

/** Stands where a name stood. */
const NOBODY = '已删除人员';
/** Begins what stands where an id number stood: unique, and no number. */
const TOMBSTONE = 'erased:';

/**
 * People whose data have been kept as long as they are needed: so many years after leaving, or
 * after the record was removed.
 */
export function duePeople(context: Reader): DuePerson[] {
  const months = ruleParameters(context).retentionYears * 12;
  const until = monthsFrom(localDay(context.clock()), -months);
  const rows = select(
    context.db,
    `SELECT p.id, p.name, s.name AS station, p.leftOn, substr(p.removedAt, 1, 10) AS removedOn FROM person p JOIN station s ON s.id = p.station
    WHERE substr(p.citizenId, 1, ${TOMBSTONE.length}) <> '${TOMBSTONE}' AND (p.leftOn <= @until OR substr(p.removedAt, 1, 10) <= @until) ORDER BY coalesce(p.leftOn, p.removedAt), p.id`,
    {
      id: text,
      name: text,
      station: text,
      leftOn: text.orNull,
      removedOn: text.orNull,
    },
  ).all({ until });
  return rows.map(({ leftOn, removedOn, ...row }) => {
    const since = leftOn ?? removedOn ?? '';
    return { ...row, since, left: leftOn !== null, due: monthsFrom(since, months) };
  });
}

interface Held {
  noun: NounName;
  id: string;
}

/**
 * Everything that is kept about a person: the person, what belongs to it, and the volunteer it once
 * was; removed or not.
 */
function recordsAbout({ db }: Reader, person: string): Held[] {
  const others = referencesTo('person').filter(
    ({ noun, owned }) => owned || storedFields(nounOf(noun)).some(([, one]) => isPersonal(one)),
  );
  return [
    { noun: 'person', id: person },
    ...others.flatMap(({ noun, field }) =>
      select(db, `SELECT id FROM "${noun}" WHERE "${field}" = ?`, text)
        .all(person)
        .map((id) => ({ noun, id })),
    ),
  ];
}

const isPersonal = (field: FieldDescription | undefined): boolean =>
  field?.sensitivity !== undefined && field.sensitivity !== 'open';

/**
 * What is left of a record's personal fields: nothing, or a mark where the register needs
 * something.
 */
function emptied(noun: NounName, id: string): Values {
  const { title } = nounOf(noun);
  return Object.fromEntries(
    storedFields(nounOf(noun))
      .filter(([, field]) => isPersonal(field) || fieldKinds[field.kind].free)
      .map(([key, field]): [string, FieldValue] => [
        key,
        field.kind === 'citizenId'
          ? TOMBSTONE + id
          : key === title || field.required
            ? NOBODY
            : null,
      ]),
  );
}

function empty(context: Writer, { noun, id }: Held): void {
  eraseValues(context, noun, id, emptied(noun, id));
  noteChange(context.db, 'draft');
  context.db.prepare('DELETE FROM draft WHERE noun = ? AND recordId = ?').run(noun, id);
  // What was begun of what belongs to it, and what was typed about it into a small form.
  context.db.prepare("DELETE FROM draft WHERE recordId LIKE '%@' || ?").run(id);
}

/** Workbooks that are kept for their problems and speak of a person go with it, list and all. */
function forgetBooks({ db }: Writer, person: string): void {
  const ofPerson = { name: text, citizenId: text };
  const sql = 'SELECT name, citizenId FROM person WHERE id = ?';
  const words = select(db, sql, ofPerson).maybe(person);
  if (!words) return;
  const ofBook = { id: text, content: bytes.orNull };
  const books = select(db, 'SELECT id, content FROM import_book', ofBook).all();
  noteChange(db, 'importProblem');
  for (const { id, content } of books)
    // What is not known not to speak of the person goes as well.
    if (content === null || bookMentions(content, [words.name, words.citizenId]))
      db.prepare('DELETE FROM import_book WHERE id = ?').run(id);
}

/**
 * Deletes what is kept about people whose time is over, for good: their fields, what the audit
 * chain says of them, and their drafts. Counts that were frozen stay as they are. The deletion
 * itself is an entry of the chain, which still verifies.
 * @throws Refusal RETENTION_NOT_DUE
 */
export function erasePeople(context: Writer, ids: readonly string[]): { erased: number } {
  return inTransaction(context, () => {
    const due = new Set(duePeople(context).map(({ id }) => id));
    if (!ids.every((id) => due.has(id))) throw Refusal.of('RETENTION_NOT_DUE');
    const forget = context.db.prepare(
      'DELETE FROM batch WHERE ? BETWEEN firstSequence AND lastSequence',
    );
    for (const id of ids) {
      forgetBooks(context, id);
      const records = recordsAbout(context, id);
      for (const record of records) empty(context, record);
      const blanked = blankAudit(context.db, records);
      // An act whose contents are gone can no longer be undone.
      for (const sequence of blanked) forget.run(sequence);
      audited(context, {
        action: 'erase',
        noun: 'person',
        recordId: id,
        before: null,
        after: { blanked },
      });
    }
    return { erased: ids.length };
  });
}

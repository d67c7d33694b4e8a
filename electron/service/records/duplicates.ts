import type { handlingProcedures } from '../../../shared/contract/handling';
import type { OutputOf } from '../../../shared/contract/procedures';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { findDuplicates, type Likeness } from '../../../shared/rules/duplicate-rules';
import type { Handlers, Reader, Writer } from '../database/context';
import { audited, getRecord, inTransaction } from '../database/records';
import { select, text } from '../database/rows';
import { ruleParameters } from '../settings/rule-parameters';
import { labeller } from './labels';

/** Pairs that one screen shows; the others come up when these are settled. */
const SHOWN = 100;

const pairKey = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

function likenesses({ db }: Pick<Reader, 'db'>, noun: NounName): Likeness[] {
  const { title, fields } = nounOf(noun);
  const column = (key: string | undefined): string =>
    key !== undefined && fields[key] && !fields[key].derived ? `"${key}"` : 'NULL';
  const number = Object.entries(fields).find(
    ([, { kind }]) => kind === 'uscc' || kind === 'citizenId',
  )?.[0];
  return select(
    db,
    `SELECT id, ${column(title)} AS name, ${column(number)} AS number, ${column('phone')} AS phone, ${column('birthDate')} AS birthDate, ${column('station')} AS station FROM "${noun}" WHERE removedAt IS NULL`,
    {
      id: text,
      name: text,
      number: text.orNull,
      phone: text.orNull,
      birthDate: text.orNull,
      station: text.orNull,
    },
  ).all();
}

/** Pairs of a noun that may be one and the same, without those that somebody found to be two. */
function duplicatesOf(context: Reader, noun: NounName): OutputOf<'duplicates.find'> {
  const dismissed = new Set(
    select(context.db, 'SELECT first, second FROM not_duplicate WHERE noun = ?', {
      first: text,
      second: text,
    })
      .all(noun)
      .map(({ first, second }) => pairKey(first, second)),
  );
  const found = findDuplicates(noun, likenesses(context, noun), ruleParameters(context).duplicates);
  const open = found.filter(({ first, second }) => !dismissed.has(pairKey(first, second)));
  const { row } = labeller(context.db);
  const shown = (id: string) => row(noun, getRecord(context.db, noun, id));
  return {
    pairs: open
      .slice(0, SHOWN)
      .map(({ first, second, ...why }) => ({ first: shown(first), second: shown(second), ...why })),
    total: open.length,
    dismissed: found.length - open.length,
  };
}

/**
 * Remembers that two records are two, or takes that back; both histories show it. @throws Refusal
 * RECORD_NOT_FOUND
 */
function dismiss(
  context: Writer,
  {
    noun,
    first,
    second,
    dismissed,
  }: { noun: NounName; first: string; second: string; dismissed: boolean },
): { dismissed: boolean } {
  const ids = first < second ? [first, second] : [second, first];
  for (const id of ids) getRecord(context.db, noun, id);
  return inTransaction(context, () => {
    if (dismissed)
      context.db
        .prepare(
          'INSERT OR REPLACE INTO not_duplicate (noun, first, second, at, by) VALUES (?, ?, ?, ?, ?)',
        )
        .run(noun, ...ids, context.clock().toISOString(), context.session.name);
    else
      context.db
        .prepare('DELETE FROM not_duplicate WHERE noun = ? AND first = ? AND second = ?')
        .run(noun, ...ids);
    for (const id of ids)
      audited(context, {
        action: dismissed ? 'notDuplicate' : 'maybeDuplicate',
        noun,
        recordId: id,
        before: null,
        after: null,
      });
    return { dismissed };
  });
}

export const duplicateHandlers: Handlers<
  Pick<typeof handlingProcedures, 'duplicates.find' | 'duplicates.dismiss'>
> = {
  'duplicates.find': (context, { noun }) => duplicatesOf(context, noun),
  'duplicates.dismiss': dismiss,
};

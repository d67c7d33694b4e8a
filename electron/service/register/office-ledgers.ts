import { whole as fraction } from '../../../shared/codes/exact';
import { labelOf } from '../../../shared/codes/tables';
import { select, text, whole } from '../database/rows';
import { counted, type Asked, type Counted } from './asked';

/** A figure of the post establishment (岗位设置) of the year, kind by kind; none is a figure too. */
export const posts =
  (field: 'institutions' | 'offices' | 'withPosts' | 'posts' | 'duties' | 'idle') =>
  ({ store, of, last }: Asked): Counted[] =>
    select(
      store.db,
      `SELECT id, year, kind, "${field}" AS amount FROM postEstablishment
      WHERE removedAt IS NULL AND year = ? AND "${field}" IS NOT NULL ORDER BY id`,
      { id: text, year: whole, kind: text, amount: whole },
    )
      .all(Number(last.slice(0, 4)))
      .filter(({ kind }) => of === null || of.includes(kind))
      .map(({ id, year, kind, amount }) => ({
        noun: 'postEstablishment',
        id,
        name: `${labelOf('postBody', kind)} ${year}`,
        amount: fraction(amount),
      }));

/** What lies in the span by one of its days: a document, an honour, a course, a meeting. */
const within =
  (
    noun: 'policyDocument' | 'course' | 'honour' | 'jointMeeting',
    day: string,
    { code = 'NULL', amount = '1' } = {},
  ) =>
  (asked: Asked): Counted[] =>
    counted(
      asked,
      noun,
      `SELECT id, name, ${code} AS code, ${amount} AS amount FROM "${noun}" WHERE removedAt IS NULL AND ${day} BETWEEN ? AND ? ORDER BY ${day}, id`,
      asked.first,
      asked.last,
    );

export const policies = within('policyDocument', 'issuedOn', { code: 'field' });
export const courses = within('course', 'date', { code: 'audience' });
/** What was counted at the door; else who took part by their training records. */
export const courseAttendances = within('course', 'date', {
  code: 'audience',
  amount:
    'coalesce(attended, (SELECT count(DISTINCT person) FROM training t WHERE t.course = course.id AND t.removedAt IS NULL))',
});
export const honours = within('honour', 'date', { code: 'level' });
export const meetings = within('jointMeeting', 'date');

/** Those that were named by the last day and still hold on it. */
export const demonstrations = (asked: Asked): Counted[] =>
  counted(
    asked,
    'demonstration',
    "SELECT id, name, kind AS code, 1 AS amount FROM demonstration WHERE removedAt IS NULL AND namedOn <= ? AND coalesce(ends, '9999-12-31') >= ? ORDER BY namedOn, id",
    asked.last,
    asked.last,
  );

export const demonstrationFunds = (asked: Asked): Counted[] =>
  counted(
    asked,
    'demonstration',
    'SELECT id, name, kind AS code, invested AS amount FROM demonstration WHERE removedAt IS NULL AND namedOn BETWEEN ? AND ? ORDER BY namedOn, id',
    asked.first,
    asked.last,
  );

/** Plans that run on the last day. */
export const twinnings = (asked: Asked): Counted[] =>
  counted(
    asked,
    'twinning',
    "SELECT id, name, kind AS code, 1 AS amount FROM twinning WHERE removedAt IS NULL AND starts <= ? AND coalesce(ends, '9999-12-31') >= ? ORDER BY starts, id",
    asked.last,
    asked.last,
  );

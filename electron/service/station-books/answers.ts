import type {
  AnswerState,
  StationAnswer,
  StationAnswers,
} from '../../../shared/contract/station-books';
import { station as stationNoun } from '../../../shared/domain/station';
import type { StatisticsForm } from '../../../shared/domain/statistics-form';
import type { Figures, StationRow } from '../../../shared/rules/read-model';
import type { Reader, Writer } from '../database/context';
import { audited, prepared } from '../database/records';
import { select, text, type RowOf } from '../database/rows';
import { returnAt } from '../definitions/definitions';
import { figuresIn } from '../quarter/checks';
import { isFrozen } from '../quarter/frozen-tables';
import { reportingStations } from '../quarter/reporting-stations';
import { shownValue } from '../records/masking';
import { dueDate } from '../settings/deadline';

const ANSWER = {
  sentOn: text.orNull,
  returnedOn: text.orNull,
  filledBy: text.orNull,
  filledOn: text.orNull,
  phone: text.orNull,
  paperOn: text.orNull,
};
/** What is kept of a station's return in a period. */
export type Answer = RowOf<typeof ANSWER>;

const FIELDS = Object.keys(ANSWER) as (keyof Answer)[];
export const noAnswer: Answer = {
  sentOn: null,
  returnedOn: null,
  filledBy: null,
  filledOn: null,
  phone: null,
  paperOn: null,
};

export const answerOf = (
  { db }: Pick<Reader, 'db'>,
  period: string,
  station: string,
): Answer | undefined =>
  prepared(
    db,
    'SELECT sentOn, returnedOn, filledBy, filledOn, phone, paperOn FROM station_answer WHERE period = ? AND station = ?',
    ANSWER,
  ).maybe(period, station);

/** Under which key the audit chain keeps a station's answer. */
const answerKey = (period: string, station: string): string => `${period} ${station}`;

export const sameAnswer = (a: Answer | undefined, b: Answer | undefined): boolean =>
  FIELDS.every((field) => (a?.[field] ?? null) === (b?.[field] ?? null));

/**
 * The one way in which an answer is written, with its entry of the audit chain; one that says
 * nothing has no row. Call inside `inTransaction`.
 * @returns whether anything changed
 */
export function putAnswer(
  context: Writer,
  { period, station }: { period: string; station: string },
  answer: Answer,
): boolean {
  const before = answerOf(context, period, station);
  if (sameAnswer(before, answer)) return false;
  const isEmpty = sameAnswer(undefined, answer);
  if (isEmpty)
    prepared(context.db, 'DELETE FROM station_answer WHERE period = ? AND station = ?').run(
      period,
      station,
    );
  else
    prepared(
      context.db,
      `INSERT INTO station_answer (period, station, ${FIELDS.join(', ')}) VALUES (?, ?, ${FIELDS.map(() => '?').join(', ')})
       ON CONFLICT (period, station) DO UPDATE SET ${FIELDS.map((field) => `${field} = excluded.${field}`).join(', ')}`,
    ).run(period, station, ...FIELDS.map((field) => answer[field]));
  audited(context, {
    action: 'stationAnswer',
    noun: 'stationAnswer',
    recordId: answerKey(period, station),
    before: before ?? null,
    after: isEmpty ? null : answer,
  });
  return true;
}

/** How many of the required items a station fills in itself have a figure, and how many there are. */
function filledOf(form: StatisticsForm, figures: Figures | undefined) {
  const required = form.items.filter((item) => item.required && item.source === 'entered');
  const filled = required.filter(({ key }) => figures?.[key] !== undefined).length;
  return { filled, required: required.length };
}

function stateOf(
  { returnedOn, paperOn }: Answer,
  { filled, required }: { filled: number; required: number },
): AnswerState {
  if (returnedOn !== null) return 'returned';
  if (paperOn !== null) return 'paper';
  return required > 0 && filled === required ? 'entered' : 'missing';
}

const CONTACT = { id: text, head: text.orNull, phone: text.orNull };
type Contact = RowOf<typeof CONTACT>;

const shownPhone = (phone: string | null): string | null =>
  phone === null || phone === ''
    ? null
    : String(shownValue(stationNoun.fields.phone, phone) ?? '') || null;

/** The number by which a station is called: who signed its workbook, else its own. */
export const phoneOf = (answer: Answer, contact: Contact | undefined): string | null =>
  answer.phone ?? contact?.phone ?? null;

export const contactOf = ({ db }: Pick<Reader, 'db'>, station: string): Contact | undefined =>
  select(db, 'SELECT id, head, phone FROM station WHERE id = ?', CONTACT).maybe(station);

function told(
  store: Pick<Reader, 'db'>,
  period: string,
  { id, name }: StationRow,
  counted: { filled: number; required: number },
): StationAnswer {
  const answer = answerOf(store, period, id) ?? noAnswer;
  const contact = contactOf(store, id);
  const { sentOn, returnedOn, paperOn, filledBy, filledOn } = answer;
  return {
    station: id,
    name,
    state: stateOf(answer, counted),
    sentOn,
    returnedOn,
    paperOn,
    filledBy,
    filledOn,
    ...counted,
    contact: filledBy ?? contact?.head ?? null,
    phone: shownPhone(phoneOf(answer, contact)),
  };
}

/** Who has answered in a period, in the order of its sheet. */
export function stationAnswers(context: Reader, period: string): StationAnswers {
  const form = returnAt(context, period);
  const figures = figuresIn(context, period);
  const stations = reportingStations(context, period).map((row) =>
    told(context, period, row, filledOf(form, figures.get(row.id))),
  );
  return {
    period,
    deadline: dueDate(context, period),
    frozen: isFrozen(context, period),
    stations,
    missing: stations.filter(({ state }) => state === 'missing').length,
  };
}

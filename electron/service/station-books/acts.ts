import { localDay } from '../../../shared/codes/period';
import type { ParsedInputOf } from '../../../shared/contract/procedures';
import { Refusal } from '../../../shared/result';
import type { Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { select, text } from '../database/rows';
import { fromStatisticsKey } from '../quarter/statistics-values';
import { requireOpen } from '../quarter/frozen-tables';
import { setZeroReport } from '../quarter/statistics';
import { reportingStations } from '../quarter/reporting-stations';
import { inBatch } from '../records/batch';
import type { TakeBack } from '../records/undo';
import {
  answerOf,
  contactOf,
  noAnswer,
  phoneOf,
  putAnswer,
  sameAnswer,
  type Answer,
} from './answers';

/**
 * Ticks that stations have handed in their returns on paper, or takes that back; one act.
 * @throws Refusal PERIOD_FROZEN, RECORD_NOT_FOUND
 */
export function tickPaper(
  context: Writer,
  { period, stations, paper }: ParsedInputOf<'stationBooks.paper'>,
): { changed: number } {
  const paperOn = paper ? localDay(context.clock()) : null;
  return inBatch(context, { kind: 'paper', noun: 'statistics' }, () => {
    requireOpen(context, period);
    const own = new Set(reportingStations(context, period).map(({ id }) => id));
    const changed = stations.filter((station) => {
      if (!own.has(station)) throw Refusal.of('RECORD_NOT_FOUND', { noun: 'station', id: station });
      const answer = answerOf(context, period, station) ?? noAnswer;
      // The day of the first tick stays.
      if (paper && answer.paperOn !== null) return false;
      return putAnswer(context, { period, station }, { ...answer, paperOn });
    });
    return { changed: changed.length };
  });
}

/** Hands out a telephone number that is shown masked; the reason is kept first. @throws Refusal */
export function revealPhone(
  context: Writer,
  { period, station, reason }: ParsedInputOf<'stationBooks.phone'>,
): { phone: string } {
  const answer = answerOf(context, period, station) ?? noAnswer;
  const phone = phoneOf(answer, contactOf(context, station));
  if (phone === null) throw Refusal.of('NOTHING_TO_REVEAL');
  inTransaction(context, () =>
    audited(context, {
      action: 'reveal',
      noun: 'station',
      recordId: station,
      before: null,
      after: { field: 'phone', reason },
    }),
  );
  return { phone };
}

type Entry = Parameters<TakeBack[string]>[1];

function refuseFrozen({ db }: Writer, period: string): void {
  if (db.prepare('SELECT 1 FROM frozen WHERE period = ?').get(period))
    throw Refusal.of('UNDO_FROZEN', { period });
}

const changedSince = ({ db }: Writer, station: string): Refusal =>
  Refusal.of('UNDO_CHANGED_SINCE', {
    name: select(db, 'SELECT name FROM station WHERE id = ?', text).maybe(station) ?? '',
    noun: { zh: '报送情况', en: 'state of the return' },
  });

/** Takes back what was kept of a station's answer. @throws Refusal UNDO_CHANGED_SINCE, UNDO_FROZEN */
function undoAnswer(context: Writer, { recordId, before, after }: Entry): void {
  const { period, station } = fromStatisticsKey(recordId);
  refuseFrozen(context, period);
  const now = answerOf(context, period, station);
  if (!sameAnswer(now, after === null ? undefined : (JSON.parse(after) as Answer)))
    throw changedSince(context, station);
  const old = before === null ? noAnswer : (JSON.parse(before) as Answer);
  putAnswer(context, { period, station }, old);
}

/** Takes back a zero report that came with a workbook. @throws Refusal UNDO_CHANGED_SINCE, UNDO_FROZEN */
function undoZeroReport(context: Writer, { recordId, before, after }: Entry): void {
  const { period, station } = fromStatisticsKey(recordId);
  refuseFrozen(context, period);
  const isZero = (content: string | null): boolean =>
    content !== null && (JSON.parse(content) as { zero: boolean }).zero;
  const sql = 'SELECT station FROM zero_report WHERE period = ? AND station = ?';
  const now = select(context.db, sql, text).maybe(period, station) !== undefined;
  if (now !== isZero(after)) throw changedSince(context, station);
  setZeroReport(context, period, station, isZero(before));
}

/** How entries of this room's acts are taken back. */
export const takeBackAnswers: TakeBack = {
  stationAnswer: undoAnswer,
  zeroReport: undoZeroReport,
};

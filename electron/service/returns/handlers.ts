import { localDay, periodAt, periodOf, periodPlus } from '../../../shared/codes/period';
import type { returnProcedures, ReturnEntry, ReturnSheet } from '../../../shared/contract/returns';
import type { FurtherReturn } from '../../../shared/definitions/further-return';
import type { Handlers, Reader } from '../database/context';
import { select, text } from '../database/rows';
import { checkReturn, explainReturn, passReturn } from './checks';
import { dayDue, returnsDue } from './due';
import { exportReturn } from './export';
import { freezeReturn, reopenReturn } from './freeze';
import { planReturnImport } from './import';
import { ledgerLines } from './ledger-lines';
import { planReturnPaste } from './paste';
import { saveReturn } from './save';
import { stationRecords, stationsSheet } from './stations-sheet';
import { contentOf, currentReturns, frozenReturn } from './values';

/** So many periods are offered, the one that runs among them. */
const OFFERED = 4;

const begunOf = ({ db }: Reader, id: string): string[] =>
  select(
    db,
    'SELECT period FROM return_value WHERE returnId = ? UNION SELECT period FROM return_frozen WHERE returnId = ?',
    text,
  ).all(id, id);

function entryOf(context: Reader, { id, title, note, rhythm }: FurtherReturn): ReturnEntry {
  const running = periodOf(localDay(context.clock()), rhythm);
  const offered = Array.from({ length: OFFERED }, (_, at) => periodPlus(running, -at));
  const periods = [...new Set([...offered, ...begunOf(context, id)])].sort().reverse();
  return { id, title, note, rhythm, periods, due: periodAt(context.clock(), rhythm) };
}

function sheetOf(context: Reader, returnId: string, period: string): ReturnSheet {
  const { before, outdated, ...content } = contentOf(context, returnId, period);
  const frozen = frozenReturn(context, returnId, period);
  return {
    ...content,
    outdated: outdated.map(({ row, item, value, text: why }) => ({ row, item, value, text: why })),
    lastYear: Object.fromEntries(
      Object.entries(before.office).flatMap(([item, value]) =>
        value === undefined ? [] : [[item, value]],
      ),
    ),
    deadline: dayDue(context, content.definition, period),
    frozen: frozen && {
      at: frozen.at,
      by: frozen.by,
      digest: frozen.digest,
      sentWith: frozen.sentWith,
    },
  };
}

export const returnHandlers: Handlers<typeof returnProcedures> = {
  'returns.list': (context) => currentReturns(context).map((one) => entryOf(context, one)),
  'returns.due': returnsDue,
  'returns.sheet': (context, { returnId, period }) => sheetOf(context, returnId, period),
  'returns.stations': (context, { returnId, period }) => stationsSheet(context, returnId, period),
  'returns.records': stationRecords,
  'returns.pastePlan': planReturnPaste,
  'returns.importPlan': (context, { returnId, period, file }) =>
    planReturnImport(context, returnId, period, file),
  'returns.lines': (context, { returnId, period, section }) =>
    ledgerLines(context, returnId, period, section),
  'returns.check': (context, { returnId, period }) => checkReturn(context, returnId, period),
  'returns.save': saveReturn,
  'returns.explain': explainReturn,
  'returns.pass': passReturn,
  'returns.freeze': (context, { returnId, period }) => freezeReturn(context, returnId, period),
  'returns.reopen': (context, { returnId, period }) => reopenReturn(context, returnId, period),
  'returns.export': (context, { returnId, period, file }) =>
    exportReturn(context, returnId, period, file),
};

import { localDay } from '../../../shared/codes/period';
import type { Writer } from '../database/context';
import { returnAt } from '../definitions/definitions';
import type { TakenIn } from '../quarter/import-statistics';
import type { Sheet } from '../workbooks/sheet';
import { answerOf, noAnswer, putAnswer, type Answer } from './answers';
import { openReturned } from './read-book';
import { readFigures } from './read-figures';
import { readTag, type BookTag } from './tag';

/** Who filled a workbook in and when, where its sheet still says so. */
function signedBy(
  context: Writer,
  tag: BookTag,
  sheets: readonly Sheet[],
): Partial<Pick<Answer, 'filledBy' | 'filledOn' | 'phone'>> {
  const opened = openReturned(sheets, tag);
  if (!opened) return {};
  const { filledBy, filledOn, phone } = readFigures(opened, returnAt(context, tag.period));
  return { filledBy, filledOn, phone };
}

/**
 * A station's workbook that comes in by 导入工作簿 has come back as well as one that is taken by 收回:
 * the station has answered. One of which no figure was taken, or of another office, has not.
 */
export const keepImported: TakenIn = (context, rows, books) => {
  const returnedOn = localDay(context.clock());
  for (const sheets of books) {
    const tag = readTag(sheets);
    if (tag === null || typeof tag === 'string' || tag.unitId !== context.office.unitId) continue;
    const { period, station } = tag;
    if (!rows.some((row) => row.station === station && row.period === period)) continue;
    const answer = answerOf(context, period, station) ?? noAnswer;
    putAnswer(
      context,
      { period, station },
      { ...answer, returnedOn, ...signedBy(context, tag, sheets) },
    );
  }
};

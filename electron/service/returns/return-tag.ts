import type { FurtherReturn } from '../../../shared/definitions/further-return';
import { cellText, type Sheet } from '../workbooks/sheet';
import type { WrittenSheet } from '../workbooks/written';

/** First cell of the sheet that tells which return a workbook is; no other workbook begins so. */
const MARK = 'stationbook-further-return';

/** Which return a workbook is of, of which period and office. */
interface ReturnTag {
  unitId: string;
  id: string;
  version: string;
  period: string;
}

/** The hidden sheet on which that stands; a file's name may be changed, this goes along. */
export const returnTagSheet = (
  unitId: string,
  { id, version }: FurtherReturn,
  period: string,
): WrittenSheet => ({
  name: '填报标识',
  state: 'veryHidden',
  isProtected: true,
  rows: [{ cells: [MARK, unitId, id, version, period] }],
});

/** What a workbook says that it is; null for one that was not written from a return. */
export function readReturnTag(sheets: readonly Sheet[]): ReturnTag | null {
  const sheet = sheets.find(({ rows }) => cellText(rows[0]?.cells[1]) === MARK);
  if (!sheet) return null;
  const [unitId = '', id = '', version = '', period = ''] = (sheet.rows[0]?.cells ?? [])
    .slice(2)
    .map(cellText);
  return { unitId, id, version, period };
}

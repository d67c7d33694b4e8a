import { periodLabel } from '../../../shared/codes/period';
import type { ParsedInputOf } from '../../../shared/contract/procedures';
import type { StationAnswer } from '../../../shared/contract/station-books';
import { texts } from '../../../shared/text';
import type { Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { headStyle } from '../workbooks/workbook-style';
import { saveWorkbook } from '../workbooks/write-workbook';
import { stationAnswers } from './answers';

type Cell = string | number | null;

const columns: readonly [head: string, width: number, cell: (answer: StationAnswer) => Cell][] = [
  ['站点', 34, ({ name }) => name],
  ['报送情况', 12, ({ state }) => texts[`ANSWER_${state}`].zh],
  ['发放日期', 13, ({ sentOn }) => sentOn],
  ['收回日期', 13, ({ returnedOn }) => returnedOn],
  ['纸质已交日期', 15, ({ paperOn }) => paperOn],
  ['必填项已填', 12, ({ filled }) => filled],
  ['必填项', 10, ({ required }) => required],
  ['联系人', 12, ({ contact }) => contact],
  ['联系电话', 18, ({ phone }) => phone],
];

/**
 * Writes who has answered, as it is shown: numbers are masked as in the window. The export is
 * logged.
 */
export async function exportAnswers(
  context: Writer,
  { period, file, only }: ParsedInputOf<'stationBooks.export'>,
): Promise<{ file: string; rows: number }> {
  const { stations } = stationAnswers(context, period);
  const rows = stations.filter(({ state }) => only === undefined || state === only);
  const title = `${periodLabel(period).zh}报送情况`;
  await saveWorkbook(
    [
      {
        name: title,
        frozen: { rows: 1, columns: 1 },
        columns: columns.map(([, width]) => ({ width })),
        rows: [
          { cells: columns.map(([head]) => head), style: headStyle },
          ...rows.map((answer) => ({ cells: columns.map(([, , cell]) => cell(answer)) })),
        ],
        print: { titleRows: 1 },
      },
    ],
    file,
  );
  inTransaction(context, () =>
    audited(context, {
      action: 'export',
      noun: 'stationAnswer',
      recordId: '',
      before: null,
      after: { rows: rows.length, period },
    }),
  );
  return { file, rows: rows.length };
}

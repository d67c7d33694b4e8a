import { periodLabel, rhythmOf } from '../../../../shared/codes/period';
import type { IndicatorRow, Indicators } from '../../../../shared/contract/indicators';
import { paceWords } from '../../../../shared/indicators/pace-text';
import { textOf, texts, type Params, type TextCode } from '../../../../shared/text';
import type { Writer } from '../../database/context';
import { audited, inTransaction } from '../../database/records';
import { boldStyle } from '../../workbooks/workbook-style';
import { saveWorkbook } from '../../workbooks/write-workbook';
import type { WrittenSheet } from '../../workbooks/written';
import { indicatorsOf } from './rows';

type Cell = string | number | null;

function sheet(name: string, widths: readonly number[], lines: readonly Cell[][]): WrittenSheet {
  return {
    name,
    frozen: { rows: 2, columns: 1 },
    columns: widths.map((width) => ({ width })),
    // The title says of what and of which day; the heads stand beneath it.
    rows: lines.map((cells, at) => ({ cells, ...(at < 2 ? { style: boldStyle } : {}) })),
  };
}

const unitOf = ({ unit }: IndicatorRow): string => unit.zh;

const paceOf = (row: IndicatorRow, say: (code: TextCode, params: Params) => string): string => {
  const { code, params } = paceWords(row);
  return say(code, params);
};

/** What is written above each sheet: of which plan, period, day and definitions. */
function titleOf({ plans, plan, period, day, set, frozen }: Indicators): string {
  const named = plans.find(({ from }) => from === plan);
  const years = named ? `${named.label.zh} ${named.from}–${named.to}` : '';
  const as = texts[frozen ? 'IND_AS_FROZEN' : 'IND_AS_COUNTED'].zh.replace('{day}', day);
  return [years, periodLabel(period).zh, as, `${set.title.zh} ${set.version}`, set.note.zh]
    .filter((one) => one !== '')
    .join(' · ');
}

/** The table as the page shows it, what each is made of, and the trend. */
function sheetsOf(all: Indicators): WrittenSheet[] {
  const { rows } = all;
  const say = (code: TextCode, params: Params = {}): string =>
    textOf(code, params, 'zh', rhythmOf(all.period));
  const title = [titleOf(all)];
  const periods = rows[0]?.trend.map(({ period }) => period) ?? [];
  const table = rows.map((row): Cell[] => [
    row.label.zh,
    row.value,
    unitOf(row),
    row.target,
    row.own ? texts.IND_OWN.zh : '',
    row.due,
    texts[`IND_STATUS_${row.status}`].zh,
    paceOf(row, say),
    row.needed,
    row.mean,
  ]);
  const made = rows.flatMap((row) =>
    row.parts.map((part, at): Cell[] => [
      at === 0 ? row.label.zh : '',
      at === 0 ? row.words.zh : '',
      part.label.zh,
      part.value,
      part.unit.zh,
      at === 0 ? row.source.zh : '',
    ]),
  );
  const trend = rows.map((row): Cell[] => [
    row.label.zh,
    unitOf(row),
    ...row.trend.map(({ value }) => value),
  ]);
  const head = (...codes: TextCode[]): Cell[] => codes.map((code) => say(code));
  return [
    sheet(
      texts.NAV_INDICATORS.zh,
      [30, 12, 10, 12, 12, 14, 10, 30, 16, 16],
      [
        title,
        [
          ...head('IND_NAME', 'IND_NOW', 'IND_UNIT', 'IND_TARGET', 'IND_TARGET_OF', 'IND_DUE'),
          ...head('IND_STATUS', 'IND_PACE', 'IND_NEEDED', 'IND_MEAN'),
        ],
        ...table,
      ],
    ),
    sheet(
      texts.IND_FORMULA.zh,
      [30, 60, 34, 14, 10, 60],
      [
        title,
        head('IND_NAME', 'IND_FORMULA', 'IND_PART', 'IND_VALUE', 'IND_UNIT', 'IND_SOURCE'),
        ...made,
      ],
    ),
    sheet(
      texts.IND_TREND.zh,
      [30, 10, ...periods.map(() => 16)],
      [
        title,
        [...head('IND_NAME', 'IND_UNIT'), ...periods.map((period) => periodLabel(period).zh)],
        ...trend,
      ],
    ),
  ];
}

/** Writes the indicators of a period to a workbook; the export itself is logged. */
export async function exportIndicators(
  context: Writer,
  period: string,
  plan: number | null,
  file: string,
): Promise<{ file: string; rows: number }> {
  const all = indicatorsOf(context, period, plan);
  await saveWorkbook(sheetsOf(all), file);
  const rows = all.rows.length;
  inTransaction(context, () =>
    audited(context, {
      action: 'export',
      noun: 'indicators',
      recordId: '',
      before: null,
      after: { rows, period: all.period, plan: all.plan },
    }),
  );
  return { file, rows };
}

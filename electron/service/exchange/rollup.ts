import type { ReadDb } from '../database/reading';
import { itemLabel, itemsByKey } from '../../../shared/domain/statistics-form';
import type { StatisticsForm, StatisticsItem } from '../../../shared/domain/statistics-form';
import { withComputedTotals } from '../../../shared/rules/checks/computed';
import { isOfTotals } from '../../../shared/rules/checks/formulas';
import { returnOf } from '../../../shared/definitions/breakdowns';
import type { CoveredShare, Rollup } from '../../../shared/contract/exchange';
import { sumOf } from '../../../shared/rules/totals-rules';
import type { Reader } from '../database/context';
import { select, text, whole, type RowOf } from '../database/rows';
import { previousPeriod } from '../../../shared/codes/period';
import { definitionsAt } from '../definitions/definitions';
import { boldStyle } from '../workbooks/workbook-style';
import { saveWorkbook } from '../workbooks/write-workbook';
import type { WrittenRow } from '../workbooks/written';
import { REPLACED_TABLE } from '../quarter/replaced';
import { expectedUnits, isFrom } from './board';
import { packageCoverage, shareOf } from './rollup-coverage';

const LATEST = {
  packageId: text,
  division: text,
  unitId: text,
  counts: text,
};
type Latest = RowOf<typeof LATEST>;

/**
 * The latest accepted package of every office for a period, the newest first: of an office and the
 * one that took its place since, the newer counts.
 */
const latestPackages = (db: ReadDb, period: string): Latest[] =>
  select(
    db,
    `SELECT packageId, division, unitId, counts FROM received_package p WHERE period = ? AND outcome <> 'returned'
    AND sequence = (SELECT max(sequence) FROM received_package WHERE unitId = p.unitId AND period = p.period AND outcome <> 'returned') ORDER BY receivedAt DESC`,
    LATEST,
  ).all(period);

/**
 * Totals of a package: sums over its stations, for what stations do not add up to the county's own
 * count that it brings, and what is worked out of both.
 */
function totalsOf(db: ReadDb, form: StatisticsForm, packageId: string): Record<string, number> {
  const sums = select(
    db,
    'SELECT item, sum(value) AS value FROM received_statistic WHERE packageId = ? GROUP BY item',
    { item: text, value: whole },
  ).all(packageId);
  const own = select(
    db,
    "SELECT content ->> 'item' AS item, content ->> 'value' AS value FROM received_row WHERE packageId = ? AND tableName = 'statistics_totals'",
    { item: text, value: whole },
  ).all(packageId);
  const sum = new Map(sums.map(({ item, value }) => [item, value]));
  const county = new Map(own.map(({ item, value }) => [item, value]));
  return withComputedTotals(
    form,
    Object.fromEntries(
      summedItems(form).flatMap(({ key, total }) => {
        const value = (total === 'county' ? county : sum).get(key);
        return value === undefined ? [] : [[key, value]];
      }),
    ),
  );
}

/** Items that make a total; one that is worked out of totals is worked out of those above it too. */
const summedItems = ({ items }: StatisticsForm): StatisticsItem[] =>
  items.filter((item) => item.total !== 'none' && !isOfTotals(item));

/** Totals added up item by item; what nobody has is left out. */
const added = (
  form: StatisticsForm,
  totals: readonly Record<string, number>[],
): Record<string, number> =>
  withComputedTotals(
    form,
    Object.fromEntries(
      summedItems(form).flatMap(({ key }) => {
        const sum = sumOf(totals.map((one) => one[key]));
        return sum === null ? [] : [[key, sum]];
      }),
    ),
  );

/** Coverage of all units together, of which it is known how many townships are due. */
function coverageOf(rows: readonly { coverage: CoveredShare }[]): CoveredShare {
  const known = rows.map(({ coverage }) => coverage).filter(({ due }) => due !== null);
  const covered = known.reduce((sum, one) => sum + one.covered, 0);
  return shareOf(
    covered,
    known.length > 0 ? known.reduce((sum, { due }) => sum + (due ?? 0), 0) : null,
  );
}

/** What of a package stands where the sender's register says another; figures as they are shown. */
function replacedOf(db: ReadDb, form: StatisticsForm, packageId: string) {
  const rows = select(
    db,
    `SELECT content ->> 'item' AS item, content ->> 'counted' AS counted, content ->> 'value' AS value,
       content ->> 'why' AS why, coalesce((SELECT s.content ->> 'name' FROM received_row s
         WHERE s.packageId = r.packageId AND s.tableName = 'stations'
           AND s.content ->> 'id' = r.content ->> 'station_id'), r.content ->> 'station_id') AS station
     FROM received_row r WHERE packageId = ? AND tableName = ? ORDER BY rowNumber`,
    { item: text, counted: whole.orNull, value: whole, why: text, station: text },
  ).all(packageId, REPLACED_TABLE);
  return rows.flatMap(({ item: key, counted, value, ...rest }) => {
    const item = itemsByKey(form).get(key);
    if (!item) return [];
    const shown = (one: number): number => one / 10 ** item.decimals;
    return [
      {
        ...rest,
        item: itemLabel(item),
        counted: counted === null ? null : shown(counted),
        value: shown(value),
      },
    ];
  });
}

/** Sums up (汇总) what was received for a period by division; values in each item's smallest unit. */
export function rollup(context: Reader, period: string): Rollup {
  const { db } = context;
  const form = returnOf(definitionsAt(context, period).common);
  const { items } = form;
  const now = latestPackages(db, period);
  const earlier = latestPackages(db, previousPeriod(period));
  const none = { stations: 0, studios: 0, staff: 0, certified: 0, projects: 0, amountFen: 0 };
  const byDivision = expectedUnits(context, period).map(({ office: _office, ...unit }) => {
    const latest = now.find(isFrom(unit));
    const last = earlier.filter(isFrom(unit)).map(({ packageId }) => totalsOf(db, form, packageId));
    const counts = latest ? (JSON.parse(latest.counts) as typeof none) : none;
    return {
      ...unit,
      received: latest !== undefined,
      values: latest ? totalsOf(db, form, latest.packageId) : {},
      previous: added(form, last),
      coverage: latest ? packageCoverage(db, latest.packageId) : shareOf(0, null),
      ...counts,
    };
  });
  const totals = added(
    form,
    byDivision.map(({ values }) => values),
  );
  for (const key of ['stations', 'studios', 'staff', 'certified', 'projects', 'amountFen'] as const)
    totals[key] = byDivision.reduce((sum, row) => sum + row[key], 0);
  const replaced = byDivision.flatMap(({ division, name: unit, unitId }) => {
    const latest = now.find(isFrom({ division, unitId }));
    return latest
      ? replacedOf(db, form, latest.packageId).map((one) => ({ division, unit, ...one }))
      : [];
  });
  return { period, items, byDivision, coverage: coverageOf(byDivision), totals, replaced };
}

const coverageCells = ({ covered, due, share }: CoveredShare): (number | null)[] => [
  due,
  due === null ? null : covered,
  share,
];

/** The roll-up as a workbook, values in their shown units. */
export async function writeRollup(result: Rollup, file: string): Promise<void> {
  const fixed = [
    '区划代码',
    '单位',
    '站',
    '室',
    '人员',
    '持证',
    '项目',
    '合同金额（万元）',
    '应建乡镇（街道）',
    '已覆盖',
    '覆盖率（%）',
  ];
  const items = result.items.map(
    ({ group, label, unit }) => `${group.zh}·${label.zh}${unit.zh ? `（${unit.zh}）` : ''}`,
  );
  const scaled = (values: Record<string, number>) =>
    result.items.map(({ key, decimals }) =>
      values[key] === undefined ? null : values[key] / 10 ** decimals,
    );
  const divisions = result.byDivision.map((row): WrittenRow => {
    const facts = row.received
      ? [
          row.stations,
          row.studios,
          row.staff,
          row.certified,
          row.projects,
          row.amountFen / 1_000_000,
          ...coverageCells(row.coverage),
        ]
      : Array.from({ length: 9 }, () => null);
    return { cells: [row.division, row.name, ...facts, ...scaled(row.values)] };
  });
  const t = (key: string) => result.totals[key] ?? 0;
  const total: WrittenRow = {
    style: boldStyle,
    cells: [
      '',
      '合计',
      t('stations'),
      t('studios'),
      t('staff'),
      t('certified'),
      t('projects'),
      t('amountFen') / 1_000_000,
      ...coverageCells(result.coverage),
      ...scaled(result.totals),
    ],
  };
  const sheet = {
    name: `${result.period} 汇总`,
    frozen: { rows: 1, columns: 2 },
    columns: [{}, { width: 16 }],
    rows: [{ cells: [...fixed, ...items], style: boldStyle }, ...divisions, total],
  };
  const replaced = {
    name: '改报的台账数',
    frozen: { rows: 1, columns: 0 },
    columns: [{ width: 16 }, { width: 28 }, { width: 20 }, {}, {}, { width: 40 }],
    rows: [
      { cells: ['单位', '站点', '指标', '台账数', '改报', '原因'], style: boldStyle },
      ...result.replaced.map(({ unit, station, item, counted, value, why }) => ({
        cells: [unit, station, item.zh, counted, value, why],
      })),
    ],
  };
  await saveWorkbook(result.replaced.length > 0 ? [sheet, replaced] : [sheet], file);
}

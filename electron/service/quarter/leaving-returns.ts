import { daysOf } from '../../../shared/codes/period';
import { sentCells, type KeptReturn } from '../../../shared/definitions/kept-return';
import { returnPlace, returnRow } from '../../../shared/definitions/further-return';
import type { TableField } from '../../../shared/package/manifest';
import type { Reader, Writer } from '../database/context';
import { select, text } from '../database/rows';
import type { SnapshotTable } from './snapshot';

type Store = Pick<Reader, 'db'>;

/** A frozen return that leaves. */
interface Leaving {
  returnId: string;
  kept: KeptReturn;
}

/** Frozen further returns that leave with a period, as they are kept: of days that it has seen. */
function leaving({ db }: Store, period: string): Leaving[] {
  const { last } = daysOf(period);
  return select(
    db,
    'SELECT returnId, period, snapshot FROM return_frozen WHERE sentWith IS NULL OR sentWith = ? ORDER BY returnId, period',
    { returnId: text, period: text, snapshot: text },
  )
    .all(period)
    .filter((one) => daysOf(one.period).last <= last)
    .map(({ returnId, snapshot }) => ({ returnId, kept: JSON.parse(snapshot) as KeptReturn }));
}

const named = (name: string, title: string): TableField => ({
  name,
  type: 'string',
  title,
  constraints: { required: true },
});

/** Table in which the stations of further returns leave. */
export const RETURN_STATIONS = 'further_return_stations';

/**
 * The stations that have rows in the returns that leave: some may not stand among those of the period
 * with which they do. None where no return has any.
 */
function stationsTable(all: readonly Leaving[]): SnapshotTable[] {
  const rows = all.flatMap(({ returnId, kept: { period, stations } }) =>
    (stations?.rows ?? []).map((one) => [
      returnId,
      period,
      one.id,
      one.name,
      one.tier,
      one.state,
      one.division,
    ]),
  );
  if (rows.length === 0) return [];
  return [
    {
      name: RETURN_STATIONS,
      title: { zh: '其他填报表的站点', en: 'Stations of other returns' },
      fields: [
        named('return_id', '填报表'),
        named('period', '期别'),
        named('station_id', '站点'),
        named('name', '名称'),
        named('tier', '层级'),
        named('state', '状态'),
        named('division', '区划代码'),
      ],
      rows,
    },
  ];
}

/**
 * The table of further returns in a period's package, one row a cell; none where none was frozen, so
 * that such a package is as it always was. What was counted leaves as a figure, never as records.
 */
export function furtherReturnsTable(store: Store, period: string): SnapshotTable[] {
  const kept = leaving(store, period);
  if (kept.length === 0) return [];
  return [
    ...stationsTable(kept),
    {
      name: 'further_returns',
      title: { zh: '其他填报表', en: 'Other returns' },
      fields: [
        named('return_id', '填报表'),
        named('version', '版本'),
        named('period', '期别'),
        named('row', '行'),
        named('item', '指标'),
        { name: 'value', type: 'integer', title: '数值（最小单位）' },
        { name: 'text', type: 'string', title: '文字或改报原因' },
        { name: 'counted', type: 'integer', title: '台账数（最小单位）' },
      ],
      rows: kept.flatMap(({ returnId, kept: one }) =>
        sentCells(one).map(({ row, item, value, text: said, counted }) => [
          returnId,
          one.definition.version,
          one.period,
          row,
          item,
          value,
          said,
          counted,
        ]),
      ),
    },
  ];
}

/**
 * What was said of the findings of the returns that leave with a period. Their place is the return with
 * its period: two years of one return may leave together.
 */
export const leavingExplanations = (store: Store, period: string) =>
  leaving(store, period).flatMap(({ returnId, kept }) =>
    (kept.explained ?? []).map(({ row, ...one }) => {
      const place = returnPlace(returnId, kept.period);
      return { ...one, place: row === undefined ? place : returnRow(place, row) };
    }),
  );

/** Notes with which period the frozen returns leave that are in its snapshot. */
export function markSent({ db }: Pick<Writer, 'db'>, period: string): void {
  const mark = db.prepare(
    'UPDATE return_frozen SET sentWith = ? WHERE returnId = ? AND period = ?',
  );
  for (const { returnId, kept } of leaving({ db }, period)) mark.run(period, returnId, kept.period);
}

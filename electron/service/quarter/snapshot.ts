import { nounNames, nounOf, type NounName } from '../../../shared/domain/nouns';
import { fieldKinds } from '../../../shared/domain/field-kinds';
import type { FieldValue, Label, Values } from '../../../shared/domain/noun';
import type { TableField } from '../../../shared/package/manifest';
import { returnOf } from '../../../shared/definitions/breakdowns';
import { isOwnRule } from '../../../shared/definitions/check-rule';
import { COUNTY_ROW } from '../../../shared/rules/county-row';
import { itemsByKey } from '../../../shared/domain/statistics-form';
import { daysOf, rhythmOf } from '../../../shared/codes/period';
import { stateOn } from '../../../shared/rules/state-spans';
import type { Finding } from '../../../shared/rules/finding';
import { figuresSeen } from '../../../shared/rules/seen';
import { totalsOf } from '../../../shared/rules/totals-rules';
import { inRhythm } from '../../../shared/text/period-words';
import type { Reader } from '../database/context';
import { fromRow } from '../database/records';
import { readSetting } from '../database/settings';
import { definitionsAt, returnAt } from '../definitions/definitions';
import { anyRow, select } from '../database/rows';
import { staffOn } from '../people/staff-on';
import { stateHistory } from '../stations/state-history';
import { balancesBefore } from './balances';
import { countyFigures, currentRows, runChecks } from './checks';
import { findingKey } from './explained';
import { furtherReturnsTable, leavingExplanations } from './leaving-returns';
import { REPLACED_TABLE, replacedIn } from './replaced';
import { reportingStations } from './reporting-stations';
import { hmacSm3 } from '../package-format/sm3';

export type Cell = string | number | null;

/** One table as it is frozen and leaves: its Table Schema fields and rows in their order. */
export interface SnapshotTable {
  name: string;
  title: Label;
  fields: TableField[];
  rows: Cell[][];
}

export interface Snapshot {
  period: string;
  tables: SnapshotTable[];
}

const textField = (name: string, title: string): TableField => ({
  name,
  type: 'string',
  title,
  constraints: { required: true },
});
const cell = (value: FieldValue): Cell => (Array.isArray(value) ? value.join(';') : value);

/** What a record says of itself on the last day of a period, where that can be told. */
type AsOf = (id: string, values: Values) => Values;

/**
 * Stations leave in the state that they had on the period's last day, so that who counts them counts
 * those of the period.
 */
function stationsAsOf(context: Reader, period: string): AsOf {
  const states = stateHistory(context, 'station');
  return (id, values) => {
    const { state, from } = stateOn(states.get(id) ?? [], daysOf(period).last);
    return state === values['state']
      ? values
      : { ...values, state, stateSince: from === '' ? null : from };
  };
}

/**
 * A noun's table from its description: the record's id, and every field that has a name in the
 * package.
 */
function nounTable(context: Reader, name: NounName, asOf?: AsOf): SnapshotTable | null {
  const noun = nounOf(name);
  if (!noun.packageTable) return null;
  const leaving = Object.entries(noun.fields).flatMap(([key, field]) =>
    field.package ? [{ key, field, column: field.package }] : [],
  );
  const rows = select(
    context.db,
    `SELECT * FROM "${name}" WHERE removedAt IS NULL ORDER BY id`,
    anyRow,
  ).all();
  return {
    name: noun.packageTable,
    title: noun.plural,
    fields: [
      textField('id', '编号'),
      ...leaving.map(({ field, column }): TableField => ({
        name: column,
        type: fieldKinds[field.kind].package,
        title: field.label.zh,
        ...(field.required ? { constraints: { required: true } } : {}),
      })),
    ],
    rows: rows.map((row) => {
      const { id, values } = fromRow(name, row);
      const then = asOf?.(id, values) ?? values;
      return [id, ...leaving.map(({ key }) => cell(then[key] ?? null))];
    }),
  };
}

const value: TableField = {
  name: 'value',
  type: 'integer',
  title: '数值（最小单位）',
  constraints: { required: true },
};

/**
 * Statistics in the long form, one row a station and item, with those of the county's row, and their
 * totals; all in the item's smallest unit. What the register counts is fixed here with the rest.
 */
function statisticsTables(context: Reader, period: string): SnapshotTable[] {
  const { stations: rows, figures } = currentRows(context, period);
  const stations = [...rows.map(({ id }) => id), COUNTY_ROW]
    .map((id) => ({ id, own: figures.get(id) ?? {} }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  // What the office asks of its stations beyond the common return stays in the office.
  const form = returnOf(definitionsAt(context, period).common);
  const keys = form.items.map(({ key }) => key).sort();
  const rhythm = rhythmOf(period);
  const titled = ({ zh, en }: Label): Label => ({
    zh: inRhythm(zh, rhythm, 'zh'),
    en: inRhythm(en, rhythm, 'en'),
  });
  return [
    {
      name: 'statistics',
      title: titled({ zh: '<季度>服务统计', en: '<Quarterly> statistics' }),
      fields: [textField('station_id', '站点编号'), textField('item', '指标'), value],
      rows: stations.flatMap(({ id, own }) =>
        keys.flatMap((key): Cell[][] => (own[key] === undefined ? [] : [[id, key, own[key]]])),
      ),
    },
    {
      name: 'statistics_totals',
      title: titled({ zh: '<季度>服务统计合计', en: 'Totals of the statistics' }),
      fields: [textField('item', '指标'), value],
      rows: totalsOf(
        form,
        stations.map(({ own }) => own),
        countyFigures(context, period),
      ),
    },
  ];
}

/**
 * One row a worker under a pseudonym: HMAC-SM3 of the id number. No name, number or phone leaves
 * the county (数据安全: quarterly packages carry counts; the pseudonym only shows the same worker
 * claimed twice). As everything counted of a period, they are those of its last day.
 */
function workersTable(context: Reader, period: string): SnapshotTable {
  const key =
    readSetting<string>(context.db, 'taskKey') ??
    readSetting<string>(context.db, 'pseudonymKey') ??
    '';
  const people = staffOn(context, daysOf(period).last);
  const secret = Buffer.from(key, 'hex');
  const rows = people.map(({ citizenId, station, level, registrationExpiry }): Cell[] => [
    hmacSm3(secret, citizenId),
    station,
    level ?? 'none',
    registrationExpiry,
  ]);
  rows.sort((a, b) => String(a[0]).localeCompare(String(b[0])));
  return {
    name: 'workers',
    title: { zh: '人员（只有代号）', en: 'Workers (pseudonyms only)' },
    fields: [
      textField('pseudonym', '代号'),
      textField('station_id', '站点编号'),
      textField('level', '职业水平'),
      { name: 'registration_expiry', type: 'date', title: '登记有效期至' },
    ],
    rows,
  };
}

function evaluationsTable({ db }: Reader): SnapshotTable {
  const rows = select(
    db,
    "SELECT id, station, project, templateId, templateVersion, stage, year, date, total, grade, passed, vetoed FROM evaluation WHERE removedAt IS NULL AND state = 'concluded' ORDER BY id",
    anyRow,
  ).all();
  return {
    name: 'evaluations',
    title: { zh: '评估结果', en: 'Evaluations' },
    fields: [
      textField('id', '编号'),
      { name: 'station_id', type: 'string', title: '站点编号' },
      { name: 'project_id', type: 'string', title: '项目编号' },
      textField('template', '模板'),
      textField('template_version', '模板版本'),
      textField('stage', '环节'),
      textField('year', '年度'),
      { name: 'date', type: 'date', title: '日期' },
      { name: 'total_tenths', type: 'integer', title: '总分（十分之一分）' },
      { name: 'grade', type: 'string', title: '等级' },
      { name: 'passed', type: 'integer', title: '通过' },
      { name: 'vetoed', type: 'integer', title: '一票否决' },
    ],
    rows: rows.map((row) =>
      [
        row.id,
        row.station,
        row.project,
        row.templateId,
        row.templateVersion,
        row.stage,
        row.year,
        row.date,
        row.total,
        row.grade,
        row.passed,
        row.vetoed,
      ].map((value) => value ?? null),
    ),
  };
}

const passedField: TableField = { name: 'passed', type: 'integer', title: '放行' };

/**
 * Explanations of warnings travel along, so that the receiver does not ask again: those that belong
 * to the figures as they leave, and to the common return and rules, with the figures that they saw.
 */
function explanationsTable(context: Reader, period: string): SnapshotTable {
  const items = itemsByKey(returnAt(context, period));
  const ofOffice = ({ code, field = '' }: Finding): boolean =>
    isOwnRule(code) || isOwnRule(field) || items.get(field)?.own === true;
  const ofStations = runChecks(context, period).filter((one) => one.explanation && !ofOffice(one));
  // What was said holds for all findings of a rule at one place.
  const byPlace = [...new Map(ofStations.map((one) => [findingKey(one), one]))];
  const ofReturns = leavingExplanations(context, period);
  const isPassed = ({ severity }: Finding): boolean => severity === 'passable';
  const hasPassed =
    byPlace.some(([, one]) => isPassed(one)) || ofReturns.some(({ passed }) => passed);
  const passedCell = (passed: boolean): number[] => (hasPassed ? [Number(passed)] : []);
  return {
    name: 'explanations',
    title: { zh: '情况说明', en: 'Explanations' },
    fields: [
      textField('code', '规则'),
      textField('entity', '表'),
      textField('record_id', '编号'),
      { name: 'field', type: 'string', title: '字段' },
      textField('text', '说明'),
      { name: 'seen', type: 'string', title: '说明时的数' },
      // Only where a reviewer let something pass; a package without has nothing to say of it.
      ...(hasPassed ? [passedField] : []),
    ],
    rows: [
      ...byPlace
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, one]) => [
          one.code,
          one.entity,
          one.id,
          one.field ?? null,
          one.explanation ?? '',
          figuresSeen(one),
          ...passedCell(isPassed(one)),
        ]),
      ...ofReturns.map(({ code, place, field, text: said, seen, passed }) => [
        code,
        'further_returns',
        place,
        field,
        said,
        seen,
        ...passedCell(passed),
      ]),
    ],
  };
}

/**
 * Figures that stand where the register says another, with the reason (改报的台账数); only where there
 * are any, and only as they leave. A package without has nothing to say of them.
 */
function replacedTable(context: Reader, period: string): SnapshotTable[] {
  const { figures } = currentRows(context, period);
  const common = itemsByKey(returnOf(definitionsAt(context, period).common));
  const rows = Object.entries(replacedIn(context, period)).flatMap(([station, own]) =>
    Object.entries(own).flatMap(([item, { value: stands, counted, why }]): Cell[][] =>
      common.has(item) && figures.get(station)?.[item] === stands
        ? [[station, item, counted, stands, why]]
        : [],
    ),
  );
  if (rows.length === 0) return [];
  return [
    {
      name: REPLACED_TABLE,
      title: { zh: '改报的台账数', en: 'Replaced figures of the register' },
      fields: [
        textField('station_id', '站点编号'),
        textField('item', '指标'),
        { name: 'counted', type: 'integer', title: '台账数' },
        value,
        textField('why', '原因'),
      ],
      rows,
    },
  ];
}

/**
 * What was left of each row's money before the period (上期结余), because a receiver may have none of
 * the quarters before.
 */
function balancesTable(context: Reader, period: string): SnapshotTable {
  const carried = balancesBefore(context, period);
  const ids = reportingStations(context, period).map(({ id }) => id);
  return {
    name: 'balances',
    title: { zh: '上期结余', en: 'Balances carried over' },
    fields: [textField('station_id', '站点编号'), value],
    rows: ids.sort().map((id) => [id, carried.get(id) ?? 0]),
  };
}

/** Everything that leaves for a period, in a fixed order: the same data make the same bytes. */
export function takeSnapshot(context: Reader, period: string): Snapshot {
  const asOf: Partial<Record<NounName, AsOf>> = { station: stationsAsOf(context, period) };
  const nounTables = nounNames.flatMap((name) => nounTable(context, name, asOf[name]) ?? []);
  return {
    period,
    tables: [
      ...nounTables,
      ...statisticsTables(context, period),
      balancesTable(context, period),
      evaluationsTable(context),
      workersTable(context, period),
      explanationsTable(context, period),
      ...replacedTable(context, period),
      ...furtherReturnsTable(context, period),
    ],
  };
}

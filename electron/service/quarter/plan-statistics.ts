import { rhythmOf } from '../../../shared/codes/period';
import { basename } from 'node:path';
import { failure, type FieldFailure } from '../../../shared/result';
import type { Severity } from '../../../shared/rules/finding';
import type { ReadDb } from '../database/reading';
import { stationRhythm } from '../definitions/definitions';
import type { ImportProblem, ShownValues } from '../../../shared/contract/import';
import {
  itemLabel,
  type StatisticsForm,
  type StatisticsItem,
} from '../../../shared/domain/statistics-form';
import { computedOf } from '../../../shared/rules/checks/computed';
import type { Figures } from '../../../shared/rules/read-model';
import { shownFiles } from '../import/folder';
import type { Reading as Workbooks } from '../import/importer';
import { Notes } from '../import/notes';
import { notesBelow, type Table } from '../import/tables';
import { Words } from '../import/words';
import { quarterFigure, type Quarterly, type Tell } from './collate';
import { stationsHouse, type FigureHouse } from './figure-house';
import { FigureReader } from './figure-reader';
import type { Figure, Spot } from './figures';
import type { Brought } from './import-scales';
import { Problems } from './problems';
import { readRows } from './read-rows';
import { readTurned } from './read-turned';
import { shown } from './sums';
import { StationSources } from './station-sources';
import { timeOfTable, type TableTime, type Told } from './table-time';
import type { Reading } from './table-reading';

interface StatisticsRow {
  file: string;
  sheet: string;
  row: number;
  station: string;
  stationName: string;
  period: string;
  action: 'create' | 'update' | 'unchanged';
  /** Values in the smallest unit of each item. */
  values: Record<string, number>;
  before: Record<string, number>;
}

export interface StatisticsPlan {
  read: number;
  notes: Notes;
  rows: StatisticsRow[];
  problems: ImportProblem[];
}

/**
 * Sums that do not fit are stored and pointed out at their cell, so that they can be put right in
 * the grid.
 */
function pointOut(values: Record<string, number>, at: (item: string, fault: FieldFailure) => void) {
  const {
    caseOpening: opening,
    caseNew: opened,
    caseClosed: closed,
    caseEnding: ending,
    servedPersons: persons,
    servedTimes: times,
  } = values;
  if (
    opening !== undefined &&
    opened !== undefined &&
    closed !== undefined &&
    ending !== undefined &&
    opening + opened - closed !== ending
  ) {
    const expected = opening + opened - closed;
    at('caseEnding', failure('IMPORT_CASE_BALANCE', { ending, expected }));
  }
  if (persons !== undefined && times !== undefined && times < persons)
    at('servedPersons', failure('IMPORT_PERSONS_OVER_TIMES', { persons, times }));
}

/** Says that a table's quarter is not known or closed; the quarter where it is open. */
function openTime(
  house: FigureHouse,
  time: TableTime,
  at: { row: number; column: number },
  problems: Problems,
) {
  if ('fault' in time) {
    if (time.fault === 'unknown') problems.say(at, 'IMPORT_PERIOD_UNKNOWN', 'error');
    else if (time.fault === 'other')
      problems.say(at, 'IMPORT_PERIOD_OTHER', 'error', { text: time.text });
    else {
      const [first, second] = time.texts;
      problems.say(at, 'IMPORT_PERIOD_CONFLICT', 'error', { first, second });
    }
    return null;
  }
  const { period } = time;
  if (!house.isFrozen(period)) return time;
  problems.say(at, 'IMPORT_PERIOD_FROZEN', 'error', { period });
  return null;
}

/** Says that figures come in for a quarter which their title does not name, or for another one. */
function tellTime(
  { is, text }: Told,
  period: string,
  at: { row: number; column: number },
  problems: Problems,
): void {
  const code = is === 'yearOnly' ? 'IMPORT_PERIOD_YEAR' : 'IMPORT_PERIOD_TITLE';
  problems.say(at, code, 'warning', { text, period });
}

/** What is common to every table of one import. */
interface Shared {
  house: FigureHouse;
  plan: StatisticsPlan;
  figures: Figure[];
  words: Words;
  stations: StationSources;
}

/** Something that is done once, however often it is asked for. */
function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

/** Reads every figure of a table. */
function readTable(
  db: ReadDb,
  { period }: Workbooks,
  table: Table,
  shared: Shared,
  file: string,
  alone: boolean,
) {
  const { house, plan, figures, words, stations } = shared;
  const bookName = basename(table.file).replace(/\.\w+$/, '');
  const problems = new Problems(plan.problems, table.sheet, file);
  const at = { row: table.headerRow, column: 1 };
  const rhythm = period === null ? stationRhythm({ db }) : rhythmOf(period);
  const said = timeOfTable([table.sheet, ...table.titles], null, rhythm);
  const none = 'fault' in said && said.fault === 'unknown';
  const texts = [table.sheet, ...table.titles, ...(none ? [bookName] : [])];
  const time = openTime(house, timeOfTable(texts, period, rhythm), at, problems);
  if (time === null) return;
  const form = house.formAt(time.period);
  const reading: Reading = {
    table,
    below: notesBelow(table),
    form,
    file,
    ...time,
    problems,
    notes: plan.notes,
    words,
    stations,
    reader: new FigureReader(plan.notes, problems, form),
    quiet: new FigureReader(new Notes(), new Problems([], table.sheet, file), form),
    bookName,
    alone,
    figures,
    untimed: once(() => {
      if (time.other !== undefined)
        problems.say(at, 'IMPORT_PERIOD_OTHER', 'error', { text: time.other });
      else if (time.told) tellTime(time.told, time.period, at, problems);
    }),
    read: () => (plan.read += 1),
  };
  const [told, taken] = [plan.problems.length, figures.length];
  if (table.turned) readTurned(reading, table.turned);
  else readRows(reading);
  // Where one amount of a table may stand in yuan, so may the smaller ones beside it.
  if (plan.problems.slice(told).some(({ code }) => code === 'IMPORT_UNIT_MISSING'))
    for (const figure of figures.splice(taken)) {
      const { spot, unsaid } = figure;
      if (unsaid === null) figures.push(figure);
      else problems.say(spot, 'IMPORT_UNIT_MISSING', 'error', { value: unsaid });
    }
}

/** Figures by quarter and station, in the order in which they stand. */
function byStation(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.period} ${figure.station}`;
    const group = groups.get(key) ?? [];
    group.push(figure);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The quarter's figures of a station by item. */
function itemsOf(figures: readonly Figure[], words: Words, tell: Tell): Map<string, Quarterly> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures)
    groups.set(figure.item.key, [...(groups.get(figure.item.key) ?? []), figure]);
  const found = new Map<string, Quarterly>();
  for (const [item, group] of groups) {
    const one = quarterFigure(group, words, tell);
    if (one) found.set(item, one);
  }
  return found;
}

/** Holds what the register counts against it; it is never stored. */
function compared(
  found: Map<string, Quarterly>,
  register: Figures,
  tell: Tell,
): Record<string, number> {
  const values: Record<string, number> = {};
  for (const [key, { value, figure }] of found) {
    const { item, spot } = figure;
    const counted = register[key];
    if (item.source === 'entered') values[key] = value;
    else if (item.source === 'register' && counted !== undefined && counted !== value) {
      const params = { item: itemLabel(item), register: counted, value };
      tell(spot, failure('STAT_DERIVED_DIFFERS', params), 'warning');
    }
  }
  return values;
}

/** Holds what is computed against what a workbook says; it is never stored. */
function recomputed(
  found: ReadonlyMap<string, Quarterly>,
  form: StatisticsForm,
  figures: Figures,
  tell: Tell,
): void {
  const computed = computedOf(form, figures);
  for (const { value, figure } of found.values()) {
    const { item, spot } = figure;
    const expected = computed[item.key];
    if (item.source !== 'computed' || expected === value) continue;
    const params = {
      item: itemLabel(item),
      expected: expected === undefined ? '—' : shown(expected, item),
      value: shown(value, item),
    };
    tell(spot, failure('IMPORT_COMPUTED_DIFFERS', params), 'warning');
  }
}

/** A figure as the sheet shows it, with its unit. */
function shownValue(
  { key, decimals, unit }: StatisticsItem,
  value: number | undefined,
): ShownValues {
  if (value === undefined) return { values: { [key]: null }, labels: { [key]: '—' } };
  return { values: { [key]: value }, labels: { [key]: `${value / 10 ** decimals}${unit.zh}` } };
}

/** Lists what changes at a station that has figures, value by value. */
function tellChanges(
  notes: Notes,
  title: string,
  before: Record<string, number>,
  values: Record<string, number>,
  found: ReadonlyMap<string, Quarterly>,
): void {
  for (const [field, value] of Object.entries(values)) {
    const figure = found.get(field)?.figure;
    if (!figure || before[field] === value) continue;
    const { item, spot } = figure;
    notes.changed(() => ({
      ...(spot.file === '' ? {} : { file: spot.file }),
      sheet: spot.sheet,
      row: spot.row,
      title,
      field,
      before: shownValue(item, before[field]),
      after: shownValue(item, value),
    }));
  }
}

/**
 * Works out what taking in the statistics of a quarter would do, from every workbook at once. The
 * sheet's own name or title says which quarter; else the clerk's is meant.
 */
export function planStatistics(
  db: ReadDb,
  workbooks: Workbooks,
  house: FigureHouse = stationsHouse(db),
): StatisticsPlan {
  const { tables, resolver, answers } = workbooks;
  const plan: StatisticsPlan = { read: 0, notes: new Notes(), rows: [], problems: [] };
  const words = new Words(answers, plan.notes);
  const stations = new StationSources(resolver, words, answers.at(-1) ?? {});
  const shared: Shared = { house, plan, figures: [], words, stations };
  const names = shownFiles(tables.map(({ file }) => file));
  for (const table of tables) {
    const alone = tables.filter(({ file }) => file === table.file).length === 1;
    const file = names.size > 1 ? (names.get(table.file) ?? '') : '';
    readTable(db, workbooks, table, shared, file, alone);
  }
  const tell: Tell = (spot: Spot, fault: FieldFailure, severity: Severity) => {
    new Problems(plan.problems, spot.sheet, spot.file).add(spot, fault, severity);
  };
  const registers = new Map<string, ReturnType<FigureHouse['register']>>();
  const kept = new Map<string, ReturnType<FigureHouse['stored']>>();
  const brought: Brought[] = [];
  for (const group of byStation(shared.figures)) {
    const [first] = group;
    if (!first) continue;
    const { period, station, stationName, spot, named } = first;
    const found = itemsOf(group, words, tell);
    const register = registers.get(period) ?? house.register(period);
    registers.set(period, register);
    const values = compared(found, register.get(station) ?? {}, tell);
    pointOut(values, (item, fault) => {
      tell(found.get(item)?.figure.spot ?? spot, fault, 'warning');
    });
    const all = kept.get(period) ?? house.stored(period);
    kept.set(period, all);
    const before = all.get(station) ?? {};
    const figures = { ...before, ...register.get(station), ...values };
    recomputed(found, house.formAt(period), figures, tell);
    const changed = Object.entries(values).some(([item, value]) => before[item] !== value);
    const refusal = changed ? house.refusal(period, station) : null;
    if (refusal !== null) {
      tell(named, failure(refusal, { station: stationName, period }), 'error');
      continue;
    }
    const action = !changed ? 'unchanged' : Object.keys(before).length === 0 ? 'create' : 'update';
    const { file, sheet, row } = spot;
    plan.rows.push({ file, sheet, row, station, stationName, period, action, values, before });
    const spots = new Map([...found].map(([item, { figure }]) => [item, figure.spot]));
    brought.push({ period, station, values, before, spots });
    if (action === 'update') tellChanges(plan.notes, stationName, before, values, found);
  }
  house.tellScales(brought, tell);
  return plan;
}

import type { InputOf } from '../../../shared/contract/procedures';
import { LEAVING_ROWS, type LeavingRow, type LeavingTable } from '../../../shared/contract/review';
import { previousPeriod } from '../../../shared/codes/period';
import type { Values } from '../../../shared/domain/noun';
import { nounNames, nounOf, type NounName } from '../../../shared/domain/nouns';
import { Refusal } from '../../../shared/result';
import type { Reader } from '../database/context';
import { select, text } from '../database/rows';
import { labeller, type Labeller } from '../records/labels';
import { frozenOf } from './freeze';
import { takeSnapshot, type Cell, type SnapshotTable } from './snapshot';

/** How the cells of a table are shown: as a noun's fields, or as they are with ids named. */
interface Shown {
  noun: NounName | null;
  fields: LeavingTable['fields'];
  read: (row: readonly Cell[]) => { values: Values; labels: Record<string, string> };
}

const isSeveral = (noun: NounName, key: string): boolean =>
  ['codes', 'attachments'].includes(nounOf(noun).fields[key]?.kind ?? '');

/** A noun's table: each column is a field of its description. */
function nounShown(noun: NounName, table: SnapshotTable, { labels }: Labeller): Shown {
  const keys = new Map(
    Object.entries(nounOf(noun).fields).flatMap(([key, field]) =>
      field.package ? [[field.package, key] as const] : [],
    ),
  );
  const columns = table.fields.flatMap(({ name }, at) => {
    const key = keys.get(name);
    return key === undefined ? [] : [{ at, key }];
  });
  return {
    noun,
    fields: columns.map(({ key }) => ({ key, label: nounOf(noun).fields[key]?.label ?? EMPTY })),
    read: (row) => {
      const values: Values = Object.fromEntries(
        columns.map(({ at, key }) => {
          const cell = row[at] ?? null;
          return [key, isSeveral(noun, key) && typeof cell === 'string' ? cell.split(';') : cell];
        }),
      );
      return { values, labels: labels(noun, values) };
    },
  };
}

const EMPTY = { zh: '', en: '' };

/** Names of the records that ids of other tables are of. */
function namesOf({ db }: Pick<Reader, 'db'>): (column: string, id: string) => string | undefined {
  const known = new Map<string, Map<string, string>>();
  const tables: Record<string, string> = { station_id: 'station', project_id: 'project' };
  return (column, id) => {
    const table = tables[column];
    if (table === undefined) return undefined;
    const names =
      known.get(table) ??
      new Map(
        select(db, `SELECT id, name FROM ${table}`, { id: text, name: text })
          .all()
          .map((row) => [row.id, row.name]),
      );
    known.set(table, names);
    return names.get(id);
  };
}

/** Any other table: its columns by their titles. */
function plainShown(context: Reader, table: SnapshotTable): Shown {
  const name = namesOf(context);
  return {
    noun: null,
    fields: table.fields.map(({ name: key, title = key }) => ({
      key,
      label: { zh: title, en: title },
    })),
    read: (row) => {
      const values = Object.fromEntries(
        table.fields.map((field, at) => [field.name, row[at] ?? null]),
      );
      const labels = Object.entries(values).flatMap(([key, value]) => {
        const label = name(key, String(value));
        return label === undefined ? [] : [[key, label] as const];
      });
      return { values, labels: Object.fromEntries(labels) };
    },
  };
}

function shownAs(context: Reader, table: SnapshotTable): Shown {
  const noun = nounNames.find((one) => nounOf(one).packageTable === table.name);
  return noun === undefined
    ? plainShown(context, table)
    : nounShown(noun, table, labeller(context.db));
}

/** What makes a row the same in two packages: its id, else the texts that every row has to have. */
function keyIn(table: SnapshotTable): (row: readonly Cell[]) => string {
  const columns = table.fields.flatMap(({ name, type, constraints }, at) =>
    name === 'id' || (type === 'string' && constraints?.required) ? [{ name, at }] : [],
  );
  const own = columns.filter(({ name }) => name === 'id');
  const used = own.length > 0 ? own : columns;
  return (row) => JSON.stringify(used.map(({ at }) => row[at] ?? null));
}

function held(
  { read }: Shown,
  key: string,
  cells: readonly Cell[],
  earlier: readonly Cell[] | undefined,
  against: boolean,
): LeavingRow {
  const { values, labels } = read(cells);
  const row = { id: key, revision: 0, updatedAt: '', updatedBy: '', values, labels };
  if (!earlier) return { row, state: against ? 'new' : 'same', changed: [], before: null };
  const before = read(earlier);
  const changed = Object.keys(values).filter(
    (field) => JSON.stringify(values[field]) !== JSON.stringify(before.values[field]),
  );
  return changed.length === 0
    ? { row, state: 'same', changed, before: null }
    : { row, state: 'changed', changed, before };
}

const ORDER = { changed: 0, new: 1, same: 2 } as const;

/**
 * The rows of one table as they would be frozen, or are, against the package of the period before;
 * what changed and what is new stands first.
 * @throws Refusal RECORD_NOT_FOUND for a table that does not leave
 */
export function leavingRows(
  context: Reader,
  { period, table: name }: InputOf<'review.rows'>,
): LeavingTable {
  const { tables } = frozenOf(context, period)?.snapshot ?? takeSnapshot(context, period);
  const table = tables.find((one) => one.name === name);
  if (!table) throw Refusal.of('RECORD_NOT_FOUND', { noun: 'table', id: name });
  const against = previousPeriod(period);
  const kept = frozenOf(context, against)?.snapshot;
  const last = kept?.tables.find((one) => one.name === name);
  const shown = shownAs(context, table);
  const keyOf = keyIn(table);
  const lastKey = last ? keyIn(last) : keyOf;
  // An older package may have had other columns; each is read by its own.
  const earlier = new Map(
    (last?.rows ?? []).map((row) => [
      lastKey(row),
      table.fields.map(({ name: column }) => row[columnOf(last, column)] ?? null),
    ]),
  );
  const rows = table.rows.map((cells) => {
    const key = keyOf(cells);
    return held(shown, key, cells, earlier.get(key), kept !== undefined);
  });
  const ids = new Set(rows.map(({ row }) => row.id));
  return {
    table: name,
    noun: shown.noun,
    fields: shown.fields,
    rows: rows.toSorted((a, b) => ORDER[a.state] - ORDER[b.state]).slice(0, LEAVING_ROWS),
    total: rows.length,
    gone: [...earlier.keys()].filter((key) => !ids.has(key)).length,
    against: kept ? against : null,
  };
}

const columnOf = (table: SnapshotTable | undefined, column: string): number =>
  table?.fields.findIndex(({ name }) => name === column) ?? -1;

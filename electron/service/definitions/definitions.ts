import { withAdditions } from '../../../shared/definitions/additions';
import {
  additionsSchema,
  noAdditions,
  type Additions,
  type DefinitionSet,
} from '../../../shared/definitions/definition-set';
import { returnOf } from '../../../shared/definitions/breakdowns';
import { STATIONS_RETURN } from '../../../shared/definitions/kept-return';
import { readSet } from '../../../shared/definitions/read-set';
import { shippedSet } from '../../../shared/definitions/shipped';
import { periodOf, type Rhythm } from '../../../shared/codes/period';
import { rhythmOfForm, type StatisticsForm } from '../../../shared/domain/statistics-form';
import type { WriteDb } from '../database/context';
import type { ReadDb } from '../database/reading';
import { prepared } from '../database/records';
import { select, text } from '../database/rows';
import { sm3 } from '../package-format/sm3';
import { forgetUnchosen } from './own-settings';

interface Store {
  db: ReadDb;
}

/** The set under which a period is filled in and checked. */
export interface Definitions {
  /** What all offices have: the set that a package names. */
  common: DefinitionSet;
  /** The same with what this office adds. */
  effective: DefinitionSet;
}

const digestOf = (content: string): string => sm3(Buffer.from(content));

/** What was read lately, by its digest: reading a set is a hundred times a look-up. */
const known = new Map<string, unknown>();
const KNOWN_MOST = 40;

function read<T>(digest: string, make: () => T): T {
  const found = known.get(digest);
  if (found !== undefined) return found as T;
  const made = make();
  if (known.size >= KNOWN_MOST) known.clear();
  known.set(digest, made);
  return made;
}

/** The set of a digest, as it was kept. */
const keptSet = (db: ReadDb, digest: string): DefinitionSet =>
  read(digest, () =>
    readSet(
      JSON.parse(select(db, 'SELECT content FROM definition_set WHERE sm3 = ?', text).one(digest)),
    ),
  );

const layerText = (db: ReadDb, layer: 'common' | 'own'): string | undefined =>
  prepared(db, 'SELECT content FROM definition_layer WHERE layer = ?', text).maybe(layer);

/** What this office adds to the common set, as it stands now. */
export function ownAdditions({ db }: Store): Additions {
  const content = layerText(db, 'own');
  return content === undefined
    ? noAdditions
    : read(content, () => additionsSchema.parse(JSON.parse(content)));
}

/**
 * The common set: its row names a kept set by its digest. Databases of the first format have the
 * set itself there; null where none was ever taken in.
 */
function commonSet(db: ReadDb): DefinitionSet | null {
  const content = layerText(db, 'common');
  if (content === undefined) return null;
  const row = JSON.parse(content) as { set?: string };
  return row.set === undefined ? read(content, () => readSet(row)) : keptSet(db, row.set);
}

/** The set that holds for a period that has not begun yet. */
export function currentDefinitions(store: Store): Definitions {
  const common = commonSet(store.db) ?? shippedSet;
  return { common, effective: effectiveOf(common, ownAdditions(store)) };
}

let shippedIs: string | null = null;
const shippedDigest = (): string => (shippedIs ??= digestOf(JSON.stringify(shippedSet)));

/** Whether two sets ask for the same, whatever they are called. */
const sameParts = (a: DefinitionSet, b: DefinitionSet): boolean =>
  JSON.stringify({ ...a, version: b.version, title: b.title, note: b.note }) === JSON.stringify(b);

const composed = new WeakMap<DefinitionSet, WeakMap<Additions, DefinitionSet>>();

/** The same object for the same layers, so that what is made from a set can be kept with it. */
function effectiveOf(common: DefinitionSet, additions: Additions): DefinitionSet {
  const own = composed.get(common) ?? new WeakMap<Additions, DefinitionSet>();
  composed.set(common, own);
  const made = own.get(additions) ?? withAdditions(common, additions);
  own.set(additions, made);
  return made;
}

const HELD = 'SELECT common, effective FROM period_definitions WHERE period = ?';

/**
 * The definitions under which a period (2026Q3) stands: those under which it began, once another
 * set has come; otherwise the current ones.
 */
export function definitionsAt(store: Store, period: string): Definitions {
  const held = prepared(store.db, HELD, { common: text, effective: text }).maybe(period);
  return held
    ? { common: keptSet(store.db, held.common), effective: keptSet(store.db, held.effective) }
    : currentDefinitions(store);
}

/** The stations' return of a period, with what the office adds. */
export const returnAt = (store: Store, period: string): StatisticsForm =>
  returnOf(definitionsAt(store, period).effective);

/** How often the stations' return is due, as it holds now. */
export const stationRhythm = (store: Store): Rhythm =>
  rhythmOfForm(currentDefinitions(store).effective.stationReturn);

/** The period of the stations' return in which a day lies, as it holds now. */
export const periodHolding = (store: Store, day: string): string =>
  periodOf(day, stationRhythm(store));

/**
 * Every common set that this office works or has worked under, the current one first: what was begun
 * under an earlier one is still read by it.
 */
export function everySet(store: Store): DefinitionSet[] {
  const { common } = currentDefinitions(store);
  const kept = select(store.db, 'SELECT sm3 FROM definition_set ORDER BY rowid DESC', text).all();
  return [common, ...kept.map((digest) => keptSet(store.db, digest)), shippedSet];
}

/** The definitions of a period, or those that hold now. */
export const definitionsHolding = (store: Store, period: string | null): Definitions =>
  period === null ? currentDefinitions(store) : definitionsAt(store, period);

/** Periods in which something was entered, declared, explained, reviewed, sent out or frozen. */
const BEGUN = `
SELECT period FROM statistics_value UNION SELECT period FROM zero_report
UNION SELECT period FROM explanation UNION SELECT period FROM period_act
UNION SELECT period FROM frozen UNION SELECT period FROM station_answer
UNION SELECT period FROM return_value WHERE returnId = '${STATIONS_RETURN}'`;

/** The same with those of which a further return holds something. */
const BEGUN_ANY = `${BEGUN}
UNION SELECT period FROM return_value UNION SELECT period FROM return_frozen`;

/** Periods that have begun and follow the current set so far, earliest first. */
export const begunPeriods = ({ db }: Store): string[] =>
  select(
    db,
    `SELECT period FROM (${BEGUN_ANY}) WHERE period NOT IN (SELECT period FROM period_definitions) ORDER BY period`,
    text,
  ).all();

/** Every period of the stations' return that has begun, whatever it stands under. */
export const everBegun = ({ db }: Store): string[] => select(db, BEGUN, text).all();

function keepSet(db: WriteDb, set: DefinitionSet): string {
  const content = JSON.stringify(set);
  const digest = digestOf(content);
  db.prepare('INSERT OR IGNORE INTO definition_set (sm3, content) VALUES (?, ?)').run(
    digest,
    content,
  );
  return digest;
}

/** Has every period that has begun, but those named, keep the set under which it stands. */
function holdBegun(db: WriteDb, except: readonly string[]): void {
  const { common, effective } = currentDefinitions({ db });
  const insert = db.prepare(
    'INSERT INTO period_definitions (period, common, effective) VALUES (?, ?, ?)',
  );
  const begun = begunPeriods({ db }).filter((period) => !except.includes(period));
  if (begun.length === 0) return;
  const [c, e] = [keepSet(db, common), keepSet(db, effective)];
  for (const period of begun) insert.run(period, c, e);
}

/** Puts a row in a layer's place; periods that have begun keep what they began with. */
function putLayer(
  db: WriteDb,
  layer: 'common' | 'own',
  row: string,
  moved: readonly string[],
): void {
  holdBegun(db, moved);
  const forget = db.prepare('DELETE FROM period_definitions WHERE period = ?');
  for (const period of moved) forget.run(period);
  db.prepare(
    'INSERT INTO definition_layer (layer, content) VALUES (?, ?) ON CONFLICT (layer) DO UPDATE SET content = excluded.content',
  ).run(layer, row);
}

/**
 * Puts other additions in the place of what the office adds. Periods that have begun keep what they
 * began with; those in `moved` go over. Runs in the caller's transaction.
 */
export const takeAdditions = (
  db: WriteDb,
  additions: Additions,
  moved: readonly string[] = [],
): void => {
  putLayer(db, 'own', JSON.stringify(additions), moved);
};

/**
 * Puts another common set in place of the one that holds, and has the office's settings follow it
 * where they only say what the outgoing one said. Periods as with `takeAdditions`.
 */
export function takeCommon(db: WriteDb, set: DefinitionSet, moved: readonly string[] = []): void {
  const { common } = currentDefinitions({ db });
  putLayer(db, 'common', JSON.stringify({ set: keepSet(db, set) }), moved);
  forgetUnchosen(db, common);
}

/**
 * Takes in the set that this version of the program ships, where no other office has sent one: the
 * first time, and whenever a new version of the program brings another. One that says nothing new
 * takes the place without any period having to be held under the old.
 */
export function takeShipped(db: WriteDb): void {
  const row = JSON.stringify({ set: shippedDigest() });
  const content = layerText(db, 'common');
  if (content === row) return;
  const common = commonSet(db);
  if (common && common.id !== shippedSet.id) return;
  const same = common !== null && sameParts(common, shippedSet);
  db.transaction(() => {
    takeCommon(db, shippedSet, same ? begunPeriods({ db }) : []);
  })();
}

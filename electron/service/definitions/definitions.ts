import { withAdditions } from '../../../shared/definitions/additions';
import {
  additionsSchema,
  definitionSetSchema,
  noAdditions,
  type Additions,
  type DefinitionSet,
} from '../../../shared/definitions/definition-set';
import { shippedSet } from '../../../shared/definitions/shipped';
import type { StatisticsForm } from '../../../shared/domain/statistics-form';
import type { WriteDb } from '../database/context';
import type { ReadDb } from '../database/reading';
import { select, text } from '../database/rows';
import { sm3 } from '../package-format/sm3';

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

/** Sets that were read lately, by their text: reading one is a hundred times a look-up. */
const known = new Map<string, unknown>();
const KNOWN_MOST = 40;

function read<T>(content: string, parse: (json: unknown) => T): T {
  const found = known.get(content);
  if (found !== undefined) return found as T;
  const made = parse(JSON.parse(content));
  if (known.size >= KNOWN_MOST) known.clear();
  known.set(content, made);
  return made;
}

const setOf = (content: string): DefinitionSet =>
  read(content, (json) => definitionSetSchema.parse(json));

const layerText = (db: ReadDb, layer: 'common' | 'own'): string | undefined =>
  select(db, 'SELECT content FROM definition_layer WHERE layer = ?', text).maybe(layer);

/** What this office adds to the common set, as it stands now. */
export function ownAdditions({ db }: Store): Additions {
  const content = layerText(db, 'own');
  return content === undefined ? noAdditions : read(content, (json) => additionsSchema.parse(json));
}

/** The set that holds for a period that has not begun yet. */
export function currentDefinitions(store: Store): Definitions {
  const content = layerText(store.db, 'common');
  const common = content === undefined ? shippedSet : setOf(content);
  return { common, effective: effectiveOf(common, ownAdditions(store)) };
}

const composed = new WeakMap<DefinitionSet, WeakMap<Additions, DefinitionSet>>();

/** The same object for the same layers, so that what is made from a set can be kept with it. */
function effectiveOf(common: DefinitionSet, additions: Additions): DefinitionSet {
  const own = composed.get(common) ?? new WeakMap<Additions, DefinitionSet>();
  composed.set(common, own);
  const made = own.get(additions) ?? withAdditions(common, additions);
  own.set(additions, made);
  return made;
}

const HELD =
  'SELECT c.content AS common, e.content AS effective FROM period_definitions p JOIN definition_set c ON c.sm3 = p.common JOIN definition_set e ON e.sm3 = p.effective WHERE p.period = ?';

/**
 * The definitions under which a period (2026Q3) stands: those under which it began, once another
 * set has come; otherwise the current ones.
 */
export function definitionsAt(store: Store, period: string): Definitions {
  const held = select(store.db, HELD, { common: text, effective: text }).maybe(period);
  return held
    ? { common: setOf(held.common), effective: setOf(held.effective) }
    : currentDefinitions(store);
}

/** The stations' return of a period, with what the office adds. */
export const returnAt = (store: Store, period: string): StatisticsForm =>
  definitionsAt(store, period).effective.stationReturn;

/** Periods in which something was entered, declared, explained, reviewed or frozen. */
const BEGUN = `
SELECT period FROM statistics_value UNION SELECT period FROM zero_report
UNION SELECT period FROM explanation UNION SELECT period FROM review
UNION SELECT period FROM frozen`;

/** Periods that have begun and follow the current set so far, earliest first. */
export const begunPeriods = ({ db }: Store): string[] =>
  select(
    db,
    `SELECT period FROM (${BEGUN}) WHERE period NOT IN (SELECT period FROM period_definitions) ORDER BY period`,
    text,
  ).all();

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

/**
 * Puts another content in a layer's place. Periods that have begun keep what they began with; those
 * in `moved` go over to the new set. Runs in the caller's transaction.
 */
export function takeLayer(
  db: WriteDb,
  layer: 'common' | 'own',
  content: DefinitionSet | Additions,
  moved: readonly string[] = [],
): void {
  holdBegun(db, moved);
  const forget = db.prepare('DELETE FROM period_definitions WHERE period = ?');
  for (const period of moved) forget.run(period);
  db.prepare(
    'INSERT INTO definition_layer (layer, content) VALUES (?, ?) ON CONFLICT (layer) DO UPDATE SET content = excluded.content',
  ).run(layer, JSON.stringify(content));
  keepSet(db, currentDefinitions({ db }).common);
}

/**
 * Takes in the set that this version of the program ships, where no other office has sent one: the
 * first time, and whenever a new version of the program brings another.
 */
export function takeShipped(db: WriteDb): void {
  const content = layerText(db, 'common');
  const shipped = JSON.stringify(shippedSet);
  if (content === shipped) return;
  if (content !== undefined && setOf(content).id !== shippedSet.id) return;
  db.transaction(() => {
    takeLayer(db, 'common', shippedSet);
  })();
}

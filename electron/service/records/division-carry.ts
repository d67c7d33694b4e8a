import type {
  DivisionChangeInput,
  DivisionChangePreview,
} from '../../../shared/contract/divisions';
import { placeOf, type Stored, type Values } from '../../../shared/domain/noun';
import { nounNames, nounOf, type NounName } from '../../../shared/domain/nouns';
import { behaviourOf } from '../database/behaviour';
import type { Reader, Writer } from '../database/context';
import { audited, fromRow, getRecord } from '../database/records';
import { anyRow, select } from '../database/rows';
import type { DivisionPlan } from './division-plan';
import { sameKey } from './rules';
import { removeRecord, saveRecord } from './write';
import { divisionEdits, divisionName } from '../divisions/divisions';

/** Nouns whose records stand in a division. */
const placed: readonly NounName[] = nounNames.filter(
  (noun) => nounOf(noun).fields['division']?.kind === 'division',
);

/** What stands in the divisions of a plan. */
export function standing(
  { db }: Pick<Reader, 'db'>,
  plan: DivisionPlan,
): { noun: NounName; stored: Stored }[] {
  const codes = [...plan.places.keys()];
  return placed.flatMap((noun) =>
    select(
      db,
      `SELECT * FROM "${noun}" WHERE removedAt IS NULL AND division IN (SELECT value FROM json_each(?)) ORDER BY id`,
      anyRow,
    )
      .all(JSON.stringify(codes))
      .map((row) => ({ noun, stored: fromRow(noun, row) })),
  );
}

/**
 * Names that carry the old name of their township, as they would be called; none that another
 * record of the place has already.
 */
export function renamed(
  context: Pick<Reader, 'db' | 'behaviours'>,
  input: DivisionChangeInput,
  plan: DivisionPlan,
  records: readonly { noun: NounName; stored: Stored }[],
): DivisionChangePreview['names'] {
  const edits = divisionEdits(context.db);
  const old = input.sources.map((code) => divisionName(code, edits));
  const key = (noun: NounName, name: string, values: Values): string => {
    const place = placeOf(nounOf(noun), values) ?? '';
    return `${noun} ${plan.moved.get(place) ?? place} ${name}`;
  };
  const nameOf = (noun: NounName, values: Values): string =>
    String(values[nounOf(noun).title] ?? '');
  const taken = new Set(
    records.map(({ noun, stored }) => key(noun, nameOf(noun, stored.values), stored.values)),
  );
  const names: DivisionChangePreview['names'] = [];
  for (const { noun, stored } of records) {
    if (!behaviourOf(context, noun).namedAfterPlace) continue;
    const from = nameOf(noun, stored.values);
    const name = old.find((one) => from.includes(one));
    const to =
      name === undefined
        ? from
        : from.replace(name, plan.places.get(placeOf(nounOf(noun), stored.values) ?? '') ?? name);
    if (to === from || taken.has(key(noun, to, stored.values))) continue;
    taken.add(key(noun, to, stored.values));
    names.push({ noun, id: stored.id, from, to });
  }
  return names;
}

/** What carrying over left behind, so that it can be taken back. */
export interface Carried {
  /** All that stands in the divisions, changed or not. */
  standing: number;
  records: { noun: NounName; id: string; revision: number; before: Values }[];
  /** Figures of a merged division that went into another's. */
  removed: { noun: NounName; id: string; revision: number }[];
}

/**
 * Brings everything in the divisions of a plan to its new code and, where wanted, its new name,
 * with the change in each record's history. Call inside `inTransaction`.
 */
export function carryOver(
  context: Writer,
  input: DivisionChangeInput,
  plan: DivisionPlan,
): Carried {
  const records = standing(context, plan);
  const names = new Map(
    (input.names ? renamed(context, input, plan, records) : []).map(({ id, to }) => [id, to]),
  );
  const edits = divisionEdits(context.db);
  const carried: Carried = { standing: records.length, records: [], removed: [] };
  const keep = (noun: NounName, before: Stored, values: Values): void => {
    const after = saveRecord(context, 'division', noun, { ...before, values });
    const known = carried.records.find(({ id }) => id === before.id);
    if (known) known.revision = after.revision;
    else if (after.revision !== before.revision)
      carried.records.push({
        noun,
        id: before.id,
        revision: after.revision,
        before: before.values,
      });
  };
  for (const {
    noun,
    stored: { id },
  } of records) {
    // Figures that were added up on the way have changed since the list was made.
    const stored = getRecord(context.db, noun, id);
    const division = placeOf(nounOf(noun), stored.values) ?? '';
    const to = plan.moved.get(division) ?? division;
    const behaviour = behaviourOf(context, noun);
    const twin =
      behaviour.joined && to !== division
        ? sameKey(context, noun, { ...stored.values, division: to }, stored.id)
        : null;
    audited(context, {
      action: 'division',
      noun,
      recordId: stored.id,
      before: { place: divisionName(division, edits) },
      after: {
        place: plan.places.get(division) ?? '',
        document: input.document || null,
        effective: input.effective,
      },
    });
    if (twin && behaviour.joined) {
      const into = getRecord(context.db, noun, twin.id);
      removeRecord(context, 'division', noun, stored);
      carried.removed.push({ noun, id: stored.id, revision: stored.revision + 1 });
      keep(noun, into, behaviour.joined(into.values, stored.values));
    } else
      keep(noun, stored, {
        ...stored.values,
        division: to,
        ...(names.has(stored.id) ? { name: names.get(stored.id) ?? null } : {}),
      });
  }
  return carried;
}

import { z } from 'zod';
import { PERIOD } from '../codes/period';
import type { CodeChange } from '../codes/table';
import { tablesWith, type Tables } from '../codes/tables';
import { enteredItems, itemLabel } from '../domain/statistics-form';
import { returnOf } from './breakdowns';
import type { DefinitionSet } from './definition-set';
import { definedLabel } from './return-form';

/**
 * Code tables (代码表) of a definition set: by table what differs from the program's own, code by
 * code. The names of the tiers are those of the table `tier`.
 */
export const codesSchema = z.record(
  z.string().regex(/^[A-Za-z]{1,40}$/),
  z
    .array(
      z.strictObject({
        code: z.string().regex(/^[A-Za-z0-9._-]{1,40}$/),
        /** A new code has one; of a known one, what it is called instead. */
        label: definedLabel.optional(),
        /** Further words by which workbooks call it. */
        synonyms: z.array(z.string().min(1).max(60)).max(200).optional(),
        /** The period from which it is chosen no more. */
        retired: z.string().regex(PERIOD).optional(),
      }),
    )
    .max(300),
);

/**
 * How far a project has come is told by its steps: what a set says of one it says of the stage as
 * well, unless it names the stage itself. What is retired stays a stage that projects are at.
 */
function stagesOf({ codes }: DefinitionSet): CodeChange[] {
  const own = codes['projectStage'] ?? [];
  const steps = (codes['projectStep'] ?? []).map(({ retired: _retired, ...change }) => change);
  return [...steps.filter(({ code }) => !own.some((one) => one.code === code)), ...own];
}

const made = new WeakMap<DefinitionSet, Tables>();

/** The code tables under a set; items of its return are a table like others. */
export function tablesOf(set: DefinitionSet): Tables {
  const known = made.get(set);
  if (known) return known;
  const statisticsItem = enteredItems(returnOf(set)).map((item) => ({
    code: item.key,
    label: itemLabel(item),
  }));
  const tables = tablesWith({ ...set.codes, statisticsItem, projectStage: stagesOf(set) });
  made.set(set, tables);
  return tables;
}

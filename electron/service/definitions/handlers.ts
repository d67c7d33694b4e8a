import type { definitionProcedures } from '../../../shared/contract/definitions';
import { additionProblems, withAdditions } from '../../../shared/definitions/additions';
import { changesBetween, type DefinitionChange } from '../../../shared/definitions/changes';
import type { Additions } from '../../../shared/definitions/definition-set';
import { Refusal } from '../../../shared/result';
import type { Handlers, Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { select, text, whole } from '../database/rows';
import {
  begunPeriods,
  currentDefinitions,
  definitionsAt,
  ownAdditions,
  takeAdditions,
} from './definitions';

/** Quarters that have begun and may still be changed, whichever set they keep. */
const openPeriods = ({ db }: Pick<Reader, 'db'>): string[] => {
  const held = select(db, 'SELECT period FROM period_definitions', text).all();
  const frozen = new Set(select(db, 'SELECT period FROM frozen', text).all());
  return [...new Set([...begunPeriods({ db }), ...held])]
    .filter((period) => !frozen.has(period))
    .sort();
};

/** Items under which nothing that is stored can stand any more. */
const lost = (changes: readonly DefinitionChange[]): string[] =>
  changes
    .filter(({ change, facets }) => change === 'gone' || facets.includes('unit'))
    .map(({ key }) => key);

/** Figures of a period that would be lost if it went over to the set with these additions. */
function figuresLeft(store: Pick<Reader, 'db'>, period: string, additions: Additions): number {
  const before = definitionsAt(store, period);
  const after = withAdditions(currentDefinitions(store).common, additions);
  const keys = lost(changesBetween(before.effective, after));
  const { n } = select(
    store.db,
    'SELECT count(*) AS n FROM statistics_value WHERE period = ? AND item IN (SELECT value FROM json_each(?))',
    { n: whole },
  ).one(period, JSON.stringify(keys));
  return n;
}

function add(context: Writer, additions: Additions, moved: readonly string[]): void {
  const { common } = currentDefinitions(context);
  const [problem] = additionProblems(common, additions);
  if (problem) throw new Refusal(problem.fault);
  const open = openPeriods(context);
  for (const period of moved) {
    if (!open.includes(period)) throw Refusal.of('PERIOD_FROZEN', { period });
    const count = figuresLeft(context, period, additions);
    if (count > 0) throw Refusal.of('DEF_FIGURES_LEFT', { period, count });
  }
  const before = ownAdditions(context);
  inTransaction(context, () => {
    takeAdditions(context.db, additions, moved);
    audited(context, {
      action: 'definitions',
      noun: 'setting',
      recordId: 'definitions',
      before,
      after: { ...additions, moved },
    });
  });
}

export const definitionHandlers: Handlers<typeof definitionProcedures> = {
  'definitions.get': (context) => ({
    common: currentDefinitions(context).common,
    additions: ownAdditions(context),
  }),
  'definitions.compare': (context, { additions }) => {
    const { common, effective } = currentDefinitions(context);
    return {
      changes: changesBetween(effective, withAdditions(common, additions)),
      problems: additionProblems(common, additions),
      open: openPeriods(context).map((period) => ({
        period,
        left: figuresLeft(context, period, additions),
      })),
    };
  },
  'definitions.add': (context, { additions, moved }) => {
    add(context, additions, moved);
    return { saved: true };
  },
};

import type { definitionProcedures } from '../../../shared/contract/definitions';
import { inEffect, withAdditions } from '../../../shared/definitions/additions';
import { changesBetween } from '../../../shared/definitions/changes';
import type { Additions } from '../../../shared/definitions/definition-set';
import { ownProblems } from '../../../shared/rules/checks/own-rules';
import { Refusal } from '../../../shared/result';
import type { Handlers, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { currentDefinitions, ownAdditions, takeAdditions } from './definitions';
import { writeSetBook } from './book-write';
import { proposedSet } from './proposal';
import { figuresLeft, mayMove, openPeriods, previewSet, takeSet, writeSet } from './taking';

function add(context: Writer, additions: Additions, moved: readonly string[]): void {
  const { common } = currentDefinitions(context);
  const [problem] = ownProblems(common, additions);
  if (problem) throw new Refusal(problem.fault);
  mayMove(context, moved, withAdditions(common, additions));
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
  'definitions.get': (context) => {
    const { common } = currentDefinitions(context);
    return { common, additions: inEffect(common, ownAdditions(context)) };
  },
  'definitions.compare': (context, { additions }) => {
    const { common, effective } = currentDefinitions(context);
    return {
      changes: changesBetween(effective, withAdditions(common, additions)),
      problems: ownProblems(common, additions),
      open: openPeriods(context).map((period) => ({
        period,
        left: figuresLeft(context, period, withAdditions(common, additions)),
      })),
    };
  },
  'definitions.add': (context, { additions, moved }) => {
    add(context, additions, moved);
    return { saved: true };
  },
  'definitions.preview': async (context, proposal) =>
    previewSet(context, await proposedSet(context, proposal)),
  'definitions.take': async (context, { sm3, moved, ...proposal }) => {
    takeSet(context, await proposedSet(context, proposal), sm3, moved);
    return { saved: true };
  },
  'definitions.writeBook': (context, { file }) =>
    writeSetBook(currentDefinitions(context).common, file),
  'definitions.write': (context, { file }) => writeSet(context, file),
};

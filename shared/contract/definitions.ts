import { z } from 'zod';
import type { AdditionProblem } from '../definitions/additions';
import type { DefinitionChange } from '../definitions/changes';
import { additionsSchema, type Additions, type DefinitionSet } from '../definitions/definition-set';
import { none, period, reads, writes } from './procedure';

/** A quarter that has begun and is not frozen: it may go over to a changed set. */
export interface OpenPeriod {
  period: string;
  /** Figures stored under items that the changed set no longer has, or keeps in another unit. */
  left: number;
}

/** Calls of the definition sets under which an office works. */
export const definitionProcedures = {
  'definitions.get': reads('session', none).returns<{
    common: DefinitionSet;
    additions: Additions;
  }>(),
  'definitions.compare': reads(['admin'], z.strictObject({ additions: additionsSchema })).returns<{
    changes: DefinitionChange[];
    problems: AdditionProblem[];
    open: OpenPeriod[];
  }>(),
  'definitions.add': writes(
    ['admin'],
    z.strictObject({ additions: additionsSchema, moved: z.array(period).max(40) }),
  ).returns<{ saved: true }>(),
} as const;

import { z } from 'zod';
import type { Label } from '../codes/label';
import type { PartChange } from '../definitions/part-changes';
import type { FieldFailure } from '../result';
import type { AdditionProblem } from '../definitions/additions';
import type { DefinitionChange } from '../definitions/changes';
import {
  additionsSchema,
  changedPartsSchema,
  type Additions,
  type DefinitionSet,
} from '../definitions/definition-set';
import { none, path, period, reads, writes } from './procedure';

/** A quarter that has begun and is not frozen: it may go over to a changed set. */
export interface OpenPeriod {
  period: string;
  /** Figures stored under items that the changed set no longer has, or keeps in another unit. */
  left: number;
}

/** A code that a set retires and records have. */
export interface RetiredInUse {
  table: string;
  code: string;
  label: Label;
  /** The period from which it is offered no more. */
  from: string;
  records: number;
}

/** What keeps a set from being taken in; of a workbook with the cell at which it stands. */
export type PlacedFailure = FieldFailure & { cell?: string };

/** What a set of a file, or one that is changed here, would change. */
export interface SetPreview {
  /** SM3 of the file, or of the set that is made here, by which it is taken in. */
  sm3: string;
  set: Pick<DefinitionSet, 'id' | 'version' | 'title' | 'note' | 'from'>;
  /** What keeps it from being taken in. */
  problems: PlacedFailure[];
  changes: PartChange[];
  /** How the items of the return differ, with what the office adds. */
  items: DefinitionChange[];
  retired: RetiredInUse[];
  open: OpenPeriod[];
}

/** Another set: a file, or parts of the one that holds as they are changed here. */
export const proposal = {
  file: path.optional(),
  parts: changedPartsSchema.optional(),
} as const;

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
  'definitions.preview': reads(['admin'], z.strictObject(proposal)).returns<SetPreview>(),
  'definitions.take': writes(
    ['admin'],
    z.strictObject({
      ...proposal,
      sm3: z.string().regex(/^[0-9a-f]{64}$/),
      moved: z.array(period).max(40),
    }),
  ).returns<{ saved: true }>(),
  'definitions.write': reads(['admin'], z.strictObject({ file: path })).returns<{
    file: string;
  }>(),
  /** Return and rules of the set as a workbook that can be changed and taken in. */
  'definitions.writeBook': reads(['admin'], z.strictObject({ file: path })).returns<{
    file: string;
  }>(),
} as const;

import type { FieldFailure } from '../../../shared/result';
import type { Severity } from '../../../shared/rules/finding';
import type { RuleContext } from '../../../shared/rules/record-rules';
import type { KnownRecords } from './known-records';
import type { Resolver } from './resolver';
import type { Words } from './words';

/** A fault of one row, at its column. */
export type RowFault = FieldFailure & { column: number; severity: Severity };

/** An error at a column. */
export const error = (column: number, failure: FieldFailure): RowFault => ({
  column,
  severity: 'error',
  ...failure,
});

/** What a row is read with. */
export interface RowTools {
  resolver: Resolver;
  rules: RuleContext;
  words: Words;
  known: KnownRecords;
}

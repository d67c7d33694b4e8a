import type { ImportKind } from '../../shared/contract/import';
import { workbookKinds } from '../../shared/domain/nouns';
import { UsageError, type Options } from './types';

/** Kinds of workbooks that the command line takes in, lists and makes templates of. */
export const importKinds: readonly ImportKind[] = [...workbookKinds, 'statistics'];

/** The kind that was asked for. @throws UsageError where there is none such */
export function kindOf(options: Options): ImportKind {
  const kind = importKinds.find((known) => known === options.kind);
  if (!kind) throw new UsageError(`--kind ${importKinds.join('|')}`);
  return kind;
}

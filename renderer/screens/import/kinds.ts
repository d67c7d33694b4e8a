import type { ImportKind } from '../../../shared/contract/import';
import { nounOf, workbookKinds, workbookNouns } from '../../../shared/domain/nouns';
import type { Say } from '../../base/language';
import { listPath } from '../../base/places';

/** Kinds of workbooks in the order in which people know them. */
export const importKinds: readonly ImportKind[] = [
  'stations',
  'staff',
  'institutions',
  'projects',
  'statistics',
  ...workbookKinds.filter(
    (kind) => !['stations', 'staff', 'institutions', 'projects'].includes(kind),
  ),
];

/** What a kind of workbook holds, as people call it. */
export const kindLabel = (kind: ImportKind, say: Say): string =>
  kind === 'statistics'
    ? say('IMPORT_KIND_statistics')
    : say.label(nounOf(workbookNouns[kind]).label);

/** A file's name without its folders. */
export const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** Where what came in can be seen. */
export const kindPath = (kind: ImportKind): string =>
  kind === 'statistics' ? '/statistics' : listPath(workbookNouns[kind]);

import { fieldKinds } from '../../../shared/domain/field-kinds';
import type { FieldDescription } from '../../../shared/domain/noun';
import { byNoun, nounOf, type NounName } from '../../../shared/domain/nouns';
import { listHeading } from '../records/list-cells';

/** So many columns of their own may offices add to a list that went out here. */
const ADDED = 2;

const headingsOf = byNoun((noun) =>
  Object.entries(nounOf(noun).fields).map(([key, field]) => ({ key, heading: listHeading(field) })),
);

/** What is counted from other records, and papers, stand in no workbook that comes in. */
export const isTakenIn = (field: FieldDescription): boolean =>
  !field.derived && fieldKinds[field.kind].workbook;

/**
 * The field of each heading of a list that was written here, null for columns that were added to it;
 * null where the headings are those of another's workbook.
 */
export function ownFields(
  noun: NounName,
  headings: readonly string[],
): readonly (string | null)[] | null {
  const left = [...headingsOf(noun)];
  let added = 0;
  const found = headings.map((heading) => {
    const at = added > ADDED ? -1 : left.findIndex((one) => one.heading === heading);
    const [own] = at < 0 ? [] : left.splice(at, 1);
    if (!own) added += 1;
    return own?.key ?? null;
  });
  return added <= ADDED && added * 2 < headings.length ? found : null;
}

import { definitionSetSchema, SET_FORMAT, type DefinitionSet } from './definition-set';
import { shippedSet } from './shipped';

/** Formats that this program reads beside its own. */
const EARLIER: readonly unknown[] = [1];

/**
 * A set as it is stored or sent: of this format or an earlier one. What it does not say, in an
 * earlier format or by leaving a part out, is what the shipped set says.
 * @throws ZodError for what is no set, or one of a later format
 */
export function readSet(json: unknown): DefinitionSet {
  if (typeof json !== 'object' || json === null) return definitionSetSchema.parse(json);
  const {
    id: _id,
    version: _version,
    title: _title,
    note: _note,
    from: _from,
    ...parts
  } = shippedSet;
  const { format, parameters, papers, ...said } = json as Record<string, unknown>;
  return definitionSetSchema.parse({
    ...parts,
    ...said,
    // A parameter or paper that came with a later program is as the program ships it.
    parameters: { ...parts.parameters, ...(parameters as object | undefined) },
    papers: { ...parts.papers, ...(papers as object | undefined) },
    format: EARLIER.includes(format) ? SET_FORMAT : format,
  });
}

import { isOwnRule } from './check-rule';
import { definitionSetSchema, SET_FORMAT, type DefinitionSet } from './definition-set';
import { withFormulas } from './indicators-of-before';
import { shippedSet } from './shipped';
import { recordChecks } from './shipped-record-checks';

/** Formats that this program reads beside its own. */
const EARLIER: readonly unknown[] = [1, 2, 3];
/** Formats under which what the records are asked about was the program's own. */
const WITHOUT_RECORD_CHECKS: readonly unknown[] = [1, 2];

/**
 * Rules of a set of an earlier format, with those that were no rules then but the program's own:
 * what it found under such a set it still finds. Own rules of the office stay last.
 */
function withRecordChecks(checks: unknown): unknown {
  if (!Array.isArray(checks)) return checks;
  const codes = checks.map((one: unknown) => (isCoded(one) ? one.code : ''));
  const added = recordChecks.filter(({ code }) => !codes.includes(code));
  const own = codes.findIndex((code) => isOwnRule(code));
  const at = own < 0 ? checks.length : own;
  return [...(checks.slice(0, at) as unknown[]), ...added, ...(checks.slice(at) as unknown[])];
}

const isCoded = (one: unknown): one is { code: string } =>
  typeof one === 'object' && one !== null && 'code' in one && typeof one.code === 'string';

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
  const { format, parameters, deadlines, papers, letters, checks, indicators, ...said } =
    json as Record<string, unknown>;
  const isEarlier = EARLIER.includes(format);
  const without = WITHOUT_RECORD_CHECKS.includes(format);
  return definitionSetSchema.parse({
    ...parts,
    ...said,
    ...(checks !== undefined && { checks: without ? withRecordChecks(checks) : checks }),
    ...(indicators !== undefined && {
      indicators: isEarlier ? withFormulas(indicators, parts.indicators) : indicators,
    }),
    // A parameter, deadline, paper or letter of a later program is as the program ships it.
    parameters: { ...parts.parameters, ...(parameters as object | undefined) },
    deadlines: { ...parts.deadlines, ...(deadlines as object | undefined) },
    papers: { ...parts.papers, ...(papers as object | undefined) },
    letters: { ...parts.letters, ...(letters as object | undefined) },
    format: isEarlier ? SET_FORMAT : format,
  });
}

import {
  parameterAt,
  parameterFits,
  parameterGroups,
  withParameter,
  type ParameterField,
  type ParameterValue,
} from '../../../shared/definitions/parameter-fields';
import type { RuleParameters } from '../../../shared/definitions/rule-parameters';

const all = parameterGroups.flatMap(({ fields }) => fields);

/** Rule parameters as they are typed, by path; the related majors are typed as one text. */
export type TypedParameters = Readonly<Record<string, string>>;

export const typedParameters = (parameters: RuleParameters): TypedParameters =>
  Object.fromEntries(all.map(({ path }) => [path, String(parameterAt(parameters, path) ?? '')]));

/** The value that a field's text means: a choice as it is, a number, null for nothing. */
const valueOf = ({ choices }: ParameterField, text = ''): ParameterValue =>
  choices ? text : text.trim() === '' ? null : Number(text);

export const isTypedWrong = (field: ParameterField, typed: TypedParameters): boolean =>
  !field.choices && !parameterFits(field, valueOf(field, typed[field.path]));

export const areTypedWell = (typed: TypedParameters): boolean =>
  all.every((field) => !isTypedWrong(field, typed));

/** A list of words as it is typed, with commas between. */
export const typedWords = (words: readonly string[]): string => words.join('、');

/** The words of a list that was typed. */
export const wordsOf = (text: string): string[] =>
  text.split(/[、,，\s]+/).filter((word) => word !== '');

/** The parameters that were typed, on top of those that stood there. */
export const parametersOf = (before: RuleParameters, typed: TypedParameters): RuleParameters =>
  all.reduce<RuleParameters>(
    (at, field) => withParameter(at, field.path, valueOf(field, typed[field.path])),
    before,
  );

import { readFileSync, statSync } from 'node:fs';
import { ZodError } from 'zod';
import { SET_FORMAT, type DefinitionSet } from '../../../shared/definitions/definition-set';
import { returnOf } from '../../../shared/definitions/breakdowns';
import { setProblems } from '../../../shared/definitions/problems';
import { readSet } from '../../../shared/definitions/read-set';
import { compiledRules } from '../../../shared/rules/checks/compile';
import { formulaProblems } from '../../../shared/rules/checks/formulas';
import { indicatorProblems } from '../../../shared/rules/checks/indicator-formulas';
import { formulasOfReturn, rulesOfReturn } from '../../../shared/rules/checks/further-rules';
import { templateProblems } from '../../../shared/evaluation/template-problems';
import { failure, Refusal, type FieldFailure } from '../../../shared/result';
import { sm3 } from '../package-format/sm3';

/** Bytes of a set file at most: the shipped set has a fifth of a megabyte. */
const MOST = 8 * 1024 * 1024;

export interface SetFile {
  set: DefinitionSet;
  /** SM3 of the file, which an office reads to another. */
  sm3: string;
}

const wrongAt = (place: string): Refusal => Refusal.of('DEF_FILE_SHAPE', { place });

/**
 * Reads a definition set from a JSON file.
 * @throws Refusal DEF_FILE_SHAPE with the place, DEF_FILE_LATER, and what the disk refuses with
 */
export function readSetFile(file: string): SetFile {
  if (statSync(file).size > MOST) throw wrongAt('1');
  const bytes = readFileSync(file);
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw wrongAt('JSON');
  }
  const { format } = (json ?? {}) as { format?: unknown };
  if (typeof format === 'number' && format > SET_FORMAT) throw Refusal.of('DEF_FILE_LATER');
  try {
    return { set: readSet(json), sm3: sm3(bytes) };
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw wrongAt(error.issues[0]?.path.map(String).join('.') || 'JSON');
  }
}

/**
 * Everything that keeps a set from being taken in. A rule of the shipped set that it does not
 * replace counts as well: one about an item that its return does not have would be said at every
 * check.
 */
export const problemsOf = (set: DefinitionSet): FieldFailure[] => [
  ...setProblems(set),
  ...set.evaluations
    .filter((template) => templateProblems(template).length > 0)
    .map(({ name }) => failure('DEF_EVALUATION_UNSOUND', { template: name })),
  ...indicatorProblems(set),
  ...formulaProblems(returnOf(set)).map(({ fault }) => fault),
  ...compiledRules(set.checks, returnOf(set)).problems.map(({ fault }) => fault),
  ...set.returns.flatMap((one) => [
    ...formulasOfReturn(one).map(({ fault }) => fault),
    ...rulesOfReturn(one).problems.map(({ fault }) => fault),
  ]),
];

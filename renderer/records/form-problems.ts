import type { Say } from '../base/language';
import type { Problem } from './form-aside';
import type { RecordFormState } from './use-record-form';

/**
 * What stands against what was typed, then what is wrong with the record as it is kept; one problem
 * a field at most.
 */
export function problemsOf(form: RecordFormState, say: Say): Problem[] {
  const { description, faults, record, dirty, noun } = form;
  const typedWrong = Object.keys(description.fields).flatMap((field): Problem[] => {
    const failure = faults[field];
    return failure
      ? [{ field, failure, text: say.any(failure.code, failure.params), severity: 'error' }]
      : [];
  });
  // What was found in the record says nothing of what is being typed over it.
  const found = dirty
    ? []
    : record.findings
        .filter(({ field }) => !faults[field ?? ''])
        .map(({ entity, field, code, params, severity }): Problem => {
          const own = entity === noun ? (field ?? '') : '';
          return { field: own, entity, text: say.any(code, params), severity };
        });
  return [...typedWrong, ...found];
}

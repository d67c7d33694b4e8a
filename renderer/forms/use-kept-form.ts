import { useState } from 'react';
import type { Failure } from '../../shared/result';
import { useCall, type Calls } from '../api';
import type { KeptForm } from '../components';
import { textIn, useKept } from './use-draft';

interface Form<T> {
  typed: T;
  put: (part: Partial<T>) => void;
  /** Stores what was typed; once that is done nothing is kept any more. */
  run: Calls['run'];
  busy: boolean;
  /** For the dialog that the form stands in. */
  dialog: { kept: KeptForm; failure: Failure | undefined };
  kept: KeptForm;
}

/**
 * What is typed into a dialog, kept until it is saved or given up: Esc, a click beside it and a
 * locked register lose nothing.
 * @param id what kind of dialog, and of which record
 * @param stored what stands there while nothing was typed
 * @param secret what is never kept, such as a password
 */
export function useKeptForm<T extends object>(
  id: string,
  stored: T,
  secret: readonly (keyof T)[] = [],
): Form<T> {
  const { run, busy, failure } = useCall();
  const [first] = useState(stored);
  const [typed, setTyped] = useState(stored);
  const content = (form: T): string =>
    JSON.stringify({ ...form, ...Object.fromEntries(secret.map((key) => [key, first[key]])) });
  const kept = useKept({
    place: { noun: 'dialog', id },
    typed: { form: content(typed) },
    dirty: content(typed) !== content(first),
    restore: (values) => {
      const text = textIn(values, 'form');
      if (text !== undefined) setTyped({ ...first, ...(JSON.parse(text) as Partial<T>) });
    },
  });
  const own: KeptForm = {
    found: kept.found,
    forget: kept.forget,
    discard: () => {
      kept.forget();
      setTyped(first);
    },
  };
  return {
    typed,
    put: (part) => {
      setTyped((before) => ({ ...before, ...part }));
    },
    run: async (name, input) => {
      const done = await run(name, input);
      if (done !== undefined) kept.forget();
      return done;
    },
    busy,
    dialog: { kept: own, failure },
    kept: own,
  };
}

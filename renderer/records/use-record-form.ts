import { useEffect, useMemo, useRef, useState } from 'react';
import { useForm, type Control, type UseFormSetValue } from 'react-hook-form';
import type { FieldFailure, Failure } from '../../shared/result';
import type { ListRow } from '../../shared/contract/records';
import type { Finding } from '../../shared/rules/finding';
import {
  emptyValues,
  type FieldDescription,
  type Noun,
  type Values,
} from '../../shared/domain/noun';
import { nounOf, type NounName, type RecordOf } from '../../shared/domain/nouns';
import { checkRecord, fieldFault } from '../../shared/rules/record-rules';
import { useCall, type Calls } from '../api';
import { useToday } from '../base/session';
import { fieldId } from '../forms/record-field';
import { fromTyped, typedOf, valuesOf, type Typed } from '../forms/typed';
import { particularsOf } from './particulars';
import { caughtUp, isSame } from './typed-over';
import { useEdits, type Edits } from './use-edits';

export interface Loaded<N extends NounName = NounName> {
  id: string | null;
  revision: number | null;
  values: RecordOf<N>['values'];
  labels: Record<string, string>;
  findings: Finding[];
}

/** A record that is not kept yet, as its form begins. */
export const newRow = (noun: NounName, values: Values): Loaded => ({
  id: null,
  revision: null,
  values: { ...emptyValues(nounOf(noun)), ...values },
  labels: {},
  findings: [],
});

interface Options {
  noun: NounName;
  /** The record as it was read last; a new one counts as it was when the form began. */
  row: Loaded;
  draft?: Typed | undefined;
  /** Set by where the form stands and not shown in it: whom an owned record belongs to. */
  fixed?: Values;
  /** Tells this form's controls from those of another that is open. */
  scope?: string;
  /** Another way to save than as a record alone. */
  saveAs?: ((values: Values, run: Calls['run']) => Promise<ListRow | undefined>) | undefined;
}

export interface RecordFormState<N extends NounName = NounName> {
  noun: N;
  description: Noun;
  record: Loaded<N>;
  control: Control<Typed>;
  typed: Typed;
  stored: Typed;
  dirty: boolean;
  faults: Record<string, FieldFailure>;
  failure: Failure | undefined;
  busy: boolean;
  scope: string | undefined;
  fixed: Values;
  /** Fields that follow from what was typed, e.g. the birth date from the id number. */
  derived: Readonly<Record<string, string>>;
  setValue: UseFormSetValue<Typed>;
  /** What was typed and chosen, to be undone and done again field by field. */
  edits: Edits;
  inSection: (section: string) => [string, FieldDescription][];
  masked: (key: string) => boolean;
  leave: (key: string) => void;
  focus: (key: string) => void;
  discard: () => void;
  /** The saved record; nothing when something stands against it, which then shows at its field. */
  save: () => Promise<ListRow | undefined>;
}

/**
 * The record as it is known newest: as it was read, or as the last save answered until it has been
 * read again.
 */
function useNewest(row: Loaded): [Loaded, (saved: ListRow) => void] {
  const [begun] = useState(row);
  const [saved, setSaved] = useState<Loaded>();
  const keep = (answer: ListRow): void => {
    setSaved({ ...answer, findings: [] });
  };
  if (row.id === null) return [begun, keep];
  return [saved && (saved.revision ?? 0) > (row.revision ?? 0) ? saved : row, keep];
}

/**
 * What a form of any noun knows and does: what was typed, what stands against it, and how it is
 * saved.
 */
export function useRecordForm({
  noun,
  row,
  draft,
  fixed = {},
  scope,
  saveAs,
}: Options): RecordFormState {
  const today = useToday();
  const description = nounOf(noun);
  const [record, keepSaved] = useNewest(row);
  const stored = useMemo(() => typedOf(description, record.values), [description, record.values]);
  const { control, watch, reset, getValues, setValue } = useForm<Typed>({
    defaultValues: { ...stored, ...draft },
  });
  const [faults, setFaults] = useState<Record<string, FieldFailure>>({});
  const { run, busy, failure, clear } = useCall();
  const [answered, setAnswered] = useState(failure);
  if (failure !== answered) {
    setAnswered(failure);
    if (failure?.fields) setFaults({ ...faults, ...failure.fields });
  }
  const typed = watch();
  const focus = (key: string): void => {
    setTimeout(() => {
      document.getElementById(fieldId(key, scope))?.focus();
    }, 0);
  };
  const edits = useEdits(typed, setValue, focus);
  const dirty = Object.keys(description.fields).some((key) => !isSame(typed[key], stored[key]));
  const derived = particularsOf(noun).following?.(typed) ?? {};

  // The fields live outside React: when the record was changed elsewhere, what was not typed over
  // follows it.
  const base = useRef(stored);
  useEffect(() => {
    if (base.current === stored) return;
    const now = caughtUp(getValues(), base.current, stored);
    edits.settle(now);
    reset(now);
    base.current = stored;
  }, [stored, reset, getValues, edits]);

  const masked = (key: string): boolean => {
    const value = typed[key];
    return (
      record.id !== null &&
      typeof value === 'string' &&
      value.includes('*') &&
      value === stored[key]
    );
  };
  const check = (key: string): FieldFailure | null => {
    const field = description.fields[key];
    if (!field || masked(key)) return null;
    const parsed = fromTyped(field, getValues(key));
    return 'fault' in parsed ? parsed.fault : fieldFault(field, parsed.value, { today });
  };
  const leave = (key: string): void => {
    const fault = check(key);
    setFaults((before) => {
      const next = { ...before };
      // An empty field is only called missing when saving: leaving it is no fault yet.
      if (fault && fault.code !== 'REQUIRED') next[key] = fault;
      else delete next[key];
      return next;
    });
  };
  /**
   * Everything that is wrong with what stands in the form; values that were never shown are not
   * judged.
   */
  const faultsOf = (
    wanted: Values,
    unread: Record<string, FieldFailure>,
  ): Record<string, FieldFailure> =>
    Object.fromEntries(
      Object.entries({ ...checkRecord(noun, wanted, { today }), ...unread }).filter(
        ([key]) => !masked(key),
      ),
    );
  const send = (values: Values): Promise<ListRow | undefined> =>
    saveAs
      ? saveAs(values, run)
      : run('records.save', { noun, id: record.id, revision: record.revision, values });
  const save = async (): Promise<ListRow | undefined> => {
    clear();
    const sent = getValues();
    const { values, faults: unread } = valuesOf(description, sent);
    const wanted: Values = { ...values, ...derived, ...fixed };
    const found = faultsOf(wanted, unread);
    setFaults(found);
    const first = Object.keys(description.fields).find((key) => key in found);
    if (first) {
      focus(first);
      return undefined;
    }
    const answer = await send(wanted);
    if (answer) {
      keepSaved(answer);
      const now = typedOf(description, answer.values);
      const next = caughtUp(getValues(), sent, now);
      edits.settle(next);
      reset(next);
      base.current = now;
    }
    return answer;
  };
  return {
    noun,
    description,
    record,
    control,
    typed,
    stored,
    dirty,
    faults,
    failure,
    busy,
    scope,
    fixed,
    derived,
    setValue,
    edits,
    masked,
    leave,
    focus,
    save,
    inSection: (section) =>
      Object.entries(description.fields).filter(
        ([key, field]) => field.form === section && !(key in fixed),
      ),
    discard: () => {
      setFaults({});
      reset(stored);
    },
  };
}

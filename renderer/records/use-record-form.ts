import { useEffect, useMemo, useState } from 'react';
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
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { checkRecord, fieldFault } from '../../shared/rules/record-rules';
import { call, useCall, type Calls } from '../api';
import { useToday } from '../base/session';
import { derivedFrom, fieldId } from '../forms/record-field';
import { fromTyped, typedOf, valuesOf, type Typed } from '../forms/typed';

export interface Loaded {
  id: string | null;
  revision: number | null;
  values: Values;
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
  row: Loaded;
  draft?: Typed | undefined;
  /** Set by where the form stands and not shown in it: whom an owned record belongs to. */
  fixed?: Values;
  /** Tells this form's controls from those of another that is open. */
  scope?: string;
  /** Another way to save than as a record alone. */
  saveAs?: ((values: Values, run: Calls['run']) => Promise<ListRow | undefined>) | undefined;
}

export interface RecordFormState {
  noun: NounName;
  description: Noun;
  record: Loaded;
  control: Control<Typed>;
  typed: Typed;
  stored: Typed;
  dirty: boolean;
  faults: Record<string, FieldFailure>;
  failure: Failure | undefined;
  busy: boolean;
  scope: string | undefined;
  fixed: Values;
  derived: { sex?: string; birthDate?: string };
  setValue: UseFormSetValue<Typed>;
  inSection: (section: string) => [string, FieldDescription][];
  masked: (key: string) => boolean;
  leave: (key: string) => void;
  focus: (key: string) => void;
  discard: () => void;
  /** Reads the record again, e.g. after what belongs to it changed; what was typed stays. */
  refresh: () => Promise<void>;
  /** The saved record; nothing when something stands against it, which then shows at its field. */
  save: () => Promise<ListRow | undefined>;
}

/** What a form of any noun knows and does: what was typed, what stands against it, and how it is saved. */
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
  const [record, setRecord] = useState(row);
  const stored = useMemo(() => typedOf(description, record.values), [description, record.values]);
  const { control, watch, reset, getValues, setValue } = useForm<Typed>({
    defaultValues: { ...stored, ...draft },
  });
  const [faults, setFaults] = useState<Record<string, FieldFailure>>({});
  const { run, busy, failure, clear } = useCall();
  const typed = watch();
  const dirty = Object.keys(description.fields).some(
    (key) => JSON.stringify(typed[key] ?? '') !== JSON.stringify(stored[key] ?? ''),
  );
  const derived = noun === 'person' ? derivedFrom(typed['citizenId']) : {};
  useEffect(() => {
    if (failure?.fields) setFaults((before) => ({ ...before, ...failure.fields }));
  }, [failure]);

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
  const focus = (key: string): void => {
    setTimeout(() => {
      document.getElementById(fieldId(key, scope))?.focus();
    }, 0);
  };
  const take = (next: Loaded): void => {
    setRecord(next);
    reset(typedOf(description, next.values), { keepDirtyValues: true });
  };
  const refresh = async (): Promise<void> => {
    if (record.id !== null) take(await call('records.get', { noun, id: record.id }));
  };
  const save = async (): Promise<ListRow | undefined> => {
    clear();
    const { values, faults: unread } = valuesOf(description, getValues());
    const wanted: Values = { ...values, ...derived, ...fixed };
    const found: Record<string, FieldFailure> = {
      ...checkRecord(noun, wanted, { today }),
      ...unread,
    };
    for (const key of Object.keys(found)) if (masked(key)) delete found[key];
    setFaults(found);
    const first = Object.keys(description.fields).find((key) => key in found);
    if (first) {
      focus(first);
      return undefined;
    }
    const answer = saveAs
      ? await saveAs(wanted, run)
      : await run('records.save', {
          noun,
          id: record.id,
          revision: record.revision,
          values: wanted,
        });
    if (!answer) return undefined;
    if (record.id !== null) {
      setRecord({ ...answer, findings: [] });
      reset(typedOf(description, answer.values));
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
    masked,
    leave,
    focus,
    refresh,
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

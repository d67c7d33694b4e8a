import type { ReactElement, ReactNode } from 'react';
import { useController, type Control } from 'react-hook-form';
import { citizenIdFacts, citizenIdFault } from '../../shared/codes/citizen-id';
import type { FieldDescription } from '../../shared/domain/noun';
import { useText } from '../base/language';
import { useSession } from '../base/session';
import { FormField } from '../components';
import { AttachmentsField } from './attachments-field';
import { CodeField, CodesField } from './code-fields';
import type { Making } from './lookup-field';
import { DivisionField, ReferenceField } from './reference-fields';
import { SuggestField } from './suggest-field';
import { entering } from './entering';
import { FollowingEntry, TextEntry } from './text-entry';
import type { Typed } from './typed';

interface RecordFieldProps {
  name: string;
  field: FieldDescription;
  control: Control<Typed>;
  /** What is wrong, in words. */
  error: string | undefined;
  known: string | undefined;
  /**
   * Opens the dialog that asks why a masked value is to be shown; absent while nothing is masked.
   */
  onReveal: (() => void) | undefined;
  /** Value that follows from the id number, with the field it replaces. */
  derived: string | undefined;
  onLeave: () => void;
  scope?: string | undefined;
  /** Id of the record that this one belongs to. */
  owner?: string | undefined;
  /** A missing record of a reference can be made in place. */
  making?: Making | undefined;
  /** At the right of the label. */
  beside?: ReactNode;
  /** Beneath the entry while nothing is wrong. */
  hint?: ReactNode;
  /** Leads to the record that the error names. */
  errorAction?: ReactNode;
}

/** Id of a field's control; a form over another has a scope of its own. */
export const fieldId = (name: string, scope?: string): string =>
  `field-${scope === undefined ? '' : `${scope}-`}${name}`;

/** Sex and birth date of a sound id number (GB 11643), else nothing. */
export function derivedFrom(id: string | string[] | undefined): {
  sex?: string;
  birthDate?: string;
} {
  if (
    typeof id !== 'string' ||
    id.trim() === '' ||
    id.includes('*') ||
    citizenIdFault(id, '2099-12-31') !== null
  )
    return {};
  return citizenIdFacts(id);
}

/** One field of a noun's form, entered as its description says. */
export function RecordField({
  name,
  field,
  control,
  error,
  known,
  onReveal,
  derived,
  onLeave,
  scope,
  owner,
  making,
  beside,
  hint,
  errorAction,
}: RecordFieldProps) {
  const say = useText();
  const { state } = useSession();
  const { field: bound } = useController({ name, control });
  const id = fieldId(name, scope);
  const text = typeof bound.value === 'string' ? bound.value : '';
  const several = Array.isArray(bound.value) ? bound.value : [];
  const common = {
    id,
    error: error !== undefined,
    onBlur: () => {
      bound.onBlur();
      onLeave();
    },
  };
  const { wide = false } = entering[field.kind];
  const entry = (): ReactElement => {
    if (derived !== undefined) return <FollowingEntry id={id} field={field} value={derived} />;
    switch (field.kind) {
      case 'code':
        return (
          <CodeField
            {...common}
            value={text}
            onChange={bound.onChange}
            table={field.codes}
            required={field.required ?? false}
          />
        );
      case 'codes':
        return (
          <CodesField {...common} value={several} onChange={bound.onChange} table={field.codes} />
        );
      case 'attachments':
        return <AttachmentsField {...common} value={several} onChange={bound.onChange} />;
      case 'reference':
        return (
          <ReferenceField
            {...common}
            value={text}
            onChange={bound.onChange}
            refers={field.refers}
            known={known}
            making={making}
          />
        );
      case 'division':
        return (
          <DivisionField
            {...common}
            value={text}
            onChange={bound.onChange}
            within={state.office.division}
            known={known}
          />
        );
      case 'text':
      case 'longText':
      case 'integer':
      case 'decimal':
      case 'money':
      case 'date':
      case 'phone':
      case 'citizenId':
      case 'uscc':
      case 'certificate':
        if (field.among !== undefined)
          return (
            <SuggestField
              {...common}
              value={text}
              onChange={bound.onChange}
              among={field.among}
              owner={owner ?? ''}
            />
          );
        return (
          <TextEntry
            {...common}
            field={field}
            value={text}
            onChange={bound.onChange}
            onReveal={onReveal}
          />
        );
    }
  };
  return (
    <FormField
      id={id}
      label={say.label(field.label)}
      required={field.required ?? false}
      beside={beside}
      hint={hint}
      error={error}
      errorAction={errorAction}
      wide={wide}
    >
      {entry()}
    </FormField>
  );
}

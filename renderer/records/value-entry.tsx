import { OutlinedInput } from '@mui/material';
import type { ReactElement } from 'react';
import type { FieldDescription } from '../../shared/domain/noun';
import { useText } from '../base/language';
import { useSession } from '../base/session';
import { CodeField, CodesField } from '../forms/code-fields';
import { DivisionField, ReferenceField } from '../forms/reference-fields';
import { entering } from '../forms/entering';

interface EntryProps {
  id: string;
  field: FieldDescription;
  value: string | string[];
  onChange: (value: string | string[]) => void;
  label: string;
}

/**
 * One value of a field's kind, entered outside a form: for a filter or for several records at once.
 */
export function ValueEntry({ id, field, value, onChange, label }: EntryProps): ReactElement {
  const say = useText();
  const { state } = useSession();
  const text = typeof value === 'string' ? value : '';
  const common = { id, error: false };
  const { example, tidied } = entering[field.kind];
  switch (field.kind) {
    case 'code':
      return (
        <CodeField
          {...common}
          value={text}
          onChange={onChange}
          table={field.codes}
          required={false}
        />
      );
    case 'codes':
      return (
        <CodesField
          {...common}
          value={Array.isArray(value) ? value : []}
          onChange={onChange}
          table={field.codes}
        />
      );
    case 'reference':
      return (
        <ReferenceField
          {...common}
          value={text}
          onChange={onChange}
          refers={field.refers}
          known={undefined}
        />
      );
    case 'division':
      return (
        <DivisionField
          {...common}
          value={text}
          onChange={onChange}
          within={state.office.division}
          known={undefined}
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
    // Papers differ from record to record, so that nobody filters by them or gives them to several.
    case 'attachments':
      return (
        <OutlinedInput
          id={id}
          fullWidth
          value={text}
          placeholder={example}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          onBlur={() => {
            if (tidied) onChange(tidied(text));
          }}
          inputProps={{ 'aria-label': label }}
          endAdornment={field.unit ? say.label(field.unit) : undefined}
        />
      );
  }
}

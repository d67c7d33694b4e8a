import {
  Box,
  Checkbox,
  FormControlLabel,
  InputAdornment,
  MenuItem,
  OutlinedInput,
  Select,
} from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { halfWidth } from '../../../../shared/codes/text';
import type { Label } from '../../../../shared/domain/noun';
import { tenthsOf } from '../../../../shared/evaluation/rule-text';
import { pointsOf } from '../../../../shared/definitions/evaluation-template';
import { useText } from '../../../base/language';
import { textSize } from '../../../base/theme';
import { FormField, labelId, messageId } from '../../../components';
import { typed, useEditor, useNames } from './editor-state';

const LONGEST = 500;

interface TextProps {
  label: string;
  value: Label | null;
  onChange: (value: Label) => void;
  required?: boolean;
  /** Lines that are shown. */
  lines?: number;
  hint?: string;
  wide?: boolean;
}

/** A name or note in the office's language. */
export function TextEntry({
  label,
  value,
  onChange,
  required = false,
  lines = 1,
  hint,
  wide = false,
}: TextProps) {
  const id = useId();
  const names = useNames();
  const { locked } = useEditor();
  return (
    <FormField
      id={id}
      label={label}
      required={required && !locked}
      hint={locked ? undefined : hint}
      wide={wide}
    >
      <OutlinedInput
        id={id}
        fullWidth
        readOnly={locked}
        multiline={lines > 1}
        minRows={lines}
        maxRows={8}
        value={names(value)}
        inputProps={{
          maxLength: LONGEST,
          title: names(value),
          'aria-describedby': hint && !locked ? messageId(id) : undefined,
        }}
        onChange={(event) => {
          onChange(typed(event.target.value));
        }}
      />
    </FormField>
  );
}

interface NumberProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
  /** What the field says when it holds no such number. */
  bad: string;
  read: (text: string) => number | null;
  write: (value: number) => string;
  unit?: string;
  hint?: ReactNode;
}

/** What was typed stays in the field; only what is a number is taken. */
function NumberEntry({ label, value, onChange, bad, read, write, unit, hint }: NumberProps) {
  const id = useId();
  const { locked } = useEditor();
  const [entered, setEntered] = useState<{ text: string; over: number }>();
  // What was typed stands as long as it means the value, or nothing while the value is still the
  // one it was typed over.
  const meant = entered === undefined ? null : read(entered.text);
  const shown =
    entered !== undefined && (meant ?? entered.over) === value ? entered.text : write(value);
  const wrong = read(shown) === null;
  return (
    <FormField id={id} label={label} error={wrong ? bad : undefined} hint={hint}>
      <OutlinedInput
        id={id}
        fullWidth
        readOnly={locked}
        value={shown}
        error={wrong}
        endAdornment={
          unit === undefined ? undefined : <InputAdornment position="end">{unit}</InputAdornment>
        }
        inputProps={{
          inputMode: 'decimal',
          'aria-describedby': wrong || hint !== undefined ? messageId(id) : undefined,
          style: { textAlign: 'right' },
        }}
        onChange={(event) => {
          setEntered({ text: event.target.value, over: value });
          const number = read(event.target.value);
          if (number !== null) onChange(number);
        }}
        onBlur={() => {
          if (!wrong) setEntered(undefined);
        }}
      />
    </FormField>
  );
}

type PlainProps = Pick<NumberProps, 'label' | 'value' | 'onChange' | 'hint'>;

/** Points, kept in tenths. */
export function MarkEntry(props: PlainProps) {
  const say = useText();
  return (
    <NumberEntry
      {...props}
      bad={say('EVT_BAD_MARK')}
      read={tenthsOf}
      write={pointsOf}
      unit={say('EVT_UNIT_POINTS')}
    />
  );
}

const wholeUpTo =
  (most: number) =>
  (text: string): number | null => {
    const plain = halfWidth(text).replace(/[\s%]/g, '');
    return /^\d{1,4}$/.test(plain) && Number(plain) <= most ? Number(plain) : null;
  };

/** A whole number of percent. */
export function PercentEntry({ most = 100, ...props }: PlainProps & { most?: number }) {
  const say = useText();
  return (
    <NumberEntry
      {...props}
      bad={say('EVT_BAD_PERCENT', { most: String(most) })}
      read={wholeUpTo(most)}
      write={String}
      unit="%"
    />
  );
}

export function ChoiceEntry<T extends string>({
  label,
  value,
  options,
  onChange,
  hint,
}: {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  hint?: string;
}) {
  const id = useId();
  const { locked } = useEditor();
  return (
    <FormField id={id} label={label} hint={locked ? undefined : hint}>
      <Select
        fullWidth
        displayEmpty
        labelId={labelId(id)}
        readOnly={locked}
        value={value}
        onChange={(event) => {
          onChange(event.target.value as T);
        }}
        input={<OutlinedInput id={`${id}-input`} />}
        SelectDisplayProps={{ id }}
      >
        {options.map((option) => (
          <MenuItem key={option.value} value={option.value}>
            {option.label}
          </MenuItem>
        ))}
      </Select>
    </FormField>
  );
}

export function CheckEntry({
  label,
  checked,
  onChange,
  name,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Said in place of the label where that alone does not tell which. */ name?: string;
}) {
  const { locked } = useEditor();
  return (
    <Box>
      <FormControlLabel
        sx={{ ml: -1, '& .MuiFormControlLabel-label': { fontSize: textSize.dense } }}
        disabled={locked}
        label={label}
        control={
          <Checkbox
            checked={checked}
            onChange={(_, next) => {
              onChange(next);
            }}
            slotProps={{ input: name === undefined ? {} : { 'aria-label': name } }}
          />
        }
      />
    </Box>
  );
}

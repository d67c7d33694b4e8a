import Check from '@mui/icons-material/Check';
import VisibilityOff from '@mui/icons-material/VisibilityOffOutlined';
import Visibility from '@mui/icons-material/VisibilityOutlined';
import { IconButton, OutlinedInput } from '@mui/material';
import { useState } from 'react';
import type { TextCode } from '../../shared/text';
import { useText } from '../base/language';
import { iconSize, token } from '../base/theme';
import { FormField, messageId } from '../components';

/** Why a password will not do, as a text code. */
export function passwordProblem(password: string): TextCode | undefined {
  if (password.length < 10) return 'PASSWORD_SHORT';
  if (!/[A-Za-z]/.test(password) || !/\d/.test(password)) return 'PASSWORD_LETTERS';
  return undefined;
}

interface PasswordFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: TextCode | undefined;
  hint?: string;
  required?: boolean;
  /** A tick instead of the eye: the second entry agrees. */
  agreed?: boolean;
  autoFocus?: boolean;
  autoComplete?: 'current-password' | 'new-password';
}

/** Password entry with an eye that shows what was typed. */
export function PasswordField({
  id,
  label,
  value,
  onChange,
  error,
  hint,
  required = false,
  agreed,
  autoFocus = false,
  autoComplete,
}: PasswordFieldProps) {
  const say = useText();
  const [shown, setShown] = useState(false);
  return (
    <FormField id={id} label={label} required={required} error={error && say(error)} hint={hint}>
      <OutlinedInput
        id={id}
        fullWidth
        type={shown ? 'text' : 'password'}
        value={value}
        error={error !== undefined}
        autoFocus={autoFocus}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        inputProps={{
          autoComplete,
          'aria-describedby': error || hint ? messageId(id) : undefined,
          'aria-required': required,
        }}
        endAdornment={
          agreed === undefined ? (
            <IconButton
              aria-label={say(shown ? 'LOGIN_HIDE' : 'LOGIN_SHOW')}
              onClick={() => {
                setShown(!shown);
              }}
              edge="end"
            >
              {shown ? (
                <VisibilityOff sx={{ fontSize: iconSize.medium }} />
              ) : (
                <Visibility sx={{ fontSize: iconSize.medium }} />
              )}
            </IconButton>
          ) : (
            agreed && <Check sx={{ fontSize: iconSize.medium, color: token.teal }} aria-hidden />
          )
        }
      />
    </FormField>
  );
}

/** A password to come: its rule beneath, and what is wrong with it once something stands there. */
export function NewPasswordField({
  value,
  ...field
}: Pick<PasswordFieldProps, 'id' | 'label' | 'value' | 'onChange' | 'required' | 'autoFocus'>) {
  const say = useText();
  return (
    <PasswordField
      {...field}
      value={value}
      error={value === '' ? undefined : passwordProblem(value)}
      hint={say('PASSWORD_RULE')}
      autoComplete="new-password"
    />
  );
}

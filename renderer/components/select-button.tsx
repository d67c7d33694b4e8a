import ArrowDropDown from '@mui/icons-material/ArrowDropDown';
import type { ReactNode } from 'react';
import { useText } from '../base/language';
import { token } from '../base/theme';
import { MenuButton, type MenuEntry } from './menu-button';

interface SelectButtonProps {
  /** Shown while nothing is chosen. */
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
  /** Words for "no restriction"; absent = a value is always chosen. */
  any?: string;
  icon?: ReactNode;
  name?: string;
}

/** A filter as a button whose words carry the value; teal while it restricts. */
export function SelectButton({
  label,
  value,
  options,
  onChange,
  any,
  icon,
  name,
}: SelectButtonProps) {
  const say = useText();
  const chosen = options.find((option) => option.value === value);
  const both = chosen ? say('FRAME_PAIR', { name: label, text: chosen.label }) : label;
  const active = any !== undefined && value !== '';
  const entry = (of: string, words: string): MenuEntry => ({
    label: words,
    selected: of === value,
    act: () => {
      onChange(of);
    },
  });
  return (
    <MenuButton
      variant="outlined"
      startIcon={icon}
      endIcon={<ArrowDropDown />}
      aria-label={name ?? both}
      entries={[
        ...(any === undefined ? [] : [entry('', any)]),
        ...options.map((option) => entry(option.value, option.label)),
      ]}
      sx={
        active
          ? {
              '&.MuiButton-outlined': {
                bgcolor: token.teal50,
                borderColor: token.tealLine,
                color: token.teal,
              },
            }
          : undefined
      }
    >
      {any === undefined ? (chosen?.label ?? label) : both}
    </MenuButton>
  );
}

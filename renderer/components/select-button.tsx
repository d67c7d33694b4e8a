import ArrowDropDown from '@mui/icons-material/ArrowDropDown';
import { Button, Menu, MenuItem } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { token } from '../base/theme';

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
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chosen = options.find((option) => option.value === value);
  const active = any !== undefined && value !== '';
  const pick = (next: string): void => {
    setAnchor(null);
    onChange(next);
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={icon}
        endIcon={<ArrowDropDown />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={name ?? (chosen ? `${label}：${chosen.label}` : label)}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
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
        {any === undefined
          ? (chosen?.label ?? label)
          : chosen
            ? `${label}：${chosen.label}`
            : label}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
        slotProps={{ paper: { sx: { maxHeight: 420 } } }}
      >
        {any !== undefined && (
          <MenuItem
            selected={value === ''}
            onClick={() => {
              pick('');
            }}
          >
            {any}
          </MenuItem>
        )}
        {options.map((option) => (
          <MenuItem
            key={option.value}
            selected={option.value === value}
            onClick={() => {
              pick(option.value);
            }}
          >
            {option.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

import { Button, Menu, MenuItem, type ButtonProps } from '@mui/material';
import { useState } from 'react';

export interface MenuEntry {
  label: string;
  /** Absent: it cannot be done now. */
  act: (() => void) | undefined;
  selected?: boolean;
}

/** A button that opens a list of what can be done or chosen. */
export function MenuButton({
  entries,
  ...button
}: Omit<ButtonProps, 'onClick'> & { entries: readonly MenuEntry[] }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        {...button}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      />
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
        slotProps={{ paper: { sx: { maxHeight: 420 } } }}
      >
        {entries.map(({ label, act, selected = false }) => (
          <MenuItem
            key={label}
            disabled={!act}
            selected={selected}
            onClick={() => {
              setAnchor(null);
              act?.();
            }}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

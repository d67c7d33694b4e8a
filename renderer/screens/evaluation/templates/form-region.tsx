import { Box } from '@mui/material';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { token } from '../../../base/theme';
import { enterMovesOn, enterPassesChoice } from '../../../base/enter-key';
import { NARROW } from '../layout';

/** What is entered here, with a scroll of its own; Enter goes to the next field. */
export function FormRegion({
  label,
  card = false,
  children,
}: {
  label: string;
  /** Cards on the page's grey instead of fields on white. */ card?: boolean;
  children: ReactNode;
}) {
  return (
    <Box
      component="form"
      data-form
      tabIndex={0}
      aria-label={label}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
      }}
      onKeyDownCapture={enterPassesChoice}
      onKeyDown={(event: KeyboardEvent<HTMLFormElement>) => {
        enterMovesOn(event);
      }}
      sx={{
        flex: 1,
        minWidth: 0,
        overflow: 'auto',
        ...(card && {
          p: 4,
          bgcolor: token.canvas,
          '& > section, & > div > section': { maxWidth: 840 },
        }),
        '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
        [NARROW]: { overflow: 'visible' },
      }}
    >
      {children}
    </Box>
  );
}

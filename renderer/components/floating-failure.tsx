import { Box, ClickAwayListener, Popper } from '@mui/material';
import { useRef, type ReactNode } from 'react';
import type { Failure } from '../../shared/result';
import { FailureNote } from './failure-note';

interface FloatingFailureProps {
  failure: Failure | undefined;
  onClear: () => void;
  children: ReactNode;
}

/**
 * Buttons, and below them why nothing came of one. It floats, because they stand in heads that have
 * no room for a line more.
 */
export function FloatingFailure({ failure, onClear, children }: FloatingFailureProps) {
  const buttons = useRef<HTMLDivElement>(null);
  return (
    <>
      <Box
        ref={buttons}
        data-print="none"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && failure) {
            event.stopPropagation();
            onClear();
          }
        }}
      >
        {children}
      </Box>
      <Popper
        open={failure !== undefined}
        anchorEl={() => buttons.current as HTMLElement}
        placement="bottom-end"
        sx={{ zIndex: 'tooltip', width: 400, maxWidth: 'calc(100vw - 32px)' }}
      >
        <ClickAwayListener onClickAway={onClear}>
          <Box data-print="none">
            <FailureNote failure={failure} />
          </Box>
        </ClickAwayListener>
      </Popper>
    </>
  );
}

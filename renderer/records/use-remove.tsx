import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState, type ReactNode } from 'react';
import type { NounName } from '../../shared/domain/nouns';
import { useCall } from '../api';
import { useText } from '../base/language';
import { FailureNote } from '../components';
import { useActs } from './undo';

interface Target {
  id: string;
  revision: number;
}

/** Removing with its consequence in a dialog, all of them or none, and an undo afterwards. */
export function useRemove(
  noun: NounName,
  onRemoved: () => void,
): { ask: (targets: Target[]) => void; dialog: ReactNode } {
  const say = useText();
  const { offer } = useActs();
  const [targets, setTargets] = useState<Target[]>([]);
  const { run, busy, failure, clear } = useCall();
  const close = (): void => {
    setTargets([]);
    clear();
  };
  const remove = async (): Promise<void> => {
    const done = await run('records.removeSeveral', { noun, records: targets });
    if (!done) return;
    close();
    offer(say('LIST_REMOVED', { n: done.removed }));
    onRemoved();
  };
  const dialog = targets.length > 0 && (
    <Dialog open onClose={close} maxWidth="xs">
      <DialogTitle>{say('LIST_REMOVE_TITLE', { n: targets.length })}</DialogTitle>
      <DialogContent>
        {say('LIST_REMOVE_TEXT')}
        <FailureNote failure={failure} />
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={close}>
          {say('FRAME_CANCEL')}
        </Button>
        <Button
          variant="outlined"
          color="error"
          disabled={busy}
          onClick={() => {
            void remove();
          }}
        >
          {say('LIST_REMOVE_DO')}
        </Button>
      </DialogActions>
    </Dialog>
  );
  return { ask: setTargets, dialog };
}

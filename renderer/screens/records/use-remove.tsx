import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState, type ReactNode } from 'react';
import type { Failure } from '../../../shared/contract/result';
import type { NounName } from '../../../shared/domain/nouns';
import { call, failureOf } from '../../api';
import { useText } from '../../app/language';
import { FailureNote, useToast } from '../../components';

interface Target {
  id: string;
  revision: number;
}

/** Removing with its consequence in a dialog, and an undo afterwards. */
export function useRemove(noun: NounName, onChanged: () => void): { ask: (targets: Target[]) => void; dialog: ReactNode } {
  const say = useText();
  const toast = useToast();
  const [targets, setTargets] = useState<Target[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const close = (): void => { setTargets([]); setFailure(undefined); };
  const restore = async (gone: Target[]): Promise<void> => {
    for (const { id } of gone) await call('records.restore', { noun, id });
    toast(say('LIST_RESTORED'));
    onChanged();
  };
  const remove = async (): Promise<void> => {
    const gone: Target[] = [];
    try {
      for (const target of targets) { await call('records.remove', { noun, ...target }); gone.push(target); }
      close();
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
    if (gone.length === 0) return;
    toast(say('LIST_REMOVED', { n: gone.length }), { label: say('LIST_UNDO'), run: () => { restore(gone).catch((thrown: unknown) => { toast(say.any(failureOf(thrown).code, failureOf(thrown).params)); }); } });
    onChanged();
  };
  const dialog = targets.length > 0 && (
    <Dialog open onClose={close} maxWidth="xs">
      <DialogTitle>{say('LIST_REMOVE_TITLE', { n: targets.length })}</DialogTitle>
      <DialogContent>{say('LIST_REMOVE_TEXT')}<FailureNote failure={failure} /></DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={close}>{say('FRAME_CANCEL')}</Button>
        <Button variant="outlined" color="error" onClick={() => { void remove(); }}>{say('LIST_REMOVE_DO')}</Button>
      </DialogActions>
    </Dialog>
  );
  return { ask: setTargets, dialog };
}

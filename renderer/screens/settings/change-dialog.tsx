import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import type {
  DivisionChangePreview,
  DivisionChangeRecord,
} from '../../../shared/contract/divisions';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { useToday } from '../../base/session';
import { FailureNote, RestoredNote } from '../../components';
import { textIn, useKept } from '../../forms/use-draft';
import { complete, inputOf, newDraft, type ChangeDraft } from './change-draft';
import { ChangeForm } from './change-form';
import { ChangePreview } from './change-preview';
import { besideFields } from './division-fields';

/** A change is written down, looked at with all that it moves, and only then made. */
export function ChangeDialog({
  onClose,
}: {
  onClose: (registered: DivisionChangeRecord | null) => void;
}) {
  const say = useText();
  const today = useToday();
  const [draft, setDraft] = useState(() => newDraft(today));
  const [preview, setPreview] = useState<DivisionChangePreview>();
  const content = JSON.stringify(draft);
  const kept = useKept({
    place: { noun: 'dialog', id: 'division-change' },
    typed: { draft: content },
    dirty: content !== JSON.stringify(newDraft(today)),
    restore: (values) => {
      const text = textIn(values, 'draft');
      if (text !== undefined) setDraft(JSON.parse(text) as ChangeDraft);
    },
  });
  const { run, busy, failure } = useCall();
  const look = async (next = draft): Promise<void> => {
    setDraft(next);
    const answer = await run('divisions.changePreview', inputOf(next));
    if (answer) setPreview(answer);
  };
  const change = async (): Promise<void> => {
    const registered = await run('divisions.change', inputOf(draft));
    if (!registered) return;
    kept.forget();
    onClose(registered);
  };
  const wrong = (field: string): string | undefined => {
    const fault = failure?.fields?.[field];
    return fault && say.any(fault.code, fault.params);
  };
  return (
    <Dialog
      open
      onClose={() => {
        onClose(null);
      }}
      fullWidth
      maxWidth="md"
      aria-labelledby="change-title"
    >
      <DialogTitle id="change-title">{say('DIVISION_CHANGE')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 3 }}>
        <RestoredNote
          savedAt={preview ? undefined : kept.found}
          onDiscard={() => {
            kept.forget();
            setDraft(newDraft(today));
          }}
        />
        {preview ? (
          <ChangePreview
            draft={draft}
            preview={preview}
            onDraft={(next) => {
              void look(next);
            }}
          />
        ) : (
          <ChangeForm draft={draft} onDraft={setDraft} wrong={wrong} />
        )}
        <FailureNote
          failure={preview ? failure : besideFields(failure, ['sources', 'targets', 'effective'])}
        />
      </DialogContent>
      <DialogActions>
        <Button
          variant="outlined"
          onClick={() => {
            kept.forget();
            onClose(null);
          }}
        >
          {say('FRAME_CANCEL')}
        </Button>
        <Box sx={{ flex: 1 }} />
        {preview && (
          <Button
            variant="outlined"
            onClick={() => {
              setPreview(undefined);
            }}
          >
            {say('DIVISION_CHANGE_BACK')}
          </Button>
        )}
        {preview ? (
          <Button
            variant="outlined"
            color="error"
            disabled={busy}
            onClick={() => {
              void change();
            }}
          >
            {say('DIVISION_CHANGE_DO')}
          </Button>
        ) : (
          <Button
            variant="contained"
            disabled={busy || !complete(draft)}
            onClick={() => {
              void look();
            }}
          >
            {say('DIVISION_CHANGE_PREVIEW')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useRef } from 'react';
import type { ListRow } from '../../shared/contract/records';
import type { Values } from '../../shared/domain/noun';
import { useText } from '../base/language';
import { textSize } from '../base/theme';
import { FailureNote, RestoredNote } from '../components';
import { useKept } from '../forms/use-draft';
import { enterMovesOn, enterPassesChoice } from '../base/enter-key';
import { useShortcut } from '../base/shortcut';
import { FormFields } from './form-fields';
import { useActs } from './undo';
import { useRecordForm, type Loaded } from './use-record-form';
import type { NounName } from '../../shared/domain/nouns';

interface OwnedDialogProps {
  noun: NounName;
  row: Loaded;
  /** Whom the record belongs to. */
  fixed: Values;
  onClose: () => void;
  onSaved: (saved: ListRow) => void;
  /** Asks to remove it; absent for a new one. */
  onRemove?: (() => void) | undefined;
}

/**
 * The form of a record that belongs to another, over that other's page. Esc closes it, and what was
 * typed is filled in again; the button for closing gives it up.
 */
export function OwnedDialog({ noun, row, fixed, onClose, onSaved, onRemove }: OwnedDialogProps) {
  const say = useText();
  const { offer } = useActs();
  const form = useRecordForm({ noun, row, fixed, scope: noun });
  const [owner] = Object.values(fixed);
  // What was typed for one that is made under its name is filled in for no other name.
  const name = String(row.values[form.description.title] ?? '').slice(0, 50);
  const kept = useKept({
    place: { noun, id: row.id ?? `new@${String(owner ?? '')}${name}` },
    typed: form.typed,
    dirty: form.dirty,
    restore: (values) => {
      for (const [key, value] of Object.entries(values))
        if (typeof value === 'string' || Array.isArray(value))
          form.setValue(key, value as string | string[]);
    },
  });
  const discard = (): void => {
    kept.forget();
    form.discard();
  };
  const saving = useRef(false);
  /** Saves once at a time, whatever the keys say. */
  const save = async (): Promise<void> => {
    if (saving.current) return;
    saving.current = true;
    const saved = await form.save().finally(() => {
      saving.current = false;
    });
    if (!saved) return;
    kept.forget();
    offer(say('FORM_SAVED'));
    onSaved(saved);
  };
  useShortcut('Ctrl+S', () => {
    void save();
  });
  const title =
    row.id === null
      ? say('LIST_NEW', { noun: say.label(form.description.label) })
      : say.label(form.description.label);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={`${noun}-title`}>
      <DialogTitle id={`${noun}-title`}>{title}</DialogTitle>
      <DialogContent>
        <Box
          component="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
          }}
          onKeyDownCapture={enterPassesChoice}
          onKeyDown={enterMovesOn}
        >
          <RestoredNote savedAt={kept.found} onDiscard={discard} />
          {form.failure && <FailureNote failure={form.failure} />}
          {row.findings.map((finding) => (
            <Box key={finding.code} sx={{ mb: 2, fontSize: textSize.dense }}>
              {say.any(finding.code, finding.params)}
            </Box>
          ))}
          <FormFields form={form} />
        </Box>
      </DialogContent>
      <DialogActions>
        {onRemove && (
          <Button variant="outlined" color="error" onClick={onRemove} sx={{ mr: 'auto' }}>
            {say('FORM_REMOVE')}
          </Button>
        )}
        <Button
          variant="outlined"
          onClick={() => {
            discard();
            onClose();
          }}
        >
          {say('FRAME_CANCEL')}
        </Button>
        {/* The field keeps the focus while the button is pressed: a message that goes away when it is left would move the button from under the pointer. */}
        <Button
          variant="contained"
          disabled={form.busy}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            void save();
          }}
        >
          {say('FORM_SAVE')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

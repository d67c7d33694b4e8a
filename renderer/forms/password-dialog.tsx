import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useCall } from '../api';
import { FailureNote } from '../components';
import { PasswordField, passwordProblem } from './password-field';
import { useText } from '../base/language';

/** Changing one's own password: the old one, and the new one twice. */
export function PasswordDialog({ onClose }: { onClose: (changed: boolean) => void }) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const ready = current !== '' && passwordProblem(next) === undefined && next === again;
  const save = async (): Promise<void> => {
    if (await run('session.changePassword', { current, next })) onClose(true);
  };
  return (
    <Dialog
      open
      onClose={() => {
        onClose(false);
      }}
      fullWidth
      maxWidth="xs"
    >
      <DialogTitle>{say('FRAME_CHANGE_PASSWORD')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <PasswordField
          id="current-password"
          label={say('FRAME_CURRENT_PASSWORD')}
          value={current}
          onChange={setCurrent}
          autoComplete="current-password"
        />
        <PasswordField
          id="next-password"
          label={say('FRAME_NEW_PASSWORD')}
          value={next}
          onChange={setNext}
          error={next === '' ? undefined : passwordProblem(next)}
          hint={say('PASSWORD_RULE')}
          autoComplete="new-password"
        />
        <PasswordField
          id="again-password"
          label={say('PASSWORD_AGAIN')}
          value={again}
          onChange={setAgain}
          error={again !== '' && again !== next ? 'PASSWORD_DIFFERENT' : undefined}
          autoComplete="new-password"
        />
        <FailureNote failure={failure} />
      </DialogContent>
      <DialogActions>
        <Button
          variant="outlined"
          onClick={() => {
            onClose(false);
          }}
        >
          {say('FRAME_CANCEL')}
        </Button>
        <Button
          variant="contained"
          disabled={!ready || busy}
          onClick={() => {
            void save();
          }}
        >
          {say('FRAME_CHANGE_PASSWORD')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

import { Box, Button } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { call, useCall } from '../../api';
import { useText } from '../../base/language';
import { FailureNote } from '../../components';
import { PasswordField, passwordProblem } from '../../forms/password-field';
import { ClosedPage } from './closed-page';

/** 首次换口令: a password that an administrator gave opens nothing but this. */
export function OwnPasswordScreen({ name, office }: { name: string; office: string }) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const ready = current !== '' && passwordProblem(next) === undefined && next === again;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (ready) await run('session.changePassword', { current, next });
  };
  return (
    <ClosedPage title={say('OWN_PASSWORD')} note={say('OWN_PASSWORD_WHY', { name, office })}>
      <Box
        component="form"
        onSubmit={(event: FormEvent) => {
          void submit(event);
        }}
        sx={{ display: 'grid', gap: 2 }}
      >
        <PasswordField
          id="current-password"
          label={say('OWN_PASSWORD_GIVEN')}
          value={current}
          onChange={setCurrent}
          autoFocus
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
        <Button type="submit" variant="contained" disabled={busy || !ready} sx={{ mt: 2 }}>
          {say('OWN_PASSWORD_DO')}
        </Button>
        <Button
          variant="text"
          onClick={() => {
            call('session.lock', {}).catch(() => undefined);
          }}
        >
          {say('FRAME_LOCK')}
        </Button>
      </Box>
    </ClosedPage>
  );
}

import { Box, Button } from '@mui/material';
import type { FormEvent } from 'react';
import { call } from '../../api';
import { useText } from '../../base/language';
import { FailureNote } from '../../components';
import { useOwnPassword } from '../../forms/own-password';
import { ClosedPage } from './closed-page';

/** 首次换口令: a password that an administrator gave opens nothing but this. */
export function OwnPasswordScreen({ name, office }: { name: string; office: string }) {
  const say = useText();
  const { fields, ready, failure, change } = useOwnPassword(say('OWN_PASSWORD_GIVEN'));
  return (
    <ClosedPage title={say('OWN_PASSWORD')} note={say('OWN_PASSWORD_WHY', { name, office })}>
      <Box
        component="form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void change();
        }}
        sx={{ display: 'grid', gap: 2 }}
      >
        {fields}
        <FailureNote failure={failure} />
        <Button type="submit" variant="contained" disabled={!ready} sx={{ mt: 2 }}>
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

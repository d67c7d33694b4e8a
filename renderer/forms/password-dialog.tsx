import { useState } from 'react';
import { useCall } from '../api';
import { FormDialog } from '../components';
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
    <FormDialog
      title={say('FRAME_CHANGE_PASSWORD')}
      act={say('FRAME_CHANGE_PASSWORD')}
      ready={ready && !busy}
      failure={failure}
      dense
      onClose={() => {
        onClose(false);
      }}
      onSubmit={() => {
        void save();
      }}
    >
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
    </FormDialog>
  );
}

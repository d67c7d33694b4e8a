import { useState, type ReactNode } from 'react';
import { useCall } from '../api';
import { useText } from '../base/language';
import { NewPasswordField, PasswordField, passwordProblem } from './password-field';

/** Changing one's own password: the old one, and the new one twice. */
export function useOwnPassword(currentLabel: string) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const ready = !busy && current !== '' && passwordProblem(next) === undefined && next === again;
  const fields: ReactNode = (
    <>
      <PasswordField
        id="current-password"
        label={currentLabel}
        value={current}
        onChange={setCurrent}
        autoFocus
        autoComplete="current-password"
      />
      <NewPasswordField
        id="next-password"
        label={say('FRAME_NEW_PASSWORD')}
        value={next}
        onChange={setNext}
      />
      <PasswordField
        id="again-password"
        label={say('PASSWORD_AGAIN')}
        value={again}
        onChange={setAgain}
        error={again !== '' && again !== next ? 'PASSWORD_DIFFERENT' : undefined}
        autoComplete="new-password"
      />
    </>
  );
  return {
    fields,
    begun: current !== '' || next !== '' || again !== '',
    ready,
    failure,
    /** Whether it was changed. */
    change: async (): Promise<boolean> =>
      ready && Boolean(await run('session.changePassword', { current, next })),
  };
}

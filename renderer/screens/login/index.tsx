import { Box, Button, OutlinedInput } from '@mui/material';
import { useState, type FormEvent } from 'react';
import type { Level } from '../../../shared/domain/office';
import { useText } from '../../base/language';
import { useCall, wasEnded } from '../../api';
import { textSize, token } from '../../base/theme';
import { FailureNote, FormField } from '../../components';
import { PasswordField, passwordProblem } from '../../forms/password-field';
import { ClosedPage } from './closed-page';

export { OwnPasswordScreen } from './own-password';

interface LoginProps {
  office: { name: string; level: Level };
}

const LAST_LOGIN = 'stationbook.login';

function LoginForm({ onForgot }: { onForgot: () => void }) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const [login, setLogin] = useState(() => localStorage.getItem(LAST_LOGIN) ?? '');
  const [password, setPassword] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const state = await run('session.login', { login: login.trim(), password });
    setPassword('');
    if (state) localStorage.setItem(LAST_LOGIN, login.trim());
  };
  return (
    <Box
      component="form"
      onSubmit={(event: FormEvent) => {
        void submit(event);
      }}
      sx={{ display: 'grid', gap: 2 }}
    >
      <FormField id="login-name" label={say('LOGIN_NAME')}>
        <OutlinedInput
          id="login-name"
          fullWidth
          value={login}
          autoFocus={login === ''}
          autoComplete="username"
          onChange={(event) => {
            setLogin(event.target.value);
          }}
        />
      </FormField>
      <PasswordField
        id="login-password"
        label={say('LOGIN_PASSWORD')}
        value={password}
        onChange={setPassword}
        autoFocus={login !== ''}
        autoComplete="current-password"
      />
      <FailureNote failure={failure} />
      <Button
        type="submit"
        variant="contained"
        disabled={busy || login === '' || password === ''}
        sx={{ mt: 2 }}
      >
        {say('LOGIN_ENTER')}
      </Button>
      <Button variant="text" onClick={onForgot}>
        {say('LOGIN_FORGOT')}
      </Button>
    </Box>
  );
}

function RecoverForm({ onBack }: { onBack: () => void }) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const [code, setCode] = useState('');
  const [login, setLogin] = useState(() => localStorage.getItem(LAST_LOGIN) ?? '');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const ready =
    code.trim() !== '' &&
    login !== '' &&
    passwordProblem(password) === undefined &&
    password === again;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!ready) return;
    await run('session.recover', {
      recoveryCode: code.trim(),
      login: login.trim(),
      newPassword: password,
    });
  };
  return (
    <Box
      component="form"
      onSubmit={(event: FormEvent) => {
        void submit(event);
      }}
      sx={{ display: 'grid', gap: 2 }}
    >
      <FormField
        id="recovery-code"
        label={say('LOGIN_RECOVERY_CODE')}
        hint={say('LOGIN_RECOVERY_HINT')}
      >
        <OutlinedInput
          id="recovery-code"
          fullWidth
          autoFocus
          value={code}
          onChange={(event) => {
            setCode(event.target.value.toUpperCase());
          }}
        />
      </FormField>
      <FormField id="recover-login" label={say('LOGIN_NAME')}>
        <OutlinedInput
          id="recover-login"
          fullWidth
          value={login}
          onChange={(event) => {
            setLogin(event.target.value);
          }}
        />
      </FormField>
      <PasswordField
        id="recover-password"
        label={say('FRAME_NEW_PASSWORD')}
        value={password}
        onChange={setPassword}
        error={password === '' ? undefined : passwordProblem(password)}
        hint={say('PASSWORD_RULE')}
        autoComplete="new-password"
      />
      <PasswordField
        id="recover-again"
        label={say('PASSWORD_AGAIN')}
        value={again}
        onChange={setAgain}
        error={again !== '' && again !== password ? 'PASSWORD_DIFFERENT' : undefined}
        autoComplete="new-password"
      />
      <FailureNote failure={failure} />
      <Button type="submit" variant="contained" disabled={busy || !ready} sx={{ mt: 2 }}>
        {say('LOGIN_RECOVER_DO')}
      </Button>
      <Button variant="text" onClick={onBack}>
        {say('LOGIN_BACK')}
      </Button>
    </Box>
  );
}

/**
 * 登录: the register is encrypted and closed until somebody gives a password or the recovery code.
 */
export function LoginScreen({ office }: LoginProps) {
  const say = useText();
  const [recovering, setRecovering] = useState(false);
  const [ended] = useState(wasEnded);
  return (
    <ClosedPage
      title={recovering ? say('LOGIN_RECOVER') : office.name}
      note={recovering ? office.name : say('LOGIN_CLOSED')}
    >
      {ended && !recovering && (
        <Box
          role="status"
          sx={{
            mb: 3,
            p: '8px 12px',
            fontSize: textSize.dense,
            bgcolor: token.amberBg,
            border: `1px solid ${token.amberLine}`,
            borderRadius: '4px',
          }}
        >
          {say('LOGIN_ENDED')}
        </Box>
      )}
      {recovering ? (
        <RecoverForm
          onBack={() => {
            setRecovering(false);
          }}
        />
      ) : (
        <LoginForm
          onForgot={() => {
            setRecovering(true);
          }}
        />
      )}
    </ClosedPage>
  );
}

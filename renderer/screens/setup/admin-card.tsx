import { Box, OutlinedInput } from '@mui/material';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Card, FormField } from '../../components';
import { PasswordField, passwordProblem } from '../../forms/password-field';
import { StepHead } from './parts';
import type { Setup } from './use-setup';

const twoColumns = {
  border: 0,
  m: 0,
  p: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  columnGap: 4,
  rowGap: 2,
} as const;

/** The third step: who logs in first. */
export function AdminCard({ setup }: { setup: Setup }) {
  const say = useText();
  const { admin, setAdmin, loginGood, adminGood, passwordGood } = setup;
  const made = setup.recovery !== undefined;
  const loginWrong = admin.login !== '' && !loginGood;
  return (
    <Box data-print="none">
      <Card padding={5}>
        <StepHead number={3} done={adminGood && passwordGood} title={say('SETUP_ADMIN')} />
        <Box component="fieldset" disabled={made} sx={twoColumns}>
          <FormField id="admin-name" label={say('SETUP_ADMIN_NAME')} required>
            <OutlinedInput
              id="admin-name"
              fullWidth
              disabled={made}
              value={admin.name}
              onChange={(event) => {
                setAdmin({ name: event.target.value });
              }}
            />
          </FormField>
          <FormField
            id="admin-login"
            label={say('LOGIN_NAME')}
            required
            error={loginWrong ? say('SETUP_LOGIN_HINT') : undefined}
          >
            <OutlinedInput
              id="admin-login"
              fullWidth
              disabled={made}
              value={admin.login}
              error={loginWrong}
              onChange={(event) => {
                setAdmin({ login: event.target.value.trim() });
              }}
            />
          </FormField>
          <Passwords setup={setup} />
          <Box sx={{ gridColumn: '1 / -1', fontSize: textSize.small, color: token.t3 }}>
            {say('PASSWORD_RULE')}
          </Box>
        </Box>
      </Card>
    </Box>
  );
}

function Passwords({ setup }: { setup: Setup }) {
  const say = useText();
  const { admin, setAdmin, passwordGood } = setup;
  const differs = admin.again !== '' && admin.again !== admin.password;
  return (
    <>
      <PasswordField
        id="admin-password"
        label={say('LOGIN_PASSWORD')}
        required
        value={admin.password}
        onChange={(password) => {
          setAdmin({ password });
        }}
        error={admin.password === '' ? undefined : passwordProblem(admin.password)}
        autoComplete="new-password"
      />
      <PasswordField
        id="admin-again"
        label={say('PASSWORD_AGAIN')}
        required
        value={admin.again}
        onChange={(again) => {
          setAdmin({ again });
        }}
        agreed={passwordGood}
        error={differs ? 'PASSWORD_DIFFERENT' : undefined}
        autoComplete="new-password"
      />
    </>
  );
}

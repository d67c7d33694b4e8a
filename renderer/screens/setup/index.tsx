import { Box, Button, OutlinedInput, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import type { AppState } from '../../../shared/contract/session';
import type { Level } from '../../../shared/domain/office';
import { shell, useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { token } from '../../base/theme';
import { Brand, LanguageSwitch } from '../../frame/top-bar';
import { Card, FailureNote, FormField } from '../../components';
import { PasswordField, passwordProblem } from '../../forms/password-field';
import { depthOf, DivisionPicker, DivisionSearch, DivisionStrip } from './division-picker';
import { LevelTiles, StepHead } from './parts';
import { drawGroups, groupRight, RecoveryCard, type Recovery } from './recovery-card';

const LOGIN = /^[a-z][a-z0-9._-]{1,30}$/;

/** 首次设置: one page, four numbered cards, no back and forth. */
export function SetupScreen({
  onDone,
  accept,
}: {
  onDone: () => void;
  accept: (state: AppState) => void;
}) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const [level, setLevel] = useState<Level>('county');
  const [codes, setCodes] = useState<string[]>([]);
  const [name, setName] = useState({ text: '', own: false });
  const [admin, setAdmin] = useState({ name: '', login: '', password: '', again: '' });
  const [recovery, setRecovery] = useState<Recovery>();
  const [typed, setTyped] = useState<Record<number, string>>({});
  const [wait, setWait] = useState<'demo' | 'create'>();
  const code = codes[depthOf[level] - 1];
  const summary = useQuery('divisions.summary', code ? { code } : null).data;
  useEffect(() => {
    if (name.own || !summary || !code) return;
    // A county is called by its city and its own name, the levels above by their own.
    const names = summary.path
      .split(' ')
      .slice(level === 'county' ? -2 : -1)
      .join('');
    setName({ text: `${names}社会工作指导中心`, own: false });
  }, [summary, code, level, name.own]);
  const set = (part: Partial<typeof admin>): void => {
    setAdmin({ ...admin, ...part });
  };
  const passwordGood =
    passwordProblem(admin.password) === undefined && admin.password === admin.again;
  const adminGood = admin.name.trim() !== '' && LOGIN.test(admin.login);
  const missing = [
    !code && say('SETUP_MISSING_DIVISION'),
    name.text.trim().length < 2 && say('SETUP_MISSING_NAME'),
    !adminGood && say('SETUP_MISSING_ADMIN'),
    !passwordGood && say('SETUP_MISSING_PASSWORD'),
  ].filter((text): text is string => typeof text === 'string');
  const confirmed =
    recovery?.asked.every((number) => groupRight(recovery.code, number, typed[number] ?? '')) ??
    false;
  const made = recovery !== undefined;

  const create = async (): Promise<void> => {
    if (!code) return;
    setWait('create');
    const answer = await run('setup.create', {
      level,
      division: code.slice(0, 6),
      name: name.text.trim(),
      admin: { name: admin.name.trim(), login: admin.login, password: admin.password },
    });
    setWait(undefined);
    if (answer) setRecovery({ code: answer.recoveryCode, asked: drawGroups(answer.recoveryCode) });
  };
  const finish = async (): Promise<void> => {
    if (!recovery) return;
    const groups = Object.fromEntries(
      recovery.asked.map((number) => [String(number), (typed[number] ?? '').trim().toUpperCase()]),
    );
    if (await run('setup.confirmRecovery', { groups })) onDone();
  };
  const restore = async (): Promise<void> => {
    const [file] = await shell.chooseFiles({
      extensions: ['zip', 'sbk', 'db', 'backup'],
      multiple: false,
    });
    const state = file ? await run('backup.restore', { file }) : undefined;
    if (state) accept(state);
  };
  const demo = async (): Promise<void> => {
    setWait('demo');
    const state = await run('setup.demo', {});
    setWait(undefined);
    if (state) accept(state);
  };

  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', bgcolor: token.canvas }}>
      <Box
        component="header"
        data-print="none"
        sx={{
          height: 48,
          flexShrink: 0,
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
          pr: 4,
          bgcolor: token.surface,
          borderBottom: `1px solid ${token.line}`,
        }}
      >
        <Brand />
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, fontSize: 13, color: token.t2 }}>
          {say('FRAME_OFFLINE')}
          <LanguageSwitch />
        </Box>
      </Box>
      <Box component="main" sx={{ flex: 1, overflow: 'auto' }}>
        <Box sx={{ maxWidth: 1192, mx: 'auto', px: 4, pt: 3, pb: 4 }}>
          <Box data-print="none" sx={{ display: 'flex', alignItems: 'center', gap: 3, mb: 3 }}>
            <Typography variant="h1" component="h1">
              {say('SETUP_TITLE')}
            </Typography>
            <Box sx={{ flex: 1, color: token.t2 }}>{say('SETUP_SUB')}</Box>
            <Button
              variant="outlined"
              disabled={busy || made}
              onClick={() => {
                void restore();
              }}
            >
              {say('SETUP_RESTORE')}
            </Button>
            <Button
              variant="outlined"
              disabled={busy || made}
              onClick={() => {
                void demo();
              }}
            >
              {wait === 'demo' ? say('SETUP_DEMO_OPENING') : say('SETUP_DEMO')}
            </Button>
          </Box>
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', md: '660fr 484fr' },
              gap: 4,
              alignItems: 'stretch',
            }}
          >
            <Box data-print="none">
              <Card padding={0} sx={{ height: '100%' }}>
                <Box
                  component="fieldset"
                  disabled={made}
                  sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}
                >
                  <Box sx={{ p: '10px 20px 14px', borderBottom: `1px solid ${token.line}` }}>
                    <StepHead number={1} done title={say('SETUP_LEVEL')} />
                    <LevelTiles
                      value={level}
                      disabled={made}
                      onChange={(next) => {
                        setLevel(next);
                        setCodes(codes.slice(0, depthOf[next]));
                      }}
                    />
                  </Box>
                  <Box
                    sx={{
                      p: '8px 20px 16px',
                      display: 'grid',
                      gap: 3,
                      gridTemplateColumns: 'minmax(0, 1fr)',
                    }}
                  >
                    <Box sx={{ mb: -3 }}>
                      <StepHead
                        number={2}
                        done={code !== undefined && name.text.trim().length >= 2}
                        title={say('SETUP_DIVISION')}
                        aside={<DivisionSearch level={level} onPick={setCodes} />}
                      />
                    </Box>
                    <DivisionPicker level={level} chosen={codes} onChange={setCodes} />
                    <DivisionStrip code={code} />
                    <FormField id="office-name" label={say('SETUP_NAME')} required>
                      <OutlinedInput
                        id="office-name"
                        fullWidth
                        disabled={made}
                        value={name.text}
                        onChange={(event) => {
                          setName({ text: event.target.value, own: event.target.value !== '' });
                        }}
                      />
                    </FormField>
                  </Box>
                </Box>
              </Card>
            </Box>
            <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 }}>
              <Box data-print="none">
                <Card padding={5}>
                  <StepHead
                    number={3}
                    done={adminGood && passwordGood}
                    title={say('SETUP_ADMIN')}
                  />
                  <Box
                    component="fieldset"
                    disabled={made}
                    sx={{
                      border: 0,
                      m: 0,
                      p: 0,
                      display: 'grid',
                      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
                      columnGap: 4,
                      rowGap: 2,
                    }}
                  >
                    <FormField id="admin-name" label={say('SETUP_ADMIN_NAME')} required>
                      <OutlinedInput
                        id="admin-name"
                        fullWidth
                        disabled={made}
                        value={admin.name}
                        onChange={(event) => {
                          set({ name: event.target.value });
                        }}
                      />
                    </FormField>
                    <FormField
                      id="admin-login"
                      label={say('LOGIN_NAME')}
                      required
                      error={
                        admin.login !== '' && !LOGIN.test(admin.login)
                          ? say('SETUP_LOGIN_HINT')
                          : undefined
                      }
                    >
                      <OutlinedInput
                        id="admin-login"
                        fullWidth
                        disabled={made}
                        value={admin.login}
                        error={admin.login !== '' && !LOGIN.test(admin.login)}
                        onChange={(event) => {
                          set({ login: event.target.value.trim() });
                        }}
                      />
                    </FormField>
                    <PasswordField
                      id="admin-password"
                      label={say('LOGIN_PASSWORD')}
                      required
                      value={admin.password}
                      onChange={(password) => {
                        set({ password });
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
                        set({ again });
                      }}
                      agreed={passwordGood}
                      error={
                        admin.again !== '' && admin.again !== admin.password
                          ? 'PASSWORD_DIFFERENT'
                          : undefined
                      }
                      autoComplete="new-password"
                    />
                    <Box sx={{ gridColumn: '1 / -1', fontSize: 12, color: token.t3 }}>
                      {say('PASSWORD_RULE')}
                    </Box>
                  </Box>
                </Card>
              </Box>
              <RecoveryCard
                recovery={recovery}
                office={name.text}
                typed={typed}
                onType={(number, text) => {
                  setTyped({ ...typed, [number]: text });
                }}
              />
            </Box>
          </Box>
          <Box data-print="none" sx={{ display: 'flex', alignItems: 'center', gap: 4, mt: 4 }}>
            <Box sx={{ flex: 1, fontSize: 13, color: token.t2 }}>
              {failure ? (
                <FailureNote failure={failure} />
              ) : made ? (
                confirmed ? (
                  say('SETUP_AFTER')
                ) : (
                  say('SETUP_MISSING_GROUPS')
                )
              ) : missing.length > 0 ? (
                say('SETUP_MISSING', { what: missing.join('、') })
              ) : (
                say('SETUP_AFTER')
              )}
            </Box>
            {made ? (
              <Button
                variant="contained"
                sx={{ height: 36 }}
                disabled={!confirmed || busy}
                onClick={() => {
                  void finish();
                }}
              >
                {say('SETUP_FINISH')}
              </Button>
            ) : (
              <Button
                variant="contained"
                sx={{ height: 36 }}
                disabled={missing.length > 0 || busy}
                onClick={() => {
                  void create();
                }}
              >
                {wait === 'create' ? say('SETUP_CREATING') : say('SETUP_CREATE')}
              </Button>
            )}
          </Box>
        </Box>
      </Box>
    </Box>
  );
}

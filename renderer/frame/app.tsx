import { CssBaseline, ThemeProvider } from '@mui/material';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { HashRouter } from 'react-router';
import type { Failure } from '../../shared/result';
import type { AppState } from '../../shared/contract/session';
import { call, failureOf } from '../api';
import { FailureNote, Loading, ToastProvider } from '../components';
import { LoginScreen } from '../screens/login';
import { SetupScreen } from '../screens/setup';
import { Frame } from './frame';
import { useLanguage } from '../base/language';
import { SessionProvider } from '../base/session';
import { appTheme } from '../base/theme';

/** What the window shows follows from one answer: nothing set up, locked, or open. */
function Stage() {
  const [state, setState] = useState<AppState>();
  const [failure, setFailure] = useState<Failure>();
  const refresh = useCallback(() => {
    call('app.state', {}).then(
      (next) => {
        setFailure(undefined);
        setState(next);
      },
      (thrown: unknown) => {
        setFailure(failureOf(thrown));
      },
    );
  }, []);
  useEffect(refresh, [refresh]);
  if (failure) return <FailureNote failure={failure} onRetry={refresh} />;
  if (!state) return <Loading />;
  switch (state.stage) {
    case 'empty':
      return <SetupScreen onDone={refresh} accept={setState} />;
    case 'locked':
      return <LoginScreen office={state.office} accept={setState} />;
    case 'open':
      return (
        <SessionProvider state={state} refresh={refresh} accept={setState}>
          <Frame />
        </SessionProvider>
      );
  }
}

/** Theme, notes and routes around the stage. */
export function App() {
  const { language } = useLanguage();
  const theme = useMemo(() => appTheme('light', language), [language]);
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <ToastProvider>
        <HashRouter>
          <Stage />
        </HashRouter>
      </ToastProvider>
    </ThemeProvider>
  );
}

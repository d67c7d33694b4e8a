import { CssBaseline, ThemeProvider } from '@mui/material';
import { useMemo } from 'react';
import { HashRouter } from 'react-router';
import type { AppState } from '../../shared/contract/session';
import { useQuery } from '../api';
import { FailureNote, Loading, ToastProvider } from '../components';
import { LoginScreen, OwnPasswordScreen } from '../screens/login';
import { RecoveryScreen, SetupScreen } from '../screens/setup';
import { Frame } from './frame';
import { useLanguage } from '../base/language';
import { WithHeld } from './with-held';
import { SessionProvider } from '../base/session';
import { WithTables } from '../base/tables';
import { appTheme } from '../base/app-theme';

/** Whoever locks the register takes the notes about it along, and what they offer to undo. */
function Stage() {
  const { data: state, failure, reload } = useQuery('app.state', {});
  if (!state) return failure ? <FailureNote failure={failure} onRetry={reload} /> : <Loading />;
  return (
    <ToastProvider key={state.stage}>
      <Staged {...{ state, reload }} />
    </ToastProvider>
  );
}

/** What the window shows follows from one answer: nothing set up, locked, or open. */
function Staged({ state, reload }: { state: AppState; reload: () => void }) {
  switch (state.stage) {
    case 'empty':
      return <SetupScreen onDone={reload} />;
    case 'locked':
      return <LoginScreen office={state.office} />;
    case 'open':
      if (state.mustChange)
        return <OwnPasswordScreen name={state.session.name} office={state.office.name} />;
      if (state.unconfirmed) return <RecoveryScreen office={state.office.name} />;
      return (
        <SessionProvider state={state}>
          <WithTables waiting={<Loading />}>
            <WithHeld user={state.session.userId}>
              <Frame />
            </WithHeld>
          </WithTables>
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
      <HashRouter>
        <Stage />
      </HashRouter>
    </ThemeProvider>
  );
}

import { Box, Link } from '@mui/material';
import { Component, Suspense, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { failureOf } from '../api';
import { FailureNote, Loading } from '../components';
import { IdleLock } from './idle-lock';
import { useText } from '../base/language';
import { Nav } from './nav';
import { ScreenRoutes } from './routes';
import { measure, token } from '../base/theme';
import { TopBar } from './top-bar';

/** Keeps the frame standing when one screen fails; another screen starts afresh. */
class ScreenGuard extends Component<
  { place: string; children: ReactNode },
  { thrown: unknown; place: string }
> {
  override state = { thrown: undefined as unknown, place: this.props.place };
  static getDerivedStateFromError(thrown: unknown) {
    return { thrown };
  }
  static getDerivedStateFromProps(props: { place: string }, state: { place: string }) {
    return props.place === state.place ? null : { thrown: undefined, place: props.place };
  }
  override render() {
    if (this.state.thrown === undefined) return this.props.children;
    return (
      <Box sx={{ p: 4, flex: 1 }}>
        <FailureNote
          failure={failureOf(this.state.thrown)}
          onRetry={() => {
            this.setState({ thrown: undefined });
          }}
        />
      </Box>
    );
  }
}

/** Top bar, navigation, and the screen that the address names. */
export function Frame() {
  const say = useText();
  const { pathname } = useLocation();
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', bgcolor: token.canvas }}>
      <Link
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
        sx={{
          position: 'absolute',
          left: -9999,
          '&:focus': { left: 8, top: 8, zIndex: 2000, bgcolor: token.surface, p: 2 },
        }}
      >
        {say('FRAME_SKIP')}
      </Link>
      <TopBar />
      <Box
        sx={{ flex: 1, minHeight: 0, display: 'flex', height: `calc(100% - ${measure.topBar}px)` }}
      >
        <Nav />
        <Box
          id="content"
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, height: '100%', outline: 'none', display: 'flex' }}
        >
          <ScreenGuard place={pathname}>
            <Suspense fallback={<Loading />}>
              <ScreenRoutes />
            </Suspense>
          </ScreenGuard>
        </Box>
      </Box>
      <IdleLock />
    </Box>
  );
}

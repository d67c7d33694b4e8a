import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import { rhythmOf } from '../../shared/codes/period';
import type { AppState } from '../../shared/contract/session';
import type { Role } from '../../shared/domain/office';
import type { Language } from '../../shared/text';
import { PeriodWords, useLanguage } from './language';

export type OpenState = Extract<AppState, { stage: 'open' }>;

interface SessionValue {
  state: OpenState;
  /** The quarter at hand, e.g. `2026Q3`. */
  period: string;
  language: Language;
}

const SessionContext = createContext<OpenState | null>(null);

export function SessionProvider({ state, children }: { state: OpenState; children: ReactNode }) {
  return (
    <SessionContext value={state}>
      <PeriodWords rhythm={rhythmOf(state.period)}>{children}</PeriodWords>
    </SessionContext>
  );
}

/** The open office, who is logged in, and the quarter at hand. */
export function useSession(): SessionValue {
  const state = useContext(SessionContext);
  const { language } = useLanguage();
  if (!state) throw new Error('SessionProvider is missing');
  return { state, period: state.period, language };
}

function everyMinute(look: () => void): () => void {
  const timer = setInterval(look, 60_000);
  return () => {
    clearInterval(timer);
  };
}

/** Today (yyyy-mm-dd) by the office's clock; China has one time zone. */
export function useToday(): string {
  const { clockAhead } = useSession().state;
  return useSyncExternalStore(everyMinute, () =>
    new Date(Date.now() + clockAhead + 8 * 3_600_000).toISOString().slice(0, 10),
  );
}

/** Whether the person logged in has one of the roles. */
export function useRole(...roles: Role[]): boolean {
  return roles.includes(useSession().state.session.role);
}

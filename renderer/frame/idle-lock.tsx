import { useEffect } from 'react';
import { call, useQuery } from '../api';
import { keepAll } from '../forms/keeping';

/**
 * Locks the register when nobody has touched the window for the set minutes; what is typed
 * is kept first.
 */
export function IdleLock() {
  const { data } = useQuery('settings.get', {});
  const minutes = data?.idleMinutes;
  useEffect(() => {
    if (!minutes) return undefined;
    let touched = Date.now();
    const touch = (): void => {
      touched = Date.now();
    };
    const events = ['keydown', 'pointerdown', 'wheel', 'pointermove'] as const;
    for (const name of events) window.addEventListener(name, touch, { passive: true });
    const timer = setInterval(() => {
      if (Date.now() - touched > minutes * 60_000)
        void keepAll()
          .then(() => call('session.lock', {}))
          .catch(() => undefined);
    }, 10_000);
    return () => {
      clearInterval(timer);
      for (const name of events) window.removeEventListener(name, touch);
    };
  }, [minutes]);
  return null;
}

import { useEffect, useState, type ReactNode } from 'react';
import { holdsFor, storeHeld } from '../api';
import { useText } from '../base/language';
import { Loading, useToast } from '../components';

/**
 * Stores what was typed while the session ended elsewhere, before the screens ask for it; nothing
 * waits where it did not.
 */
export function WithHeld({ user, children }: { user: string; children: ReactNode }) {
  const say = useText();
  const toast = useToast();
  const [waits, setWaits] = useState(() => holdsFor(user));
  useEffect(() => {
    if (!waits) return;
    void storeHeld().then(({ stored, failure }) => {
      if (failure) toast(say.any(failure.code, failure.params));
      else if (stored > 0) toast(say('LOGIN_HELD_STORED'));
      setWaits(false);
    });
  }, [waits, say, toast]);
  return waits ? <Loading /> : children;
}

import { useEffect, useRef, useState } from 'react';
import type { NounName } from '../../shared/domain/nouns';
import { call } from '../api';
import type { Typed } from './typed';

/**
 * Keeps what was typed, 1.2 s after the last key; the time shown is the one the service answered
 * with.
 */
export function useDraft(
  noun: NounName,
  id: string,
  typed: Typed,
  dirty: boolean,
): { savedAt: string | undefined; stop: () => void; forget: () => void } {
  const [savedAt, setSavedAt] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const content = JSON.stringify(typed);
  useEffect(() => {
    if (!dirty) return undefined;
    timer.current = setTimeout(() => {
      call('drafts.save', { noun, id, values: JSON.parse(content) as Typed }).then(
        (answer) => {
          setSavedAt(answer.savedAt);
        },
        () => {
          setSavedAt(undefined);
        },
      );
    }, 1200);
    return () => {
      clearTimeout(timer.current);
    };
  }, [noun, id, content, dirty]);
  const stop = (): void => {
    clearTimeout(timer.current);
  };
  const forget = (): void => {
    stop();
    setSavedAt(undefined);
    call('drafts.discard', { noun, id }).catch(() => undefined);
  };
  return { savedAt, stop, forget };
}

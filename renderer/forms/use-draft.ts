import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { InputOf } from '../../shared/contract/procedures';
import { call } from '../api';
import { useKeeping } from './keeping';

/** Where something is typed: what kind of place, and which one of it. */
export type Place = InputOf<'drafts.get'>;
export type DraftValues = InputOf<'drafts.save'>['values'];

const PAUSE = 1200;

interface Draft {
  /** When what is typed was last kept, as the service answered. */
  savedAt: string | undefined;
  /** It is saved or thrown away: nothing is kept any more. */
  forget: () => void;
}

/**
 * Keeps what is typed and not saved: 1.2 s after the last key, and at once when its place is left.
 * Nothing is kept any more when it is typed back to what is stored.
 * @param begun whether a draft is kept already
 */
export function useDraft(
  { noun, id }: Place,
  typed: DraftValues,
  dirty: boolean,
  begun = false,
): Draft {
  const [savedAt, setSavedAt] = useState<string>();
  const [turn, setTurn] = useState(0);
  const due = useRef<string>(undefined);
  const held = useRef(begun);
  const content = JSON.stringify(typed);
  const keep = useCallback(async (): Promise<void> => {
    const wanted = due.current;
    if (wanted === undefined) return;
    due.current = undefined;
    held.current = true;
    try {
      const values = JSON.parse(wanted) as DraftValues;
      setSavedAt((await call('drafts.save', { noun, id, values })).savedAt);
    } catch {
      setSavedAt(undefined);
    }
  }, [noun, id]);
  const drop = useCallback((): void => {
    due.current = undefined;
    held.current = false;
    setSavedAt(undefined);
    call('drafts.discard', { noun, id }).catch(() => undefined);
  }, [noun, id]);
  useEffect(() => {
    if (!dirty) {
      due.current = undefined;
      if (held.current) drop();
      return undefined;
    }
    due.current = content;
    const timer = setTimeout(() => {
      void keep();
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [content, dirty, turn, keep, drop]);
  useKeeping(keep);
  const forget = (): void => {
    drop();
    // What was typed while it was being saved is still to be kept.
    setTurn(turn + 1);
  };
  return { savedAt, forget };
}

interface Kept {
  place: Place;
  typed: DraftValues;
  /** Whether what is typed differs from what is stored. */
  dirty: boolean;
  /** Fills in what was kept. */
  restore: (values: Record<string, unknown>) => void;
  /** False where nothing may be typed. */
  when?: boolean;
}

/**
 * The same for a place that asks for its own draft: what was typed there last and not saved is
 * filled in as soon as it is known. `found` says when that was kept, while it differs from what is
 * stored.
 */
export function useKept({ place, typed, dirty, restore, when = true }: Kept): Draft & {
  found: string | undefined;
} {
  const { noun, id } = place;
  const [found, setFound] = useState<string>();
  const draft = useDraft(place, typed, dirty && when);
  const fill = useEffectEvent((values: Record<string, unknown>, at: string) => {
    restore(values);
    setFound(at);
  });
  useEffect(() => {
    if (!when) return undefined;
    let stale = false;
    call('drafts.get', { noun, id }).then(
      (kept) => {
        if (!stale && kept) fill(kept.values, kept.savedAt);
      },
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [noun, id, when]);
  return {
    savedAt: draft.savedAt,
    found: dirty ? found : undefined,
    forget: () => {
      setFound(undefined);
      draft.forget();
    },
  };
}

/** A kept value that is a text. */
export const textIn = (values: Record<string, unknown>, key: string): string | undefined =>
  typeof values[key] === 'string' ? values[key] : undefined;

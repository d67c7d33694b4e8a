import { useCallback, useEffect, useRef, useState } from 'react';
import { call, useQuery } from '../../api';
import { useKeeping } from '../../forms/keeping';

export type KeptTexts = Readonly<Record<string, string>>;

interface Own {
  place: string;
  /** What was typed since; null is forgotten. */
  texts: Readonly<Record<string, string | null>>;
}

const said = (texts: Own['texts']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([id, text]) => (text === null ? [] : [[id, text]])),
  );

const NOUN = 'explanation';
/** So long after the last key half-written texts are kept (ms). */
const PAUSE = 600;

/**
 * Half-written explanations of a quarter or a further return, by finding: kept as a draft, so that
 * they are still there when one comes back. `null` forgets one.
 * @param place the quarter, or the return with its period
 */
export function useKeptTexts(
  place: string,
  editor: boolean,
): { texts: KeptTexts; setTexts: (changes: Readonly<Record<string, string | null>>) => void } {
  const { data } = useQuery('drafts.get', editor ? { noun: NOUN, id: place } : null);
  const [own, setOwn] = useState<Own>({ place, texts: {} });
  const stored = (data?.values ?? {}) as KeptTexts;
  const typed = own.place === place ? own.texts : {};
  const now = { ...stored, ...typed };
  const texts = said(now);
  const waiting = useRef<{
    save: () => Promise<unknown>;
    timer: ReturnType<typeof setTimeout>;
  } | null>(null);
  const flush = useCallback(async (): Promise<void> => {
    const last = waiting.current;
    waiting.current = null;
    if (!last) return;
    clearTimeout(last.timer);
    await last.save();
  }, []);
  useKeeping(flush);
  useEffect(() => () => void flush(), [place, flush]);
  return {
    texts,
    setTexts: (changes) => {
      const next = { ...now, ...changes };
      setOwn({ place, texts: next });
      if (waiting.current) clearTimeout(waiting.current.timer);
      const values = said(next);
      const save = (): Promise<unknown> =>
        call('drafts.save', { noun: NOUN, id: place, values }).catch(() => undefined);
      waiting.current = { save, timer: setTimeout(() => void flush(), PAUSE) };
    },
  };
}

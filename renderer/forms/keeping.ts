import { useEffect } from 'react';

type Keep = () => Promise<unknown>;
const waiting = new Set<Keep>();

/** Keeps everything that is typed and not kept yet; before the register is locked. */
export const keepAll = async (): Promise<void> => {
  await Promise.allSettled([...waiting].map((keep) => keep()));
};

/**
 * Has something kept before the window closes and before the register is locked; gives what ends
 * that.
 */
export function whenLeaving(keep: Keep): () => void {
  waiting.add(keep);
  return () => {
    waiting.delete(keep);
  };
}

/**
 * Has what is typed kept when its place is left, when the window loses the focus or closes, and
 * before the register is locked. `keep` does nothing where nothing is waiting.
 */
export function useKeeping(keep: Keep): void {
  useEffect(() => {
    const leave = (): void => {
      keep().catch(() => undefined);
    };
    const stays = whenLeaving(keep);
    window.addEventListener('blur', leave);
    window.addEventListener('beforeunload', leave);
    return () => {
      stays();
      window.removeEventListener('blur', leave);
      window.removeEventListener('beforeunload', leave);
      leave();
    };
  }, [keep]);
}

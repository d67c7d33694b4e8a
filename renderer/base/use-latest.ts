import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The value of the last drawing, for what runs later: timers, answers, keys. */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}

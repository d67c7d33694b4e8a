import { useEffect, useEffectEvent, useRef } from 'react';
import type { TemplateProblem } from '../../../../shared/evaluation/template-problems';

const idOf = ({ code, at }: TemplateProblem): string => `${code} ${at ?? ''}`;

/** Keys of a draft wherever the focus is: F8 leads to the next problem, Ctrl+S keeps what is typed without the pause. */
export function useEditorKeys(
  problems: readonly TemplateProblem[],
  go: (problem: TemplateProblem) => void,
  flush: () => unknown,
): void {
  const last = useRef({ id: '', at: 0 });
  const listen = useEffectEvent((event: KeyboardEvent): void => {
    const keeps = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';
    if (!keeps && event.key !== 'F8') return;
    event.preventDefault();
    if (keeps) {
      flush();
      return;
    }
    const found = problems.findIndex((problem) => idOf(problem) === last.current.id);
    // Where the last one is mended, the next has taken its place.
    const at = (found < 0 ? last.current.at : found + 1) % Math.max(1, problems.length);
    const problem = problems[at];
    if (!problem) return;
    last.current = { id: idOf(problem), at };
    go(problem);
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => {
      listen(event);
    };
    window.addEventListener('keydown', heard);
    return () => {
      window.removeEventListener('keydown', heard);
    };
  }, []);
}

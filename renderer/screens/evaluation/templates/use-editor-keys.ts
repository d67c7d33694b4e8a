import { useRef } from 'react';
import type { TemplateProblem } from '../../../../shared/evaluation/template-problems';
import { useShortcut } from '../../../base/shortcut';

const idOf = ({ code, at }: TemplateProblem): string => `${code} ${at ?? ''}`;

/**
 * Keys of a draft wherever the focus is: F8 leads to the next problem, Ctrl+S keeps what is typed
 * without the pause.
 */
export function useEditorKeys(
  problems: readonly TemplateProblem[],
  go: (problem: TemplateProblem) => void,
  flush: () => unknown,
): void {
  const last = useRef({ id: '', at: 0 });
  useShortcut('Ctrl+S', flush);
  useShortcut('F8', () => {
    const found = problems.findIndex((problem) => idOf(problem) === last.current.id);
    // Where the last one is mended, the next has taken its place.
    const at = (found < 0 ? last.current.at : found + 1) % Math.max(1, problems.length);
    const problem = problems[at];
    if (!problem) return;
    last.current = { id: idOf(problem), at };
    go(problem);
  });
}

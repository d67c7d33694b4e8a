import { useRef } from 'react';
import type { TemplateProblem } from '../../../../shared/evaluation/template-problems';
import { steppedTo, useShortcut, useStepKeys } from '../../../base/shortcut';

const idOf = ({ code, at }: TemplateProblem): string => `${code} ${at ?? ''}`;

/**
 * Keys of a draft wherever the focus is: F8 leads to the next problem, Shift+F8 to the one
 * before, Ctrl+S keeps what is typed without the pause.
 */
export function useEditorKeys(
  problems: readonly TemplateProblem[],
  go: (problem: TemplateProblem) => void,
  flush: () => unknown,
): void {
  const last = useRef({ id: '', at: 0 });
  useShortcut('Ctrl+S', flush);
  useStepKeys((step) => {
    const found = problems.findIndex((problem) => idOf(problem) === last.current.id);
    const { length } = problems;
    // Where the last one is mended, the next has taken its place.
    const mended = step > 0 ? last.current.at % Math.max(1, length) : last.current.at - 1;
    const at = found < 0 ? (mended + length) % length : steppedTo(found, step, length);
    const problem = problems[at];
    if (!problem) return;
    last.current = { id: idOf(problem), at };
    go(problem);
  });
}

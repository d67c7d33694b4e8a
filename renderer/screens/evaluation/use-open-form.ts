import { useEffect, useRef, useState } from 'react';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { ALL, placeOf } from './rows-of';

/** Which part of an open form is shown and which item is looked at; `goTo` leads to one. */
export function useOpenForm({ template }: EvaluationDetail, first: string | undefined) {
  const [chosen, setChosen] = useState(() =>
    first === undefined ? (template.indicators[0]?.key ?? ALL) : placeOf(template, first),
  );
  const [current, setCurrent] = useState<string | null>(first ?? null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const row =
      wanted.current === null
        ? null
        : document.querySelector(`[data-item="${CSS.escape(wanted.current)}"]`);
    if (!row) return;
    wanted.current = null;
    row.scrollIntoView({ block: 'center' });
    row.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  });
  const goTo = (key: string): void => {
    wanted.current = key;
    setCurrent(key);
    if (!template.vetoes.some((veto) => veto.key === key)) setChosen(placeOf(template, key));
  };
  return { chosen, setChosen, current, setCurrent, goTo };
}

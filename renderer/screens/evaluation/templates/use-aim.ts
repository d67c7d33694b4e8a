import { useEffect, useRef, useState, type RefObject } from 'react';
import type { EvaluationTemplate } from '../../../../shared/definitions/evaluation-template';
import type { TemplateProblem } from '../../../../shared/evaluation/template-problems';
import { placeOfProblem, type TabName } from './places';

export interface Aim {
  tab: TabName;
  /** The indicator that is chosen. */
  chosen: string | null;
  /** What the tab is drawn in. */
  body: RefObject<HTMLDivElement | null>;
  turnTo: (tab: TabName) => void;
  choose: (key: string | null) => void;
  /** Puts the focus into the form that is shown. */
  enter: () => void;
  /** Turns to where a problem is mended, and puts the focus there. */
  go: (problem: TemplateProblem) => void;
}

const focusIn = (root: Element | null | undefined): void => {
  root?.querySelector<HTMLElement>('input:not([type=checkbox]), textarea, button')?.focus();
};

/** Which part of a template is on the screen. */
export function useAim(template: EvaluationTemplate): Aim {
  const body = useRef<HTMLDivElement>(null);
  // What has no name yet has just been begun.
  const [tab, turnTo] = useState<TabName>(template.name.zh === '' ? 'basics' : 'items');
  const [chosen, choose] = useState<string | null>(template.indicators[0]?.key ?? null);
  const [wanted, setWanted] = useState<{ tab: TabName; key: string | null } | null>(null);
  const go = (problem: TemplateProblem): void => {
    const place = placeOfProblem(template, problem);
    turnTo(place.tab);
    if (place.tab === 'items' && place.key !== null) choose(place.key);
    setWanted(place);
  };
  // The fields are there once the tab is drawn.
  useEffect(() => {
    if (!wanted) return;
    const own =
      wanted.tab === 'items' || wanted.key === null
        ? null
        : body.current?.querySelector(`[data-key="${CSS.escape(wanted.key)}"]`);
    focusIn(own ?? body.current?.querySelector('[data-form]'));
  }, [wanted]);
  return {
    tab,
    chosen,
    body,
    turnTo,
    choose,
    go,
    enter: () => {
      focusIn(body.current?.querySelector('[data-form]'));
    },
  };
}

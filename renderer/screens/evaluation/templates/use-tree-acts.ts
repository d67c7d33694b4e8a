import {
  inserted,
  lineOf,
  moved,
  placeOf,
  removed,
  withCopy,
  withItem,
  withSection,
} from '../../../../shared/evaluation/template-edit';
import { numbered } from '../../../../shared/definitions/evaluation-template';
import { useText } from '../../../base/language';
import { useToast } from '../../../components';
import { useEditor, useIndicators } from './editor-state';
import type { TreeActs } from './tree-keys';

export interface IndicatorActs extends Omit<TreeActs, 'go' | 'fold' | 'enter'> {
  /** A new section behind the chosen one, or inside it; undefined where levels are used up. */
  addSection: (inside: boolean) => (() => void) | undefined;
}

/** What can be done with the chosen indicator; what was removed can be put back. */
export function useTreeActs(
  chosen: string | null,
  onChoose: (key: string | null) => void,
): IndicatorActs {
  const say = useText();
  const toast = useToast();
  const { template } = useEditor();
  const setTree = useIndicators();
  const take = (edited: { indicators: typeof template.indicators; key: string } | null): void => {
    if (!edited) return;
    setTree(() => edited.indicators);
    onChoose(edited.key);
  };
  const remove = (): void => {
    const line = chosen === null ? undefined : lineOf(template.indicators, chosen);
    const place = line && placeOf(template.indicators, line.indicator.key);
    if (!line || !place) return;
    const { indicator } = line;
    const lines = numbered(template.indicators).map((one) => one.indicator.key);
    const left = numbered(removed(template.indicators, indicator.key)).map(
      (one) => one.indicator.key,
    );
    const at = lines.indexOf(indicator.key);
    setTree((tree) => removed(tree, indicator.key));
    onChoose(left[Math.min(at, left.length - 1)] ?? null);
    toast(say('EVT_REMOVED', { name: indicator.label.zh || say('EVT_NAMELESS') }), {
      label: say('EVT_PUT_BACK'),
      run: () => {
        setTree((tree) => inserted(tree, place, indicator));
        onChoose(indicator.key);
      },
    });
  };
  return {
    move: (step) => {
      if (chosen !== null) setTree((tree) => moved(tree, chosen, step));
    },
    add: () => {
      take(withItem(template, chosen));
    },
    duplicate: () => {
      if (chosen !== null) take(withCopy(template, chosen));
    },
    remove,
    addSection: (inside) => {
      const edited = withSection(template, chosen, inside);
      return edited
        ? () => {
            take(edited);
          }
        : undefined;
    },
  };
}

import { createContext, useContext } from 'react';
import type {
  EvaluationTemplate,
  Indicator,
} from '../../../../shared/definitions/evaluation-template';
import type { TemplateProblem } from '../../../../shared/evaluation/template-problems';
import type { Label } from '../../../../shared/domain/noun';
import { useLanguage } from '../../../base/language';

export interface Editor {
  template: EvaluationTemplate;
  /** Nothing can be changed: shipped, published, or somebody who may only read. */
  locked: boolean;
  problems: readonly TemplateProblem[];
  change: (to: (template: EvaluationTemplate) => EvaluationTemplate) => void;
}

export const EditorContext = createContext<Editor | null>(null);

/** The template that the screen shows and how to change it. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('EditorContext is missing');
  return editor;
}

/**
 * How names read: an office writes Chinese, so that is what a draft shows; what cannot be changed
 * is shown in the page's language, as far as there is one.
 */
export function useNames(): (label: Label | null) => string {
  const { language } = useLanguage();
  const { locked } = useEditor();
  return (label) => (label === null ? '' : (locked && label[language]) || label.zh);
}

/** Changes the indicators of the template. */
export function useIndicators(): (to: (tree: Indicator[]) => Indicator[]) => void {
  const { change } = useEditor();
  return (to) => {
    change((template) => ({ ...template, indicators: to(template.indicators) }));
  };
}

/**
 * What was typed takes the place of both languages: the other would still say what was there
 * before.
 */
export const typed = (zh: string): Label => ({ zh, en: '' });

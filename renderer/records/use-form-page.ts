import { useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { useText } from '../base/language';
import { listPath, recordPath } from '../base/places';
import { inDialog, useShortcut } from '../base/shortcut';
import { useToast } from '../components';
import { fieldId } from '../forms/record-field';
import type { Typed } from '../forms/typed';
import { useDraft } from '../forms/use-draft';
import type { Problem } from './form-aside';
import { problemsOf } from './form-problems';
import { useUndo } from './undo';
import { useRecordForm, type Loaded, type RecordFormState } from './use-record-form';
import { useRemove } from './use-remove';
import type { FormParts } from './form-parts';

interface Draft {
  values: Typed;
  savedAt: string;
}

export interface FormPage {
  form: RecordFormState;
  title: string;
  problems: Problem[];
  tab: 'form' | 'history';
  setTab: (tab: 'form' | 'history') => void;
  /** Field that has the focus, or had it last. */
  focused: string | undefined;
  setFocused: (field: string) => void;
  /** To a field, wherever on the page one is. */
  jump: (field: string) => void;
  save: () => Promise<void>;
  remove: ReturnType<typeof useRemove>;
  /** When what was typed was last kept as a draft. */
  keptAt: string | undefined;
  /** The draft with which the form began, while it differs from the record. */
  draft: Draft | null;
  discard: () => void;
}

/** Goes once to the field that the address names. */
function useAskedField(noun: NounName, focus: (field: string) => void): void {
  const [query] = useSearchParams();
  const asked = query.get('field');
  const first = useRef(focus);
  useEffect(() => {
    if (asked && asked in nounOf(noun).fields) first.current(asked);
  }, [asked, noun]);
}

/** F8 goes from problem to problem. */
function useProblemKey(problems: Problem[], jump: (field: string) => void): void {
  useShortcut(
    'F8',
    () => {
      const at = problems.findIndex(({ field }) => fieldId(field) === document.activeElement?.id);
      const next = problems[(at + 1) % problems.length];
      if (next) jump(next.field);
    },
    () => problems.length > 0 && !inDialog(),
  );
}

/** State of the page of one record: its form, its draft, where one is on it, and its keys. */
export function useFormPage(
  noun: NounName,
  row: Loaded,
  begun: Draft | null,
  saveAs: FormParts['saveAs'],
): FormPage {
  const say = useText();
  const toast = useToast();
  const undo = useUndo();
  const navigate = useNavigate();
  const form = useRecordForm({ noun, row, draft: begun?.values, saveAs });
  const { description, record, dirty } = form;
  const [focused, setFocused] = useState<string>();
  const [tab, setTab] = useState<FormPage['tab']>('form');
  const [draft, setDraft] = useState(begun);
  const kept = useDraft(noun, record.id ?? 'new', form.typed, dirty);
  const remove = useRemove(noun, () => {
    void navigate(listPath(noun));
  });
  const forget = (): void => {
    kept.forget();
    setDraft(null);
  };
  const jump = (field: string): void => {
    setTab('form');
    form.focus(field);
  };
  const save = async (): Promise<void> => {
    kept.stop();
    const answer = await form.save();
    if (!answer) return;
    forget();
    toast(say('FORM_SAVED'), {
      label: say('UNDO'),
      run: () => {
        undo();
      },
    });
    if (record.id === null) void navigate(recordPath(noun, answer.id), { replace: true });
  };
  const problems = problemsOf(form, say);
  useAskedField(noun, form.focus);
  useProblemKey(problems, jump);
  useShortcut(
    'Ctrl+S',
    () => {
      void save();
    },
    () => !inDialog(),
  );
  return {
    form,
    title:
      record.id === null
        ? say('LIST_NEW', { noun: say.label(description.label) })
        : (record.labels[description.title] ?? String(record.values[description.title] ?? '')),
    problems,
    tab,
    setTab,
    focused,
    setFocused,
    jump,
    save,
    remove,
    keptAt: kept.savedAt,
    draft: dirty ? draft : null,
    discard: () => {
      forget();
      form.discard();
    },
  };
}

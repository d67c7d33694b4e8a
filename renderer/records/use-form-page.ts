import { useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { ListRow } from '../../shared/contract/records';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { useText } from '../base/language';
import { listPath, recordPath } from '../base/places';
import { inDialog, steppedTo, takesText, useShortcut, useStepKeys } from '../base/shortcut';
import { useToast } from '../components';
import { fieldId } from '../forms/record-field';
import type { Typed } from '../forms/typed';
import { useDraft } from '../forms/use-draft';
import type { Problem } from './form-aside';
import { problemsOf } from './form-problems';
import { carriedOf } from './carried';
import { useActs } from './undo';
import { useRecordForm, type Loaded, type RecordFormState } from './use-record-form';
import { useRemove } from './use-remove';
import { particularsOf } from './particulars';
import type { Begun, FormParts } from './form-parts';

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
  /** Saves, and begins the next new record with what goes on to it. */
  saveNext: () => Promise<void>;
  remove: ReturnType<typeof useRemove>;
  /** When what was typed was last kept as a draft. */
  keptAt: string | undefined;
  /** The draft with which the form began, while it differs from the record. */
  draft: Draft | null;
  discard: () => void;
}

/** Goes once to the field that the address names, or else to the first. */
function useFirstField({ noun, description, focus, inSection }: RecordFormState): void {
  const [query] = useSearchParams();
  const asked = query.get('field');
  const [top] = Object.keys(description.sections).flatMap((section) => inSection(section));
  const first = useRef({ focus, top: top?.[0] });
  useEffect(() => {
    const field = asked && asked in nounOf(noun).fields ? asked : first.current.top;
    if (field !== undefined) first.current.focus(field);
  }, [asked, noun]);
}

/** Whether a key is the form's: pressed in it, or where nothing else takes text. */
const ofForm = (event: KeyboardEvent): boolean => {
  if (inDialog() || !(event.target instanceof HTMLElement)) return false;
  const { target } = event;
  return target.closest('form[data-form=page]') !== null || !takesText(target);
};

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) go through the form's own edits. */
function useEditKeys({ edits }: RecordFormState): void {
  useShortcut('Ctrl+Z', edits.undo, ofForm);
  useShortcut('Ctrl+Y', edits.redo, ofForm);
  useShortcut('Ctrl+Shift+Z', edits.redo, ofForm);
}

/** F8 goes from problem to problem, Shift+F8 back. */
function useProblemKeys(problems: Problem[], jump: (field: string) => void): void {
  useStepKeys(
    (step) => {
      const at = problems.findIndex(({ field }) => fieldId(field) === document.activeElement?.id);
      const next = problems[steppedTo(at, step, problems.length)];
      if (next) jump(next.field);
    },
    () => problems.length > 0 && !inDialog(),
  );
}

interface PageActs {
  saveAs: FormParts['saveAs'];
  /** A new record is kept; its form goes on standing. */
  onMade: (saved: ListRow) => void;
  /** The next new record begins. */
  onNext: (next: Begun) => void;
}

/** State of the page of one record: its form, its draft, where one is on it, and its keys. */
export function useFormPage(
  noun: NounName,
  row: Loaded,
  begun: Draft | null,
  { saveAs, onMade, onNext }: PageActs,
): FormPage {
  const say = useText();
  const toast = useToast();
  const { offer } = useActs();
  const navigate = useNavigate();
  const form = useRecordForm({ noun, row, draft: begun?.values, saveAs });
  const { description, record, dirty } = form;
  const [focused, setFocused] = useState<string>();
  const [tab, setTab] = useState<FormPage['tab']>('form');
  const [draft, setDraft] = useState(begun);
  const saving = useRef(false);
  const kept = useDraft({ noun, id: record.id ?? 'new' }, form.typed, dirty, begun !== null);
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
  /** Saves once at a time, whatever the keys say: a new record is not made twice. */
  const keep = async (): Promise<ListRow | undefined> => {
    if (saving.current) return undefined;
    saving.current = true;
    try {
      const answer = await form.save();
      if (answer) forget();
      return answer;
    } finally {
      saving.current = false;
    }
  };
  const save = async (): Promise<void> => {
    const answer = await keep();
    if (!answer) return;
    if (answer.revision === record.revision) toast(say('FORM_UNCHANGED'));
    else offer(say('FORM_SAVED'));
    if (record.id !== null) return;
    onMade(answer);
    void navigate(recordPath(noun, answer.id), { replace: true });
  };
  const saveNext = async (): Promise<void> => {
    const answer = await keep();
    if (!answer) return;
    const values = carriedOf(noun, answer.values, particularsOf(noun).carries);
    const name = answer.labels[description.title] ?? String(answer.values[description.title] ?? '');
    if (answer.revision !== record.revision) offer(say('FORM_SAVED'));
    onNext({ values, after: name, carried: Object.keys(values) });
    void navigate(recordPath(noun, 'new'), { replace: record.id === null });
  };
  const problems = problemsOf(form, say);
  useFirstField(form);
  useEditKeys(form);
  useProblemKeys(problems, jump);
  useShortcut(
    'Ctrl+S',
    () => {
      void save();
    },
    () => !inDialog(),
  );
  useShortcut(
    'Ctrl+Shift+S',
    () => {
      void saveNext();
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
    saveNext,
    remove,
    keptAt: kept.savedAt,
    draft: dirty ? draft : null,
    discard: () => {
      forget();
      form.discard();
    },
  };
}

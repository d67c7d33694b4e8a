import { useCallback, useEffect } from 'react';
import type { UndoBatch } from '../../shared/contract/handling';
import { call, failureOf, refreshAll } from '../api';
import { useToast } from '../components';
import { useText } from '../base/language';
import { useRole } from '../base/session';

/** Undoes an act of this user and says what was undone; without an id the newest. Everything shown is read again. */
export function useUndo(): (id?: string) => void {
  const say = useText();
  const toast = useToast();
  return useCallback(
    (id) => {
      const what = ({ kind, title, records }: UndoBatch): string =>
        say(records === 1 ? 'UNDO_WHAT_one' : 'UNDO_WHAT_many', {
          kind: say(`BATCH_${kind}`),
          title,
          n: records,
        });
      call('undo.do', { id: id ?? null }).then(
        (done) => {
          toast(say('UNDONE', { what: what(done) }));
          refreshAll();
        },
        (thrown: unknown) => {
          const failure = failureOf(thrown);
          toast(say.any(failure.code, failure.params));
        },
      );
    },
    [say, toast],
  );
}

/** What people type into undoes its own typing. */
const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  (target as HTMLInputElement).type !== 'checkbox';

/** Ctrl+Z anywhere outside a text field undoes the newest act. */
export function UndoKeys() {
  const undo = useUndo();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  useEffect(() => {
    if (!editor) return undefined;
    const keys = (event: KeyboardEvent): void => {
      if (
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.key.toLowerCase() !== 'z' ||
        event.defaultPrevented ||
        takesText(event.target) ||
        document.querySelector('[role=dialog], [role=grid]:focus-within')
      )
        return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', keys);
    return () => {
      window.removeEventListener('keydown', keys);
    };
  }, [editor, undo]);
  return null;
}

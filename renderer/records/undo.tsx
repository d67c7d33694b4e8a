import { useCallback } from 'react';
import type { UndoBatch } from '../../shared/contract/handling';
import { call, failureOf } from '../api';
import { useToast } from '../components';
import { useText } from '../base/language';
import { useRole } from '../base/session';
import { useShortcut } from '../base/shortcut';

/** Undoes an act of this user and says what was undone; without an id the newest. */
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
  useShortcut(
    'Ctrl+Z',
    () => {
      undo();
    },
    (event) =>
      editor &&
      !event.defaultPrevented &&
      !takesText(event.target) &&
      document.querySelector('[role=dialog], [role=grid]:focus-within') === null,
  );
  return null;
}

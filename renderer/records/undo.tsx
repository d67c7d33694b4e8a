import { useCallback, useMemo } from 'react';
import type { UndoBatch } from '../../shared/contract/handling';
import { call, failureOf } from '../api';
import { useToast } from '../components';
import { useText } from '../base/language';

const whatOf = (noun: UndoBatch['noun'], records: number) => {
  if (noun === 'statistics') return 'UNDO_WHAT_figures';
  return records === 1 ? 'UNDO_WHAT_one' : 'UNDO_WHAT_many';
};

/** An act in words: its kind, and the name of the first record that it changed. */
export function useActWords(): (act: UndoBatch) => string {
  const say = useText();
  return useCallback(
    ({ kind, noun, title, records }) =>
      say(whatOf(noun, records), {
        kind: say(`BATCH_${kind}`),
        title,
        n: records,
      }),
    [say],
  );
}

interface Acts {
  /** Takes an act back and says so, or why not; without an id the newest. */
  undo: (id?: string) => void;
  /** Says that something is done, with the way back from just that. */
  offer: (message: string) => void;
}

/** The way back from what was done, and forward again, from the note at the foot. */
export function useActs(): Acts {
  const say = useText();
  const toast = useToast();
  const words = useActWords();
  return useMemo(() => {
    const refused = (thrown: unknown): void => {
      const { code, params } = failureOf(thrown);
      toast(say.any(code, params));
    };
    const redo = (id: string): void => {
      call('undo.redo', { id }).then((done) => {
        toast(say('REDONE', { what: words(done) }), {
          label: say('UNDO'),
          run: () => {
            undo(done.id);
          },
        });
      }, refused);
    };
    const undo = (id?: string): void => {
      call('undo.do', { id: id ?? null }).then((done) => {
        const again = {
          label: say('REDO'),
          run: () => {
            redo(done.id);
          },
        };
        toast(say('UNDONE', { what: words(done) }), done.redoable ? again : undefined);
      }, refused);
    };
    const offer = (message: string): void => {
      // The act is named now: by the time the button is pressed another may be the newest.
      call('undo.list', { limit: 1 }).then(
        ([act]) => {
          const back = act && {
            label: say('UNDO'),
            run: () => {
              undo(act.id);
            },
          };
          toast(message, act?.own && !act.undone ? back : undefined);
        },
        () => {
          toast(message);
        },
      );
    };
    return { undo, offer };
  }, [say, toast, words]);
}

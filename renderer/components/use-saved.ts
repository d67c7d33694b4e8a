import { useCallback } from 'react';
import { shell } from '../api';
import { useText } from '../base/language';
import { useToast } from './toast';

/** Tells where something was written, and offers to show it in its folder. */
export function useSaved(): (message: string, path: string) => void {
  const say = useText();
  const toast = useToast();
  return useCallback(
    (message, path) => {
      toast(message, {
        label: say('LIST_SHOW_FILE'),
        run: () => {
          void shell.showItem(path);
        },
      });
    },
    [say, toast],
  );
}

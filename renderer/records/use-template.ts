import { useCallback, useEffect } from 'react';
import type { ImportKind } from '../../shared/contract/import';
import { shell, useCall } from '../api';
import { useText } from '../base/language';
import { useToast } from '../components';

/** Writes the empty workbook of a kind where somebody wants it, to be filled in and imported. */
export function useTemplate(): (kind: ImportKind, label: string) => Promise<void> {
  const say = useText();
  const toast = useToast();
  const { run, failure } = useCall();
  useEffect(() => {
    if (failure) toast(say.any(failure.code, failure.params));
  }, [failure, say, toast]);
  return useCallback(
    async (kind, label) => {
      const file = await shell.saveFile({ name: `${label}.xlsx`, extensions: ['xlsx'] });
      const done = file ? await run('template.write', { kind, file }) : undefined;
      if (done)
        toast(say('IMPORT_TEMPLATE_WRITTEN', { file: done.file }), {
          label: say('LIST_SHOW_FILE'),
          run: () => {
            void shell.showItem(done.file);
          },
        });
    },
    [run, say, toast],
  );
}

import { useCallback, useEffect } from 'react';
import type { ImportKind } from '../../shared/contract/import';
import { shell, useCall } from '../api';
import { useText } from '../base/language';
import { useSaved, useToast } from '../components';

/** Writes the empty workbook of a kind where somebody wants it, to be filled in and imported. */
export function useTemplate(): (kind: ImportKind, label: string) => Promise<void> {
  const say = useText();
  const toast = useToast();
  const tellSaved = useSaved();
  const { run, failure } = useCall();
  useEffect(() => {
    if (failure) toast(say.any(failure.code, failure.params));
  }, [failure, say, toast]);
  return useCallback(
    async (kind, label) => {
      const file = await shell.saveFile({ name: `${label}.xlsx`, extensions: ['xlsx'] });
      const done = file ? await run('template.write', { kind, file }) : undefined;
      if (done) tellSaved(say('IMPORT_TEMPLATE_WRITTEN', { file: done.file }), done.file);
    },
    [run, say, tellSaved],
  );
}

import { useCallback, useEffect } from 'react';
import type { EvaluationTemplate } from '../../../../shared/definitions/evaluation-template';
import { shell, useCall } from '../../../api';
import { useText } from '../../../base/language';
import { useSaved, useToast } from '../../../components';

/** What a file may be called on every system. */
const fileName = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim();

/** Writes a template, or with null the blank layout, as a workbook where the clerk says. */
export function useWorkbook(): (
  template: EvaluationTemplate | null,
  before?: () => Promise<unknown>,
) => Promise<void> {
  const say = useText();
  const toast = useToast();
  const tellSaved = useSaved();
  const { run, failure } = useCall();
  useEffect(() => {
    if (failure) toast(say.any(failure.code, failure.params));
  }, [failure, say, toast]);
  return useCallback(
    async (template: EvaluationTemplate | null, before?: () => Promise<unknown>) => {
      const file = await shell.saveFile({
        name: `${template ? fileName(`${template.name.zh} ${template.version}`) : say('EVT_BLANK_FILE')}.xlsx`,
        extensions: ['xlsx'],
      });
      if (file === null) return;
      await before?.();
      const done = await run('templates.write', {
        template: template && { id: template.id, version: template.version },
        file,
      });
      if (done) tellSaved(say('EVT_WRITTEN', { file: done.file }), done.file);
    },
    [run, say, tellSaved],
  );
}

import type { InputOf } from '../../shared/contract/procedures';
import { nounOf } from '../../shared/domain/nouns';
import type { Failure } from '../../shared/result';
import { shell, useCall } from '../api';
import { useText } from '../base/language';
import { useSaved } from '../components';

/** Writes a list to a file of the user's choice, as it is shown. */
export function useListExport(): {
  write: (
    extension: 'xlsx' | 'csv',
    shown: Omit<InputOf<'records.export'>, 'file'>,
  ) => Promise<void>;
  failure: Failure | undefined;
} {
  const say = useText();
  const tellSaved = useSaved();
  const { run, failure } = useCall();
  return {
    write: async (extension, shown) => {
      const file = await shell.saveFile({
        name: `${say.label(nounOf(shown.noun).plural)}.${extension}`,
        extensions: [extension],
      });
      const done = file ? await run('records.export', { ...shown, file }) : undefined;
      if (!done) return;
      tellSaved(say('LIST_EXPORTED', { rows: done.rows, file: done.file }), done.file);
    },
    failure,
  };
}

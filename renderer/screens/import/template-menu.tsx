import { useEffect } from 'react';
import type { ImportKind } from '../../../shared/contract/import';
import { shell, useCall } from '../../api';
import { useText } from '../../base/language';
import { useToast } from '../../components';
import { MenuButton } from '../../components/menu-button';
import { importKinds, kindLabel } from './kinds';

/** The empty workbook of a kind, to be filled in and imported. */
export function TemplateMenu() {
  const say = useText();
  const toast = useToast();
  const { run, failure } = useCall();
  const write = async (kind: ImportKind): Promise<void> => {
    const file = await shell.saveFile({
      name: `${kindLabel(kind, say)}.xlsx`,
      extensions: ['xlsx'],
    });
    const done = file ? await run('template.write', { kind, file }) : undefined;
    if (done)
      toast(say('IMPORT_TEMPLATE_WRITTEN', { file: done.file }), {
        label: say('LIST_SHOW_FILE'),
        run: () => {
          void shell.showItem(done.file);
        },
      });
  };
  useEffect(() => {
    if (failure) toast(say.any(failure.code, failure.params));
  }, [failure, say, toast]);
  return (
    <MenuButton
      variant="outlined"
      entries={importKinds.map((kind) => ({
        label: kindLabel(kind, say),
        act: () => {
          void write(kind);
        },
      }))}
    >
      {say('IMPORT_TEMPLATE')}
    </MenuButton>
  );
}

import { useText } from '../../base/language';
import { MenuButton } from '../../components/menu-button';
import { useTemplate } from '../../records/use-template';
import { importKinds, kindLabel } from './kinds';

/** The empty workbook of a kind, to be filled in and imported. */
export function TemplateMenu() {
  const say = useText();
  const write = useTemplate();
  return (
    <MenuButton
      variant="outlined"
      entries={importKinds.map((kind) => ({
        label: kindLabel(kind, say),
        act: () => {
          void write(kind, kindLabel(kind, say));
        },
      }))}
    >
      {say('IMPORT_TEMPLATE')}
    </MenuButton>
  );
}

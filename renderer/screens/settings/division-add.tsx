import { divisionPrefix } from '../../../shared/codes/division';
import type { Division } from '../../../shared/contract/divisions';
import { useText } from '../../base/language';
import { FormDialog } from '../../components';
import { useKeptForm } from '../../forms/use-kept-form';
import { besideFields, Entry } from './division-fields';

/** A new division below another, with the code that was published for it. */
export function AddDivision({
  parent,
  onClose,
}: {
  parent: Division;
  onClose: (added: Division | null) => void;
}) {
  const say = useText();
  const form = useKeptForm(`division-below@${parent.code}`, {
    name: '',
    code: divisionPrefix(parent.code),
  });
  const { name, code } = form.typed;
  const { failure } = form.dialog;
  const wrong = (field: string): string | undefined => {
    const fault = failure?.fields?.[field];
    return fault && say.any(fault.code, fault.params);
  };
  const shape = /^\d{0,12}$/.test(code) ? undefined : say('DIVISION_SHAPE');
  const save = async (): Promise<void> => {
    const added = await form.run('divisions.edit', {
      code,
      name: name.trim(),
      parent: parent.code,
      isNew: true,
    });
    if (!added) return;
    onClose(added);
  };
  return (
    <FormDialog
      title={`${say('SET_DIVISION_ADD')} · ${parent.name}`}
      act={say('SET_DIVISION_ADD')}
      ready={!form.busy && name.trim() !== '' && /^\d{12}$/.test(code)}
      dense
      {...form.dialog}
      failure={besideFields(failure, ['name', 'code', 'parent'])}
      onClose={() => {
        onClose(null);
      }}
      onSubmit={save}
    >
      <Entry
        id="division-name"
        label={say('SET_DIVISION_NAME')}
        autoFocus
        value={name}
        error={wrong('name')}
        onChange={(next) => {
          form.put({ name: next });
        }}
      />
      <Entry
        id="division-code"
        label={say('SET_DIVISION_CODE')}
        hint={say('SET_DIVISION_CODE_HINT')}
        value={code}
        error={shape ?? wrong('code') ?? wrong('parent')}
        onChange={(text) => {
          form.put({ code: text.trim() });
        }}
      />
    </FormDialog>
  );
}

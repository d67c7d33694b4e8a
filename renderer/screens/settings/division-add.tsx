import { useState } from 'react';
import { divisionPrefix } from '../../../shared/codes/division';
import type { Division } from '../../../shared/contract/divisions';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { FormDialog } from '../../components';
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
  const { run, busy, failure } = useCall();
  const [name, setName] = useState('');
  const [code, setCode] = useState(divisionPrefix(parent.code));
  const wrong = (field: string): string | undefined => {
    const fault = failure?.fields?.[field];
    return fault && say.any(fault.code, fault.params);
  };
  const shape = /^\d{0,12}$/.test(code) ? undefined : say('DIVISION_SHAPE');
  const save = async (): Promise<void> => {
    const added = await run('divisions.edit', {
      code,
      name: name.trim(),
      parent: parent.code,
      isNew: true,
    });
    if (added) onClose(added);
  };
  return (
    <FormDialog
      title={`${say('SET_DIVISION_ADD')} · ${parent.name}`}
      act={say('SET_DIVISION_ADD')}
      ready={!busy && name.trim() !== '' && /^\d{12}$/.test(code)}
      failure={besideFields(failure, ['name', 'code', 'parent'])}
      dense
      onClose={() => {
        onClose(null);
      }}
      onSubmit={() => {
        void save();
      }}
    >
      <Entry
        id="division-name"
        label={say('SET_DIVISION_NAME')}
        autoFocus
        value={name}
        error={wrong('name')}
        onChange={setName}
      />
      <Entry
        id="division-code"
        label={say('SET_DIVISION_CODE')}
        hint={say('SET_DIVISION_CODE_HINT')}
        value={code}
        error={shape ?? wrong('code') ?? wrong('parent')}
        onChange={(text) => {
          setCode(text.trim());
        }}
      />
    </FormDialog>
  );
}

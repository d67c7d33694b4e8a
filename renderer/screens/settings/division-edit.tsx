import { divisionDepth, divisionParent } from '../../../shared/codes/division';
import type { Division } from '../../../shared/contract/divisions';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { FormDialog } from '../../components';
import { useKeptForm } from '../../forms/use-kept-form';
import { besideFields, Entry, Pick } from './division-fields';

/** Another name, or another parent where the area has more than one. */
export function EditDivision({
  division,
  onClose,
}: {
  division: Division;
  onClose: (saved: Division | null) => void;
}) {
  const say = useText();
  const { office } = useSession().state;
  const form = useKeptForm(`division@${division.code}`, {
    name: division.name,
    parent: division.parent ?? '',
  });
  const { name, parent } = form.typed;
  const area = divisionDepth(office.division.padEnd(12, '0'));
  const above =
    division.parent !== null && divisionDepth(division.parent) > area
      ? divisionParent(division.parent)
      : null;
  const parents = useQuery(
    'divisions.children',
    above === null ? null : { parent: above },
  ).data?.filter((one) => !one.retired || one.code === division.parent);
  const { failure } = form.dialog;
  const wrong = (field: string): string | undefined => {
    const fault = failure?.fields?.[field];
    return fault && say.any(fault.code, fault.params);
  };
  const changed = {
    ...(name.trim() === division.name ? {} : { name: name.trim() }),
    ...(parent === division.parent ? {} : { parent }),
  };
  const save = async (): Promise<void> => {
    const saved = await form.run('divisions.edit', { code: division.code, ...changed });
    if (!saved) return;
    onClose(saved);
  };
  return (
    <FormDialog
      title={`${say('SET_DIVISION_EDIT')} · ${division.code}`}
      act={say('SET_SAVE')}
      ready={!form.busy && name.trim() !== '' && Object.keys(changed).length > 0}
      dense
      {...form.dialog}
      failure={besideFields(failure, parents ? ['name', 'parent'] : ['name'])}
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
      {parents && (
        <Pick
          id="division-parent"
          label={say('SET_DIVISION_PARENT')}
          value={parent}
          options={parents}
          error={wrong('parent')}
          onChange={(next) => {
            form.put({ parent: next });
          }}
        />
      )}
    </FormDialog>
  );
}

import { useState } from 'react';
import { shell, useCall } from '../../api';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { FailureNote, MenuButton, useToast } from '../../components';

/** Trust lists (信任名单): one of the offices below, for the office above, and others' taken in. */
export function TrustLists() {
  const say = useText();
  const toast = useToast();
  const { office } = useSession().state;
  const { run, failure } = useCall();
  const [conflicts, setConflicts] = useState('');
  const take = async (): Promise<void> => {
    setConflicts('');
    const [file] = await shell.chooseFiles({
      title: say('TRUST_LIST_TAKE'),
      extensions: ['zip'],
      multiple: false,
    });
    const done = file ? await run('office.importTrustList', { file }) : undefined;
    if (!done) return;
    toast(say('TRUST_LIST_TAKEN', { version: done.version, n: done.keys }));
    setConflicts(done.conflicts.map(({ name, division }) => `${name} ${division}`).join(' · '));
  };
  const write = async (): Promise<void> => {
    setConflicts('');
    const file = await shell.saveFile({
      title: say('TRUST_LIST_WRITE'),
      name: say('TRUST_LIST_FILE', { name: office.division }),
      extensions: ['zip'],
    });
    const done = file ? await run('office.exportTrustList', { file }) : undefined;
    if (done) toast(say('TRUST_LIST_WRITTEN', { version: done.version, n: done.keys }));
  };
  return (
    <>
      <FailureNote failure={failure} />
      {conflicts !== '' && (
        <span role="status">{say('TRUST_LIST_CONFLICTS', { names: conflicts })}</span>
      )}
      <MenuButton
        variant="text"
        entries={[
          { label: say('TRUST_LIST_TAKE'), act: () => void take() },
          {
            label: say('TRUST_LIST_WRITE'),
            act: office.level === 'county' ? undefined : () => void write(),
          },
        ]}
      >
        {say('TRUST_LISTS')}
      </MenuButton>
    </>
  );
}

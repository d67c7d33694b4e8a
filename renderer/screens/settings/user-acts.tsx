import { Box } from '@mui/material';
import { useState } from 'react';
import type { UserRow } from '../../../shared/contract/safety';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { textSize } from '../../base/theme';
import { FormDialog } from '../../components';
import { NewPasswordField, passwordProblem } from '../../forms/password-field';
import { RoleChoice } from './role-choice';

export type UserAct = 'role' | 'password' | 'disable' | 'enable';

interface ActProps {
  act: UserAct;
  user: UserRow;
  onClose: (done: UserRow | null) => void;
}

const titles = {
  role: 'SET_USER_ROLE_OF',
  password: 'SET_USER_PASSWORD_OF',
  disable: 'SET_USER_DISABLE_OF',
  enable: 'SET_USER_ENABLE_OF',
} as const;
const acts = {
  role: 'SET_USER_ROLE_DO',
  password: 'SET_USER_PASSWORD_DO',
  disable: 'SET_USER_DISABLE',
  enable: 'SET_USER_ENABLE',
} as const;
const notes = {
  role: 'SET_USER_ROLE_NOTE',
  password: 'SET_USER_PASSWORD_NOTE',
  disable: 'SET_USER_DISABLE_NOTE',
  enable: 'SET_USER_ENABLE_NOTE',
} as const;

/** What an administrator does to another user: role, a new password, shut out, let in again. */
export function UserActDialog({ act, user, onClose }: ActProps) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const [role, setRole] = useState(user.role);
  const [password, setPassword] = useState('');
  const { userId } = user;
  const asksPassword = act === 'password' || act === 'enable';
  const ready =
    act === 'role' ? role !== user.role : !asksPassword || passwordProblem(password) === undefined;
  const send = async (): Promise<void> => {
    const done = await {
      role: () => run('users.setRole', { userId, role }),
      password: () => run('users.setPassword', { userId, password }),
      disable: () => run('users.disable', { userId }),
      enable: () => run('users.enable', { userId, password }),
    }[act]();
    if (done) onClose(done);
  };
  return (
    <FormDialog
      title={say(titles[act], { name: user.name })}
      act={say(acts[act])}
      ready={ready && !busy}
      failure={failure}
      dense
      secret={password !== ''}
      onClose={() => {
        onClose(null);
      }}
      onSubmit={send}
    >
      <Box sx={{ fontSize: textSize.dense }}>{say(notes[act], { name: user.name })}</Box>
      {act === 'role' && <RoleChoice value={role} onChange={setRole} />}
      {asksPassword && (
        <NewPasswordField
          id="user-password"
          label={say('SET_USER_NEW_PASSWORD')}
          required
          autoFocus
          value={password}
          onChange={setPassword}
        />
      )}
    </FormDialog>
  );
}

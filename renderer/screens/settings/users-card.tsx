import { Box, Button, MenuItem, OutlinedInput, Select } from '@mui/material';
import { useState } from 'react';
import type { Role, Session } from '../../../shared/domain/office';
import { useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import {
  Card,
  DataTable,
  FailureNote,
  FormDialog,
  FormField,
  labelId,
  useToast,
  type Column,
} from '../../components';
import { PasswordField, passwordProblem } from '../../forms/password-field';

const LOGIN = /^[a-z][a-z0-9._-]{1,30}$/;

function AddUser({ onClose }: { onClose: (added: Session | null) => void }) {
  const say = useText();
  const { level } = useSession().state.office;
  const { run, busy, failure } = useCall();
  const roles: Role[] =
    level === 'county'
      ? ['clerk', 'reviewer', 'admin']
      : ['clerk', 'reviewer', 'receiver', 'admin'];
  const [user, setUser] = useState<{ name: string; login: string; role: Role; password: string }>({
    name: '',
    login: '',
    role: 'clerk',
    password: '',
  });
  const set = (part: Partial<typeof user>): void => {
    setUser({ ...user, ...part });
  };
  const ready =
    user.name.trim() !== '' &&
    LOGIN.test(user.login) &&
    passwordProblem(user.password) === undefined;
  const save = async (): Promise<void> => {
    const added = await run('users.create', { ...user, name: user.name.trim() });
    if (added) onClose(added);
  };
  return (
    <FormDialog
      title={say('SET_ADD_USER')}
      act={say('SET_ADD_USER')}
      ready={ready && !busy}
      failure={failure}
      dense
      onClose={() => {
        onClose(null);
      }}
      onSubmit={() => {
        void save();
      }}
    >
      <FormField id="user-name" label={say('SET_USER_NAME')} required>
        <OutlinedInput
          id="user-name"
          fullWidth
          autoFocus
          value={user.name}
          onChange={(event) => {
            set({ name: event.target.value });
          }}
        />
      </FormField>
      <FormField
        id="user-login"
        label={say('SET_USER_LOGIN')}
        required
        hint={say('SET_USER_LOGIN_HINT')}
      >
        <OutlinedInput
          id="user-login"
          fullWidth
          value={user.login}
          error={user.login !== '' && !LOGIN.test(user.login)}
          onChange={(event) => {
            set({ login: event.target.value.trim() });
          }}
        />
      </FormField>
      <FormField id="user-role" label={say('SET_USER_ROLE')} required>
        <Select
          fullWidth
          labelId={labelId('user-role')}
          value={user.role}
          SelectDisplayProps={{ id: 'user-role' }}
          onChange={(event) => {
            set({ role: event.target.value });
          }}
        >
          {roles.map((role) => (
            <MenuItem key={role} value={role}>
              {say(`ROLE_${role}`)}
            </MenuItem>
          ))}
        </Select>
      </FormField>
      <PasswordField
        id="user-password"
        label={say('SET_USER_PASSWORD')}
        required
        value={user.password}
        onChange={(password) => {
          set({ password });
        }}
        error={user.password === '' ? undefined : passwordProblem(user.password)}
        hint={say('PASSWORD_RULE')}
        autoComplete="new-password"
      />
    </FormDialog>
  );
}

/** Who may log in, and as what. */
export function UsersCard() {
  const say = useText();
  const toast = useToast();
  const { data, failure, reload } = useQuery('users.list', {});
  const [adding, setAdding] = useState(false);
  const columns: Column<Session>[] = [
    { key: 'name', head: say('SET_USER_NAME'), width: 120, cell: (row) => row.name },
    { key: 'login', head: say('SET_USER_LOGIN'), width: 140, cell: (row) => row.login },
    { key: 'role', head: say('SET_USER_ROLE'), width: 120, cell: (row) => say(`ROLE_${row.role}`) },
  ];
  const close = (added: Session | null): void => {
    setAdding(false);
    if (added) toast(say('SET_USER_ADDED', { name: added.name }));
  };
  return (
    <Card
      title={say('SET_USERS')}
      action={
        <Button
          variant="text"
          onClick={() => {
            setAdding(true);
          }}
        >
          {say('SET_ADD_USER')}
        </Button>
      }
      padding={0}
    >
      {failure && (
        <Box sx={{ px: 4 }}>
          <FailureNote failure={failure} onRetry={reload} />
        </Box>
      )}
      {data && (
        <DataTable
          label={say('SET_USERS')}
          columns={columns}
          rows={data}
          keyOf={(row) => row.userId}
        />
      )}
      {adding && <AddUser onClose={close} />}
    </Card>
  );
}

import { OutlinedInput } from '@mui/material';
import type { Role, Session } from '../../../shared/domain/office';
import { useText } from '../../base/language';
import { FormDialog, FormField } from '../../components';
import { useKeptForm } from '../../forms/use-kept-form';
import { NewPasswordField, passwordProblem } from '../../forms/password-field';
import { RoleChoice } from './role-choice';

const LOGIN = /^[a-z][a-z0-9._-]{1,30}$/;

type Entered = Readonly<{ name: string; login: string; role: Role; password: string }>;
const NOBODY: Entered = { name: '', login: '', role: 'clerk', password: '' };

/** Somebody more who may log in. */
export function AddUser({ onClose }: { onClose: (added: Session | null) => void }) {
  const say = useText();
  const form = useKeptForm<Entered>('user', NOBODY, ['password']);
  const { typed: user, put: set } = form;
  const ready =
    user.name.trim() !== '' &&
    LOGIN.test(user.login) &&
    passwordProblem(user.password) === undefined;
  const save = async (): Promise<void> => {
    const added = await form.run('users.create', { ...user, name: user.name.trim() });
    if (!added) return;
    onClose(added);
  };
  return (
    <FormDialog
      title={say('SET_ADD_USER')}
      act={say('SET_ADD_USER')}
      ready={ready && !form.busy}
      dense
      {...form.dialog}
      secret={user.password !== ''}
      onClose={() => {
        onClose(null);
      }}
      onSubmit={save}
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
      <RoleChoice
        value={user.role}
        onChange={(role) => {
          set({ role });
        }}
      />
      <NewPasswordField
        id="user-password"
        label={say('SET_USER_PASSWORD')}
        required
        value={user.password}
        onChange={(password) => {
          set({ password });
        }}
      />
    </FormDialog>
  );
}

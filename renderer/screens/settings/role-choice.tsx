import { MenuItem, Select } from '@mui/material';
import type { Role } from '../../../shared/domain/office';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { FormField, labelId } from '../../components';

/** The roles of an office of this level. */
export function RoleChoice({ value, onChange }: { value: Role; onChange: (role: Role) => void }) {
  const say = useText();
  const { level } = useSession().state.office;
  const roles: Role[] =
    level === 'county'
      ? ['clerk', 'reviewer', 'admin']
      : ['clerk', 'reviewer', 'receiver', 'admin'];
  return (
    <FormField id="user-role" label={say('SET_USER_ROLE')} required>
      <Select
        fullWidth
        labelId={labelId('user-role')}
        value={value}
        SelectDisplayProps={{ id: 'user-role' }}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {roles.map((role) => (
          <MenuItem key={role} value={role}>
            {say(`ROLE_${role}`)}
          </MenuItem>
        ))}
      </Select>
    </FormField>
  );
}

import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { UserRow } from '../../../shared/contract/safety';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { token } from '../../base/theme';
import { Card, DataTable, FailureNote, StatusChip, useToast, type Column } from '../../components';
import { AddUser } from './user-add';
import { UserActDialog, type UserAct } from './user-acts';

const doneText = {
  role: 'SET_USER_ROLE_DONE',
  password: 'SET_USER_PASSWORD_DONE',
  disable: 'SET_USER_DISABLED_DONE',
  enable: 'SET_USER_ENABLED_DONE',
} as const;

/** What can be done to a user; oneself is left to another administrator. */
function Acts({ user, onAct }: { user: UserRow; onAct: (act: UserAct) => void }) {
  const say = useText();
  const { session } = useSession().state;
  if (user.userId === session.userId)
    return <Box sx={{ color: token.t2 }}>{say('SET_USER_SELF')}</Box>;
  const acts =
    user.disabledAt === null ? (['role', 'password', 'disable'] as const) : ['enable' as const];
  const words = {
    role: 'SET_USER_ROLE_DO',
    password: 'SET_USER_PASSWORD_DO',
    disable: 'SET_USER_DISABLE',
    enable: 'SET_USER_ENABLE',
  } as const;
  return (
    <Box component="span" sx={{ ml: -1.5 }}>
      {acts.map((act) => (
        <Button
          key={act}
          variant="text"
          aria-label={`${say(words[act])} ${user.name}`}
          onClick={() => {
            onAct(act);
          }}
        >
          {say(words[act])}
        </Button>
      ))}
    </Box>
  );
}

function State({ user }: { user: UserRow }) {
  const say = useText();
  if (user.disabledAt !== null)
    return (
      <StatusChip tone="neutral" icon={false}>
        {say('SET_USER_DISABLED')}
      </StatusChip>
    );
  return say(user.mustChange ? 'SET_USER_MUST_CHANGE' : 'SET_USER_ENABLED');
}

/** Who may log in, and as what; who no longer may. */
export function UsersCard() {
  const say = useText();
  const toast = useToast();
  const { data, failure, reload } = useQuery('users.list', {});
  const [adding, setAdding] = useState(false);
  const [acting, setActing] = useState<{ act: UserAct; user: UserRow }>();
  const columns: Column<UserRow>[] = [
    { key: 'name', head: say('SET_USER_NAME'), width: 80, cell: (row) => row.name },
    { key: 'login', head: say('SET_USER_LOGIN'), width: 84, cell: (row) => row.login },
    { key: 'role', head: say('SET_USER_ROLE'), width: 116, cell: (row) => say(`ROLE_${row.role}`) },
    {
      key: 'state',
      head: say('SET_USER_STATE'),
      width: 90,
      cell: (row) => <State user={row} />,
    },
    {
      key: 'acts',
      head: say('SET_USER_ACTS'),
      width: 190,
      cell: (row) => (
        <Acts
          user={row}
          onAct={(act) => {
            setActing({ act, user: row });
          }}
        />
      ),
    },
  ];
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
      {adding && (
        <AddUser
          onClose={(added) => {
            setAdding(false);
            if (added) toast(say('SET_USER_ADDED', { name: added.name }));
          }}
        />
      )}
      {acting && (
        <UserActDialog
          {...acting}
          onClose={(done) => {
            setActing(undefined);
            if (done) toast(say(doneText[acting.act], { name: done.name }));
          }}
        />
      )}
    </Card>
  );
}

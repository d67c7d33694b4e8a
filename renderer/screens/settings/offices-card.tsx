import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { TrustedOffice } from '../../../shared/contract/exchange';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { textSize, token } from '../../base/theme';
import {
  Card,
  DataTable,
  EmptyState,
  FailureNote,
  StatusChip,
  useToast,
  type Column,
} from '../../components';
import { TrustDialog } from '../../forms/trust-dialog';

/** Offices whose fingerprint was confirmed, by whom and when. */
export function OfficesCard() {
  const say = useText();
  const toast = useToast();
  const mayTrust = useRole('admin');
  const [search, setSearch] = useSearchParams();
  const [adding, setAdding] = useState(search.get('add') === 'office' && mayTrust);
  const { data, failure, reload } = useQuery('office.trusted', {});
  const close = (office: TrustedOffice | null): void => {
    setAdding(false);
    if (search.has('add')) setSearch({}, { replace: true });
    if (office) toast(say('OFFICE_TRUST_DONE', { name: office.name }));
  };
  const columns: Column<TrustedOffice>[] = [
    {
      key: 'name',
      head: say('SET_NAME'),
      width: 180,
      cell: (row) => <span title={row.name}>{row.name}</span>,
    },
    {
      key: 'relation',
      head: say('SET_RELATION'),
      width: 104,
      cell: (row) => (
        <StatusChip tone="neutral" icon={false}>
          {say(`SET_RELATION_${row.relation}`)}
        </StatusChip>
      ),
    },
    {
      key: 'fingerprint',
      head: say('SET_FINGERPRINT'),
      width: 110,
      cell: (row) => <span title={row.fingerprint}>{row.fingerprint}</span>,
    },
    {
      key: 'confirmed',
      head: say('SET_CONFIRMED'),
      width: 146,
      cell: (row) => `${row.confirmedBy} ${row.confirmedAt.slice(0, 10)}`,
    },
  ];
  const add = (
    <Button
      variant="outlined"
      onClick={() => {
        setAdding(true);
      }}
    >
      {say('SET_ADD_OFFICE')}
    </Button>
  );
  return (
    <Card
      title={say('SET_OFFICES')}
      action={
        mayTrust &&
        (data?.length ?? 0) > 0 && (
          <Button
            variant="text"
            onClick={() => {
              setAdding(true);
            }}
          >
            {say('SET_ADD_OFFICE')}
          </Button>
        )
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
          label={say('SET_OFFICES')}
          columns={columns}
          rows={data}
          keyOf={(row) => row.unitId}
          empty={
            <EmptyState title={say('SET_NO_OFFICES')} actions={mayTrust && add}>
              {say('SET_NO_OFFICES_TEXT')}
            </EmptyState>
          }
        />
      )}
      {!mayTrust && (
        <Box sx={{ p: '8px 16px', fontSize: textSize.small, color: token.t3 }}>
          {say('SET_ADMIN_ONLY')}
        </Box>
      )}
      {adding && <TrustDialog onClose={close} />}
    </Card>
  );
}

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
  MenuButton,
  StatusChip,
  useToast,
  type Column,
  type Tone,
} from '../../components';
import { TrustDialog } from '../../forms/trust-dialog';
import { OfficeAct, type OfficeActName } from './office-act';
import { TrustLists } from './trust-lists';

const tones: Record<TrustedOffice['state'], Tone> = {
  active: 'ok',
  suspended: 'attention',
  revoked: 'problem',
  withdrawn: 'neutral',
  replaced: 'neutral',
};

/** What can be done with an office in its state. */
function actsOf({ state, relation, recipient }: TrustedOffice): OfficeActName[] {
  if (state === 'suspended') return ['resume', 'withdraw'];
  if (state !== 'active' && state !== 'revoked') return [];
  const choosable = relation === 'superior' && !recipient;
  return [...(choosable ? (['submitTo'] as const) : []), 'suspend', 'revoke', 'withdraw'];
}

function State({ office }: { office: TrustedOffice }) {
  const say = useText();
  const { state, revokedAfterSequence, stateReason, heir } = office;
  return (
    <span title={[stateReason, heir].filter((said) => said !== null).join(' · ') || undefined}>
      <StatusChip tone={tones[state]}>
        {say(`TRUST_STATE_${state}`, { from: (revokedAfterSequence ?? 0) + 1 })}
      </StatusChip>
    </span>
  );
}

function useColumns(
  mayAct: boolean,
  onAct: (act: OfficeActName, office: TrustedOffice) => void,
): Column<TrustedOffice>[] {
  const say = useText();
  return [
    {
      key: 'name',
      head: say('SET_NAME'),
      width: 134,
      cell: (row) => (
        <span title={say('FRAME_NOTED', { name: row.name, note: row.division })}>{row.name}</span>
      ),
    },
    {
      key: 'relation',
      head: say('SET_RELATION'),
      width: 92,
      cell: (row) => say(row.recipient ? 'TRUST_RECIPIENT' : `SET_RELATION_${row.relation}`),
    },
    {
      key: 'state',
      head: say('TRUST_STATE'),
      width: 138,
      cell: (row) => <State office={row} />,
    },
    {
      key: 'confirmed',
      head: say('SET_CONFIRMED'),
      width: 128,
      cell: (row) => (
        <span title={row.fingerprint}>{`${row.confirmedBy} ${row.confirmedAt.slice(0, 10)}`}</span>
      ),
    },
    ...(mayAct
      ? [
          {
            key: 'acts',
            head: say('SET_USER_ACTS'),
            width: 68,
            cell: (row: TrustedOffice) =>
              actsOf(row).length > 0 && (
                <MenuButton
                  variant="text"
                  aria-label={say('TRUST_ACTS_OF', { name: row.name })}
                  entries={actsOf(row).map((act) => ({
                    label: say(`TRUST_ACT_${act}`),
                    act: () => {
                      onAct(act, row);
                    },
                  }))}
                >
                  {say('TRUST_ACTS')}
                </MenuButton>
              ),
          },
        ]
      : []),
  ];
}

/** Offices whose fingerprint was confirmed, by whom and when, and what became of their trust. */
export function OfficesCard() {
  const say = useText();
  const toast = useToast();
  const mayTrust = useRole('admin');
  const [search, setSearch] = useSearchParams();
  const [adding, setAdding] = useState(search.get('add') === 'office' && mayTrust);
  const [acting, setActing] = useState<{ act: OfficeActName; office: TrustedOffice }>();
  const { data, failure, reload } = useQuery('office.trusted', {});
  const close = (office: TrustedOffice | null): void => {
    setAdding(false);
    if (search.has('add')) setSearch({}, { replace: true });
    if (!office) return;
    const other = office.relation === 'superior' && !office.recipient;
    toast(say(other ? 'OFFICE_TRUST_NOT_RECIPIENT' : 'OFFICE_TRUST_DONE', { name: office.name }));
  };
  const columns = useColumns(mayTrust, (act, office) => {
    setActing({ act, office });
  });
  const add = (variant: 'outlined' | 'text') => (
    <Button
      variant={variant}
      onClick={() => {
        setAdding(true);
      }}
    >
      {say('SET_ADD_OFFICE')}
    </Button>
  );
  const some = (data?.length ?? 0) > 0;
  return (
    <Card
      title={say('SET_OFFICES')}
      action={
        mayTrust &&
        some && (
          <>
            <TrustLists />
            {add('text')}
          </>
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
            <EmptyState title={say('SET_NO_OFFICES')} actions={mayTrust && add('outlined')}>
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
      {acting && (
        <OfficeAct
          {...acting}
          onClose={(done) => {
            setActing(undefined);
            if (done) toast(say('TRUST_ACT_DONE', { name: done.name }));
          }}
        />
      )}
    </Card>
  );
}

import { Box } from '@mui/material';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { useRole, useSession } from '../../base/session';
import { Page } from '../../components';
import { ChangesCard } from './changes-card';
import { DivisionsCard } from './divisions-card';
import { ItemsCard } from './items-card';
import { LimitsCard } from './limits-card';
import { OfficeCard } from './office-card';
import { OfficesCard } from './offices-card';
import { OwnRulesCard } from './own-rules-card';
import { RulesCard } from './rules-card';
import { SafetyCard } from './safety-card';
import { SetCard } from './set-card';
import { UsersCard } from './users-card';

/** 设置: the office, whom it trusts, who may log in, names and limits, safety. */
export function SettingsScreen() {
  const say = useText();
  const admin = useRole('admin');
  const { office } = useSession().state;
  // Where one stands in the tree of divisions may be gone after a change.
  const { data: changes } = useQuery('divisions.changes', {});
  return (
    <Page title={say('SET_TITLE')}>
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
          alignItems: 'start',
          maxWidth: 1680,
        }}
      >
        <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
          <OfficeCard />
          <SafetyCard />
          {admin && <UsersCard />}
          {admin && <DivisionsCard key={JSON.stringify(changes)} />}
        </Box>
        <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
          <OfficesCard />
          {admin && office.level === 'county' && <ChangesCard />}
          {admin && <SetCard />}
          {admin && <ItemsCard />}
          {admin && <OwnRulesCard />}
          <LimitsCard />
          <RulesCard />
        </Box>
      </Box>
    </Page>
  );
}

import ArrowBack from '@mui/icons-material/ArrowBack';
import Edit from '@mui/icons-material/EditOutlined';
import { Box, Button, Link, Tab, Tabs } from '@mui/material';
import { Link as RouterLink, useNavigate, useParams, useSearchParams } from 'react-router';
import type { ListRow } from '../../../shared/contract/records';
import { nouns } from '../../../shared/domain/nouns';
import { useText } from '../../base/language';
import { listPath, recordPath } from '../../base/places';
import { iconSize, textSize, token } from '../../base/theme';
import { Card, FailureNote, Loading, Page } from '../../components';
import { History } from '../../records/history';
import { ChecklistTab } from './checklist-tab';
import { Course } from './course';
import { Facts, HavesGlance } from './facts';
import { Files, People, Projects, Visits } from './parts';
import { tabName } from './tab-name';
import { countOf, stationTabs, useStation, type StationTab } from './use-station';

/** One station on a page of its own: everything that is known of it, one tab a kind. */
export function StationScreen() {
  const say = useText();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const [query, setQuery] = useSearchParams();
  const parts = useStation(id);
  const tab = stationTabs.find((one) => one === query.get('tab')) ?? 'facts';
  const row = parts.station.data;
  return (
    <Page
      full
      sub={row?.labels['division']}
      title={<Title name={row?.values.name ?? ''} />}
      actions={
        <Button
          variant="outlined"
          startIcon={<Edit />}
          onClick={() => {
            void navigate(recordPath('station', id));
          }}
        >
          {say('TIERS_EDIT')}
        </Button>
      }
      tabs={
        <Tabs
          value={tab}
          onChange={(_, next: StationTab) => {
            setQuery({ tab: next }, { replace: true });
          }}
          aria-label={say('STATION_TABS')}
          variant="scrollable"
          sx={{
            px: 2,
            flexShrink: 0,
            bgcolor: token.surface,
            borderBottom: `1px solid ${token.line}`,
          }}
        >
          {stationTabs.map((one) => (
            <Tab key={one} value={one} label={tabName(one, countOf(parts, one), say)} />
          ))}
        </Tabs>
      }
    >
      <Body tab={tab} parts={parts} />
    </Page>
  );
}

/** The way back to the list, and the station's name. */
function Title({ name }: { name: string }) {
  const say = useText();
  return (
    <>
      <Link
        component={RouterLink}
        to={listPath('station')}
        sx={{
          fontSize: textSize.body,
          fontWeight: 400,
          display: 'inline-flex',
          alignItems: 'center',
          gap: 1,
        }}
      >
        <ArrowBack sx={{ fontSize: iconSize.medium }} aria-hidden />
        {say.label(nouns.station.plural)}
      </Link>
      <Box
        component="span"
        aria-hidden
        sx={{ mx: 2, color: token.t3, fontWeight: 400, fontSize: textSize.body }}
      >
        /
      </Box>
      {name}
    </>
  );
}

type Parts = ReturnType<typeof useStation>;

function Body({ tab, parts }: { tab: StationTab; parts: Parts }) {
  const { station, checklist } = parts;
  const row = station.data;
  if (tab === 'haves' && checklist.data && row) {
    const { round } = checklist.data;
    return (
      <ChecklistTab
        key={`${round?.id ?? ''} ${round?.revision ?? 0}`}
        checklist={checklist.data}
        name={row.values.name ?? ''}
      />
    );
  }
  return (
    <Box sx={{ flex: 1, overflow: 'auto', p: 4 }}>
      <FailureNote
        failure={station.failure ?? checklist.failure}
        onRetry={() => {
          station.reload();
          checklist.reload();
        }}
      />
      {!row && station.loading && <Loading />}
      {row && <TabBody tab={tab} row={row} parts={parts} />}
    </Box>
  );
}

interface TabBodyProps {
  tab: StationTab;
  row: ListRow<'station'>;
  parts: Parts;
}

/** What a tab shows; the checklist fills the page by itself. */
function TabBody({ tab, row, parts }: TabBodyProps) {
  if (tab === 'haves') return null;
  if (tab === 'facts') return <FactsTab row={row} parts={parts} />;
  return (
    <Card>
      <Kept tab={tab} row={row} parts={parts} />
    </Card>
  );
}

function Kept({
  tab,
  row: { id },
  parts,
}: TabBodyProps & { tab: Exclude<StationTab, 'facts' | 'haves'> }) {
  switch (tab) {
    case 'people':
      return <People people={parts.people} />;
    case 'projects':
      return <Projects projects={parts.projects} />;
    case 'visits':
      return <Visits visits={parts.visits} station={id} />;
    case 'files':
      return <Files files={parts.files} />;
    case 'history':
      return <History noun="station" id={id} />;
  }
}

function FactsTab({ row, parts: { checklist, events } }: Omit<TabBodyProps, 'tab'>) {
  const say = useText();
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 400px' },
        alignItems: 'start',
      }}
    >
      <Card title={say('TIERS_FACTS')}>
        <Facts row={row} />
      </Card>
      <Box sx={{ display: 'grid', gap: 3 }}>
        {checklist.data && (
          <Card>
            <HavesGlance checklist={checklist.data} />
          </Card>
        )}
        {events.data && (
          <Card>
            <Course events={events.data} />
          </Card>
        )}
      </Box>
    </Box>
  );
}

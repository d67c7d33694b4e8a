import ArrowBack from '@mui/icons-material/ArrowBack';
import Edit from '@mui/icons-material/EditOutlined';
import { Box, Button, Link, Tab, Tabs } from '@mui/material';
import { Link as RouterLink, useNavigate, useParams, useSearchParams } from 'react-router';
import { nouns } from '../../../shared/domain/nouns';
import { useText } from '../../base/language';
import { listPath, recordPath } from '../../base/places';
import { token } from '../../base/theme';
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
  const { station, checklist } = parts;
  const tab = stationTabs.find((one) => one === query.get('tab')) ?? 'facts';
  const row = station.data;
  const body = (at: StationTab) => {
    if (!row) return null;
    switch (at) {
      case 'facts':
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
              {parts.events.data && (
                <Card>
                  <Course events={parts.events.data} />
                </Card>
              )}
            </Box>
          </Box>
        );
      case 'people':
        return (
          <Card>
            <People people={parts.people} />
          </Card>
        );
      case 'projects':
        return (
          <Card>
            <Projects projects={parts.projects} />
          </Card>
        );
      case 'visits':
        return (
          <Card>
            <Visits visits={parts.visits} station={id} />
          </Card>
        );
      case 'files':
        return (
          <Card>
            <Files files={parts.files} />
          </Card>
        );
      case 'history':
        return (
          <Card>
            <History noun="station" id={id} />
          </Card>
        );
      case 'haves':
        return null;
    }
  };
  return (
    <Page
      full
      sub={row?.labels['division']}
      title={
        <>
          <Link
            component={RouterLink}
            to={listPath('station')}
            sx={{
              fontSize: 14,
              fontWeight: 400,
              display: 'inline-flex',
              alignItems: 'center',
              gap: 1,
            }}
          >
            <ArrowBack sx={{ fontSize: 18 }} aria-hidden />
            {say.label(nouns.station.plural)}
          </Link>
          <Box
            component="span"
            aria-hidden
            sx={{ mx: 2, color: token.t3, fontWeight: 400, fontSize: 14 }}
          >
            /
          </Box>
          {String(row?.values['name'] ?? '')}
        </>
      }
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
      {tab === 'haves' && checklist.data && row ? (
        <ChecklistTab
          key={`${checklist.data.round?.id ?? ''} ${checklist.data.round?.revision ?? 0}`}
          checklist={checklist.data}
        />
      ) : (
        <Box sx={{ flex: 1, overflow: 'auto', p: 4 }}>
          <FailureNote
            failure={station.failure ?? checklist.failure}
            onRetry={() => {
              station.reload();
              checklist.reload();
            }}
          />
          {!row && station.loading ? <Loading /> : body(tab)}
        </Box>
      )}
    </Page>
  );
}

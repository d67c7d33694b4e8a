import Close from '@mui/icons-material/Close';
import Edit from '@mui/icons-material/EditOutlined';
import { Box, Button, IconButton, Link, Tab, Tabs, Tooltip, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import type { ListRow } from '../../../shared/contract/types';
import { nouns } from '../../../shared/domain/nouns';
import { useQuery } from '../../api';
import { useLanguage } from '../../app/language';
import { recordPath } from '../../app/places';
import { measure, token } from '../../app/theme';
import { EmptyState, FailureNote } from '../../components';
import { shownValue } from './columns';
import { History } from './history';

/** One station beside the list: facts, people, history. */
export function StationDrawer({ row, onClose }: { row: ListRow; onClose: () => void }) {
  const { language, say } = useLanguage();
  const navigate = useNavigate();
  const [tab, setTab] = useState(0);
  const people = useQuery('records.list', { noun: 'person', filters: { station: row.id }, offset: 0, limit: 100 });
  const fields = Object.entries(nouns.station.fields).filter(([key]) => key !== 'name');
  return (
    <Box component="aside" data-print="none" aria-label={String(row.values['name'] ?? '')} sx={{ width: measure.drawer, flexShrink: 0, display: 'flex', flexDirection: 'column', bgcolor: token.surface, borderLeft: `1px solid ${token.line2}`, '@media (max-width: 1180px)': { position: 'absolute', right: 0, top: measure.topBar, bottom: 0, zIndex: 5, boxShadow: '0 4px 16px rgba(30,35,33,.14)' } }}>
      <Box sx={{ p: '12px 8px 4px 16px', display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2" component="h2">{String(row.values['name'] ?? '')}</Typography>
          <Box sx={{ fontSize: 12, color: token.t2 }}>{String(row.values['division'] ?? '')}</Box>
        </Box>
        <Tooltip title={say('FRAME_CLOSE')}><IconButton aria-label={say('FRAME_CLOSE')} onClick={onClose}><Close sx={{ fontSize: 20 }} /></IconButton></Tooltip>
      </Box>
      <Tabs value={tab} onChange={(_, next: number) => { setTab(next); }} sx={{ px: 1, borderBottom: `1px solid ${token.line}` }}>
        <Tab label={say('TIERS_FACTS')} />
        <Tab label={`${say('TIERS_PEOPLE')} ${people.data?.total ?? ''}`} />
        <Tab label={say('TIERS_HISTORY')} />
      </Tabs>
      <Box sx={{ flex: 1, overflow: 'auto', p: 4 }}>
        {tab === 0 && (
          <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '84px 1fr', columnGap: 2, rowGap: '6px', fontSize: 13, lineHeight: '20px' }}>
            {fields.map(([key, field]) => [
              <Box component="dt" key={`t${key}`} sx={{ color: token.t2 }}>{say.label(field.label)}</Box>,
              <Box component="dd" key={key} sx={{ m: 0, overflowWrap: 'anywhere' }}>{shownValue(field, key, row, language)}{'unit' in field && row.values[key] !== null ? ` ${say.label(field.unit)}` : ''}</Box>,
            ])}
          </Box>
        )}
        {tab === 1 && (
          <>
            <FailureNote failure={people.failure} />
            {people.data?.total === 0 && <EmptyState title={say('TIERS_NO_PEOPLE')} />}
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {people.data?.rows.map((person) => (
                <Box component="li" key={person.id} sx={{ display: 'flex', gap: 2, py: 1.5, borderBottom: `1px solid ${token.line}`, fontSize: 13 }}>
                  <Link component={RouterLink} to={recordPath('person', person.id)} sx={{ flex: 1 }}>{String(person.values['name'] ?? '')}</Link>
                  <Box component="span" sx={{ color: token.t2 }}>{shownValue(nouns.person.fields.role, 'role', person, language)} · {shownValue(nouns.person.fields.level, 'level', person, language)}</Box>
                </Box>
              ))}
            </Box>
          </>
        )}
        {tab === 2 && <History noun="station" id={row.id} />}
      </Box>
      <Box sx={{ p: '8px 16px', borderTop: `1px solid ${token.line}` }}>
        <Button variant="outlined" startIcon={<Edit />} onClick={() => { void navigate(recordPath('station', row.id)); }}>{say('TIERS_EDIT')}</Button>
      </Box>
    </Box>
  );
}

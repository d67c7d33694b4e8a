import { Box, List, ListItemButton } from '@mui/material';
import { useState } from 'react';
import type { EvaluationRecord } from '../../../shared/contract/types';
import { useQuery } from '../../api';
import { useLanguage } from '../../app/language';
import { useSession } from '../../app/session';
import { token } from '../../app/theme';
import { EmptyState, Loading, Page, StatusChip } from '../../components';
import { ScoringSheet } from './scoring-sheet';

/** 评估: stations with their latest acceptance at the left, the scoring sheet of the one chosen beside it. */
export function EvaluationScreen() {
  const { period } = useSession();
  const { language, say } = useLanguage();
  const sheet = useQuery('statistics.sheet', { period });
  const templates = useQuery('evaluation.templates', {});
  const records = useQuery('evaluation.list', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const template = templates.data?.[0];
  if (!sheet.data || !records.data || !template) return <Page title={say('EVAL_TITLE')}><Loading /></Page>;
  const { stations } = sheet.data;
  const station = stations.find(({ id }) => id === chosen) ?? stations[0];
  if (!station) return <Page title={say('EVAL_TITLE')}><EmptyState title={say('EVAL_NONE')}>{say('EVAL_NONE_TEXT')}</EmptyState></Page>;
  const latest = new Map<string, EvaluationRecord>();
  for (const record of records.data) if (!latest.has(record.stationId)) latest.set(record.stationId, record);
  const record = latest.get(station.id);
  return (
    <Page full title={say('EVAL_TITLE')} sub={<><span>{template.name[language]}</span>{template.example && <StatusChip tone="neutral" icon={false}>{say('EVAL_EXAMPLE')}</StatusChip>}</>}>
      <List component="nav" aria-label={say('EVAL_TITLE')} sx={{ width: 230, flexShrink: 0, overflow: 'auto', p: 0, bgcolor: token.surface, borderRight: `1px solid ${token.line}` }}>
        {stations.map(({ id, name }) => {
          const own = latest.get(id);
          return (
            <ListItemButton key={id} selected={id === station.id} onClick={() => { setChosen(id); }} sx={{ display: 'flex', gap: 2, py: 1.5, px: 3, fontSize: 13 }}>
              <Box sx={{ flex: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: id === station.id ? 700 : 400 }}>{name.replace(/社会工作(服务)?站$/, '')}</Box>
              {own?.total == null
                ? <Box sx={{ color: token.t3 }}>{say(own ? 'EVAL_OPEN' : 'EVAL_NOT_YET')}</Box>
                : <StatusChip tone={own.passed ? 'ok' : 'problem'} icon={false}>{(own.total / 10).toFixed(1)}</StatusChip>}
            </ListItemButton>
          );
        })}
      </List>
      <ScoringSheet key={`${station.id} ${record?.revision ?? 0}`} station={station} template={template} record={record} onSaved={records.reload} />
    </Page>
  );
}

import { Box } from '@mui/material';
import type { FlowEntry } from '../../../shared/contract/projects';
import type { ListRow } from '../../../shared/contract/records';
import { nouns } from '../../../shared/domain/nouns';
import { useQuery } from '../../api';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Card } from '../../components';
import { shownValue } from '../../records/columns';
import { FlowCard } from './flow-card';
import { UseList } from './uses';

/**
 * What is known of a project, name by value; fields without a value are left out. Head and other
 * tabs tell its name and what is worked out.
 */
function Facts({ row, stations }: { row: ListRow<'project'>; stations: readonly string[] }) {
  const { language, say } = useLanguage();
  const known = Object.entries(nouns.project.fields)
    .filter(([key, field]) => key !== 'name' && !('derived' in field))
    .map(([key, field]) => ({
      key,
      label: say.label(field.label),
      value: shownValue(field, key, row, language),
      unit: 'unit' in field ? say.label(field.unit) : '',
    }))
    .filter(({ value }) => value !== '—');
  const all = [
    ...known,
    ...(stations.length > 0
      ? [
          {
            key: 'stations',
            label: say('PROJECT_FACT_STATIONS'),
            value: say.list(stations),
            unit: '',
          },
        ]
      : []),
  ];
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: '104px minmax(0, 1fr)',
        columnGap: 2,
        rowGap: '6px',
        fontSize: textSize.dense,
        lineHeight: '20px',
      }}
    >
      {all.map(({ key, label, value, unit }) => [
        <Box component="dt" key={`${key}-name`} sx={{ color: token.t2 }}>
          {label}
        </Box>,
        <Box component="dd" key={key} sx={{ m: 0, overflowWrap: 'anywhere' }}>
          {value} {unit}
        </Box>,
      ])}
    </Box>
  );
}

/** 概况: the way at the left; what is known and what follows from evaluations at the right. */
export function FactsTab({
  row,
  flow,
  uses,
}: {
  row: ListRow<'project'>;
  flow: readonly FlowEntry[];
  uses: readonly ListRow<'resultUse'>[];
}) {
  const { say } = useLanguage();
  const stations = useQuery('records.list', {
    noun: 'projectStation',
    filters: { project: row.id },
    offset: 0,
    limit: 100,
  });
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 400px' },
        alignItems: 'start',
      }}
    >
      <FlowCard project={row.id} flow={flow} />
      <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
        {uses.length > 0 && (
          <Card title={say('PROJECT_CONSEQUENCES')}>
            <UseList rows={uses} />
          </Card>
        )}
        <Card title={say('PROJECT_FACTS')}>
          <Facts
            row={row}
            stations={(stations.data?.rows ?? []).map(({ labels }) => labels['station'] ?? '')}
          />
        </Card>
      </Box>
    </Box>
  );
}

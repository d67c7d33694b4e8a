import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, Button, Link } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { IndicatorRecord, IndicatorRow } from '../../../shared/contract/indicators';
import { useQuery } from '../../api';
import { figure } from '../../base/format';
import { useText } from '../../base/language';
import { countedPath } from '../../base/places';
import { iconSize, textSize, token } from '../../base/theme';
import { FailureNote, Loading } from '../../components';

const PAGE = 50;

/** Where a record is looked at: its own screen, or its cell in the sheet. */
function pathOf({ noun, id, item }: IndicatorRecord): string {
  if (noun !== 'statistics') return countedPath(noun, id);
  const query = new URLSearchParams({ station: id, ...(item !== undefined && { item }) });
  return `/statistics?${query.toString()}`;
}

function Line({ record, counts }: { record: IndicatorRecord; counts: boolean }) {
  const say = useText();
  const { name, place, note, amount } = record;
  const small = { fontSize: textSize.small, color: token.t2 };
  return (
    <Link
      component={RouterLink}
      to={pathOf(record)}
      underline="none"
      color="inherit"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 4fr) auto 16px',
        alignItems: 'center',
        columnGap: 2,
        minHeight: 31,
        px: 4,
        fontSize: textSize.dense,
        borderBottom: `1px solid ${token.line}`,
        '&:hover': { bgcolor: token.hover },
      }}
    >
      <Box component="b" sx={{ overflowWrap: 'anywhere' }}>
        {name ?? say('IND_DELETED')}
      </Box>
      <Box sx={{ ...small, overflowWrap: 'anywhere' }}>{place}</Box>
      <Box sx={{ ...small, textAlign: 'right' }}>
        {counts ? (note ? say.label(note) : '') : figure(amount)}
      </Box>
      <ChevronRight aria-hidden sx={{ fontSize: iconSize.small, color: token.t3 }} />
    </Link>
  );
}

interface RecordsProps {
  row: IndicatorRow;
  period: string;
  plan: number | null;
}

function Page({ row, period, plan, part }: RecordsProps & { part: string }) {
  const say = useText();
  const [pages, setPages] = useState(1);
  const { data, failure, reload } = useQuery('indicators.records', {
    period,
    plan,
    key: row.key,
    part,
    offset: 0,
    limit: Math.min(200, PAGE * pages),
  });
  if (!data) return failure ? <FailureNote failure={failure} onRetry={reload} /> : <Loading />;
  const more = data.total - data.rows.length;
  const counts = data.rows.every(({ amount }) => amount === 1);
  return (
    <Box data-records={data.total}>
      {data.rows.map((record) => (
        <Line key={`${record.noun} ${record.id} ${record.period ?? ''}`} {...{ record, counts }} />
      ))}
      {more > 0 && (
        <Box sx={{ px: 4, py: 1, fontSize: textSize.small, color: token.t2 }}>
          {data.rows.length < 200 ? (
            <Button
              variant="text"
              onClick={() => {
                setPages(pages + 1);
              }}
            >
              {say('IND_MORE', { n: more })}
            </Button>
          ) : (
            say('IND_MORE_LEFT', { n: more })
          )}
        </Box>
      )}
    </Box>
  );
}

/** The records of which an indicator is made, part by part, each leading to where it stands. */
export function Records({ row, period, plan }: RecordsProps) {
  const say = useText();
  const [chosen, setChosen] = useState('');
  const part = row.parts.find(({ key }) => key === chosen) ?? row.parts[0];
  if (!part) return null;
  return (
    <Box component="section" aria-label={say('IND_RECORDS')}>
      <Box sx={{ px: 4, pt: 2, pb: 1, fontSize: textSize.heading, fontWeight: 700 }}>
        {say('IND_RECORDS')}
      </Box>
      <Box sx={{ px: 4, pb: 2, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {row.parts.map(({ key, label, value, unit }) => (
          <Button
            key={key}
            size="small"
            variant="outlined"
            aria-pressed={key === part.key}
            onClick={() => {
              setChosen(key);
            }}
            sx={{
              px: 2,
              minHeight: 26,
              fontSize: textSize.small,
              ...(key === part.key && { bgcolor: token.teal50, borderColor: token.tealLine }),
            }}
          >
            {say.label(label)} {figure(value)} {say.label(unit)}
          </Button>
        ))}
      </Box>
      <Page key={part.key} {...{ row, period, plan }} part={part.key} />
    </Box>
  );
}

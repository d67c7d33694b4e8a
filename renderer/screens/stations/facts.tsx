import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { StationChecklist } from '../../../shared/checklist/record';
import type { ListRow } from '../../../shared/contract/records';
import { nounOf, nouns } from '../../../shared/domain/nouns';
import { dayName, figure } from '../../base/format';
import { useLanguage, useText } from '../../base/language';
import { stationPath } from '../../base/places';
import { textSize, token } from '../../base/theme';
import { StatusChip } from '../../components';
import { shownValue } from '../../records/columns';
import { axesOf, lackingOf } from './axes';
import { Radar } from './radar';

/** What other parts of the page tell. */
const ELSEWHERE = new Set(['name', 'haves', 'havesState', 'documents']);
/** What the drawer tells where there is something to tell; the last of them take a whole line. */
const BRIEF = [
  'head',
  'area',
  'mode',
  'opened',
  'state',
  'stateSince',
  'staffing',
  'certified',
  'stateReason',
  'operator',
  'address',
] as const;
const WIDE = new Set<string>(['stateReason', 'operator', 'address']);

const isEmpty = ({ values }: ListRow, key: string): boolean => (values[key] ?? '') === '';

function useShown(row: ListRow): (key: string) => { label: string; value: string } {
  const { language, say } = useLanguage();
  return (key) => {
    const field = nounOf('station').fields[key];
    if (!field) return { label: key, value: '' };
    return {
      label: say.label(field.label),
      value: `${shownValue(field, key, row, language)}${field.unit && !isEmpty(row, key) ? ` ${say.label(field.unit)}` : ''}`,
    };
  };
}

/** All facts of a station as name and value. */
export function Facts({ row }: { row: ListRow<'station'> }) {
  const shown = useShown(row);
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(280px, 1fr))',
        columnGap: 3,
        rowGap: '6px',
        fontSize: textSize.dense,
        lineHeight: '20px',
      }}
    >
      {Object.keys(nouns.station.fields)
        .filter((key) => !ELSEWHERE.has(key))
        .map((key) => {
          const { label, value } = shown(key);
          return (
            <Box key={key} sx={{ display: 'grid', gridTemplateColumns: '84px 1fr', columnGap: 2 }}>
              <Box component="dt" sx={{ color: token.t2 }}>
                {label}
              </Box>
              <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                {value}
              </Box>
            </Box>
          );
        })}
    </Box>
  );
}

/** The facts that stand in the drawer, two in a line. */
export function BriefFacts({ row }: { row: ListRow<'station'> }) {
  const shown = useShown(row);
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: '1fr 1fr',
        columnGap: 2,
        rowGap: '4px',
        fontSize: textSize.dense,
        lineHeight: '20px',
      }}
    >
      {BRIEF.filter((key) => !isEmpty(row, key)).map((key) => {
        const { label, value } = shown(key);
        return (
          <Box
            key={key}
            sx={{
              display: 'grid',
              gridTemplateColumns: '60px 1fr',
              columnGap: 1,
              gridColumn: WIDE.has(key) ? '1 / -1' : undefined,
            }}
          >
            <Box component="dt" sx={{ color: token.t2 }}>
              {label}
            </Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

/** The checklist at a glance: share, what is lacking, the radar. */
export function HavesGlance({ checklist }: { checklist: StationChecklist }) {
  const { language, say } = useLanguage();
  const { template, round, last, rules, due } = checklist;
  const when = (at: string): string => dayName(at, language);
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1, flexWrap: 'wrap' }}>
        <Typography variant="h2" component="h3">
          {say('CHECK_HEAD', { name: say.label(template.name) })}
        </Typography>
        {round && (
          <Box component="b" data-testid="haves-share">
            {say('CHECK_SHARE', { share: figure(round.result.share) })}
          </Box>
        )}
        <Box sx={{ flex: 1 }} />
        {round && <Standing open={round.result.open} lacking={lackingOf(checklist, say)} />}
      </Box>
      {round?.validUntil && round.completedOn && (
        <Box
          sx={{
            fontSize: textSize.small,
            lineHeight: '18px',
            color: due ? token.amber : token.t2,
            mb: 1,
          }}
        >
          {due
            ? say('CHECK_ROUND_DUE', { until: round.validUntil })
            : say('CHECK_ROUND', { date: round.completedOn, until: round.validUntil })}
        </Box>
      )}
      {round ? (
        <Radar
          axes={axesOf(checklist, say)}
          passMark={rules.passMark}
          nowName={when(round.completedOn ?? round.updatedAt)}
          lastName={last?.completedOn ? when(last.completedOn) : undefined}
        />
      ) : (
        <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>
          {say('CHECK_NONE')}{' '}
          <Link
            component={RouterLink}
            underline="always"
            to={stationPath(checklist.station, 'haves')}
          >
            {say('CHECK_GO')}
          </Link>
        </Box>
      )}
    </Box>
  );
}

/** What is not answered yet; with nothing open, what is lacking. */
function Standing({ open, lacking }: { open: number; lacking: readonly string[] }) {
  const say = useText();
  if (open > 0)
    return (
      <StatusChip tone="neutral" icon={false}>
        {say('CHECK_OPEN', { n: open })}
      </StatusChip>
    );
  if (lacking.length === 0) return <StatusChip tone="ok">{say('CHECK_ALL_MET')}</StatusChip>;
  const groups = lacking.length > 2 ? `${say.list(lacking.slice(0, 2))}…` : say.list(lacking);
  return <StatusChip tone="attention">{say('CHECK_LACKING', { groups })}</StatusChip>;
}

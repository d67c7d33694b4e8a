import Close from '@mui/icons-material/Close';
import { Box, IconButton, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { IndicatorRow, Indicators } from '../../../shared/contract/indicators';
import { lastOfPlan } from '../../../shared/indicators/course';
import { useText, type Say } from '../../base/language';
import { recordPath } from '../../base/places';
import { textSize, token } from '../../base/theme';
import { StatusChip } from '../../components';
import { Course } from './course';
import { shown, toneOf, withUnit } from './look';
import { Records } from './records';

/** What it takes until the target, and what there was: one sentence. */
function sentence(say: Say, row: IndicatorRow): string {
  const { missing, target, needed, mean, left, met } = row;
  if (missing.length > 0) return say('IND_MISSING_HOW', { names: missing });
  if (target === null) return say('IND_NO_TARGET');
  if (met) return say('IND_SAID_reached');
  if (needed === null) return say('IND_SAID_over', { short: withUnit(say, row, row.short) });
  const grows = say('IND_SAID_needed', {
    n: left,
    needed: `${needed} ${say.label(row.unit)}`.trim(),
  });
  return mean === null
    ? grows
    : `${grows}${say('IND_SAID_mean', { mean: `${mean} ${say.label(row.unit)}`.trim() })}`;
}

interface DrawerProps {
  row: IndicatorRow;
  all: Indicators;
  /** The period and plan that were asked for. */
  period: string;
  plan: number | null;
  /** The same indicator under the plan before, where two are compared. */
  before?: IndicatorRow | undefined;
  onClose: () => void;
}

/** One indicator: its figure, its road to the target, the records behind it and how it is counted. */
export function Drawer({ row, all, period, plan, before, onClose }: DrawerProps) {
  const say = useText();
  const own = all.plans.find(({ from }) => from === all.plan);
  const ends = own ? lastOfPlan(own, all.period) : all.period;
  return (
    <Box
      component="aside"
      aria-label={say.label(row.label)}
      sx={{
        width: 352,
        flexShrink: 0,
        display: 'flex',
        flexDirection: 'column',
        minHeight: 0,
        bgcolor: token.surface,
        borderLeft: `1px solid ${token.line2}`,
      }}
    >
      <Box sx={{ px: 4, pt: 2, pb: 2, borderBottom: `1px solid ${token.line}` }}>
        <Box sx={{ display: 'flex', alignItems: 'center' }}>
          <Box component="h2" sx={{ flex: 1, m: 0, fontSize: textSize.heading }}>
            {say.label(row.label)}
          </Box>
          <IconButton size="small" aria-label={say('IND_CLOSE')} onClick={onClose}>
            <Close fontSize="small" />
          </IconButton>
        </Box>
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, flexWrap: 'wrap' }}>
          <Box component="b" sx={{ fontSize: textSize.figure, lineHeight: '32px' }}>
            {shown(row, row.value)}
          </Box>
          <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>
            {say.label(row.unit)}
            {row.target !== null &&
              ` · ${say('IND_TARGET')} ${withUnit(say, row, row.target)}${row.own ? ` · ${say('IND_OWN')}` : ''}`}
          </Box>
          {row.status !== 'none' && (
            <Box sx={{ ml: 'auto', alignSelf: 'center' }}>
              <StatusChip tone={toneOf[row.status]}>{say(`IND_STATUS_${row.status}`)}</StatusChip>
            </Box>
          )}
        </Box>
        <Box sx={{ fontSize: textSize.dense, lineHeight: '19px', color: token.t2 }}>
          {sentence(say, row)}
          {row.missingIn && (
            <Link
              component={RouterLink}
              underline="always"
              to={recordPath(row.missingIn, 'new')}
              sx={{ ml: 1 }}
            >
              {say('IND_FILL')}
            </Link>
          )}
          {before &&
            ` ${say('IND_BEFORE', { value: withUnit(say, before, before.value), target: withUnit(say, before, before.target) })}`}
        </Box>
      </Box>
      <Box sx={{ flex: 1, minHeight: 0, overflowY: 'auto' }}>
        <Course {...{ row, ends }} />
        <Records key={row.key} {...{ row, period, plan }} />
      </Box>
      <Box
        sx={{
          px: 4,
          py: 2,
          fontSize: textSize.small,
          lineHeight: '17px',
          color: token.t2,
          bgcolor: token.sunk,
          borderTop: `1px solid ${token.line2}`,
        }}
      >
        {say('IND_HOW', {
          words: row.words,
          source: row.source,
          version: all.set.version,
        })}
      </Box>
    </Box>
  );
}

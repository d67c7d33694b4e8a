import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { IndicatorRow, Indicators as All } from '../../../shared/contract/indicators';
import { sideSum } from '../../../shared/indicators/sides';
import { figure } from '../../base/format';
import { useText } from '../../base/language';
import { indicatorPath } from '../../base/places';
import { iconSize, textSize, token } from '../../base/theme';
import { Card, EmptyState, Loading, StatusChip } from '../../components';

/** An indicator, with the groups of the six where it is their rate. */
type Indicator = IndicatorRow & { groups?: All['groups'] };

/** One dot a unit, as long as they can be counted at a glance. */
function UnitDots({ over, under }: { over: number; under: number }) {
  return (
    <Box aria-hidden sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px' }}>
      {Array.from({ length: under }, (_, at) => (
        <Box
          key={at}
          sx={{
            width: 18,
            height: 18,
            borderRadius: '3px',
            bgcolor: at < over ? token.teal50 : token.surface,
            border: at < over ? `1px solid ${token.tealLine}` : `1px dashed ${token.amberLine}`,
          }}
        />
      ))}
    </Box>
  );
}

function Bar({ share, below }: { share: number; below: boolean }) {
  return (
    <Box aria-hidden sx={{ height: 14, bgcolor: token.neutralBg }}>
      <Box
        sx={{
          height: '100%',
          width: `${Math.min(100, Math.max(0, share * 100))}%`,
          bgcolor: below ? token.amberSolid : token.teal,
        }}
      />
    </Box>
  );
}

/** How many stations have each group of the six, as bars. */
function Groups({ groups }: { groups: NonNullable<Indicator['groups']> }) {
  const say = useText();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'auto 1fr auto',
        columnGap: 2,
        alignItems: 'center',
        fontSize: textSize.mark,
        lineHeight: '14px',
      }}
    >
      {groups.map(({ label, value, total }) => [
        <span key={`l${label.zh}`}>{say.label(label)}</span>,
        <Box key={label.zh} aria-hidden sx={{ height: 7, bgcolor: token.neutralBg }}>
          <Box
            sx={{
              height: '100%',
              width: `${total ? (100 * value) / total : 0}%`,
              bgcolor: value < total ? token.amberSolid : token.teal,
            }}
          />
        </Box>,
        <Box
          key={`n${label.zh}`}
          sx={{ textAlign: 'right', color: value < total ? token.amber : token.t1 }}
        >
          {value}
        </Box>,
      ])}
    </Box>
  );
}

/** The groups of the six, a dot for each of what is counted, or how far it is to the target. */
function Picture({ indicator }: { indicator: Indicator }) {
  const { groups, parts, share, status, unit } = indicator;
  if (groups && groups.length > 0) return <Groups groups={groups} />;
  const [over, under] = [sideSum(parts, 'over'), sideSum(parts, 'under')];
  const isCount = unit.zh === '%' && Number.isInteger(over) && over <= under;
  if (isCount && under > 0 && under <= 40) return <UnitDots over={over} under={under} />;
  return share === null ? null : <Bar share={share} below={status !== 'on'} />;
}

/** One indicator; the whole square opens it. */
function Square({ indicator }: { indicator: Indicator }) {
  const say = useText();
  const { key, label, value, unit, decimals, target, status, parts, missing } = indicator;
  const isRatio = parts.some(({ side }) => side === 'under');
  const made = (side: 'over' | 'under'): string => figure(sideSum(parts, side));
  const withUnit = (n: number): string =>
    unit.zh === '%' ? `${figure(n)}%` : `${figure(n)} ${say.label(unit)}`.trim();
  return (
    <Link
      component={RouterLink}
      underline="none"
      color="inherit"
      to={indicatorPath(key)}
      sx={{
        display: 'block',
        minWidth: 0,
        p: '10px 16px 14px',
        '& + &': { borderLeft: `1px solid ${token.line}` },
        '&:hover': { bgcolor: token.hover },
      }}
    >
      <Box sx={{ display: 'flex', fontSize: textSize.dense, lineHeight: '20px', color: token.t2 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>{say.label(label)}</Box>
        <ChevronRight aria-hidden sx={{ fontSize: iconSize.small, color: token.t3 }} />
      </Box>
      {value === null ? (
        <Box sx={{ fontSize: textSize.dense, lineHeight: '20px', color: token.t3 }}>
          {missing.length > 0 ? say('IND_MISSING', { names: missing }) : say('DESK_NO_VALUE')}
        </Box>
      ) : (
        <>
          <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
            <Box sx={{ fontSize: textSize.figure, lineHeight: '36px', fontWeight: 700 }}>
              {figure(value, unit.zh === '%' ? undefined : decimals)}
            </Box>
            <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say.label(unit)}</Box>
            {status !== 'none' && (
              <Box sx={{ ml: 'auto', alignSelf: 'center' }}>
                <StatusChip tone={toneOf[status]} height={20}>
                  {say(`IND_STATUS_${status}`)}
                </StatusChip>
              </Box>
            )}
          </Box>
          <Box sx={{ fontSize: textSize.dense, lineHeight: '20px', color: token.t2, mb: 2 }}>
            {[
              isRatio ? `${made('over')} / ${made('under')}` : '',
              target === null ? '' : say('DESK_TARGET', { n: withUnit(target) }),
            ]
              .filter((one) => one !== '')
              .join(' · ')}
          </Box>
          <Picture indicator={indicator} />
        </>
      )}
    </Link>
  );
}

const toneOf = { on: 'ok', slow: 'attention', off: 'problem' } as const;

/** The squares in the order of the desk; the rate of the six has its groups beneath it. */
const squaresOf = ({ rows, desk, groups }: All): Indicator[] =>
  desk.flatMap((key) =>
    rows
      .filter((one) => one.key === key)
      .map((one) => (key === 'sixHaves' ? { ...one, groups } : one)),
  );

/** The indicators that the office chose, each against its target with a picture of its own. */
export function Indicators({ all }: { all: All | undefined }) {
  const say = useText();
  const squares = all ? squaresOf(all) : [];
  return (
    <Card title={say('DESK_INDICATORS')} note={say('DESK_INDICATORS_NOTE')} padding={0}>
      {!all && <Loading />}
      {all && squares.every(({ value }) => value === null) && (
        <EmptyState title={say('DESK_INDICATORS_NONE')} />
      )}
      {squares.some(({ value }) => value !== null) && (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: {
              xs: 'repeat(2, minmax(0, 1fr))',
              sm: `repeat(${squares.length}, minmax(0, 1fr))`,
            },
            height: '100%',
          }}
        >
          {squares.map((indicator) => (
            <Square key={indicator.key} indicator={indicator} />
          ))}
        </Box>
      )}
    </Card>
  );
}

import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { Desk } from '../../../shared/contract/quarter';
import { workersShort } from '../../../shared/indicators/indicators';
import { figure } from '../../base/format';
import { useText } from '../../base/language';
import { recordPath } from '../../base/places';
import { textSize, token } from '../../base/theme';
import { Card, EmptyState, StatusChip } from '../../components';

type Indicator = Desk['indicators'][number];

/** One dot a unit, as long as they can be counted at a glance. */
function UnitDots({ indicator }: { indicator: Indicator }) {
  return (
    <Box aria-hidden sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px' }}>
      {Array.from({ length: indicator.denominator }, (_, at) => (
        <Box
          key={at}
          sx={{
            width: 18,
            height: 18,
            borderRadius: '3px',
            bgcolor: at < indicator.numerator ? token.teal50 : token.surface,
            border:
              at < indicator.numerator
                ? `1px solid ${token.tealLine}`
                : `1px dashed ${token.amberLine}`,
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

const series = [token.c3, token.c1, token.c2, token.c6, token.c4, token.c5];

/** Parts with totals of their own as bars, parts of one whole as a stacked bar with its legend. */
function Parts({ parts }: { parts: NonNullable<Indicator['parts']> }) {
  const say = useText();
  if (parts.every((part) => part.total !== undefined)) {
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
        {parts.map((part) => [
          <span key={`l${part.label.zh}`}>{say.label(part.label)}</span>,
          <Box key={part.label.zh} aria-hidden sx={{ height: 7, bgcolor: token.neutralBg }}>
            <Box
              sx={{
                height: '100%',
                width: `${part.total ? (100 * part.value) / part.total : 0}%`,
                bgcolor: part.value < (part.total ?? 0) ? token.amberSolid : token.teal,
              }}
            />
          </Box>,
          <Box
            key={`n${part.label.zh}`}
            sx={{
              textAlign: 'right',
              color: part.value < (part.total ?? 0) ? token.amber : token.t1,
            }}
          >
            {part.value}
          </Box>,
        ])}
      </Box>
    );
  }
  const whole = parts.reduce((sum, part) => sum + part.value, 0);
  return (
    <>
      <Box
        aria-hidden
        sx={{ height: 14, display: 'flex', gap: '1px', mb: 1, bgcolor: token.neutralBg }}
      >
        {whole > 0 &&
          parts.map((part, at) => (
            <Box
              key={part.label.zh}
              sx={{ width: `${(100 * part.value) / whole}%`, bgcolor: series[at % series.length] }}
            />
          ))}
      </Box>
      {parts.map((part, at) => (
        <Box
          key={part.label.zh}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 2,
            fontSize: textSize.small,
            lineHeight: '17px',
          }}
        >
          <Box aria-hidden sx={{ width: 9, height: 9, bgcolor: series[at % series.length] }} />
          <Box sx={{ flex: 1 }}>{say.label(part.label)}</Box>
          {figure(part.value)}
        </Box>
      ))}
    </>
  );
}

function Picture({ indicator }: { indicator: Indicator }) {
  if (indicator.parts && indicator.parts.length > 0) return <Parts parts={indicator.parts} />;
  if (indicator.denominator <= 40) return <UnitDots indicator={indicator} />;
  return indicator.value === null ? null : (
    <Bar share={indicator.value / 100} below={!indicator.met} />
  );
}

/**
 * Workers per thousand older people, and per hundred beds beneath; where no figures are kept, the
 * way to enter them.
 */
function WorkersRatio({ older, beds }: { older: Indicator; beds: Indicator | undefined }) {
  const say = useText();
  const known = older.value !== null || (beds && beds.value !== null);
  if (!known)
    return (
      <Box sx={{ fontSize: textSize.dense, lineHeight: '20px', color: token.t2, mt: 1 }}>
        {say('DESK_NO_CARE')}{' '}
        <Link component={RouterLink} underline="always" to={recordPath('divisionFigure', 'new')}>
          {say('DESK_FILL_CARE')}
        </Link>
      </Box>
    );
  return (
    <>
      <OlderRatio older={older} />
      {beds && beds.value !== null && (
        <Box
          sx={{
            fontSize: textSize.small,
            lineHeight: '18px',
            color: beds.met || beds.target === null ? token.t2 : token.amber,
          }}
        >
          {say('DESK_BEDS', { n: beds.value })}
          {beds.target !== null && ` · ${say('DESK_RATIO_TARGET', { n: beds.target })}`}
        </Box>
      )}
    </>
  );
}

function OlderRatio({ older }: { older: Indicator }) {
  const say = useText();
  if (older.value === null)
    return <Box sx={{ fontSize: textSize.dense, color: token.t3 }}>{say('DESK_NO_VALUE')}</Box>;
  const { target, met } = older;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
        <Box sx={{ fontSize: textSize.figure, lineHeight: '36px', fontWeight: 700 }}>
          {figure(older.value)}
        </Box>
        <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say('DESK_PERSONS_UNIT')}</Box>
        {target !== null && (
          <Box sx={{ ml: 'auto', alignSelf: 'center' }}>
            <StatusChip tone={met ? 'ok' : 'attention'} icon={met} height={20}>
              {met ? say('DESK_MET') : say('DESK_RATIO_SHORT', { n: workersShort(older, 1000) })}
            </StatusChip>
          </Box>
        )}
      </Box>
      <Box sx={{ fontSize: textSize.dense, lineHeight: '20px', color: token.t2 }}>
        {say('DESK_OLDER', { workers: older.numerator, older: older.denominator })}
        {target !== null && ` · ${say('DESK_RATIO_TARGET', { n: target })}`}
      </Box>
      {target !== null && target > 0 && (
        <Box sx={{ my: 2 }}>
          <Bar share={older.value / target} below={!met} />
        </Box>
      )}
    </>
  );
}

/**
 * Four indicators against their targets, each with a picture of its own; what cannot be computed
 * says so.
 */
export function Indicators({ indicators }: { indicators: Desk['indicators'] }) {
  const say = useText();
  // Workers per beds stand beneath those per older people.
  const isBeneath = ({ key }: Indicator): boolean =>
    key === 'workersPer100Beds' && indicators.some((one) => one.key === 'workersPer1000Older');
  const known = indicators.filter((indicator) => !isBeneath(indicator)).slice(0, 4);
  return (
    <Card title={say('DESK_INDICATORS')} note={say('DESK_INDICATORS_NOTE')} padding={0}>
      {known.every((indicator) => indicator.value === null) ? (
        <EmptyState title={say('DESK_INDICATORS_NONE')} />
      ) : (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: {
              xs: 'repeat(2, minmax(0, 1fr))',
              sm: `repeat(${known.length}, minmax(0, 1fr))`,
            },
            height: '100%',
          }}
        >
          {known.map((indicator) => (
            <Box
              key={indicator.key}
              sx={{ p: '10px 16px 14px', '& + &': { borderLeft: `1px solid ${token.line}` } }}
            >
              <Box sx={{ fontSize: textSize.dense, lineHeight: '20px', color: token.t2 }}>
                {say.label(indicator.label)}
              </Box>
              {indicator.unit === 'persons' ? (
                <WorkersRatio
                  older={indicator}
                  beds={indicators.find(({ key }) => key === 'workersPer100Beds')}
                />
              ) : indicator.value === null ? (
                <Box sx={{ fontSize: textSize.dense, color: token.t3 }}>{say('DESK_NO_VALUE')}</Box>
              ) : (
                <>
                  <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
                    <Box sx={{ fontSize: textSize.figure, lineHeight: '36px', fontWeight: 700 }}>
                      {figure(indicator.value)}
                    </Box>
                    <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>%</Box>
                    {indicator.target !== null && (
                      <Box sx={{ ml: 'auto', alignSelf: 'center' }}>
                        <StatusChip tone={indicator.met ? 'ok' : 'attention'} height={20}>
                          {say(indicator.met ? 'DESK_MET' : 'DESK_UNMET')}
                        </StatusChip>
                      </Box>
                    )}
                  </Box>
                  <Box
                    sx={{ fontSize: textSize.dense, lineHeight: '20px', color: token.t2, mb: 2 }}
                  >
                    {figure(indicator.numerator)} / {figure(indicator.denominator)}
                    {indicator.target !== null &&
                      ` · ${say('DESK_TARGET', { n: `${figure(indicator.target)}%` })}`}
                  </Box>
                  <Picture indicator={indicator} />
                </>
              )}
            </Box>
          ))}
        </Box>
      )}
    </Card>
  );
}

import AccessTime from '@mui/icons-material/AccessTime';
import Check from '@mui/icons-material/Check';
import PriorityHigh from '@mui/icons-material/PriorityHigh';
import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { Desk } from '../../../shared/contract/quarter';
import { dayName, periodName } from '../../base/format';
import { useLanguage } from '../../base/language';
import { token } from '../../base/theme';
import { Card, StatusChip } from '../../components';

type Step = Desk['steps'][number];

const placeOf: Record<Step['key'], string> = {
  register: '/stations',
  fill: '/statistics',
  review: '/statistics',
  freeze: '/submission',
  export: '/submission',
  receipt: '/submission',
};

function useStepLines(): (step: Step) => string[] {
  const { language, say } = useLanguage();
  return (step) => {
    const { params } = step;
    const lines = [
      step.state === 'done' && step.date
        ? `${say('STEP_STATE_done')} · ${dayName(step.date, language)}`
        : say(`STEP_STATE_${step.state}`),
    ];
    const number = (name: string): number | undefined =>
      typeof params[name] === 'number' ? params[name] : undefined;
    const filled = number('filled') ?? number('done');
    const total = number('total') ?? number('stations') ?? number('expected');
    const errors = number('errors');
    if (step.key === 'fill' && filled !== undefined && total !== undefined)
      lines[0] = `${lines[0] ?? ''} · ${say('STEP_FILLED', { done: filled, total })}`;
    else if (errors !== undefined && errors > 0) lines.push(say('STEP_ERRORS', { n: errors }));
    else if (step.key === 'register' && total !== undefined)
      lines.push(say('STEP_COUNT', { n: total }));
    if (step.state !== 'done' && step.date)
      lines.push(say('STEP_BEFORE', { date: dayName(step.date, language) }));
    return lines;
  };
}

/** The quarter's six steps with state and date. */
export function QuarterCard({ desk }: { desk: Desk }) {
  const { language, say } = useLanguage();
  const linesOf = useStepLines();
  const left = desk.daysLeft;
  const finished = desk.steps.every((step) => step.state === 'done');
  return (
    <Card
      title={say('DESK_QUARTER', { period: periodName(desk.period, language) })}
      padding={0}
      action={
        <>
          <Box component="span" sx={{ fontSize: 14, color: token.t2 }}>
            {say('DESK_DEADLINE', { date: dayName(desk.deadline, language) })}
          </Box>
          {!finished && (
            <Box component="span" sx={{ display: 'inline-flex', gap: 1 }}>
              <StatusChip
                tone={left < 0 ? 'problem' : left <= 10 ? 'attention' : 'neutral'}
                icon={false}
              >
                <AccessTime sx={{ fontSize: 14 }} aria-hidden />
                <b>
                  {left < 0
                    ? say('DESK_DAYS_LATE', { n: -left })
                    : left === 0
                      ? say('DESK_TODAY_DUE')
                      : say('DESK_DAYS_LEFT', { n: left })}
                </b>
              </StatusChip>
            </Box>
          )}
        </>
      }
    >
      <Box
        component="ol"
        sx={{
          listStyle: 'none',
          m: 0,
          p: '12px 16px',
          display: 'grid',
          gridTemplateColumns: { xs: 'repeat(3, 1fr)', md: 'repeat(6, 1fr)' },
          rowGap: 2,
        }}
      >
        {desk.steps.map((step, at) => {
          const done = step.state === 'done';
          const active = step.state === 'current' || step.state === 'problem';
          const colour = step.state === 'problem' ? token.red : token.teal;
          const [first, ...rest] = linesOf(step);
          return (
            <Box
              component="li"
              key={step.key}
              aria-current={active ? 'step' : undefined}
              sx={{ minWidth: 0, display: 'flex', gap: 2.5 }}
            >
              <Box
                aria-hidden
                sx={{
                  width: 24,
                  height: 24,
                  flexShrink: 0,
                  borderRadius: '12px',
                  display: 'flex',
                  alignItems: 'center',
                  justifyContent: 'center',
                  fontSize: 12,
                  fontWeight: active ? 700 : 400,
                  color: done ? token.onTeal : active ? colour : token.t2,
                  bgcolor: done ? token.teal : token.surface,
                  border: `${active || done ? 2 : 1}px solid ${done || active ? colour : token.line2}`,
                }}
              >
                {done ? (
                  <Check sx={{ fontSize: 16 }} />
                ) : step.state === 'problem' ? (
                  <PriorityHigh sx={{ fontSize: 14 }} />
                ) : (
                  at + 1
                )}
              </Box>
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <Box sx={{ display: 'flex', alignItems: 'center', gap: 2.5, height: 24 }}>
                  <Link
                    component={RouterLink}
                    to={placeOf[step.key]}
                    color="inherit"
                    sx={{ fontWeight: active ? 700 : 400, whiteSpace: 'nowrap' }}
                  >
                    {say(`STEP_${step.key}`)}
                  </Link>
                  {at < desk.steps.length - 1 && (
                    <Box
                      aria-hidden
                      sx={{
                        flex: 1,
                        height: '1px',
                        mr: 3,
                        bgcolor: done ? token.teal : token.line2,
                      }}
                    />
                  )}
                </Box>
                <Box sx={{ fontSize: 12, lineHeight: '19px', color: active ? token.t1 : token.t2 }}>
                  {first}
                </Box>
                {rest.map((line) => (
                  <Box
                    key={line}
                    sx={{
                      fontSize: 12,
                      lineHeight: '19px',
                      color: active
                        ? step.state === 'problem'
                          ? token.red
                          : token.amber
                        : token.t2,
                    }}
                  >
                    {line}
                  </Box>
                ))}
              </Box>
            </Box>
          );
        })}
      </Box>
    </Card>
  );
}

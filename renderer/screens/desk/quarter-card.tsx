import AccessTime from '@mui/icons-material/AccessTime';
import Check from '@mui/icons-material/Check';
import PriorityHigh from '@mui/icons-material/PriorityHigh';
import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { Desk } from '../../../shared/contract/quarter';
import { dayName, periodName } from '../../base/format';
import { useLanguage } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';
import { Card, StatusChip } from '../../components';
import { MissingLink } from './missing-link';

type Step = Desk['steps'][number];

const placeOf: Record<Step['key'], string> = {
  office: '/settings',
  cards: '/settings?add=office',
  register: '/stations',
  fill: '/statistics',
  review: '/statistics/review',
  freeze: '/submission',
  export: '/submission',
  receipt: '/submission',
};

/** How far a step is, behind its state or in a line of its own. */
function useProgress(first: Desk['first']): (step: Step) => { behind?: string; below?: string } {
  const { say } = useLanguage();
  const reviewed = ({ by, changed }: Step['params']): { below?: string } => {
    if (typeof by !== 'string') return {};
    return {
      below:
        changed === 0 ? say('STEP_BY', { name: by }) : say('STEP_CHANGED', { n: Number(changed) }),
    };
  };
  return ({ key, params }) => {
    const number = (...names: string[]): number | undefined =>
      names.map((name) => params[name]).find((value) => typeof value === 'number');
    const filled = number('filled', 'done');
    const total = number('total', 'stations', 'expected');
    const errors = number('errors') ?? 0;
    if (key === 'office' && !first?.codeKept) return { below: say('STEP_CODE') };
    if (key === 'cards') return { below: first?.superior ?? say('STEP_CARDS_LATER') };
    if (key === 'fill' && filled !== undefined && total) {
      const progress = say('STEP_FILLED', { done: filled, total });
      // Eight steps are narrower than six.
      return first ? { below: progress } : { behind: progress };
    }
    if (errors > 0) return { below: say('STEP_ERRORS', { n: errors }) };
    if (key === 'review') return reviewed(params);
    return key === 'register' && total !== undefined
      ? { below: say('STEP_COUNT', { n: total }) }
      : {};
  };
}

function useStepLines(first: Desk['first']): (step: Step) => string[] {
  const { language, say } = useLanguage();
  const progress = useProgress(first);
  return (step) => {
    const { behind, below } = progress(step);
    const day = step.date && dayName(step.date, language);
    const done = step.state === 'done';
    const state = say(`STEP_STATE_${step.state}`);
    return [
      [state, done ? day : undefined, behind].filter(Boolean).join(' · '),
      ...(below === undefined ? [] : [below]),
      ...(!done && day ? [say('STEP_BEFORE', { date: day })] : []),
    ];
  };
}

/** The quarter's six steps with state and date. */
export function QuarterCard({ desk }: { desk: Desk }) {
  const { language, say } = useLanguage();
  const left = desk.daysLeft;
  const finished = desk.steps.at(-1)?.state === 'done';
  return (
    <Card
      title={say(desk.first ? 'DESK_FIRST' : 'DESK_QUARTER', {
        period: periodName(desk.period, language),
      })}
      padding={0}
      action={
        <>
          <MissingLink period={desk.period} />
          <Box component="span" sx={{ fontSize: textSize.body, color: token.t2 }}>
            {say('DESK_DEADLINE', { date: dayName(desk.deadline, language) })}
          </Box>
          {!finished && (
            <Box component="span" sx={{ display: 'inline-flex', gap: 1 }}>
              <StatusChip
                tone={left < 0 ? 'problem' : left <= 10 ? 'attention' : 'neutral'}
                icon={false}
              >
                <AccessTime sx={{ fontSize: iconSize.tiny }} aria-hidden />
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
          gridTemplateColumns: {
            xs: `repeat(${Math.ceil(desk.steps.length / 2)}, 1fr)`,
            md: `repeat(${desk.steps.length}, 1fr)`,
          },
          rowGap: 2,
        }}
      >
        {desk.steps.map((step, at) => (
          <StepItem
            key={step.key}
            step={step}
            first={desk.first}
            number={at + 1}
            last={at === desk.steps.length - 1}
          />
        ))}
      </Box>
    </Card>
  );
}

interface StepLook {
  disc: string;
  fill: string;
  edge: string;
  text: string;
  rest: string;
}

const ahead: StepLook = {
  disc: token.t2,
  fill: token.surface,
  edge: `1px solid ${token.line2}`,
  text: token.t2,
  rest: token.t2,
};
const current: StepLook = {
  disc: token.teal,
  fill: token.surface,
  edge: `2px solid ${token.teal}`,
  text: token.t1,
  rest: token.amber,
};
const looks: Record<Step['state'], StepLook> = {
  todo: ahead,
  current,
  problem: { ...current, disc: token.red, edge: `2px solid ${token.red}`, rest: token.red },
  done: { ...ahead, disc: token.onTeal, fill: token.teal, edge: `2px solid ${token.teal}` },
};

interface StepItemProps {
  step: Step;
  first: Desk['first'];
  number: number;
  last: boolean;
}

function StepItem({ step, first: begun, number, last }: StepItemProps) {
  const { say } = useLanguage();
  const [first, ...rest] = useStepLines(begun)(step);
  const active = step.state === 'current' || step.state === 'problem';
  const fontWeight = active ? 700 : 400;
  const { disc, fill, edge, text, rest: restColour } = looks[step.state];
  return (
    <Box
      component="li"
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
          fontSize: textSize.small,
          fontWeight,
          color: disc,
          bgcolor: fill,
          border: edge,
        }}
      >
        <StepMark state={step.state} number={number} />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2.5, height: 24 }}>
          <Link
            component={RouterLink}
            to={placeOf[step.key]}
            color="inherit"
            sx={{ fontWeight, whiteSpace: 'nowrap' }}
          >
            {say(`STEP_${step.key}`)}
          </Link>
          {!last && (
            <Box
              aria-hidden
              sx={{
                flex: 1,
                height: '1px',
                mr: 3,
                bgcolor: step.state === 'done' ? token.teal : token.line2,
              }}
            />
          )}
        </Box>
        <Box sx={{ fontSize: textSize.small, lineHeight: '19px', color: text }}>{first}</Box>
        {rest.map((line) => (
          <Box key={line} sx={{ fontSize: textSize.small, lineHeight: '19px', color: restColour }}>
            {line}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function StepMark({ state, number }: { state: Step['state']; number: number }) {
  if (state === 'done') return <Check sx={{ fontSize: iconSize.small }} />;
  return state === 'problem' ? <PriorityHigh sx={{ fontSize: iconSize.tiny }} /> : number;
}

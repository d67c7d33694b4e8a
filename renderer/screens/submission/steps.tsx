import Check from '@mui/icons-material/Check';
import { Box } from '@mui/material';
import type { SubmissionState } from '../../../shared/contract/submission';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';

const steps = ['check', 'explain', 'preview', 'export', 'receipt'] as const;

/** The five steps of a submission with their state. */
export function Steps({ state, answered }: { state: SubmissionState; answered: boolean }) {
  const say = useText();
  const at = steps.indexOf(state.step);
  const notes: Record<(typeof steps)[number], string> = {
    check: say('SUB_ERRORS', { n: state.errors }),
    explain: say('SUB_EXPLAINED', { done: state.warnings - state.unexplained, n: state.warnings }),
    preview: state.frozen ? say('SUB_FROZEN') : '',
    export: state.step === 'receipt' ? say('SUB_WRITTEN') : '',
    receipt: '',
  };
  return (
    <Box
      component="ol"
      aria-label={say('SUB_STEPS')}
      sx={{
        listStyle: 'none',
        m: 0,
        p: '0 16px',
        minHeight: 54,
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        bgcolor: token.surface,
        border: `1px solid ${token.line}`,
        borderRadius: '6px',
        overflowX: 'auto',
      }}
    >
      {steps.map((step, index) => {
        const done = index < at || (step === 'receipt' && answered);
        return (
          <StepItem
            key={step}
            number={index + 1}
            name={say(`SUB_STEP_${step}`)}
            note={notes[step]}
            stand={done ? 'done' : index === at ? 'current' : 'todo'}
            last={index === steps.length - 1}
          />
        );
      })}
    </Box>
  );
}

const stands = {
  done: { disc: token.onTeal, fill: token.teal, edge: `1px solid ${token.teal}`, text: token.t1 },
  current: {
    disc: token.teal,
    fill: undefined,
    edge: `2px solid ${token.teal}`,
    text: token.t1,
  },
  todo: { disc: token.t2, fill: undefined, edge: `1px solid ${token.line2}`, text: token.t2 },
} as const;

interface StepItemProps {
  number: number;
  name: string;
  note: string;
  stand: keyof typeof stands;
  last: boolean;
}

function StepItem({ number, name, note, stand, last }: StepItemProps) {
  const { disc, fill, edge, text } = stands[stand];
  const fontWeight = stand === 'current' ? 700 : 400;
  return (
    <Box
      component="li"
      aria-current={stand === 'current' ? 'step' : undefined}
      data-state={stand}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        flex: last ? undefined : 1,
        whiteSpace: 'nowrap',
      }}
    >
      <Box
        sx={{
          width: 24,
          height: 24,
          borderRadius: '50%',
          flexShrink: 0,
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          fontSize: textSize.dense,
          fontWeight,
          color: disc,
          bgcolor: fill,
          border: edge,
        }}
      >
        {stand === 'done' ? <Check sx={{ fontSize: iconSize.small }} aria-hidden /> : number}
      </Box>
      <Box component="span" sx={{ fontWeight, color: text }}>
        {name}
      </Box>
      {note !== '' && (
        <Box component="span" sx={{ fontSize: textSize.small, color: token.t2 }}>
          {note}
        </Box>
      )}
      {!last && (
        <Box
          aria-hidden
          sx={{
            flex: 1,
            minWidth: 16,
            height: '1px',
            bgcolor: stand === 'done' ? token.teal : token.line2,
          }}
        />
      )}
    </Box>
  );
}

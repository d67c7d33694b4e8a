import Check from '@mui/icons-material/Check';
import { Box } from '@mui/material';
import type { SubmissionState } from '../../../shared/contract/submission';
import { useText } from '../../base/language';
import { token } from '../../base/theme';

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
        const current = index === at && !done;
        return (
          <Box
            component="li"
            key={step}
            aria-current={current ? 'step' : undefined}
            data-state={done ? 'done' : current ? 'current' : 'todo'}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 2,
              flex: index < steps.length - 1 ? 1 : undefined,
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
                fontSize: 13,
                fontWeight: current ? 700 : 400,
                color: done ? token.onTeal : current ? token.teal : token.t2,
                bgcolor: done ? token.teal : undefined,
                border: `${current ? 2 : 1}px solid ${done || current ? token.teal : token.line2}`,
              }}
            >
              {done ? <Check sx={{ fontSize: 16 }} aria-hidden /> : index + 1}
            </Box>
            <Box
              component="span"
              sx={{ fontWeight: current ? 700 : 400, color: done || current ? token.t1 : token.t2 }}
            >
              {say(`SUB_STEP_${step}`)}
            </Box>
            {notes[step] !== '' && (
              <Box component="span" sx={{ fontSize: 12, color: token.t2 }}>
                {notes[step]}
              </Box>
            )}
            {index < steps.length - 1 && (
              <Box
                aria-hidden
                sx={{
                  flex: 1,
                  minWidth: 16,
                  height: '1px',
                  bgcolor: done ? token.teal : token.line2,
                }}
              />
            )}
          </Box>
        );
      })}
    </Box>
  );
}

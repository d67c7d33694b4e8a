import { Box } from '@mui/material';
import { marksOf, type CriterionState } from '../../shared/checklist/state';
import { useText } from '../base/language';
import { textSize, token } from '../base/theme';

const look: Record<CriterionState, object> = {
  met: { color: token.teal, bgcolor: token.teal50, border: `1px solid ${token.teal100}` },
  partial: { color: token.amber, bgcolor: token.amberBg, border: `1px dashed ${token.amberSolid}` },
  missing: {
    color: token.red,
    bgcolor: token.surface,
    border: `1px solid ${token.redSolid}`,
    borderBottomWidth: 2,
  },
  notApplicable: { color: token.t3, bgcolor: token.neutralBg, border: `1px solid ${token.line}` },
};

/**
 * One group as a mark of 18×18: tint when met, amber and dashed when partly, red with a base line
 * when missing.
 */
export function Mark({ mark, state }: { mark: string; state: CriterionState }) {
  const say = useText();
  return (
    <Box
      component="span"
      role="img"
      aria-label={say('CHECK_MARK', { group: mark, state: say(`CHECK_STATE_${state}`) })}
      sx={{
        width: 18,
        height: 18,
        display: 'inline-flex',
        alignItems: 'center',
        justifyContent: 'center',
        fontSize: textSize.mark,
        lineHeight: '14px',
        fontWeight: 400,
        borderRadius: '3px',
        flexShrink: 0,
        ...look[state],
      }}
    >
      {mark}
    </Box>
  );
}

/** The marks of a station's checklist; — before the first one is complete. */
export function Marks({ text }: { text: string }) {
  const marks = marksOf(text);
  if (marks.length === 0) return <>—</>;
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: '2px', verticalAlign: 'middle' }}>
      {marks.map((one) => (
        <Mark key={one.mark} {...one} />
      ))}
    </Box>
  );
}

/** What the marks mean. */
export function MarksLegend() {
  const say = useText();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, fontSize: textSize.small }}>
      {(['met', 'partial', 'missing'] as const).map((state) => (
        <Box
          key={state}
          component="span"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}
        >
          <Mark mark={say('HAVES_LEGEND')} state={state} />
          {say(`CHECK_STATE_${state}`)}
        </Box>
      ))}
    </Box>
  );
}

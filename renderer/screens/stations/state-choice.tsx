import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { criterionStates, type CriterionState } from '../../../shared/checklist/state';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';

const chosen: Record<CriterionState, object> = {
  met: { color: token.teal, bgcolor: token.teal50, borderColor: token.tealLine },
  partial: { color: token.amber, bgcolor: token.amberBg, borderColor: token.amberLine },
  missing: { color: token.red, bgcolor: token.redBg, borderColor: token.redLine },
  notApplicable: { color: token.t1, bgcolor: token.neutralBg, borderColor: token.line2 },
};

interface StateChoiceProps {
  label: string;
  value: CriterionState | null;
  locked: boolean;
  onChange: (value: CriterionState | null) => void;
}

/** A criterion's state as a row of buttons; pressing the chosen one again takes it back. */
export function StateChoice({ label, value, locked, onChange }: StateChoiceProps) {
  const say = useText();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={label}
      value={value}
      disabled={locked}
      onChange={(_, next: CriterionState | null) => {
        onChange(next);
      }}
    >
      {criterionStates.map((state) => (
        <ToggleButton
          key={state}
          value={state}
          sx={{
            height: 28,
            px: 2,
            fontSize: textSize.small,
            lineHeight: '18px',
            color: token.t2,
            borderColor: token.line2,
            whiteSpace: 'nowrap',
            textTransform: 'none',
            '&.Mui-selected, &.Mui-selected:hover': { fontWeight: 700, ...chosen[state] },
          }}
        >
          {say(`CHECK_STATE_${state}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

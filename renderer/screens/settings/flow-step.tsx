import { Box, Checkbox, FormControlLabel } from '@mui/material';
import { codesOf } from '../../../shared/codes/tables';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import { stepLabel } from '../../../shared/definitions/flow-problems';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { tied, type TypedStep } from './typed-flow';

interface StepProps {
  set: DefinitionSet;
  typed: TypedStep;
  steps: readonly TypedStep[];
  onChange: (step: TypedStep) => void;
}

const ties = ['after', 'follows', 'spared'] as const;

/** What the other steps are to this one: a row each, with a box for each way. */
function Ties({ set, typed, steps, onChange }: StepProps) {
  const say = useText();
  return (
    <Box
      component="table"
      sx={{
        width: 1,
        borderCollapse: 'collapse',
        fontSize: textSize.dense,
        '& th': { fontWeight: 400, color: token.t2, fontSize: textSize.small, p: 0 },
        '& td': { textAlign: 'center', p: 0, width: 84 },
        '& tbody th': { textAlign: 'left', color: token.t1, fontSize: textSize.dense },
        '& tr + tr': { borderTop: `1px solid ${token.line}` },
      }}
    >
      <thead>
        <tr>
          <Box component="th" scope="col" sx={{ textAlign: 'left' }}>
            {say('SET_FLOW_OTHER')}
          </Box>
          {ties.map((tie) => (
            <th key={tie} scope="col">
              {say(`SET_FLOW_${tie}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps
          .filter(({ step }) => step !== typed.step)
          .map(({ step }) => {
            const name = say.label(stepLabel(set, step));
            return (
              <tr key={step}>
                <th scope="row">{name}</th>
                {ties.map((tie) => (
                  <td key={tie}>
                    <Checkbox
                      size="small"
                      sx={{ p: '2px' }}
                      disabled={
                        tie === 'spared' && !(typed.after.includes(step) && typed.afterTermination)
                      }
                      checked={typed[tie].includes(step)}
                      slotProps={{ input: { 'aria-label': `${say(`SET_FLOW_${tie}`)} ${name}` } }}
                      onChange={(_, on) => {
                        onChange(tied(typed, step, tie, on));
                      }}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
      </tbody>
    </Box>
  );
}

interface BoxProps {
  label: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}

const Tick = ({ label, checked, onChange }: BoxProps) => (
  <FormControlLabel
    sx={{ m: 0, alignItems: 'flex-start' }}
    slotProps={{ typography: { sx: { fontSize: textSize.dense, pt: '1px' } } }}
    control={
      <Checkbox
        size="small"
        sx={{ p: '2px', mr: 1 }}
        checked={checked}
        onChange={(_, on) => {
          onChange(on);
        }}
      />
    }
    label={label}
  />
);

const flags = ['repeats', 'longOnly', 'afterClosing', 'afterTermination'] as const;

/** Everything that one step of the flow requires. */
export function FlowStepFields(props: StepProps) {
  const { set, typed, onChange } = props;
  const say = useText();
  const { interimMonths } = set.parameters;
  return (
    <Box sx={{ display: 'grid', gap: 2, alignContent: 'start', minWidth: 0 }}>
      <Ties {...props} />
      <Box sx={{ display: 'grid' }}>
        {flags.map((flag) => (
          <Tick
            key={flag}
            label={say(`SET_FLOW_${flag}`, { months: interimMonths })}
            checked={typed[flag]}
            onChange={(on) => {
              const next = { ...typed, [flag]: on };
              // Nothing is spared at a step that a terminated project does not come to.
              onChange(next.afterTermination ? next : { ...next, spared: [] });
            }}
          />
        ))}
      </Box>
      <Box component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0 }}>
        <Box component="legend" sx={{ p: 0, mb: 1, color: token.t2, fontSize: textSize.small }}>
          {say('SET_FLOW_NOT_FOR')}
        </Box>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
          {codesOf('purchaseMethod').map(({ code, label }) => (
            <Tick
              key={code}
              label={say.label(label)}
              checked={typed.notFor.includes(code)}
              onChange={(on) => {
                const rest = typed.notFor.filter((method) => method !== code);
                onChange({ ...typed, notFor: on ? [...rest, code] : rest });
              }}
            />
          ))}
        </Box>
      </Box>
    </Box>
  );
}

import { Box, Checkbox, FormControlLabel } from '@mui/material';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { templateKey, type Template } from './offered-templates';

interface ChoiceProps {
  label: string;
  /** Where another one is made. */
  hint: string;
  offered: readonly Template[];
  /** Those that the set has already. */
  inSet: readonly Template[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Which templates stand in the set. */
export function TemplateChoice({ label, hint, offered, inSet, chosen, onChange }: ChoiceProps) {
  const say = useText();
  const known = new Set(inSet.map(templateKey));
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, fontWeight: 500 }}>
        {label}
      </Box>
      <Box sx={{ maxHeight: 280, overflow: 'auto', display: 'grid' }}>
        {offered.map((one) => {
          const key = templateKey(one);
          return (
            <FormControlLabel
              key={key}
              control={
                <Checkbox
                  size="small"
                  checked={chosen.includes(key)}
                  onChange={(_event, on) => {
                    onChange(on ? [...chosen, key] : chosen.filter((other) => other !== key));
                  }}
                />
              }
              label={
                <>
                  {say.label(one.name)} {one.version}
                  {!known.has(key) && (
                    <Box component="span" sx={{ color: token.t2, ml: 2 }}>
                      {say('SET_EDIT_OWN_TEMPLATE')}
                    </Box>
                  )}
                </>
              }
            />
          );
        })}
      </Box>
      <Box sx={{ color: token.t2, fontSize: textSize.small }}>{hint}</Box>
    </Box>
  );
}

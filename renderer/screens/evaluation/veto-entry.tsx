import { Box, OutlinedInput, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { lowestGrade } from './papers/words';
import type { EvaluationTemplate } from '../../../shared/definitions/evaluation-template';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import type { SheetEntry } from './use-sheet';

/** 一票否决 on one's own sheet: not found or found, with the ground where it was. */
export function VetoEntry({
  template,
  entry,
  locked,
}: {
  template: EvaluationTemplate;
  entry: SheetEntry;
  locked: boolean;
}) {
  const say = useText();
  if (template.vetoes.length === 0) return null;
  const look = (found: boolean) =>
    ({
      height: 26,
      px: 1.5,
      fontSize: textSize.small,
      lineHeight: '18px',
      color: token.t2,
      borderColor: token.line2,
      whiteSpace: 'nowrap',
      textTransform: 'none',
      '&.Mui-selected, &.Mui-selected:hover': found
        ? { fontWeight: 700, color: token.red, bgcolor: token.redBg, borderColor: token.redLine }
        : {
            fontWeight: 700,
            color: token.teal,
            bgcolor: token.teal50,
            borderColor: token.tealLine,
          },
    }) as const;
  return (
    <section aria-labelledby="veto-head">
      <h2 id="veto-head">{say('EVAL_VETO')}</h2>
      <Box sx={{ display: 'grid', gap: 2, mt: 1 }}>
        {template.vetoes.map(({ key, label }) => {
          const name = say.label(label);
          const found = entry.typed[key]?.found ?? null;
          return (
            <Box
              key={key}
              data-item={key}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                columnGap: 2,
                rowGap: '4px',
                fontSize: textSize.dense,
                lineHeight: '18px',
              }}
            >
              <Box sx={{ flex: '1 1 84px' }}>{name}</Box>
              <ToggleButtonGroup
                exclusive
                size="small"
                aria-label={name}
                value={found}
                disabled={locked}
                onChange={(_, next: boolean | null) => {
                  entry.set(key, { found: next });
                }}
              >
                <ToggleButton value={false} data-entry sx={look(false)}>
                  {say('EVAL_NOT_FOUND')}
                </ToggleButton>
                <ToggleButton value sx={look(true)}>
                  {say('EVAL_FOUND')}
                </ToggleButton>
              </ToggleButtonGroup>
              {found === true && (
                <OutlinedInput
                  fullWidth
                  multiline
                  maxRows={4}
                  readOnly={locked}
                  value={entry.comments[key] ?? ''}
                  placeholder={say('EVAL_GROUND')}
                  inputProps={{
                    'aria-label': say('EVAL_GROUND_OF', { item: name }),
                    maxLength: 500,
                  }}
                  onChange={(event) => {
                    entry.comment(key, event.target.value);
                  }}
                />
              )}
            </Box>
          );
        })}
      </Box>
      <Box sx={{ mt: 2, fontSize: textSize.small, lineHeight: '18px', color: token.t3 }}>
        {say('EVAL_VETO_MEANS', { grade: lowestGrade(template, say) })}
      </Box>
    </section>
  );
}

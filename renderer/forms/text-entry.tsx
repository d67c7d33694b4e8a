import Visibility from '@mui/icons-material/VisibilityOutlined';
import { Box, Button, OutlinedInput } from '@mui/material';
import { labelOf } from '../../shared/codes/tables';
import { isNumeric } from '../../shared/domain/field-kinds';
import type { FieldDescription } from '../../shared/domain/noun';
import { useLanguage, useText } from '../base/language';
import { textSize, token } from '../base/theme';
import { messageId } from '../components';
import { DayPicker, opensDays } from './day-picker';
import { entering } from './entering';

const besideText = { fontSize: textSize.dense, color: token.t3, whiteSpace: 'nowrap' } as const;

/** A value that follows from the id number: shown, not typed. */
export function FollowingEntry({
  id,
  field,
  value,
}: {
  id: string;
  field: FieldDescription;
  value: string;
}) {
  const { language, say } = useLanguage();
  return (
    <OutlinedInput
      id={id}
      fullWidth
      readOnly
      value={field.kind === 'code' ? labelOf(field.codes, value, language) : value}
      endAdornment={
        <Box component="span" sx={besideText}>
          {say('FORM_BY_ID')}
        </Box>
      }
      sx={{ bgcolor: token.sunk }}
    />
  );
}

interface TextEntryProps {
  id: string;
  field: FieldDescription;
  value: string;
  error: boolean;
  onChange: (text: string) => void;
  onBlur: () => void;
  /** Asks to see a masked value; absent while nothing is masked. */
  onReveal: (() => void) | undefined;
}

/** What stands at the end of an entry: the way to see a masked value, or the unit. */
function Ending({ field, onReveal }: Pick<TextEntryProps, 'field' | 'onReveal'>) {
  const say = useText();
  if (onReveal)
    return (
      <Button
        variant="text"
        startIcon={<Visibility />}
        onClick={onReveal}
        sx={{ flexShrink: 0, ml: 1, '&.MuiButton-text': { px: 1, fontSize: textSize.small } }}
      >
        {say('FORM_REVEAL')}
      </Button>
    );
  return field.unit ? (
    <Box component="span" sx={besideText}>
      {say.label(field.unit)}
    </Box>
  ) : null;
}

/** A value that is typed as text: words, numbers, dates and identifiers. */
export function TextEntry({ id, field, value, error, onChange, onBlur, onReveal }: TextEntryProps) {
  const { lines, tidied, example } = entering[field.kind];
  const numeric = isNumeric(field);
  const masked = onReveal !== undefined && value.includes('*');
  return (
    <OutlinedInput
      id={id}
      error={error}
      fullWidth
      value={value}
      readOnly={masked}
      multiline={lines !== undefined}
      minRows={lines}
      onBlur={() => {
        if (tidied) onChange(tidied(value));
        onBlur();
      }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      placeholder={example}
      onKeyDown={field.kind === 'date' ? opensDays : undefined}
      inputProps={{
        inputMode: numeric ? 'decimal' : undefined,
        'aria-describedby': error ? messageId(id) : undefined,
        'aria-invalid': error,
        'aria-required': field.required ?? false,
        autoComplete: 'off',
        style: numeric ? { textAlign: 'right' } : undefined,
      }}
      endAdornment={
        field.kind === 'date' ? (
          <DayPicker text={value} onPick={onChange} />
        ) : (
          (masked || field.unit) && (
            <Ending field={field} onReveal={masked ? onReveal : undefined} />
          )
        )
      }
      sx={masked ? { bgcolor: token.sunk } : undefined}
    />
  );
}

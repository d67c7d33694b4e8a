import { Box, OutlinedInput } from '@mui/material';
import {
  letterLabels,
  letterNames,
  letterProblems,
  markMeanings,
  type LetterName,
} from '../../../shared/definitions/letters';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { FormField } from '../../components';
import { useKeptForm } from '../../forms/use-kept-form';
import { Pick } from './division-fields';
import { PartDialog, type PartProps } from './part-dialog';
import { SetProblems } from './set-problems';
import { lettersOf, typedLetters, type TypedLetter, type TypedLetters } from './typed-letters';

interface Typed extends TypedLetters {
  at: LetterName;
}

const fields = ['titleZh', 'titleEn', 'bodyZh', 'bodyEn'] as const;
const numbers = ['numberZh', 'numberEn'] as const;
const columns = { display: 'grid', gap: 2, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' };

/** The marks that may stand there, each with what it stands for. */
function Marks({ of }: { of: LetterName | 'number' }) {
  const say = useText();
  const marks = markMeanings(of).map(({ mark, label }) => `${mark} ${say.label(label)}`);
  return (
    <Box sx={{ color: token.t2, fontSize: textSize.small }}>
      {say(of === 'number' ? 'SET_LETTER_NUMBER_HINT' : 'SET_LETTER_HINT', {
        marks: say.list(marks),
      })}
    </Box>
  );
}

/** 函件: what the office writes to others, with marks for what differs from one to the next. */
export function EditLetters({ set, failure, onPropose, onClose }: PartProps) {
  const say = useText();
  const kept = useKeptForm<Typed>(`set-letters@${set.id} ${set.version}`, {
    at: 'reminder',
    ...typedLetters(set.letters),
  });
  const { at, letters: typed } = kept.typed;
  const letters = lettersOf(kept.typed);
  const problems = letters ? letterProblems({ letters }) : [];
  const put = (part: Partial<TypedLetter>): void => {
    kept.put({ letters: { ...typed, [at]: { ...typed[at], ...part } } });
  };
  return (
    <PartDialog
      title={say('SET_EDIT_letters')}
      ready={letters !== null && problems.length === 0}
      kept={kept.kept}
      parts={() => (letters ? { letters } : {})}
      {...{ failure, onPropose, onClose }}
    >
      <Pick
        id="set-letter"
        label={say('SET_LETTER_WHICH')}
        value={at}
        options={letterNames.map((name) => ({ code: name, name: say.label(letterLabels[name]) }))}
        onChange={(next) => {
          const name = letterNames.find((one) => one === next);
          if (name) kept.put({ at: name });
        }}
      />
      <Marks of={at} />
      <Box sx={columns}>
        {fields.map((field) => (
          <FormField key={field} id={`set-letter-${field}`} label={say(`SET_LETTER_${field}`)}>
            <OutlinedInput
              id={`set-letter-${field}`}
              fullWidth
              multiline
              minRows={field.startsWith('body') ? 6 : 1}
              maxRows={12}
              value={typed[at][field]}
              onChange={(event) => {
                const { value } = event.target;
                put({ [field]: field.startsWith('title') ? value.replaceAll('\n', '') : value });
              }}
            />
          </FormField>
        ))}
      </Box>
      <Marks of="number" />
      <Box sx={columns}>
        {numbers.map((field) => (
          <FormField key={field} id={`set-letter-${field}`} label={say(`SET_LETTER_${field}`)}>
            <OutlinedInput
              id={`set-letter-${field}`}
              fullWidth
              value={kept.typed[field]}
              onChange={(event) => {
                kept.put({ [field]: event.target.value });
              }}
            />
          </FormField>
        ))}
      </Box>
      {letters === null && (
        <Box role="alert" sx={{ color: token.red, fontSize: textSize.dense }}>
          {say('SET_LETTER_BAD')}
        </Box>
      )}
      <SetProblems problems={problems} />
    </PartDialog>
  );
}

import { Button, OutlinedInput } from '@mui/material';
import { useState } from 'react';
import { isCalendarDate } from '../../../shared/rules/record-rules';
import { useText } from '../../base/language';
import { FormField } from '../../components';
import { DateField } from '../../forms/date-field';
import { LetterDialog, Ticks } from './dialog';
import { rectifyPaper, type Rectification } from './rectify';
import { useWriting } from './use-writing';

interface RectifyProps {
  /** What there is to be put right; nothing is offered where that is nothing. */
  rectification: Rectification;
  /** What was typed has to be saved first. */
  disabled?: boolean;
  /** In the head of a card. */
  small?: boolean;
}

/** 整改通知…: what has to be put right, by whom and by when, as PDF or on paper. */
export function RectifyButton({ rectification, disabled = false, small = false }: RectifyProps) {
  const say = useText();
  const [open, setOpen] = useState(false);
  if (rectification.points.length === 0) return null;
  return (
    <>
      <Button
        variant="outlined"
        disabled={disabled}
        sx={{ flexShrink: 0, ...(small && { height: 28 }) }}
        onClick={() => {
          setOpen(true);
        }}
      >
        {say('LETTER_RECTIFY')}
      </Button>
      {open && (
        <RectifyDialog
          rectification={rectification}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function RectifyDialog({
  rectification,
  onClose,
}: Pick<RectifyProps, 'rectification'> & { onClose: () => void }) {
  const say = useText();
  const written = useWriting();
  const { today } = written.writing;
  const [unit, setUnit] = useState(rectification.unit);
  const [due, setDue] = useState('');
  const [left, setLeft] = useState<string[]>([]);
  const points = rectification.points.filter(({ key }) => !left.includes(key));
  const undated = points.some((point) => point.due === null);
  const ready =
    unit.trim() !== '' && points.length > 0 && (!undated || (isCalendarDate(due) && due >= today));
  return (
    <LetterDialog
      title={say('LETTER_RECTIFY_TITLE')}
      note={say('LETTER_RECTIFY_NOTE')}
      written={written}
      units={[unit.trim()]}
      paper={() =>
        rectifyPaper({ ...rectification, unit: unit.trim(), points }, due, written.writing)
      }
      disabled={!ready}
      onClose={onClose}
    >
      <FormField id="letter-unit" label={say('LETTER_UNIT')} required>
        <OutlinedInput
          id="letter-unit"
          fullWidth
          value={unit}
          inputProps={{ maxLength: 80 }}
          onChange={(event) => {
            setUnit(event.target.value);
          }}
        />
      </FormField>
      <Ticks
        label={say('LETTER_PROBLEM')}
        items={rectification.points.map(({ key, found, asked }) => ({
          key,
          text: say('FRAME_PAIR', { name: found, text: asked }),
        }))}
        left={left}
        onLeft={setLeft}
      />
      {undated && (
        <DateField
          id="letter-due"
          label={say('LETTER_DUE')}
          value={due}
          from={today}
          onChange={setDue}
        />
      )}
    </LetterDialog>
  );
}

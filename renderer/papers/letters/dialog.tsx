import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  OutlinedInput,
} from '@mui/material';
import { useId, type ReactNode } from 'react';
import type { PrintDocument } from '../../../shared/print/document';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { FormField, PaperButtons } from '../../components';
import { letterFile, numberOf } from './letter';
import type { useWriting } from './use-writing';

interface LetterDialogProps {
  title: string;
  /** What the letter does, and where its words are changed. */
  note: string;
  written: ReturnType<typeof useWriting>;
  /** To whom the letters go. */
  units: readonly string[];
  paper: () => PrintDocument;
  disabled?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A letter before it is printed: its number, what stands in it, and as PDF or on paper. */
export function LetterDialog({ title, note, written, units, paper, ...rest }: LetterDialogProps) {
  const say = useText();
  const id = useId();
  const { writing, number, setNumber } = written;
  const { disabled = false } = rest;
  return (
    <Dialog open onClose={rest.onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 3 }}>
        <Box sx={{ color: token.t2, fontSize: textSize.small }}>{note}</Box>
        {rest.children}
        <FormField
          id="letter-number"
          label={say('LETTER_NUMBER')}
          hint={say(units.length > 1 ? 'LETTER_NUMBERS_HINT' : 'LETTER_NUMBER_HINT', {
            number: numberOf(writing),
          })}
        >
          <OutlinedInput
            id="letter-number"
            value={number}
            inputProps={{ inputMode: 'numeric' }}
            sx={{ width: 120 }}
            onChange={(event) => {
              setNumber(event.target.value);
            }}
          />
        </FormField>
      </DialogContent>
      <DialogActions>
        <Button variant="text" onClick={rest.onClose}>
          {say('FRAME_CLOSE')}
        </Button>
        <PaperButtons
          document={paper}
          name={disabled ? title : letterFile(paper().title, units, say)}
          disabled={disabled}
        />
      </DialogActions>
    </Dialog>
  );
}

interface TicksProps {
  label: string;
  items: readonly { key: string; text: string }[];
  /** Keys of those that are left out. */
  left: readonly string[];
  onLeft: (left: string[]) => void;
  columns?: 1 | 2;
}

/** What goes into a letter, or to whom letters go: all of it, but for what is left out. */
export function Ticks({ label, items, left, onLeft, columns = 1 }: TicksProps) {
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{ display: 'grid', gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {items.map(({ key, text }) => (
        <FormControlLabel
          key={key}
          sx={{
            alignItems: 'flex-start',
            overflowWrap: 'anywhere',
            '& > :first-of-type': { py: 0 },
          }}
          control={
            <Checkbox
              size="small"
              checked={!left.includes(key)}
              onChange={(_, wanted) => {
                onLeft(wanted ? left.filter((one) => one !== key) : [...left, key]);
              }}
            />
          }
          label={text}
        />
      ))}
    </Box>
  );
}

import { Button } from '@mui/material';
import { useState } from 'react';
import type { ReceiverBoard } from '../../../shared/contract/exchange';
import { useText } from '../../base/language';
import { LetterDialog, Ticks } from './dialog';
import { addressee, missingUnits, reminderPaper, type Unit } from './reminder';
import { useWriting } from './use-writing';

const keyOf = ({ unitId, division }: Unit): string => unitId ?? division;

/** 催报函…: to whom of those who have not handed in, a page each, as PDF or on paper. */
export function ReminderButton({ board }: { board: ReceiverBoard }) {
  const say = useText();
  const [open, setOpen] = useState(false);
  const units = missingUnits(board);
  if (units.length === 0) return null;
  return (
    <>
      <Button
        variant="text"
        onClick={() => {
          setOpen(true);
        }}
      >
        {say('LETTER_REMIND')}
      </Button>
      {open && (
        <ReminderDialog
          board={board}
          units={units}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

interface DialogProps {
  board: ReceiverBoard;
  units: readonly Unit[];
  onClose: () => void;
}

function ReminderDialog({ board, units, onClose }: DialogProps) {
  const say = useText();
  const written = useWriting();
  const [left, setLeft] = useState<string[]>([]);
  const chosen = units.filter((one) => !left.includes(keyOf(one)));
  return (
    <LetterDialog
      title={say('LETTER_REMIND_TITLE', { n: chosen.length })}
      note={say('LETTER_REMIND_NOTE')}
      written={written}
      units={chosen.map(addressee)}
      paper={() => reminderPaper(board, chosen, written.writing)}
      disabled={chosen.length === 0}
      onClose={onClose}
    >
      <Ticks
        label={say('LETTER_UNIT')}
        items={units.map((unit) => ({ key: keyOf(unit), text: addressee(unit) }))}
        columns={2}
        left={left}
        onLeft={setLeft}
      />
    </LetterDialog>
  );
}

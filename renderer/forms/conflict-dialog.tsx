import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useRef, useState } from 'react';
import type { CardLook, TrustedOffice } from '../../shared/contract/exchange';
import { useCall } from '../api';
import { useText } from '../base/language';
import { textSize, token } from '../base/theme';
import { CodeGroups, FailureNote } from '../components';
import { digits, HeardField } from './heard-field';
import { NumberedFrom, numberedFrom, REASON_LEAST, ReasonField } from './trust-fields';

interface ConflictDialogProps {
  file: string;
  card: CardLook;
  /** The office that was put in place, or null when the card was not accepted. */
  onClose: (trusted: TrustedOffice | null) => void;
}

/** The registered fingerprint above the card's, so that their groups compare column by column. */
function BothPrints({ card }: { card: CardLook }) {
  const say = useText();
  const { known } = card;
  if (!known) return null;
  const old = say('OFFICE_CONFLICT_OLD', {
    name: known.name,
    by: known.confirmedBy,
    day: known.confirmedAt.slice(0, 10),
  });
  const own = say('OFFICE_CONFLICT_NEW', { name: card.name });
  return (
    <>
      <Box>
        <Box sx={{ fontSize: textSize.dense, mb: 1 }}>{old}</Box>
        <CodeGroups code={known.fingerprint} label={old} />
      </Box>
      <Box>
        <Box sx={{ fontSize: textSize.dense, mb: 1 }}>{own}</Box>
        <CodeGroups code={card.fingerprint} label={own} against={known.fingerprint} />
      </Box>
    </>
  );
}

function Choice({ value, title, text }: { value: string; title: string; text: string }) {
  return (
    <FormControlLabel
      value={value}
      control={<Radio />}
      sx={{ alignItems: 'flex-start', m: 0 }}
      label={
        <Box sx={{ pt: '3px', fontSize: textSize.dense }}>
          <b>{title}</b>
          <Box sx={{ color: token.t2 }}>{text}</Box>
        </Box>
      }
    />
  );
}

/**
 * A card that stands in the place of what is registered: it is not accepted, unless somebody says
 * deliberately that it is right.
 */
export function ConflictDialog({ file, card, onClose }: ConflictDialogProps) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const [takes, setTakes] = useState(false);
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState(String(card.known?.next ?? 1));
  const [typed, setTyped] = useState('');
  const refuse = useRef<HTMLButtonElement>(null);
  const number = numberedFrom(from);
  const ready =
    number !== null &&
    [...reason.trim()].length >= REASON_LEAST &&
    digits(typed) === digits(card.fingerprint);
  const replace = async (): Promise<void> => {
    if (number === null) return;
    const done = await run('office.replace', {
      file,
      fingerprint: typed,
      reason: reason.trim(),
      from: number,
    });
    if (done) onClose(done);
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      // The dialog that was open before gives the focus back to its button first.
      slotProps={{ transition: { onEntered: () => refuse.current?.focus() } }}
      onClose={() => {
        onClose(null);
      }}
    >
      <DialogTitle>
        {say(card.known?.sameOffice ? 'OFFICE_CONFLICT_KEY' : 'OFFICE_CONFLICT_PLACE')}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say('OFFICE_CONFLICT_TEXT')}</Box>
        <BothPrints card={card} />
        <RadioGroup
          aria-label={say('OFFICE_TRUST_TITLE')}
          value={takes ? 'take' : 'keep'}
          onChange={(_, value) => {
            setTakes(value === 'take');
          }}
        >
          <Choice
            value="keep"
            title={say('OFFICE_CONFLICT_KEEP')}
            text={say('OFFICE_CONFLICT_KEEP_TEXT')}
          />
          <Choice
            value="take"
            title={say('OFFICE_CONFLICT_TAKE')}
            text={say('OFFICE_CONFLICT_TAKE_TEXT')}
          />
        </RadioGroup>
        {takes && (
          <>
            <ReasonField value={reason} onChange={setReason} />
            <NumberedFrom value={from} onChange={setFrom} />
            <HeardField expected={card.fingerprint} value={typed} onChange={setTyped} />
          </>
        )}
        <FailureNote failure={failure} />
      </DialogContent>
      <DialogActions>
        {takes && (
          <Button
            variant="outlined"
            disabled={!ready || busy}
            onClick={() => {
              void replace();
            }}
          >
            {say('OFFICE_CONFLICT_DO')}
          </Button>
        )}
        <Button
          variant="contained"
          ref={refuse}
          onClick={() => {
            onClose(null);
          }}
        >
          {say('OFFICE_CONFLICT_REFUSE')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

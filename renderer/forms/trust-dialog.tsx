import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import type { CardLook, TrustedOffice } from '../../shared/contract/exchange';
import { shell, useCall } from '../api';
import { useText } from '../base/language';
import { textSize, token } from '../base/theme';
import { CodeGroups, FailureNote, RestoredNote } from '../components';
import { ConflictDialog } from './conflict-dialog';
import { digits, HeardField } from './heard-field';
import { textIn, useKept } from './use-draft';

interface TrustDialogProps {
  /** The office that is trusted now, or null when nothing was registered. */
  onClose: (trusted: TrustedOffice | null) => void;
}

interface CardFactsProps {
  card: CardLook;
  typed: string;
  onTyped: (typed: string) => void;
}

/** What a card is here, and what has to be heard on the telephone before it is taken. */
function CardFacts({ card, typed, onTyped }: CardFactsProps) {
  const say = useText();
  const { standing, known, name } = card;
  return (
    <>
      <Box>
        <Box sx={{ fontSize: textSize.dense, color: token.t2, mb: 1 }}>
          {say('OFFICE_TRUST_CARD_PRINT')}
        </Box>
        <CodeGroups code={card.fingerprint} label={say('OFFICE_TRUST_CARD_PRINT')} />
      </Box>
      {known && (
        <Box role="status" sx={{ fontSize: textSize.dense }}>
          {say(standing === 'renewed' ? 'OFFICE_TRUST_RENEWED' : 'OFFICE_TRUST_KNOWN', {
            name,
            by: known.confirmedBy,
            day: known.confirmedAt.slice(0, 10),
          })}
        </Box>
      )}
      {standing !== 'renewed' && (
        <>
          <Box sx={{ fontSize: textSize.dense }}>{say('OFFICE_TRUST_CALL')}</Box>
          <HeardField expected={card.fingerprint} value={typed} onChange={onTyped} />
        </>
      )}
      <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>
        {say('OFFICE_TRUST_CONSEQUENCE')}
      </Box>
    </>
  );
}

/** Card file → fingerprint heard on the telephone and typed in → register. */
export function TrustDialog({ onClose }: TrustDialogProps) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const [file, setFile] = useState<string>();
  const [card, setCard] = useState<CardLook>();
  const [typed, setTyped] = useState('');
  const expected = digits(card?.fingerprint ?? '');
  const heard = digits(typed);
  const same = card !== undefined && heard === expected;
  const renewed = card?.standing === 'renewed';
  const choose = async (): Promise<void> => {
    const [chosen] = await shell.chooseFiles({
      title: say('OFFICE_TRUST_CHOOSE'),
      extensions: ['zip'],
      multiple: false,
    });
    if (chosen) await look(chosen, '');
  };
  const look = async (chosen: string, before: string): Promise<void> => {
    setFile(chosen);
    setTyped(before);
    setCard(await run('office.inspectCard', { file: chosen }));
  };
  const kept = useKept({
    place: { noun: 'dialog', id: 'trust' },
    typed: { file: file ?? '', typed },
    dirty: file !== undefined,
    restore: (values) => {
      const chosen = textIn(values, 'file');
      if (chosen) void look(chosen, textIn(values, 'typed') ?? '');
    },
  });
  const discard = (): void => {
    kept.forget();
    setFile(undefined);
    setCard(undefined);
    setTyped('');
  };
  const trust = async (): Promise<void> => {
    const trusted = file ? await run('office.trust', { file, fingerprint: heard }) : undefined;
    if (!trusted) return;
    kept.forget();
    onClose(trusted);
  };
  if (file && card?.standing === 'replaces')
    return (
      <ConflictDialog
        file={file}
        card={card}
        onClose={(office) => {
          kept.forget();
          onClose(office);
        }}
      />
    );
  return (
    <Dialog
      open
      onClose={() => {
        onClose(null);
      }}
      fullWidth
      maxWidth="sm"
    >
      <DialogTitle>{say('OFFICE_TRUST_TITLE')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 3 }}>
        <RestoredNote savedAt={kept.found} onDiscard={discard} />
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
          <Button
            variant="outlined"
            disabled={busy}
            onClick={() => {
              void choose();
            }}
          >
            {say('OFFICE_TRUST_CHOOSE')}
          </Button>
          <Box sx={{ fontSize: textSize.dense, color: token.t2, minWidth: 0 }}>
            {card ? (
              <b>
                {say('OFFICE_TRUST_FACTS', {
                  name: card.name,
                  division: card.division.slice(0, 6),
                  level: say(`SET_LEVEL_${card.level}`),
                  relation: say(`SET_RELATION_${card.relation}`),
                })}
              </b>
            ) : (
              say('OFFICE_TRUST_CHOOSE_TEXT')
            )}
          </Box>
        </Box>
        <FailureNote failure={failure} />
        {card && <CardFacts card={card} typed={typed} onTyped={setTyped} />}
      </DialogContent>
      <DialogActions>
        <Button
          variant="outlined"
          onClick={() => {
            kept.forget();
            onClose(null);
          }}
        >
          {say('FRAME_CANCEL')}
        </Button>
        <Button
          variant="contained"
          disabled={!(same || renewed) || busy}
          onClick={() => {
            void trust();
          }}
        >
          {say(renewed ? 'OFFICE_TRUST_RENEWED_DO' : 'OFFICE_TRUST_DO')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

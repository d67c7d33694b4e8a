import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { FoundInPackage } from '../../../shared/contract/exchange';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { textSize } from '../../base/theme';
import { FailureNote } from '../../components';
import { LetterDialog } from './dialog';
import { returnedPaper } from './returned';
import { useWriting } from './use-writing';

/** 退回通知…: what a returned package has to be sent again for. */
export function ReturnedButton({ packageId }: { packageId: string }) {
  const say = useText();
  const [open, setOpen] = useState(false);
  const { data, failure, reload } = useQuery('receive.found', open ? { packageId } : null);
  return (
    <>
      <Button
        variant="text"
        sx={{ flexShrink: 0, '&.MuiButton-text': { height: 22 } }}
        onClick={() => {
          setOpen(true);
        }}
      >
        {say('LETTER_RETURN')}
      </Button>
      <FailureNote failure={open ? failure : undefined} onRetry={reload} />
      {open && data && (
        <ReturnedDialog
          about={data}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function ReturnedDialog({ about, onClose }: { about: FoundInPackage; onClose: () => void }) {
  const say = useText();
  const written = useWriting();
  const { office, count, found } = about;
  return (
    <LetterDialog
      title={say('LETTER_RETURN_TITLE', { unit: office })}
      note={say('LETTER_RETURN_NOTE', { n: count })}
      written={written}
      units={[office]}
      paper={() => returnedPaper(about, written.writing)}
      onClose={onClose}
    >
      <Box
        component="ol"
        tabIndex={0}
        aria-label={say('LETTER_FOUND')}
        sx={{ m: 0, pl: 5, maxHeight: 240, overflow: 'auto', fontSize: textSize.dense }}
      >
        {found.map((text, at) => (
          <li key={`${at} ${text}`}>{text}</li>
        ))}
      </Box>
    </LetterDialog>
  );
}

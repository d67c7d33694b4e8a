import ArrowBack from '@mui/icons-material/ArrowBack';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import PlaylistAdd from '@mui/icons-material/PlaylistAdd';
import { Box, Button, Link, useMediaQuery } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { clockTime } from '../base/format';
import { useText } from '../base/language';
import { listPath } from '../base/places';
import { iconSize, textSize, token } from '../base/theme';
import { RestoredNote } from '../components';
import type { Begun } from './form-parts';
import type { FormPage } from './use-form-page';

/** The way back to the list, and the record's own name. */
export function FormTitle({ noun, title }: { noun: NounName; title: string }) {
  const say = useText();
  return (
    <>
      <Link
        component={RouterLink}
        to={listPath(noun)}
        sx={{
          fontSize: textSize.body,
          fontWeight: 400,
          display: 'inline-flex',
          alignItems: 'center',
          gap: 1,
        }}
      >
        <ArrowBack sx={{ fontSize: iconSize.medium }} aria-hidden />
        {say.label(nounOf(noun).plural)}
      </Link>
      <Box
        component="span"
        aria-hidden
        sx={{ mx: 2, color: token.t3, fontWeight: 400, fontSize: textSize.body }}
      >
        /
      </Box>
      {title}
    </>
  );
}

/** Saves and begins the next record; where room is short, a mark stands for the words. */
function SaveNext({ onSave }: { onSave: () => void }) {
  const say = useText();
  const narrow = useMediaQuery('(max-width:1099px)');
  const words = say('FORM_SAVE_NEXT');
  return (
    <Button
      variant="outlined"
      aria-label={words}
      aria-keyshortcuts="Control+Shift+S"
      title={`${words} Ctrl+Shift+S`}
      onClick={onSave}
      sx={{ flexShrink: 0, ...(narrow && { minWidth: 0, px: 2 }) }}
    >
      {narrow ? <PlaylistAdd sx={{ fontSize: iconSize.medium }} aria-hidden /> : words}
    </Button>
  );
}

/** When the draft was kept, what a noun's page does of its own, removing and saving. */
export function FormActions({ page, children }: { page: FormPage; children: ReactNode }) {
  const say = useText();
  const { form, keptAt, remove, save, saveNext } = page;
  const { id, revision } = form.record;
  return (
    <>
      {keptAt && (
        <Box
          role="status"
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            fontSize: textSize.dense,
            color: token.t2,
          }}
        >
          <CheckCircle sx={{ fontSize: iconSize.small, color: token.teal }} aria-hidden />
          {say('FORM_DRAFT_SAVED', { time: clockTime(keptAt) })}
        </Box>
      )}
      {children}
      {id !== null && (
        <Button
          variant="outlined"
          color="error"
          onClick={() => {
            remove.ask([{ id, revision: revision ?? 0 }]);
          }}
        >
          {say('FORM_REMOVE')}
        </Button>
      )}
      {/* Keys still reach the form while it is saving: a button that cannot be pressed would lose the focus. */}
      <SaveNext onSave={() => void saveNext()} />
      <Button
        variant="contained"
        onClick={() => {
          void save();
        }}
      >
        {say('FORM_SAVE')}
        <Box component="span" aria-hidden sx={{ ml: 2, fontSize: textSize.small, opacity: 0.85 }}>
          Ctrl S
        </Box>
      </Button>
    </>
  );
}

/** Says what was saved before this new record, and what went on to it. */
export function BegunNote({ noun, begun: { after, carried } }: { noun: NounName; begun: Begun }) {
  const say = useText();
  const fields = carried.map((key) => say.label(nounOf(noun).fields[key]?.label));
  return (
    <Box role="status" sx={{ mb: 2, fontSize: textSize.dense, color: token.t2 }}>
      {say(carried.length > 0 ? 'FORM_CARRIED' : 'FORM_NEXT', { name: after, fields })}
    </Box>
  );
}

/** Says that the form began with a draft, and lets it be thrown away. */
export const DraftNote = ({ page: { draft, discard } }: { page: FormPage }) => (
  <RestoredNote savedAt={draft?.savedAt} onDiscard={discard} />
);

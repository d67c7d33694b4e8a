import { Box, Button } from '@mui/material';
import { clockTime } from '../base/format';
import { useText } from '../base/language';
import { textSize, token } from '../base/theme';

/** Says that what was typed before and not saved is filled in, and lets it be thrown away. */
export function RestoredNote(props: { savedAt: string | undefined; onDiscard: () => void }) {
  const say = useText();
  if (props.savedAt === undefined) return null;
  return (
    <Box
      role="status"
      sx={{
        mb: 2,
        p: '4px 12px',
        fontSize: textSize.dense,
        bgcolor: token.teal50,
        border: `1px solid ${token.teal100}`,
        borderRadius: '4px',
        display: 'flex',
        alignItems: 'center',
        gap: 2,
      }}
    >
      <Box sx={{ flex: 1 }}>{say('FORM_DRAFT_FOUND', { time: clockTime(props.savedAt) })}</Box>
      <Button variant="text" onClick={props.onDiscard}>
        {say('FORM_DRAFT_DISCARD')}
      </Button>
    </Box>
  );
}

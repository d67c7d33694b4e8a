import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId } from 'react';
import type { ReviewPoint } from '../../../shared/contract/review';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { useText } from '../../base/language';
import { textSize } from '../../base/theme';
import { placeSaid } from './words';

interface AskDialogProps {
  unseen: readonly ReviewPoint[];
  items: ReadonlyMap<string, StatisticsItem>;
  onBack: () => void;
  onPass: () => void;
}

/** Names what was not looked at, and asks once. */
export function AskDialog({ unseen, items, onBack, onPass }: AskDialogProps) {
  const say = useText();
  const id = useId();
  return (
    <Dialog open onClose={onBack} fullWidth maxWidth="xs" aria-labelledby={id}>
      <DialogTitle id={id}>{say('REVIEW_ASK_TITLE', { n: unseen.length })}</DialogTitle>
      <DialogContent>
        <Box
          component="ul"
          sx={{ m: 0, pl: 4, fontSize: textSize.dense, maxHeight: 240, overflow: 'auto' }}
        >
          {unseen.map((one) => (
            <li key={one.key}>
              {placeSaid(one, items.get(one.item ?? ''), say) ||
                one.said ||
                say(`REVIEW_GROUP_${one.group}`)}
            </li>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onPass}>
          {say('REVIEW_ASK_DO')}
        </Button>
        <Button variant="contained" autoFocus onClick={onBack}>
          {say('REVIEW_ASK_BACK')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

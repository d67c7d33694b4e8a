import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { FailureNote } from '../../components';
import { RankingTable } from './ranking-table';

/** The ranking over a project's form: choosing one fills the contractor. */
export function RankingDialog({
  onChoose,
  onClose,
}: {
  onChoose: (id: string) => void;
  onClose: () => void;
}) {
  const say = useText();
  const { data, failure, reload } = useQuery('projects.ranking', {});
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" aria-labelledby="ranking-title">
      <DialogTitle id="ranking-title">{say('RANK_TITLE')}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', maxHeight: 460 }}>
        <Box sx={{ mb: 2, fontSize: textSize.dense, color: token.t2 }}>{say('RANK_NOTE')}</Box>
        <FailureNote failure={failure} onRetry={reload} />
        {data && <RankingTable ranked={data} onChoose={onChoose} />}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {say('FRAME_CANCEL')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

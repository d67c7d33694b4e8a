import Save from '@mui/icons-material/SaveOutlined';
import { Box, Button } from '@mui/material';
import type { Desk } from '../../../shared/contract/quarter';
import { failureOf, shell, useCall } from '../../api';
import { dateTime } from '../../base/format';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';
import { Card, FailureNote, useToast } from '../../components';

/** Age of the newest verified backup; amber from seven days on. */
export function BackupCard({ backup }: { backup: Desk['backup'] }) {
  const say = useText();
  const toast = useToast();
  const { run, busy, failure } = useCall();
  const write = async (): Promise<void> => {
    const folder = await shell.chooseFolder().catch((thrown: unknown) => {
      toast(say.any(failureOf(thrown).code));
      return null;
    });
    const done = folder ? await run('backup.write', { folder }) : undefined;
    if (done) toast(say('DESK_BACKUP_DONE', { file: done.file }));
  };
  const days = backup.daysAgo;
  return (
    <Card padding={0}>
      <Box sx={{ minHeight: 60, px: 4, py: 1.5, display: 'flex', alignItems: 'center', gap: 3 }}>
        <Save sx={{ fontSize: iconSize.large, color: token.t2 }} aria-hidden />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box>
            {backup.last
              ? say('DESK_BACKUP_LAST', { date: dateTime(backup.last) })
              : say('DESK_BACKUP_NEVER')}
          </Box>
          <Box
            sx={{
              fontSize: textSize.small,
              color: !backup.last || (days ?? 0) >= 7 ? token.amber : token.t2,
            }}
          >
            {!backup.last
              ? say('DESK_BACKUP_NEVER_TEXT')
              : days === undefined || days === 0
                ? say('DESK_BACKUP_TODAY')
                : say('DESK_BACKUP_AGO', { n: days })}
          </Box>
        </Box>
        <Button
          variant="outlined"
          sx={{ height: 28, fontSize: textSize.dense }}
          disabled={busy}
          onClick={() => {
            void write();
          }}
        >
          {say('DESK_BACKUP_DO')}
        </Button>
      </Box>
      {failure && (
        <Box sx={{ px: 4 }}>
          <FailureNote failure={failure} />
        </Box>
      )}
    </Card>
  );
}

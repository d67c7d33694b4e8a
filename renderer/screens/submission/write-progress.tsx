import Check from '@mui/icons-material/Check';
import { Box, LinearProgress } from '@mui/material';
import { bytes } from '../../base/format';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';

const stages = ['write', 'flush', 'readback', 'verify'] as const;
type Stage = (typeof stages)[number];
export const isStage = (text: string): text is Stage =>
  (stages as readonly string[]).includes(text);

export interface Writing {
  stage: Stage;
  done: number;
  total: number;
  /** Renamed on the drive: only now the package is written. */
  finished: boolean;
}

/** Four bars that move only with real bytes; the last one alone makes it written. */
export function WriteProgress({ writing }: { writing: Writing }) {
  const say = useText();
  const at = stages.indexOf(writing.stage);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: 3 }}>
      {stages.map((stage, index) => {
        const done = writing.finished || index < at;
        const current = !done && index === at;
        const share = done
          ? 100
          : current && writing.total > 0
            ? (writing.done / writing.total) * 100
            : 0;
        return (
          <Box key={stage} data-stage={stage} data-done={done}>
            <Box
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: 2,
                mb: 1,
                fontWeight: current ? 700 : 400,
                color: done || current ? token.t1 : token.t2,
              }}
            >
              {done ? (
                <Check sx={{ fontSize: iconSize.small, color: token.teal }} aria-hidden />
              ) : (
                <Box
                  component="span"
                  sx={{ fontSize: textSize.small, width: 16, textAlign: 'center' }}
                >
                  {index + 1}
                </Box>
              )}
              {say(`SUB_STAGE_${stage}`)}
            </Box>
            <LinearProgress
              variant="determinate"
              value={share}
              aria-label={say(`SUB_STAGE_${stage}`)}
              sx={{ height: 6, borderRadius: 0, bgcolor: token.neutralBg }}
            />
            <Box sx={{ mt: 1, fontSize: textSize.small, color: token.t2 }}>
              {done
                ? say(`SUB_STAGE_DONE_${stage}`, { bytes: bytes(writing.total) })
                : current
                  ? `${bytes(writing.done)} / ${bytes(writing.total)}`
                  : say('SUB_STAGE_WAITING')}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

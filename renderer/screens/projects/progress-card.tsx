import { Box } from '@mui/material';
import type { ProjectTargets } from '../../../shared/contract/projects';
import { figure } from '../../base/format';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Card, StatusChip } from '../../components';

/**
 * What was reached of each indicator's plan; a mark stands where the quarters that have ended were
 * to bring it.
 */
export function ProgressCard({ targets: { rows } }: { targets: ProjectTargets }) {
  const say = useText();
  return (
    <Card title={say('PROJECT_PROGRESS')} note={say('PROJECT_PROGRESS_NOTE')}>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: '10px',
          fontSize: textSize.dense,
          lineHeight: '20px',
        }}
      >
        {rows
          .filter(({ ratio }) => ratio !== null)
          .map(({ indicator, planned, due, actual, ratio, behind }) => (
            <Box
              component="li"
              key={indicator}
              sx={{
                display: 'grid',
                gridTemplateColumns: 'minmax(96px, 160px) minmax(0, 1fr) 124px',
                columnGap: 3,
                alignItems: 'center',
              }}
            >
              <Box
                title={indicator}
                sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
              >
                {indicator}
              </Box>
              <Box
                role="img"
                aria-label={say('PROJECT_PROGRESS_ROW', {
                  indicator,
                  planned: figure(planned),
                  due: figure(due),
                  actual: figure(actual),
                  ratio: figure(ratio),
                })}
                sx={{
                  position: 'relative',
                  height: 14,
                  borderRadius: '3px',
                  bgcolor: token.neutralBg,
                }}
              >
                <Box
                  sx={{
                    width: `${Math.min(100, ratio ?? 0)}%`,
                    height: '100%',
                    borderRadius: '3px',
                    bgcolor: behind ? token.amberSolid : token.teal,
                  }}
                />
                <Box
                  sx={{
                    position: 'absolute',
                    top: -3,
                    bottom: -3,
                    left: `${(due * 100) / planned}%`,
                    width: '2px',
                    ml: '-1px',
                    bgcolor: token.t1,
                  }}
                />
              </Box>
              <Box
                sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 2 }}
              >
                {behind && (
                  <StatusChip tone="attention" height={20}>
                    {say('PROJECT_BEHIND')}
                  </StatusChip>
                )}
                <b>{figure(ratio)}%</b>
              </Box>
            </Box>
          ))}
      </Box>
    </Card>
  );
}

import { Box } from '@mui/material';
import type { CoveredTownship } from '../../../shared/indicators/coverage';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { StatusChip } from '../../components';

function Block({ township }: { township: CoveredTownship }) {
  const say = useText();
  const { name, station, protection, supervisor, villages, unplaced } = township;
  const covered = villages.filter(({ studio }) => studio === 'running').length;
  const directors = villages.filter(({ director }) => director).length;
  const has = station === 'running';
  return (
    <Box
      component="li"
      data-township={township.code}
      sx={{
        p: '8px 10px',
        borderRadius: '4px',
        minWidth: 0,
        bgcolor: has ? token.teal50 : token.surface,
        border: has ? `1px solid ${token.teal100}` : `1px solid ${token.redSolid}`,
        borderBottomWidth: has ? 1 : 2,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Box
          component="b"
          title={name}
          sx={{
            flex: 1,
            minWidth: 0,
            fontSize: textSize.dense,
            lineHeight: '20px',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {name}
        </Box>
        <StatusChip tone={has ? 'ok' : station === null ? 'problem' : 'attention'} height={20}>
          {station === null
            ? say('COVER_HAS_NOT')
            : has
              ? say('COVER_HAS')
              : say(`COVER_STATE_${station}`)}
        </StatusChip>
      </Box>
      <Box
        aria-hidden
        sx={{
          mt: 1.5,
          height: 8,
          bgcolor: token.neutralBg,
          borderRadius: '3px',
          overflow: 'hidden',
        }}
      >
        <Box
          sx={{
            height: '100%',
            width: villages.length === 0 ? 0 : `${(100 * covered) / villages.length}%`,
            bgcolor: covered === villages.length ? token.c1 : token.c2,
          }}
        />
      </Box>
      <Box sx={{ mt: 0.5, fontSize: textSize.small, lineHeight: '18px', color: token.t2 }}>
        {say('COVER_VILLAGES', { n: covered, of: villages.length })}
      </Box>
      <Box sx={{ fontSize: textSize.small, lineHeight: '18px', color: token.t2 }}>
        {say('COVER_LACKS_protection')} {say(`COVER_STATE_${protection ?? 'none'}`)} ·{' '}
        {say('COVER_LACKS_supervisor')} {supervisor ? 1 : 0} · {say('COVER_LACKS_director')}{' '}
        {directors} / {villages.length}
      </Box>
      {unplaced > 0 && (
        <Box sx={{ fontSize: textSize.small, lineHeight: '18px', color: token.amber }}>
          {say('COVER_UNPLACED', { n: unplaced })}
        </Box>
      )}
    </Box>
  );
}

/**
 * One block a township: whether it has a station, the share of its villages with a studio as a bar,
 * and who looks after its children.
 */
export function CoverageBlocks({ townships }: { townships: readonly CoveredTownship[] }) {
  const say = useText();
  return (
    <Box
      component="ul"
      aria-label={say('COVER_PICTURE')}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fill, minmax(224px, 1fr))',
      }}
    >
      {townships.map((township) => (
        <Block key={township.code} township={township} />
      ))}
    </Box>
  );
}

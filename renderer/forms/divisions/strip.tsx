import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import { Box } from '@mui/material';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';
import { FailureNote } from '../../components';

/** What lies within the chosen division, counted from the table. */
export function DivisionStrip({ code }: { code: string | undefined }) {
  const say = useText();
  const { data, failure } = useQuery('divisions.summary', code ? { code } : null);
  const counts =
    data && code
      ? (
          [
            ['SETUP_STREETS', data.streets],
            ['SETUP_TOWNS', data.towns],
            ['SETUP_TOWNSHIPS', data.townships],
            ['SETUP_COMMUNITIES', data.communities],
            ['SETUP_VILLAGES', data.villages],
          ] as const
        ).filter(([, n]) => n > 0)
      : [];
  if (failure) return <FailureNote failure={failure} />;
  return (
    <Box
      data-testid="division-result"
      sx={{
        minHeight: 52,
        px: 4,
        py: 1,
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        bgcolor: code ? token.teal50 : token.sunk,
        border: `1px solid ${code ? token.teal100 : token.line}`,
        borderRadius: '6px',
      }}
    >
      {!data || !code ? (
        <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say('SETUP_PICK')}</Box>
      ) : (
        <>
          <CheckCircle sx={{ fontSize: iconSize.large, color: token.teal }} aria-hidden />
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Box sx={{ fontWeight: 700, lineHeight: '20px' }}>
              {say('FRAME_NOTED', { name: data.path, note: data.code.slice(0, 6) })}
            </Box>
            <Box sx={{ fontSize: textSize.small, color: token.t2 }}>{say('SETUP_TABLE_NOTE')}</Box>
          </Box>
          <Box sx={{ display: 'flex', gap: 3, fontSize: textSize.dense, whiteSpace: 'nowrap' }}>
            {counts.map(([text, n]) => (
              <span key={text}>
                {say(text)} <b>{n}</b>
              </span>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}

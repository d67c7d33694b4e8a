import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import { Box, Button } from '@mui/material';
import type { Failure } from '../../shared/result';
import { useText } from '../base/language';
import { iconSize, textSize, token } from '../base/theme';

/**
 * A refusal in words: what is wrong and what to do next; the code stays readable for the telephone.
 */
export function FailureNote({
  failure,
  onRetry,
}: {
  failure: Failure | undefined;
  onRetry?: () => void;
}) {
  const say = useText();
  if (!failure) return null;
  return (
    <Box
      role="alert"
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: 2,
        p: '8px 12px',
        my: 2,
        fontSize: textSize.dense,
        color: token.red,
        bgcolor: token.redBg,
        border: `1px solid ${token.redLine}`,
        borderRadius: '4px',
      }}
    >
      <ErrorOutline sx={{ fontSize: iconSize.medium, mt: '1px' }} aria-hidden />
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {say.any(failure.code, failure.params)}{' '}
        <Box component="span" sx={{ color: token.t3, fontSize: textSize.small }}>
          {failure.code}
        </Box>
      </Box>
      {onRetry && (
        <Button variant="text" onClick={onRetry}>
          {say('FRAME_RETRY')}
        </Button>
      )}
    </Box>
  );
}

import { Box, Link } from '@mui/material';
import type { Noun } from '../../shared/domain/noun';
import { useText } from '../base/language';
import { textSize, token } from '../base/theme';
import type { AskedAmount } from './use-scales';

/** The quiet question beneath an amount that may stand in another unit, with its mending. */
export function ScaleHint({ asked, noun }: { asked: AskedAmount; noun: Noun }) {
  const say = useText();
  const { meant, reference, mend } = asked;
  return (
    <Box component="span" role="status" sx={{ color: token.amber }}>
      {say('FORM_SCALE', { meant, reference, noun: noun.label })}{' '}
      <Link
        component="button"
        type="button"
        underline="always"
        onClick={mend}
        sx={{ fontSize: textSize.small, verticalAlign: 'baseline' }}
      >
        {say('FORM_SCALE_MEND', { meant })}
      </Link>
    </Box>
  );
}

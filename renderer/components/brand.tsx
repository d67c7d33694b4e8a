import { Box } from '@mui/material';
import { useText } from '../base/language';
import { measure, textSize, token } from '../base/theme';

/** The product's name as it stands at the top left. */
export function Brand() {
  const say = useText();
  return (
    <Box
      sx={{
        width: measure.nav,
        pl: 5,
        flexShrink: 0,
        fontSize: textSize.brand,
        lineHeight: '24px',
        whiteSpace: 'nowrap',
      }}
    >
      <Box component="span" sx={{ color: token.teal, fontWeight: 700 }}>
        {say('FRAME_PRODUCT_BOLD')}
      </Box>
      {say('FRAME_PRODUCT_REST')}
    </Box>
  );
}

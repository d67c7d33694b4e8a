import { Box } from '@mui/material';
import { useText } from '../base/language';
import { textSize, token } from '../base/theme';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';

/** The bar of a program whose office nobody works in yet. */
export function TopLine() {
  const say = useText();
  return (
    <Box
      component="header"
      data-print="none"
      sx={{
        height: 48,
        flexShrink: 0,
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        pr: 4,
        bgcolor: token.surface,
        borderBottom: `1px solid ${token.line}`,
      }}
    >
      <Brand />
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 3,
          fontSize: textSize.dense,
          color: token.t2,
        }}
      >
        {say('FRAME_OFFLINE')}
        <LanguageSwitch />
      </Box>
    </Box>
  );
}

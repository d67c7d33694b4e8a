import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Card } from '../../components';
import { Brand } from '../../components/brand';
import { LanguageSwitch } from '../../components/language-switch';

/** One card in the middle: the register is not open to whoever sits here yet. */
export function ClosedPage({
  title,
  note,
  children,
}: {
  title: string;
  note: string;
  children: ReactNode;
}) {
  const say = useText();
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', bgcolor: token.canvas }}>
      <Box
        component="header"
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
      <Box
        component="main"
        sx={{
          flex: 1,
          overflow: 'auto',
          display: 'flex',
          justifyContent: 'center',
          alignItems: 'flex-start',
          pt: '12vh',
          pb: 6,
        }}
      >
        <Card sx={{ width: 400 }} padding={6}>
          <Typography variant="h1" component="h1">
            {title}
          </Typography>
          <Box sx={{ color: token.t2, fontSize: textSize.dense, mb: 4 }}>{note}</Box>
          {children}
        </Card>
      </Box>
    </Box>
  );
}

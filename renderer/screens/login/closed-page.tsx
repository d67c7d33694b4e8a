import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { textSize, token } from '../../base/theme';
import { Card } from '../../components';
import { TopLine } from '../../components/top-line';

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
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', bgcolor: token.canvas }}>
      <TopLine />
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

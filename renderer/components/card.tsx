import { Box, Typography, type SxProps, type Theme } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { measure, textSize, token } from '../base/theme';

interface CardProps {
  title?: ReactNode;
  /** Said beside the title in grey. */
  note?: ReactNode;
  /** Link or small button at the right of the head. */
  action?: ReactNode;
  /** Padding of the body; tables and lists take none. */
  padding?: number;
  sx?: SxProps<Theme>;
  children: ReactNode;
}

const textOnly = (content: ReactNode): string | undefined =>
  typeof content === 'string' ? content : undefined;

/** White sheet with a thin border and, where it has a title, a head of 40 px. */
export function Card({ title, note, action, padding = 4, sx, children }: CardProps) {
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={title ? id : undefined}
      sx={[
        {
          bgcolor: token.surface,
          border: `1px solid ${token.line}`,
          borderRadius: '6px',
          display: 'flex',
          flexDirection: 'column',
          minWidth: 0,
        },
        ...(Array.isArray(sx) ? (sx as SxProps<Theme>[] as never[]) : [sx as never]),
      ]}
    >
      {title !== undefined && (
        <Box
          sx={{
            minHeight: measure.cardHead,
            px: 4,
            display: 'flex',
            alignItems: 'center',
            gap: 2,
            borderBottom: `1px solid ${token.line}`,
            flexShrink: 0,
          }}
        >
          <Typography
            id={id}
            variant="h2"
            component="h2"
            noWrap
            title={textOnly(title)}
            sx={{ flexShrink: 0, maxWidth: '100%' }}
          >
            {title}
          </Typography>
          {note !== undefined && (
            <Box
              title={textOnly(note)}
              sx={{
                fontSize: textSize.dense,
                color: token.t2,
                whiteSpace: 'nowrap',
                overflow: 'hidden',
                textOverflow: 'ellipsis',
              }}
            >
              {note}
            </Box>
          )}
          <Box
            sx={{
              ml: 'auto',
              display: 'flex',
              alignItems: 'center',
              columnGap: 2,
              flexWrap: 'wrap',
              justifyContent: 'flex-end',
            }}
          >
            {action}
          </Box>
        </Box>
      )}
      <Box sx={{ p: padding, flex: 1, minHeight: 0 }}>{children}</Box>
    </Box>
  );
}

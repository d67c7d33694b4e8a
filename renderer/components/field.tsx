import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { iconSize, textSize, token } from '../base/theme';

interface FieldProps {
  /** Id of the control that the label belongs to. */
  id: string;
  label: ReactNode;
  required?: boolean;
  /** At the right of the label. */
  beside?: ReactNode;
  /** What is wrong and what to do; takes the place of the hint. */
  error?: string | undefined;
  /** What can be done about the error, behind its words. */
  errorAction?: ReactNode;
  hint?: ReactNode;
  /** Over both columns. */
  wide?: boolean;
  children: ReactNode;
}

/** Id of a field's label, for controls that are no native ones. */
export const labelId = (id: string): string => `${id}-label`;

/** Id of a field's message, for `aria-describedby`. */
export const messageId = (id: string): string => `${id}-message`;

/** Label above, control, and one message at most beneath. */
export function FormField({
  id,
  label,
  required = false,
  beside,
  error,
  errorAction,
  hint,
  wide = false,
  children,
}: FieldProps) {
  return (
    <Box sx={{ minWidth: 0, gridColumn: wide ? '1 / -1' : undefined }}>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, mb: '2px' }}
      >
        <Box
          component="label"
          id={labelId(id)}
          htmlFor={id}
          sx={{ flex: 1, fontSize: textSize.dense, lineHeight: '20px', color: token.t2 }}
        >
          {label}
          {required && (
            <Box component="span" aria-hidden sx={{ color: token.red, ml: 1 }}>
              *
            </Box>
          )}
        </Box>
        {beside}
      </Box>
      {children}
      {(error !== undefined || hint !== undefined) && (
        <Box
          id={messageId(id)}
          role={error ? 'alert' : undefined}
          sx={{
            mt: '2px',
            fontSize: textSize.small,
            lineHeight: '18px',
            display: 'flex',
            gap: 1,
            color: error ? token.red : token.t3,
          }}
        >
          {error && <ErrorOutline sx={{ fontSize: iconSize.tiny, mt: '2px' }} aria-hidden />}
          <span>
            {error ?? hint}
            {error !== undefined && errorAction}
          </span>
        </Box>
      )}
    </Box>
  );
}

import { Box, OutlinedInput } from '@mui/material';
import type { ReactNode } from 'react';
import { token } from '../../base/theme';
import { useText } from '../../base/language';
import { AttachmentsField } from '../../forms/attachments-field';

interface DetailProps {
  item: string;
  name: string;
  columns: number;
  files: string[];
  /** Files cannot be added any more. */
  locked: boolean;
  /** Null where evidence is another office's. */
  onFiles: ((item: string, files: string[]) => void) | null;
  /** One's own comment; absent where there is none to write. */
  comment?: { text: string; onChange: (item: string, text: string) => void } | undefined;
  /** What the assessors gave and said. */
  children?: ReactNode;
}

/** Beneath an item: its evidence, one's comment, and what others said once it may be seen. */
export function ItemDetail({
  item,
  name,
  columns,
  files,
  locked,
  onFiles,
  comment,
  children,
}: DetailProps) {
  const say = useText();
  return (
    <tr>
      <Box
        component="td"
        colSpan={columns}
        sx={{ px: 4, py: 2, bgcolor: token.sunk, borderBottom: `1px solid ${token.line}` }}
      >
        <Box sx={{ display: 'grid', gap: 2, maxWidth: 640 }}>
          <Box role="group" aria-label={say('EVAL_EVIDENCE_FOR', { item: name })}>
            <AttachmentsField
              id={`evidence-${item}`}
              value={files}
              locked={locked || onFiles === null}
              onChange={(next) => {
                onFiles?.(item, next);
              }}
            />
          </Box>
          {comment && (
            <OutlinedInput
              fullWidth
              multiline
              maxRows={4}
              value={comment.text}
              placeholder={say('EVAL_COMMENT')}
              inputProps={{ 'aria-label': say('EVAL_COMMENT_ON', { item: name }), maxLength: 500 }}
              onChange={(event) => {
                comment.onChange(item, event.target.value);
              }}
            />
          )}
          {children}
        </Box>
      </Box>
    </tr>
  );
}

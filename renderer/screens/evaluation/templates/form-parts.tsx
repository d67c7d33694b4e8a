import Close from '@mui/icons-material/Close';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import { Box, IconButton, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import type { TemplateProblem } from '../../../../shared/evaluation/template-problems';
import { useText } from '../../../base/language';
import { iconSize, textSize, token } from '../../../base/theme';
import { useEditor } from './editor-state';

/** What is wrong with one indicator, or with the whole: above its fields. */
export function ProblemsHere({ of }: { of: (problem: TemplateProblem) => boolean }) {
  const say = useText();
  const { problems } = useEditor();
  const here = problems.filter(of);
  if (here.length === 0) return null;
  return (
    <Box
      role="status"
      sx={{
        gridColumn: '1 / -1',
        display: 'grid',
        gap: 1,
        p: '8px 12px',
        fontSize: textSize.dense,
        lineHeight: '20px',
        color: token.red,
        bgcolor: token.redBg,
        border: `1px solid ${token.redLine}`,
        borderRadius: '4px',
      }}
    >
      {here.map((problem) => (
        <Box key={`${problem.code} ${problem.at ?? ''}`} sx={{ display: 'flex', gap: 2 }}>
          <ErrorOutline sx={{ fontSize: iconSize.small, mt: '2px', flexShrink: 0 }} aria-hidden />
          <span>{say.any(problem.code, problem.params)}</span>
        </Box>
      ))}
    </Box>
  );
}

/** A small button with a cross; takes no room where nothing can be changed. */
export function RemoveButton({ name, onRemove }: { name: string; onRemove: () => void }) {
  const say = useText();
  const { locked } = useEditor();
  if (locked) return null;
  const label = say('EVT_REMOVE_NAMED', { name });
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={onRemove} sx={{ width: 32, height: 32 }}>
        <Close sx={{ fontSize: iconSize.medium }} />
      </IconButton>
    </Tooltip>
  );
}

/** Fields beneath each other or in two columns. */
export function Fields({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 6,
        rowGap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        alignItems: 'start',
      }}
    >
      {children}
    </Box>
  );
}

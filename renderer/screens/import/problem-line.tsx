import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { ImportProblem } from '../../../shared/contract/import';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { StatusChip } from '../../components';

/** Letters of a column counted from 1: 4 → D, 28 → AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let at = column; at > 0; at = Math.floor((at - 1) / 26))
    letters = String.fromCharCode(65 + ((at - 1) % 26)) + letters;
  return letters;
}

/** One problem of a workbook, at its cell; what can be done about it stands behind. */
export function ProblemLine({
  problem,
  first,
  children,
}: {
  problem: ImportProblem;
  first: boolean;
  children?: ReactNode;
}) {
  const say = useText();
  return (
    <Box
      data-testid="import-problem"
      sx={{
        display: 'flex',
        gap: 3,
        alignItems: 'flex-start',
        py: 1,
        fontSize: textSize.dense,
        lineHeight: '22px',
        borderTop: first ? 0 : `1px solid ${token.line}`,
      }}
    >
      <Box sx={{ display: 'flex', minWidth: 76, flexShrink: 0 }}>
        <StatusChip tone={problem.severity === 'error' ? 'problem' : 'attention'}>
          {say(problem.severity === 'error' ? 'FORM_MUST' : 'FORM_CHECK')}
        </StatusChip>
      </Box>
      <Box sx={{ width: 170, flexShrink: 0, color: token.t2 }}>
        {problem.file !== undefined && `${problem.file} · `}
        {problem.sheet} ·{' '}
        <b>
          {columnLetters(problem.column)}
          {problem.row}
        </b>
      </Box>
      <Box sx={{ flex: 1 }}>{say.any(problem.code, problem.params)}</Box>
      {children}
    </Box>
  );
}

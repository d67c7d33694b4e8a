import { Box } from '@mui/material';
import type { EvaluationRow } from '../../shared/evaluation/record';
import { scored } from '../base/format';
import type { Say } from '../base/language';
import { textSize, token } from '../base/theme';
import type { Column } from './data-row';
import { StatusChip, type Tone } from './status-chip';

/** Where an evaluation stands: how many have handed in, being settled together, or concluded. */
function StateChip({ row }: { row: EvaluationRow & { said: Say } }) {
  const { said: say, state, submitted, sheets } = row;
  const tone: Record<EvaluationRow['state'], Tone> = {
    separate: 'neutral',
    together: 'attention',
    concluded: 'ok',
  };
  return (
    <StatusChip tone={tone[state]} icon={state !== 'separate'} height={20}>
      {say(`EVAL_STATE_${state}`)}
      {state === 'separate' && ` ${submitted}/${sheets}`}
    </StatusChip>
  );
}

/** The grade as a chip; a veto is said beside it. */
export function GradeChip({
  row,
  say,
}: {
  row: Pick<EvaluationRow, 'grade' | 'passed' | 'vetoed'>;
  say: Say;
}) {
  if (!row.grade) return <>—</>;
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 1 }}>
      <StatusChip tone={row.passed ? 'ok' : 'problem'} height={20}>
        {say.label(row.grade)}
      </StatusChip>
      {row.vetoed && (
        <StatusChip tone="problem" icon={false} height={20}>
          {say('EVAL_VETO')}
        </StatusChip>
      )}
    </Box>
  );
}

/** Columns of a list of evaluations. */
export const evaluationColumns = (say: Say): Column<EvaluationRow>[] => [
  { key: 'year', head: say('EVAL_YEAR'), width: 56, cell: ({ year }) => year },
  {
    key: 'subject',
    head: say('EVAL_SUBJECT'),
    width: 176,
    cell: ({ subjectName, from }) =>
      from === null ? (
        subjectName
      ) : (
        <span title={say('ASM_FROM', { office: from })}>
          {subjectName}{' '}
          <Box component="span" sx={{ fontSize: textSize.small, color: token.t2 }}>
            {say('ASM_FROM', { office: from })}
          </Box>
        </span>
      ),
  },
  {
    key: 'template',
    head: say('EVAL_TEMPLATE'),
    width: 140,
    cell: ({ template }) => say.label(template),
  },
  { key: 'date', head: say('EVAL_DATE'), width: 92, cell: ({ date }) => date },
  {
    key: 'state',
    head: say('EVAL_STATE'),
    width: 124,
    cell: (row) => <StateChip row={{ ...row, said: say }} />,
  },
  {
    key: 'total',
    head: say('EVAL_TOTAL'),
    width: 64,
    align: 'right',
    cell: ({ total }) => <b>{scored(total)}</b>,
  },
  {
    key: 'grade',
    head: say('EVAL_GRADE'),
    width: 128,
    cell: (row) => <GradeChip row={row} say={say} />,
  },
  {
    key: 'open',
    head: say('EVAL_CORRECTIONS'),
    width: 90,
    cell: ({ open }) =>
      open === 0 ? (
        '—'
      ) : (
        <Box component="span" sx={{ color: token.amber }}>
          {say('EVAL_OPEN_CORRECTIONS', { n: open })}
        </Box>
      ),
  },
];

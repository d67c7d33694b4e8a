import { Box } from '@mui/material';
import { useState } from 'react';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { EmptyState } from '../../components';
import { Background } from './aside-parts';
import { RemoveButton } from './remove-button';
import { AssessorsPanel } from './assessors-panel';
import { EvaluationFrame, NARROW } from './layout';
import { OwnSheet } from './own-sheet';
import { StepOn } from './step-on';

/**
 * 各自评分: every assessor alone. Shows the chosen one of one's own sheets, or who there is when none
 * is one's own.
 */
export function SeparateView({
  detail,
  onChanged,
}: {
  detail: EvaluationDetail;
  onChanged: (detail: EvaluationDetail) => void;
}) {
  const say = useText();
  const [wanted, setWanted] = useState<string | null>(null);
  const own = detail.sheets.filter(({ mine }) => mine);
  const sheet =
    own.find(({ id }) => id === wanted) ??
    own.find(({ submittedAt }) => submittedAt === null) ??
    own[0];
  // A sheet that is handed in, given back or gets another assessor is begun afresh with what is
  // kept.
  if (sheet)
    return (
      <OwnSheet
        key={JSON.stringify([
          sheet.id,
          sheet.submittedAt,
          sheet.assessor,
          sheet.organisation,
          sheet.conflict,
        ])}
        detail={detail}
        sheet={sheet}
        onChoose={setWanted}
        onChanged={onChanged}
      />
    );
  return (
    <EvaluationFrame detail={detail} actions={<StepOn detail={detail} onChanged={onChanged} />}>
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'flex',
          bgcolor: token.surface,
          overflow: 'auto',
          [NARROW]: { flexDirection: 'column' },
        }}
      >
        <EmptyState
          title={say(detail.sheets.length === 0 ? 'EVAL_NO_SHEETS' : 'EVAL_NO_OWN_SHEET')}
        >
          {say('EVAL_NO_SHEETS_TEXT')}
        </EmptyState>
        <Box
          component="aside"
          aria-label={say('EVAL_ASIDE')}
          sx={{
            width: 304,
            borderLeft: `1px solid ${token.line}`,
            '& > section': { px: 4, py: 3, borderBottom: `1px solid ${token.line}` },
            '& h2': { m: 0, fontSize: textSize.heading, lineHeight: '24px' },
            [NARROW]: { width: 'auto', borderLeft: 0 },
          }}
        >
          <AssessorsPanel
            detail={detail}
            chosen={null}
            onChoose={setWanted}
            onChanged={onChanged}
            flush={() => Promise.resolve()}
          />
          <Background detail={detail} />
          <RemoveButton detail={detail} />
        </Box>
      </Box>
    </EvaluationFrame>
  );
}

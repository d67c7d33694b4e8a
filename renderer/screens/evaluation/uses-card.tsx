import { Box } from '@mui/material';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { useText } from '../../app/language';
import { token } from '../../app/theme';
import { Card } from '../../components';

/** 结果应用: what the grade leads to, proposed; it is done by whoever answers for it. */
export function UsesCard({ detail }: { detail: EvaluationDetail }) {
  const say = useText();
  const { row, template, result } = detail;
  const use = result.grade?.use ?? null;
  return (
    <Card title={say('EVAL_USES')}>
      <Box sx={{ fontSize: 13, lineHeight: '20px', color: use === null ? token.t2 : undefined }}>
        {use === null ? say('EVAL_NO_USE', { grade: say.label(row.grade ?? undefined) }) : say(row.contractor ? `EVAL_USE_${use}` : `EVAL_USE_${use}_own`, { grade: say.label(row.grade ?? undefined), contractor: row.contractor?.name ?? row.subjectName })}
      </Box>
      {template.example && <Box sx={{ mt: 1, fontSize: 12, color: token.t3 }}>{say('EVAL_USE_EXAMPLE')}</Box>}
    </Card>
  );
}

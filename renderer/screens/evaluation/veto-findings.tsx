import { Box, Button } from '@mui/material';
import { vetoFound } from '../../../shared/evaluation/answer';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { StatusChip } from '../../components';
import { lowestGrade } from './papers/words';

/** 一票否决 once all sheets lie open: who found what and on what ground, and what was settled. */
export function VetoFindings({
  detail,
  onSettle,
}: {
  detail: EvaluationDetail;
  onSettle?: (key: string) => void;
}) {
  const say = useText();
  const { template, sheets, settled, result } = detail;
  if (template.vetoes.length === 0) return null;
  return (
    <section aria-labelledby="veto-head">
      <h2 id="veto-head">{say('EVAL_VETO')}</h2>
      <Box
        component="ul"
        sx={{
          m: 0,
          mt: 1,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          gap: 2,
          fontSize: textSize.dense,
          lineHeight: '18px',
        }}
      >
        {template.vetoes.map(({ key, label }) => {
          const finders = sheets.filter(({ answers }) => vetoFound(answers?.[key]) === true);
          const hit = result.vetoes.includes(key);
          const name = say.label(label);
          return (
            <li key={key} data-item={key}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
                <Box sx={{ flex: 1 }}>{name}</Box>
                {hit ? (
                  <StatusChip tone="problem" height={20}>
                    {say('EVAL_FOUND')}
                  </StatusChip>
                ) : (
                  <Box sx={{ fontSize: textSize.small, color: token.t2 }}>
                    {say('EVAL_NOT_FOUND')}
                  </Box>
                )}
                {onSettle && (finders.length > 0 || settled[key]) && (
                  <Button
                    variant="text"
                    data-entry
                    aria-label={say('EVAL_SETTLE_TITLE', { item: name })}
                    onClick={() => {
                      onSettle(key);
                    }}
                  >
                    {say('EVAL_SETTLE_VETO')}
                  </Button>
                )}
              </Box>
              {finders.map(({ id, assessor, comments }) => (
                <Box key={id} sx={{ fontSize: textSize.small, color: token.t2 }}>
                  {say('EVAL_FOUND_BY', { assessor, ground: comments[key] ?? '' })}
                </Box>
              ))}
              {settled[key] && (
                <Box sx={{ fontSize: textSize.small, color: token.teal }}>
                  {say('EVAL_OPINION_BY', { by: settled[key].by, opinion: settled[key].opinion })}
                </Box>
              )}
            </li>
          );
        })}
      </Box>
      <Box sx={{ mt: 2, fontSize: textSize.small, lineHeight: '18px', color: token.t3 }}>
        {say('EVAL_VETO_MEANS', { grade: lowestGrade(template, say) })}
      </Box>
    </section>
  );
}

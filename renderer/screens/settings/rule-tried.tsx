import { Box } from '@mui/material';
import type { OutputOf } from '../../../shared/contract/procedures';
import { periodName } from '../../base/format';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';

interface TriedProps {
  period: string;
  tried: OutputOf<'checks.try'>;
}

/** A dialog may be longer than the window: what was asked for is what is looked at. */
const intoView = (shown: HTMLElement | null): void => {
  shown?.scrollIntoView({ block: 'nearest' });
};

/** What a rule would find in a quarter, with its sentences as they would stand. */
export function RuleTried({ period, tried }: TriedProps) {
  const { language, say } = useLanguage();
  const { count, findings, ms } = tried;
  return (
    <Box
      ref={intoView}
      role="status"
      sx={{ p: 2, bgcolor: token.teal50, fontSize: textSize.dense, display: 'grid', gap: 1 }}
    >
      <Box sx={{ fontWeight: 600 }}>
        {say('SET_RULE_TRIED', {
          period: periodName(period, language),
          n: count,
          ms: Math.ceil(ms),
        })}
      </Box>
      {findings.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 4, maxHeight: 160, overflow: 'auto' }}>
          {findings.map(({ code, params, entity, id, field = '' }) => (
            <li key={`${entity} ${id} ${field}`}>{say.any(code, params)}</li>
          ))}
        </Box>
      )}
      {findings.length < count && (
        <Box sx={{ color: token.t2 }}>{say('SET_RULE_TRIED_MORE', { n: findings.length })}</Box>
      )}
    </Box>
  );
}

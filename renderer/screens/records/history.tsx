import { Box } from '@mui/material';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { texts } from '../../../shared/text';
import { useQuery } from '../../api';
import { dateTime, figure, tenThousandYuan } from '../../app/format';
import { useLanguage } from '../../app/language';
import { token } from '../../app/theme';
import { EmptyState, FailureNote, Loading } from '../../components';

/** Who changed what and when, newest first; sensitive values stay masked. */
export function History({ noun, id, limit }: { noun: NounName; id: string; limit?: number }) {
  const { say } = useLanguage();
  const { data, failure, loading, reload } = useQuery('records.history', { noun, id });
  if (failure) return <FailureNote failure={failure} onRetry={reload} />;
  if (!data) return loading ? <Loading /> : null;
  if (data.length === 0) return <EmptyState title={say('FORM_HISTORY_EMPTY')} />;
  const shown = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '—';
    if (Array.isArray(value)) return value.join('、');
    if (typeof value === 'number') return nounOf(noun).fields[field]?.kind === 'money' ? tenThousandYuan(value) : figure(value);
    return String(value);
  };
  const action = (name: string): string => (`HISTORY_${name}` in texts ? say.any(`HISTORY_${name}`) : say('HISTORY_other'));
  const fieldName = (field: string): string => {
    const label = nounOf(noun).fields[field]?.label;
    if (label) return say.label(label);
    return field === 'reason' ? say('FORM_REVEAL_REASON') : `HISTORY_FIELD_${field}` in texts ? say.any(`HISTORY_FIELD_${field}`) : field;
  };
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: 13, lineHeight: '20px' }}>
      {data.slice(0, limit).map((entry) => (
        <Box component="li" key={entry.sequence} sx={{ position: 'relative', pl: 5, pb: 3, '&::before': { content: '""', position: 'absolute', left: 3, top: 5, width: 9, height: 9, borderRadius: '6px', border: `2px solid ${token.teal}`, bgcolor: token.surface }, '&:not(:last-of-type)::after': { content: '""', position: 'absolute', left: 9, top: 18, bottom: -4, width: '1px', bgcolor: token.tealLine } }}>
          <Box sx={{ color: token.t2 }}>{dateTime(entry.at)} · {entry.by} · {action(entry.action)}</Box>
          {entry.action !== 'create' && entry.changes.map((change) => {
            const label = nounOf(noun).fields[change.field]?.label;
            return <Box key={change.field} sx={{ overflowWrap: 'anywhere' }}>{fieldName(change.field)}：{change.before !== null && change.before !== undefined && `${shown(change.field, change.before)} → `}{label || change.field !== 'field' ? shown(change.field, change.after) : say.label(nounOf(noun).fields[String(change.after)]?.label)}</Box>;
          })}
        </Box>
      ))}
    </Box>
  );
}

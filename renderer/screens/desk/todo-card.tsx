import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Finding } from '../../../shared/contract/types';
import { nounOf } from '../../../shared/domain/nouns';
import { defaultStatisticsForm } from '../../../shared/domain/statistics-form';
import { useText, type Say } from '../../app/language';
import { findingPath } from '../../app/places';
import { token } from '../../app/theme';
import { Card, CountBadge, EmptyState, StatusChip } from '../../components';

const FIRST = 6;

function placeName(finding: Finding, say: Say): string {
  if (finding.entity === 'evaluation') return say('NAV_EVALUATION');
  if (finding.entity !== 'statistics') return say.label(nounOf(finding.entity).plural);
  const item = defaultStatisticsForm.items.find((one) => one.key === finding.field);
  return item ? `${say('NAV_STATISTICS')} · ${say.label(item.group)}` : say('NAV_STATISTICS');
}

/** 需要处理: every row leads to the very record or cell. */
export function TodoCard({ findings }: { findings: Finding[] }) {
  const say = useText();
  const navigate = useNavigate();
  const [all, setAll] = useState(false);
  const open = findings.filter((finding) => !finding.explanation).sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  const shown = all ? open : open.slice(0, FIRST);
  return (
    <Card
      padding={0} title={<Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2 }}>{say('DESK_TODO')}<CountBadge count={open.length} problem={open.some((finding) => finding.severity === 'error')} /></Box>}
      action={open.length > FIRST && <Button variant="text" onClick={() => { setAll(!all); }}>{all ? say('DESK_SEE_LESS') : say('DESK_SEE_ALL', { n: open.length })}</Button>}
    >
      {open.length === 0 ? <EmptyState title={say('DESK_TODO_NONE')}>{say('DESK_TODO_NONE_TEXT')}</EmptyState> : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: all ? 420 : undefined, overflow: 'auto' }}>
          {shown.map((finding) => {
            const error = finding.severity === 'error';
            const sentence = say.any(finding.code, finding.params);
            return (
              <Box component="li" key={`${finding.code}${finding.entity}${finding.id}${finding.field ?? ''}`} sx={{ '& + &': { borderTop: `1px solid ${token.line}` } }}>
                <Box
                  component="button" type="button" data-testid="todo-item" onClick={() => { void navigate(findingPath(finding)); }}
                  sx={{ all: 'unset', boxSizing: 'border-box', width: '100%', minHeight: 35, px: 4, display: 'flex', alignItems: 'center', gap: 2.5, cursor: 'pointer', '&:hover': { bgcolor: token.hover }, '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 } }}
                >
                  <StatusChip tone={error ? 'problem' : 'attention'}>{say(error ? 'DESK_MUST' : 'DESK_EXPLAIN')}</StatusChip>
                  <Box component="span" title={sentence} sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{sentence}</Box>
                  <Box component="span" title={placeName(finding, say)} sx={{ width: 118, flexShrink: 0, fontSize: 13, color: token.t2, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{placeName(finding, say)}</Box>
                  <Box component="span" sx={{ minWidth: 42, textAlign: 'right', fontSize: 13, color: token.teal }}>{say(error ? 'DESK_FIX' : 'DESK_WRITE')}</Box>
                </Box>
              </Box>
            );
          })}
        </Box>
      )}
    </Card>
  );
}

import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { labelOf } from '../../../shared/codes/tables';
import type { ContractorHistory as History, Undertaken } from '../../../shared/contract/projects';
import { nounOf } from '../../../shared/domain/nouns';
import { pointsOf } from '../../../shared/definitions/evaluation-template';
import { useQuery } from '../../api';
import { tenThousandYuan } from '../../base/format';
import { useLanguage } from '../../base/language';
import { evaluationPath, projectPath, stationPath } from '../../base/places';
import { textSize, token } from '../../base/theme';
import { FailureNote } from '../../components';
import { GradeChip } from '../../components/evaluation-columns';
import { AsidePart } from '../../records';

const list = {
  listStyle: 'none',
  m: 0,
  p: 0,
  fontSize: textSize.dense,
  lineHeight: '20px',
} as const;

function Entry({ one }: { one: Undertaken }) {
  const { language, say } = useLanguage();
  const facts =
    one.subject === 'station'
      ? [say('HISTORY_STATION')]
      : [
          say('HISTORY_TERM', { starts: one.starts ?? '', ends: one.ends ?? '' }),
          `${tenThousandYuan(one.amount ?? 0)} ${say.label(nounOf('project').fields['amount']?.unit)}`,
          labelOf('projectStage', one.stage ?? 'none', language),
        ];
  return (
    <Box component="li" sx={{ py: 2, '& + &': { borderTop: `1px solid ${token.line}` } }}>
      <Link
        component={RouterLink}
        to={one.subject === 'project' ? projectPath(one.id) : stationPath(one.id)}
        sx={{ fontSize: textSize.dense }}
      >
        {one.name}
      </Link>
      <Box sx={{ fontSize: textSize.small, color: token.t2 }}>{facts.join(' · ')}</Box>
      {one.evaluations.map(({ id, date, template, total, fullMark, ...row }) => (
        <Box
          key={id}
          sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}
        >
          <Link
            component={RouterLink}
            to={evaluationPath(id)}
            sx={{ fontSize: textSize.dense, flex: '1 1 120px' }}
          >
            {date} {say.label(template)}
          </Link>
          <span>
            {pointsOf(total)} / {pointsOf(fullMark)}
          </span>
          <GradeChip row={row} say={say} />
        </Box>
      ))}
    </Box>
  );
}

function Uses({ uses }: { uses: History['uses'] }) {
  const { language, say } = useLanguage();
  return (
    <Box
      component="ul"
      aria-label={say('HISTORY_USES')}
      sx={{ ...list, mt: 1, pt: 2, borderTop: `1px solid ${token.line}` }}
    >
      {uses.map(({ id, kind, starts, ends, revokedOn, text }) => (
        <Box component="li" key={id} sx={{ pb: 1 }}>
          <b>{labelOf('resultUse', kind, language)}</b>{' '}
          {ends === null ? starts : say('HISTORY_TERM', { starts, ends })}
          {revokedOn !== null && ` · ${say('HISTORY_REVOKED', { date: revokedOn })}`}
          <Box sx={{ fontSize: textSize.small, color: token.t2 }}>{text}</Box>
        </Box>
      ))}
    </Box>
  );
}

function Record({ contractor }: { contractor: string }) {
  const { say } = useLanguage();
  const { data, failure, reload } = useQuery('projects.history', { contractor });
  return (
    <AsidePart title={say('HISTORY_TITLE')}>
      <FailureNote failure={failure} onRetry={reload} />
      {data?.undertaken.length === 0 && (
        <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say('HISTORY_NONE')}</Box>
      )}
      {data && (
        <Box component="ul" sx={list}>
          {data.undertaken.map((one) => (
            <Entry key={one.id} one={one} />
          ))}
        </Box>
      )}
      {data && data.uses.length > 0 && <Uses uses={data.uses} />}
    </AsidePart>
  );
}

/**
 * 承接记录: what an institution took on so far and how it was evaluated; nothing while none is chosen.
 */
export const ContractorHistory = ({ contractor }: { contractor: unknown }) =>
  typeof contractor === 'string' && contractor !== '' ? (
    <Record key={contractor} contractor={contractor} />
  ) : null;

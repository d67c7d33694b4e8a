import { Box } from '@mui/material';
import type { CodeEntry } from '../../../shared/codes/table';
import { codesOf } from '../../../shared/codes/tables';
import { useQuery } from '../../api';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';

/** Stages of a volunteer's way into the job, without those who gave up. */
const stagesOf = (): readonly CodeEntry[] =>
  codesOf('candidateStage').filter(({ code }) => code !== 'left');

function Stage({ code, label, all }: { code: string; label: string; all: number }) {
  const { say } = useLanguage();
  const stages = stagesOf();
  const at = stages.findIndex((stage) => stage.code === code);
  const { data } = useQuery('records.list', {
    noun: 'candidate',
    filters: {
      stage: stages
        .slice(at)
        .map((stage) => stage.code)
        .join(','),
    },
    offset: 0,
    limit: 1,
  });
  const n = data?.total ?? 0;
  return (
    <>
      <Box sx={{ color: token.t2, textAlign: 'right' }}>{label}</Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Box
          sx={{
            width: `${all === 0 ? 0 : (n / all) * 100}%`,
            minWidth: 2,
            maxWidth: 'calc(100% - 56px)',
            height: 14,
            bgcolor: at < 3 ? token.c2 : token.c1,
          }}
        />
        <Box sx={{ fontWeight: 700, whiteSpace: 'nowrap' }}>{say('CANDIDATE_PERSONS', { n })}</Box>
      </Box>
    </>
  );
}

/** The pool as a funnel: how many have come at least as far as each stage. */
export function CandidateFunnel() {
  const stages = stagesOf();
  const { language, say } = useLanguage();
  const { data } = useQuery('records.list', {
    noun: 'candidate',
    filters: { stage: stages.map(({ code }) => code).join(',') },
    offset: 0,
    limit: 1,
  });
  if (!data || data.total === 0) return null;
  return (
    <Box
      role="group"
      aria-label={say('CANDIDATE_FUNNEL')}
      sx={{
        px: 4,
        py: 2,
        display: 'grid',
        gridTemplateColumns: 'max-content minmax(0, 560px)',
        justifyContent: 'start',
        columnGap: 3,
        rowGap: 1,
        alignItems: 'center',
        fontSize: textSize.dense,
        bgcolor: token.surface,
        borderBottom: `1px solid ${token.line}`,
        flexShrink: 0,
      }}
    >
      {stages.map(({ code, label }) => (
        <Stage key={code} code={code} label={label[language]} all={data.total} />
      ))}
    </Box>
  );
}

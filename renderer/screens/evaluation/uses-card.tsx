import { Box, Button, Link } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { labelOf } from '../../../shared/codes/tables';
import type { ListRow } from '../../../shared/contract/records';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { barStart } from '../../../shared/rules/project-rules';
import { useQuery } from '../../api';
import { useLanguage, useText, type Say } from '../../base/language';
import { recordPath } from '../../base/places';
import { useToday } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { Card, FailureNote, StatusChip } from '../../components';
import { newRow, OwnedDialog } from '../../records';

/** What the grade leads to, in words; a project's contractor is named. */
function proposalOf({ row, result }: EvaluationDetail, say: Say): string {
  const use = result.grade?.use ?? null;
  const grade = say.label(row.grade ?? undefined);
  if (use === null) return say('EVAL_NO_USE', { grade });
  return say(row.contractor ? `EVAL_USE_${use}` : `EVAL_USE_${use}_own`, {
    grade,
    contractor: row.contractor?.name ?? row.subjectName,
  });
}

/** 结果应用: what the grade leads to, proposed; it is drawn, and revoked, by whoever answers for it. */
export function UsesCard({ detail }: { detail: EvaluationDetail }) {
  const say = useText();
  const today = useToday();
  const [drawing, setDrawing] = useState(false);
  const { row, template, result } = detail;
  const { contractor } = row;
  const { data, failure, reload } = useQuery(
    'records.list',
    contractor
      ? {
          noun: 'resultUse',
          filters: { contractor: contractor.id },
          offset: 0,
          limit: 200,
          bare: true,
        }
      : null,
  );
  const uses = data?.rows.filter((use) => use.values.evaluation === row.id) ?? [];
  const use = result.grade?.use ?? null;
  const proposal = proposalOf(detail, say);
  const settings = useQuery('settings.get', {});
  const rules = settings.data?.ruleParameters;
  const begin = {
    kind: use ?? '',
    starts: use === 'bar' && rules ? barStart(today, rules) : today,
    decidedOn: today,
    text: use === null ? '' : proposal,
  };
  return (
    <Card
      title={say('EVAL_USES')}
      action={
        contractor && (
          <Button
            variant="outlined"
            sx={{ height: 28 }}
            onClick={() => {
              setDrawing(true);
            }}
          >
            {say('EVAL_DRAW_USE')}
          </Button>
        )
      }
    >
      <FailureNote failure={failure} onRetry={reload} />
      <Box
        sx={{
          fontSize: textSize.dense,
          lineHeight: '20px',
          color: use === null ? token.t2 : undefined,
        }}
      >
        {proposal}
      </Box>
      {template.example && (
        <Box sx={{ mt: 1, fontSize: textSize.small, color: token.t3 }}>
          {say('EVAL_USE_EXAMPLE')}
        </Box>
      )}
      {uses.length > 0 && <Uses uses={uses} />}
      {drawing && contractor && (
        <OwnedDialog
          noun="resultUse"
          row={newRow('resultUse', begin)}
          fixed={{
            evaluation: row.id,
            contractor: contractor.id,
            project: row.subject === 'project' ? row.subjectId : null,
          }}
          onClose={() => {
            setDrawing(false);
          }}
          onSaved={() => {
            setDrawing(false);
          }}
        />
      )}
    </Card>
  );
}

/** Uses that were drawn, each with the day from which it holds or was revoked. */
function Uses({ uses }: { uses: readonly ListRow<'resultUse'>[] }) {
  const { language, say } = useLanguage();
  return (
    <Box
      component="ul"
      aria-label={say('EVAL_USES')}
      sx={{ m: 0, mt: 2, p: 0, listStyle: 'none', fontSize: textSize.dense, lineHeight: '20px' }}
    >
      {uses.map(({ id, values }) => (
        <Box
          component="li"
          key={id}
          sx={{
            py: 2,
            borderTop: `1px solid ${token.line}`,
            display: 'flex',
            flexWrap: 'wrap',
            gap: 2,
            alignItems: 'center',
          }}
        >
          <Link component={RouterLink} to={recordPath('resultUse', id)} sx={{ flex: 1 }}>
            {labelOf('resultUse', values.kind ?? '', language)}
          </Link>
          {values.revokedOn === null ? (
            <StatusChip tone="ok" height={20}>
              {say('EVAL_USE_FROM', { from: values.starts ?? '' })}
            </StatusChip>
          ) : (
            <StatusChip tone="neutral" icon={false} height={20}>
              {say('EVAL_USE_REVOKED', { date: values.revokedOn })}
            </StatusChip>
          )}
        </Box>
      ))}
    </Box>
  );
}

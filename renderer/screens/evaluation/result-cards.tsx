import { Box } from '@mui/material';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { pointsOf } from '../../../shared/definitions/evaluation-template';
import { dateTime } from '../../base/format';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Card, StatusChip } from '../../components';
import { scored } from '../../base/format';

/** 评估结果: total, grade, and what led to it. */
export function ResultCard({ detail }: { detail: EvaluationDetail }) {
  const say = useText();
  const { row, template } = detail;
  return (
    <Card
      title={say('EVAL_RESULT')}
      note={say('EVAL_CONCLUDED_BY', {
        by: detail.concludedBy ?? '',
        at: dateTime(detail.concludedAt ?? row.date).slice(0, 10),
      })}
    >
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 2 }}
      >
        <Box sx={{ whiteSpace: 'nowrap' }}>
          <Box
            component="span"
            data-testid="result-total"
            sx={{ fontSize: textSize.total, lineHeight: '44px', fontWeight: 700 }}
          >
            {scored(row.total)}
          </Box>{' '}
          <Box component="span" sx={{ color: token.t2 }}>
            {say('EVAL_OF', { full: pointsOf(template.fullMark) })}
          </Box>
        </Box>
        {row.grade && (
          <Box data-testid="result-grade">
            <StatusChip tone={row.passed ? 'ok' : 'problem'} height={26}>
              {say.label(row.grade)}
            </StatusChip>
          </Box>
        )}
        <Beside detail={detail} />
      </Box>
      <Fallen detail={detail} />
    </Card>
  );
}

/** What the total lies beside: last time, the county's mean, and what bonuses added. */
function Beside({ detail: { row, result, last, mean } }: { detail: EvaluationDetail }) {
  const say = useText();
  const change = last === null || row.total === null ? 0 : row.total - last.total;
  return (
    <Box sx={{ fontSize: textSize.dense, lineHeight: '20px', color: token.t2 }}>
      {last && (
        <div>
          {say(last.grade ? 'EVAL_LAST_GRADE' : 'EVAL_LAST', {
            date: last.date ?? '',
            total: scored(last.total),
            grade: say.label(last.grade ?? undefined),
          })}
          {change !== 0 && ` ${change > 0 ? '↑' : '↓'}${scored(Math.abs(change))}`}
        </div>
      )}
      {mean && <div>{say('EVAL_MEAN', { n: mean.count, total: scored(mean.total) })}</div>}
      {result.bonus > 0 && <div>{say('EVAL_WITH_BONUS', { bonus: scored(result.bonus) })}</div>}
    </Box>
  );
}

/** Vetoes that were found, and sections that nobody gave a point: each decides the grade. */
function Fallen({ detail: { row, template, result } }: { detail: EvaluationDetail }) {
  const say = useText();
  const names = (
    keys: readonly string[],
    of: readonly { key: string; label: { zh: string; en: string } }[],
  ): string =>
    keys.map((key) => say.label(of.find((one) => one.key === key)?.label)).join(say('EVAL_COMMA'));
  return (
    <>
      {result.vetoes.length > 0 && (
        <Box sx={{ mt: 2, fontSize: textSize.dense, color: token.red }}>
          {say('EVAL_VETOED', {
            names: names(result.vetoes, template.vetoes),
            grade: say.label(row.grade ?? undefined),
          })}
        </Box>
      )}
      {result.zeroSections.length > 0 && (
        <Box sx={{ mt: 2, fontSize: textSize.dense, color: token.red }}>
          {say('EVAL_ZERO', { names: names(result.zeroSections, template.indicators) })}
        </Box>
      )}
    </>
  );
}

/**
 * 分项得分: each first-level indicator against last time and the county's mean. The figures stand
 * beside the bars.
 */
export function SectionsCard({ detail }: { detail: EvaluationDetail }) {
  const say = useText();
  const { template, result, last, mean } = detail;
  // A line and a ring, not two colours: they stay apart in grey.
  const line = {
    width: 3,
    height: 18,
    background: token.c3,
    outline: `1px solid ${token.surface}`,
  };
  const ring = {
    width: 10,
    height: 10,
    boxSizing: 'border-box' as const,
    borderRadius: 5,
    border: `2px solid ${token.t1}`,
    background: token.surface,
  };
  const mark = (share: number, shape: typeof line | typeof ring) => (
    <div
      style={{
        position: 'absolute',
        left: `${Math.min(1, share) * 100}%`,
        top: '50%',
        transform: 'translate(-50%, -50%)',
        ...shape,
      }}
    />
  );
  const key = (shape: typeof line | typeof ring, words: string) => (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      <span aria-hidden style={{ ...shape, display: 'inline-block', maxHeight: 14 }} />
      {words}
    </Box>
  );
  return (
    <Card
      title={say('EVAL_SECTIONS')}
      action={
        <Box sx={{ display: 'flex', gap: 4, fontSize: textSize.small, color: token.t2 }}>
          {last && key(line, say('EVAL_LAST_TIME'))}
          {mean && key(ring, say('EVAL_COUNTY_MEAN'))}
        </Box>
      }
    >
      <Box
        component="table"
        aria-label={say('EVAL_SECTIONS')}
        sx={{
          width: '100%',
          borderCollapse: 'collapse',
          fontSize: textSize.dense,
          '& th, & td': { py: '5px', fontWeight: 400 },
          '& thead th': { fontSize: textSize.small, color: token.t2, fontWeight: 700 },
          '& th[scope=row]': { textAlign: 'left', pr: 3 },
          '& td + td, & thead th + th + th': { textAlign: 'right', whiteSpace: 'nowrap', pl: 3 },
        }}
      >
        <thead>
          <tr>
            <th scope="col" style={{ textAlign: 'left' }}>
              {say('EVAL_ITEM')}
            </th>
            <th />
            <th scope="col">{say('EVAL_SCORE')}</th>
            {last && <th scope="col">{say('EVAL_LAST_TIME')}</th>}
            {mean && <th scope="col">{say('EVAL_COUNTY_MEAN')}</th>}
          </tr>
        </thead>
        <tbody>
          {result.sections.map(({ key: section, score, full }) => (
            <tr key={section}>
              <th scope="row">
                {say.label(template.indicators.find((one) => one.key === section)?.label)}
              </th>
              <Box component="td" aria-hidden sx={{ width: '45%' }}>
                <Box
                  sx={{
                    position: 'relative',
                    height: 10,
                    bgcolor: token.line,
                    borderRadius: '2px',
                  }}
                >
                  <div
                    style={{
                      height: '100%',
                      width: `${full > 0 ? (score / full) * 100 : 0}%`,
                      background: token.c1,
                      borderRadius: 2,
                    }}
                  />
                  {last?.sections[section] !== undefined &&
                    full > 0 &&
                    mark(last.sections[section] / full, line)}
                  {mean?.sections[section] !== undefined &&
                    full > 0 &&
                    mark(mean.sections[section] / full, ring)}
                </Box>
              </Box>
              <td>
                <b>{scored(score)}</b> / {pointsOf(full)}
              </td>
              {last && <td>{scored(last.sections[section])}</td>}
              {mean && <td>{scored(mean.sections[section])}</td>}
            </tr>
          ))}
        </tbody>
      </Box>
    </Card>
  );
}

import WarningAmber from '@mui/icons-material/WarningAmber';
import { Box, Link } from '@mui/material';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { pointsOf } from '../../../shared/definitions/evaluation-template';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';
import { Bar } from '../../components/bar';
import { scored } from '../../base/format';

const reason = {
  '&&': { textAlign: 'left', whiteSpace: 'normal' },
  color: token.amber,
  overflowWrap: 'anywhere',
} as const;

/** 各方评分: what each group gave, as bars; differences that are to be settled lead to the form. */
export function GroupBars({
  detail,
  apart,
  onApart,
}: {
  detail: EvaluationDetail;
  apart: number;
  onApart: () => void;
}) {
  const say = useText();
  const { template, result, sheets, absent } = detail;
  return (
    <section aria-labelledby="groups-head">
      <h2 id="groups-head">{say('EVAL_GROUPS')}</h2>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'auto minmax(40px, 1fr) auto',
          columnGap: 3,
          rowGap: '4px',
          alignItems: 'center',
          fontSize: textSize.small,
          lineHeight: '18px',
          '& > dt': { color: token.t2, maxWidth: 104 },
          '& > dd': { m: 0, textAlign: 'right', whiteSpace: 'nowrap' },
        }}
      >
        {template.groups.map(({ key, label, weight, self }) => {
          const group = result.groups.find((one) => one.key === key);
          const count = sheets.filter((sheet) => sheet.group === key).length;
          return [
            <dt key={`${key} name`}>
              {say.label(label)} {weight}%{count > 1 && say('EVAL_ASSESSORS_N', { n: count })}
            </dt>,
            <Box component="dd" key={`${key} bar`} aria-hidden>
              <Bar
                height={8}
                colour={self ? token.c6 : token.c4}
                share={group && group.full > 0 ? group.score / group.full : 0}
              />
            </Box>,
            <dd key={`${key} score`}>
              {absent[key] === undefined
                ? `${scored(group?.score)} / ${pointsOf(group?.full ?? 0)}`
                : '—'}
            </dd>,
            absent[key] !== undefined && (
              <Box component="dd" key={`${key} absent`} sx={{ gridColumn: '1 / -1', ...reason }}>
                {say('EVAL_ABSENT', { reason: absent[key] })}
              </Box>
            ),
          ];
        })}
      </Box>
      {apart > 0 && (
        <Link
          component="button"
          type="button"
          onClick={onApart}
          sx={{
            mt: 2,
            fontSize: textSize.dense,
            color: token.amber,
            display: 'inline-flex',
            alignItems: 'center',
            gap: 1,
          }}
        >
          <WarningAmber sx={{ fontSize: iconSize.small }} aria-hidden />
          {say('EVAL_APART_N', { n: apart })}
        </Link>
      )}
    </section>
  );
}

/** Last time, the county's mean, and which version of the form this is. */
export function Background({ detail }: { detail: EvaluationDetail }) {
  const say = useText();
  const { last, mean, template, result, row } = detail;
  return (
    <Box
      component="section"
      aria-label={say('EVAL_BACKGROUND')}
      sx={{ fontSize: textSize.small, lineHeight: '18px', color: token.t2 }}
    >
      <div>
        {last
          ? say(last.grade ? 'EVAL_LAST_GRADE' : 'EVAL_LAST', {
              date: last.date ?? '',
              total: scored(last.total),
              grade: say.label(last.grade ?? undefined),
            })
          : say('EVAL_NO_LAST')}
      </div>
      {mean && <div>{say('EVAL_MEAN', { n: mean.count, total: scored(mean.total) })}</div>}
      {template.counts && (
        <div>
          {result.counted === null
            ? say('EVAL_COUNTS_NONE', {
                stage: say(`EVAL_STAGE_${template.counts.stage}`),
                weight: template.counts.weight,
              })
            : say('EVAL_COUNTS', {
                stage: say(`EVAL_STAGE_${template.counts.stage}`),
                weight: template.counts.weight,
                total: scored(result.counted),
              })}
        </div>
      )}
      <div>{say('EVAL_OF_DATE', { date: row.date })}</div>
      <div>{say('EVAL_VERSION', { version: template.version })}</div>
    </Box>
  );
}

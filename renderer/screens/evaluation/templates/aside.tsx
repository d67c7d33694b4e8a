import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { allItems, pointsOf } from '../../../../shared/definitions/evaluation-template';
import type { TemplateProblem } from '../../../../shared/evaluation/template-problems';
import { useText } from '../../../base/language';
import { iconSize, textSize, token } from '../../../base/theme';
import { StatusChip } from '../../../components';
import { NARROW } from '../layout';
import { useEditor } from './editor-state';

const total = (marks: readonly { full: number }[]): number =>
  marks.reduce((sum, { full }) => sum + full, 0);

/** The sums as they stand, and what has to be mended; a click leads to it. */
export function EditorAside({ onGo }: { onGo: (problem: TemplateProblem) => void }) {
  const say = useText();
  const { template, problems, locked } = useEditor();
  const sum = total(template.indicators);
  const weights = template.groups.reduce((all, { weight }) => all + weight, 0);
  const line = (name: string, value: string, right: boolean): ReactNode => (
    <Box
      sx={{
        display: 'flex',
        justifyContent: 'space-between',
        gap: 2,
        fontSize: textSize.dense,
        lineHeight: '24px',
      }}
    >
      <Box component="dt" sx={{ color: token.t2 }}>
        {name}
      </Box>
      <Box
        component="dd"
        sx={{
          m: 0,
          fontWeight: 700,
          display: 'inline-flex',
          alignItems: 'center',
          gap: 1,
          color: right ? undefined : token.red,
        }}
      >
        {!right && <ErrorOutline sx={{ fontSize: iconSize.tiny }} aria-hidden />}
        {value}
      </Box>
    </Box>
  );
  return (
    <Box
      component="aside"
      aria-label={say('EVT_ASIDE')}
      tabIndex={0}
      sx={{
        width: 264,
        flexShrink: 0,
        overflow: 'auto',
        borderLeft: `1px solid ${token.line}`,
        '& > section': { px: 4, py: 3, borderBottom: `1px solid ${token.line}` },
        '& h2': { m: 0, fontSize: textSize.heading, lineHeight: '24px', fontWeight: 700 },
        [NARROW]: {
          width: 'auto',
          borderLeft: 0,
          borderTop: `1px solid ${token.line}`,
          overflow: 'visible',
        },
      }}
    >
      <section aria-label={say('EVT_SUMS')}>
        <h2>{say('EVT_SUMS')}</h2>
        <Box component="dl" sx={{ m: 0 }}>
          {line(
            say('EVT_SUM_TOTAL'),
            say('EVT_SUM_OF', { sum: pointsOf(sum), full: pointsOf(template.fullMark) }),
            sum === template.fullMark,
          )}
          {line(say('EVT_SUM_WEIGHTS'), `${weights}%`, weights === 100)}
          {template.bonuses.length > 0 &&
            line(
              say('EVT_SUM_BONUS'),
              say('EVT_SUM_OF', {
                sum: pointsOf(template.bonusCap),
                full: pointsOf(total(template.bonuses)),
              }),
              template.bonusCap > 0 && template.bonusCap <= total(template.bonuses),
            )}
          {line(say('EVT_SUM_ITEMS'), String(allItems(template).length), true)}
        </Box>
      </section>
      <section aria-label={say('EVT_PROBLEMS')}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
          <h2>{say('EVT_PROBLEMS')}</h2>
          {problems.length > 0 && (
            <StatusChip tone="problem" height={20}>
              {problems.length}
            </StatusChip>
          )}
        </Box>
        {problems.length === 0 ? (
          <Box sx={{ mt: 1 }}>
            <StatusChip tone="ok">{say(locked ? 'EVT_SOUND_FIXED' : 'EVT_SOUND')}</StatusChip>
          </Box>
        ) : (
          <>
            {!locked && (
              <Box sx={{ fontSize: textSize.dense, lineHeight: '20px', color: token.t2 }}>
                {say('EVT_PUBLISH_FIRST', { n: problems.length })}
              </Box>
            )}
            <Box component="ol" sx={{ m: 0, mx: -2, p: 0, listStyle: 'none' }}>
              {problems.map((problem) => (
                <li
                  key={`${problem.code} ${problem.at ?? ''} ${JSON.stringify(problem.params?.['group'] ?? '')}`}
                >
                  <Box
                    component="button"
                    type="button"
                    data-problem={problem.code}
                    onClick={() => {
                      onGo(problem);
                    }}
                    sx={{
                      all: 'unset',
                      boxSizing: 'border-box',
                      cursor: 'pointer',
                      display: 'block',
                      width: '100%',
                      px: 2,
                      py: '6px',
                      fontSize: textSize.dense,
                      lineHeight: '20px',
                      borderRadius: '4px',
                      color: token.t1,
                      '&:hover': { bgcolor: token.hover },
                      '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
                    }}
                  >
                    {say.any(problem.code, problem.params)}
                  </Box>
                </li>
              ))}
            </Box>
          </>
        )}
      </section>
    </Box>
  );
}

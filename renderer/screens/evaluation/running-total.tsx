import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { pointsOf, type EvaluationTemplate } from '../../../shared/definitions/evaluation-template';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { scored } from '../../base/format';

const WIDTH = 224;

/** Rows for the words under the scale, so that neighbours never overlap. */
function placed(words: readonly { x: number; text: string }[]): number[] {
  const ends: number[] = [];
  return words.map(({ x, text }) => {
    const half = [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 11 : 6), 0) / 2;
    let row = ends.findIndex((end) => end <= x - half);
    if (row < 0) row = ends.length;
    ends[row] = x + half;
    return row;
  });
}

interface TotalProps {
  template: EvaluationTemplate;
  /** Tenths. */
  running: number;
  scoredFull: number;
  /** Nothing is open any more. */
  done: boolean;
  chip: ReactNode;
  title: string;
}

/**
 * 当前总分: the running total on the grade scale, and what is still needed for the best grade in reach.
 */
export function RunningTotal({ template, running, scoredFull, done, chip, title }: TotalProps) {
  const say = useText();
  const { fullMark, grades } = template;
  const left = Math.max(0, fullMark - scoredFull);
  const x = (tenths: number): number =>
    fullMark === 0 ? 0 : (Math.min(tenths, fullMark) / fullMark) * WIDTH;
  const cuts = grades
    .filter(({ from }) => from > 0 && from <= fullMark)
    .sort((a, b) => a.from - b.from)
    .map(({ from, name }) => ({ from, x: x(from), text: say.label(name) }));
  const rows = placed(cuts);
  const reach = [...cuts].reverse().find(({ from }) => from > running && from - running <= left);
  return (
    <section aria-labelledby="total-head">
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          justifyContent: 'space-between',
          gap: 2,
        }}
      >
        <h2 id="total-head">{title}</h2>
        {chip}
      </Box>
      <Box sx={{ whiteSpace: 'nowrap' }}>
        <Box
          component="span"
          data-testid="running-total"
          sx={{ fontSize: textSize.total, lineHeight: '44px', fontWeight: 700 }}
        >
          {scored(running)}
        </Box>{' '}
        <Box component="span" sx={{ fontSize: textSize.dense, color: token.t2 }}>
          {done
            ? say('EVAL_OF', { full: pointsOf(fullMark) })
            : say('EVAL_OF_SCORED', { full: pointsOf(scoredFull) })}
        </Box>
      </Box>
      <Box
        component="svg"
        viewBox={`0 0 ${WIDTH} ${40 + Math.max(0, ...rows) * 12}`}
        role="img"
        aria-label={say('EVAL_SCALE', {
          total: scored(running),
          cuts: cuts.map(({ from, text }) => `${text} ${pointsOf(from)}`),
        })}
        sx={{ display: 'block', width: '100%', maxWidth: 320, overflow: 'visible' }}
      >
        <rect x="0" y="3" width={WIDTH} height="9" fill={token.line} />
        <rect x="0" y="3" width={x(running)} height="9" fill={token.teal} />
        {!done && left > 0 && (
          <rect
            x={x(running)}
            y="3.5"
            width={Math.max(0, x(running + left) - x(running))}
            height="8"
            fill={token.teal50}
            stroke={token.tealLine}
            strokeDasharray="3 2"
          />
        )}
        {cuts.map((cut, at) => (
          <g key={cut.from}>
            <line x1={cut.x} x2={cut.x} y1="0" y2="15" stroke={token.t1} />
            <text x={cut.x} y="25" textAnchor="middle" fontSize={textSize.mark} fill={token.t2}>
              {pointsOf(cut.from)}
            </text>
            <text
              x={cut.x}
              y={37 + (rows[at] ?? 0) * 12}
              textAnchor="middle"
              fontSize={textSize.mark}
              fill={token.t2}
            >
              {cut.text}
            </text>
          </g>
        ))}
      </Box>
      {!done && (
        <Box sx={{ fontSize: textSize.small, lineHeight: '18px', color: token.t2 }}>
          {reach
            ? say('EVAL_REACH', {
                left: pointsOf(left),
                need: pointsOf(reach.from - running),
                grade: reach.text,
              })
            : say('EVAL_LEFT', { left: pointsOf(left) })}
        </Box>
      )}
    </section>
  );
}

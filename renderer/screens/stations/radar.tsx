import { Box } from '@mui/material';
import { figure } from '../../base/format';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';

export interface Axis {
  key: string;
  label: string;
  /** Percent; null = nothing applies or nobody has looked. */
  now: number | null;
  last?: number | null;
}

interface RadarProps {
  axes: readonly Axis[];
  passMark: number;
  /** What the two lines are, e.g. their months. */
  nowName: string;
  lastName?: string | undefined;
}

const [WIDTH, HEIGHT, RADIUS] = [304, 208, 68];
const [CX, CY] = [WIDTH / 2, HEIGHT / 2];

/**
 * Shares by group on a radar: this time, last time, pass line. The figures stand in the labels, so
 * colour never tells alone.
 */
export function Radar({ axes, passMark, nowName, lastName }: RadarProps) {
  const say = useText();
  const at = (index: number, share: number): [number, number] => {
    const angle = (index / axes.length) * 2 * Math.PI - Math.PI / 2;
    return [
      CX + (RADIUS * share * Math.cos(angle)) / 100,
      CY + (RADIUS * share * Math.sin(angle)) / 100,
    ];
  };
  const ring = (share: (axis: Axis) => number): string =>
    axes
      .map((axis, index) =>
        at(index, share(axis))
          .map((n) => n.toFixed(1))
          .join(','),
      )
      .join(' ');
  const anchor = (x: number): 'start' | 'middle' | 'end' =>
    Math.abs(x - CX) < 4 ? 'middle' : x > CX ? 'start' : 'end';
  const said = say.list(
    axes.map(({ label, now }) => `${label} ${now === null ? '—' : `${figure(now)}%`}`),
  );
  const key = (name: string, style: { stroke: string; dash?: string }) => (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      <svg width="16" height="8" aria-hidden>
        <line
          x1="0"
          x2="16"
          y1="4"
          y2="4"
          stroke={style.stroke}
          strokeWidth="2"
          strokeDasharray={style.dash}
        />
      </svg>
      {name}
    </Box>
  );
  return (
    <Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 4,
          fontSize: textSize.small,
          lineHeight: '18px',
          color: token.t2,
        }}
      >
        {key(nowName, { stroke: token.c1 })}
        {lastName !== undefined && key(lastName, { stroke: token.c4 })}
        {key(say('CHECK_PASS_LINE'), { stroke: token.t3, dash: '3 3' })}
      </Box>
      <Box
        component="svg"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say('FRAME_PAIR', { name: say('CHECK_RADAR'), text: said })}
        sx={{ display: 'block', width: '100%', maxWidth: 360, mx: 'auto', overflow: 'visible' }}
      >
        {[25, 50, 75, 100].map((share) => (
          <polygon key={share} points={ring(() => share)} fill="none" stroke={token.line} />
        ))}
        {axes.map(({ key: name }, index) => {
          const [x, y] = at(index, 100);
          return <line key={name} x1={CX} y1={CY} x2={x} y2={y} stroke={token.line} />;
        })}
        <polygon
          points={ring(() => passMark)}
          fill="none"
          stroke={token.t3}
          strokeDasharray="3 3"
        />
        {lastName !== undefined && (
          <polygon
            points={ring(({ last }) => last ?? 0)}
            fill="none"
            stroke={token.c4}
            strokeWidth="1.75"
          />
        )}
        <polygon
          points={ring(({ now }) => now ?? 0)}
          fill={token.teal}
          fillOpacity="0.08"
          stroke={token.c1}
          strokeWidth="1.75"
        />
        {axes.map(({ key: name, label, now }, index) => {
          const below = now !== null && now < passMark;
          const [x, y] = at(index, now ?? 0);
          const [lx, ly] = at(index, 114);
          return (
            <g key={name}>
              <circle cx={x} cy={y} r="3" fill={below ? token.amberSolid : token.c1} />
              <text
                x={lx}
                y={ly + (ly < CY - RADIUS ? -2 : ly > CY + RADIUS ? 10 : 4)}
                textAnchor={anchor(lx)}
                fontSize={textSize.small}
                fontWeight={below ? 700 : 400}
                fill={below ? token.amber : token.t1}
              >
                {label} {now === null ? '—' : figure(now)}
              </text>
            </g>
          );
        })}
      </Box>
    </Box>
  );
}

import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import RemoveCircle from '@mui/icons-material/RemoveCircleOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { PastePlan, StatisticsSheet } from '../../../shared/contract/quarter';
import { itemLabel, itemsByKey } from '../../../shared/domain/statistics-form';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';
import { shortName, shownValue } from './grid-look';

/** So many figures that are replaced are listed; the others are counted. */
const MOST = 40;

const tones = {
  ok: { Icon: CheckCircle, color: token.teal },
  left: { Icon: RemoveCircle, color: token.t3 },
  over: { Icon: Warning, color: token.amber },
} as const;

/** A part of what a paste would do: its head and what belongs to it. */
function Part(props: { tone: keyof typeof tones; title: string; children: ReactNode }) {
  const { Icon, color } = tones[props.tone];
  return (
    <Box
      component="section"
      aria-label={props.title}
      sx={{
        px: 4,
        py: 3,
        borderBottom: `1px solid ${token.line}`,
        fontSize: textSize.dense,
        color: token.t2,
        overflowWrap: 'anywhere',
        '& > div': { py: '3px' },
      }}
    >
      <Box
        component="h3"
        sx={{
          m: 0,
          mb: 1,
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          fontSize: textSize.dense,
          fontWeight: 700,
          color: token.t1,
        }}
      >
        <Icon sx={{ fontSize: iconSize.small, color }} aria-hidden />
        {props.title}
      </Box>
      {props.children}
    </Box>
  );
}

interface PanelProps {
  plan: PastePlan;
  sheet: StatisticsSheet;
}

/** What a waiting paste matched, what of it is not used and why, and what it replaces. */
export function PastePanel({ plan, sheet }: PanelProps) {
  const say = useText();
  const items = itemsByKey(sheet.form);
  const keys = [...new Set(plan.cells.map(({ item }) => item))];
  const stations = new Map(sheet.stations.map(({ id, name }) => [id, shortName(name)]));
  const rows = new Set(plan.cells.map(({ station }) => station));
  const over = plan.cells.filter(({ before }) => before !== null);
  return (
    <Box
      component="aside"
      aria-label={say('SHEET_PASTE_TABLE')}
      sx={{
        width: 304,
        flexShrink: 0,
        borderLeft: `1px solid ${token.line}`,
        bgcolor: token.surface,
        overflowY: 'auto',
      }}
      tabIndex={0}
    >
      <Part tone="ok" title={say('SHEET_PASTE_COLUMNS', { n: keys.length })}>
        {keys.map((key) => {
          const item = items.get(key);
          return item && <div key={key}>{say.label(itemLabel(item))}</div>;
        })}
      </Part>
      <Part tone="ok" title={say('SHEET_PASTE_ROWS', { n: rows.size })}>
        <div>{[...rows].map((id) => stations.get(id) ?? id).join(' · ')}</div>
      </Part>
      {plan.notes.length > 0 && (
        <Part tone="left" title={say('SHEET_PASTE_NOTES')}>
          {plan.notes.map(({ code, params }, at) => (
            <div key={`${code} ${at}`}>{say.any(code, params)}</div>
          ))}
        </Part>
      )}
      {over.length > 0 && (
        <Part tone="over" title={say('SHEET_PASTE_REPLACED', { n: over.length })}>
          {over.slice(0, MOST).map(({ station, item: key, before, value }) => {
            const item = items.get(key);
            return (
              item && (
                <div key={`${station} ${key}`}>
                  {stations.get(station)} · {say.label(item.label)} {shownValue(before, item)} →{' '}
                  <b>{shownValue(value, item)}</b>
                </div>
              )
            );
          })}
          {over.length > MOST && <div>{say('SHEET_PASTE_MORE', { n: over.length - MOST })}</div>}
        </Part>
      )}
    </Box>
  );
}

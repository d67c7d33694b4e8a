import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import RemoveCircle from '@mui/icons-material/RemoveCircleOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import { Box, Button } from '@mui/material';
import type { KeyboardEvent, ReactNode } from 'react';
import type { PastePlan, StatisticsSheet } from '../../../shared/contract/quarter';
import { itemsByKey } from '../../../shared/domain/statistics-form';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';
import { shownValue } from './grid-look';
import { shortName } from '../../base/station-name';
import { PasteCopy } from './paste-copy';
import { HeadMatches, NameMatches, strangersIn, unlike } from './paste-matches';
import type { Pasting } from './use-paste';

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
  pasting: Pasting;
}

/** The block itself in small, with its size. */
function Copied({ plan, pasting: { rows } }: PanelProps) {
  const say = useText();
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  return (
    <Box sx={{ px: 4, py: 3, borderBottom: `1px solid ${token.line}` }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, mb: 2 }}>
        <Box component="h2" sx={{ m: 0, flex: 1, fontSize: textSize.heading, fontWeight: 700 }}>
          {say('SHEET_PASTE_TABLE')}
        </Box>
        <Box sx={{ fontSize: textSize.small, color: token.t2 }}>
          {say('SHEET_PASTE_SIZE', { rows: rows.length, columns })}
        </Box>
      </Box>
      <PasteCopy rows={rows} headed={/NAMES|HEADINGS|ITEMS/.test(plan.how.code)} />
    </Box>
  );
}

/** What headings and names were taken for. */
function Matched({ plan, sheet, pasting }: PanelProps) {
  const say = useText();
  const items = itemsByKey(sheet.form);
  const used = plan.heads.filter(({ item }) => items.get(item ?? '')?.source === 'entered');
  const keys = new Set(used.map(({ item }) => item));
  const strangers = strangersIn(plan);
  const odd = unlike(plan, sheet);
  const rows = new Set(plan.cells.map(({ station }) => station));
  const named = new Set(odd.map(({ station }) => station));
  const others = [...rows].filter((id) => !named.has(id)).length;
  return (
    <>
      <Part tone="ok" title={say('SHEET_PASTE_COLUMNS', { n: keys.size })}>
        <HeadMatches {...{ sheet, pasting }} heads={used} />
      </Part>
      {strangers.length > 0 && (
        <Part tone="over" title={say('SHEET_PASTE_STRANGERS', { n: strangers.length })}>
          <NameMatches
            {...{ sheet, pasting }}
            names={strangers.map((text) => ({ text, station: null }))}
          />
        </Part>
      )}
      {rows.size > 0 && (
        <Part tone="ok" title={say('SHEET_PASTE_ROWS', { n: rows.size })}>
          <NameMatches {...{ sheet, pasting }} names={odd} />
          {others > 0 && (
            <div>
              {say(pasting.byPlace ? 'SHEET_PASTE_DOWN' : 'SHEET_PASTE_OTHERS', { n: others })}
            </div>
          )}
        </Part>
      )}
    </>
  );
}

/** What of the block is not written, and what has to be known of the rest. */
function Unused({ plan, sheet, pasting }: PanelProps) {
  const say = useText();
  const none = plan.heads.filter(({ item }) => item === null);
  const headings = new Set(none.map(({ text }) => text));
  // A column that can be taken for an item stands above, with the way to do it.
  const notes = plan.notes.filter(({ code, params }) => {
    const heading = params?.['heading'];
    const isAbove = typeof heading === 'string' && headings.has(heading);
    return code !== 'SHEET_PASTE_LEFT_COLUMN' || !isAbove;
  });
  if (none.length + notes.length === 0) return null;
  return (
    <Part tone="left" title={say('SHEET_PASTE_NOTES')}>
      <HeadMatches {...{ sheet, pasting }} heads={none} />
      {notes.map(({ code, params }, at) => (
        <div key={`${code} ${at}`}>{say.any(code, params)}</div>
      ))}
    </Part>
  );
}

/** Figures that stand in the sheet and would be others. */
function Replaced({ plan, sheet }: PanelProps) {
  const say = useText();
  const items = itemsByKey(sheet.form);
  const stations = new Map(sheet.stations.map(({ id, name }) => [id, shortName(name)]));
  const over = plan.cells.filter(({ before }) => before !== null);
  if (over.length === 0) return null;
  return (
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
  );
}

/**
 * What a waiting paste matched, what of it is not used and why, and what it replaces; each match can
 * be changed, and the whole be laid on the sheet as it is.
 */
export function PastePanel(props: PanelProps) {
  const say = useText();
  const { byPlace, place, cancel } = props.pasting;
  return (
    <Box
      component="aside"
      aria-label={say('SHEET_PASTE_TABLE')}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        cancel();
      }}
      sx={{
        width: 304,
        flexShrink: 0,
        borderLeft: `1px solid ${token.line}`,
        bgcolor: token.surface,
        display: 'flex',
        flexDirection: 'column',
      }}
    >
      <Box
        role="region"
        aria-label={say('SHEET_PASTE_MATCHED')}
        tabIndex={0}
        sx={{ flex: 1, minHeight: 0, overflowY: 'auto' }}
      >
        <Copied {...props} />
        <Matched {...props} />
        <Unused {...props} />
        <Replaced {...props} />
      </Box>
      <Box
        sx={{
          px: 4,
          py: 2,
          display: 'flex',
          alignItems: 'center',
          flexWrap: 'wrap',
          gap: 2,
          borderTop: `1px solid ${token.line}`,
          fontSize: textSize.small,
          color: token.t2,
        }}
      >
        <Box sx={{ flex: 1 }}>{say('SHEET_PASTE_WRONG')}</Box>
        <Button
          variant="outlined"
          onClick={() => {
            place(!byPlace);
          }}
        >
          {say(byPlace ? 'SHEET_PASTE_AS_NAMED' : 'SHEET_PASTE_AS_PLACED')}
        </Button>
      </Box>
    </Box>
  );
}

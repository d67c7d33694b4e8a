import AccountTree from '@mui/icons-material/AccountTreeOutlined';
import Badge from '@mui/icons-material/BadgeOutlined';
import Dashboard from '@mui/icons-material/DashboardOutlined';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import GridOn from '@mui/icons-material/GridOnOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import Handshake from '@mui/icons-material/HandshakeOutlined';
import Insights from '@mui/icons-material/InsightsOutlined';
import LibraryBooks from '@mui/icons-material/LibraryBooksOutlined';
import MoveToInbox from '@mui/icons-material/MoveToInboxOutlined';
import Settings from '@mui/icons-material/SettingsOutlined';
import Usb from '@mui/icons-material/UsbOutlined';
import { Box, Tooltip, useMediaQuery } from '@mui/material';
import { NavLink } from 'react-router';
import { isBlocking, isOpen, type Finding } from '../../shared/rules/finding';
import { nounOf } from '../../shared/domain/nouns';
import type { TextCode } from '../../shared/text';
import { useLastAnswer, useQuery } from '../api';
import { CountBadge } from '../components';
import { useText } from '../base/language';
import { areaPath } from '../base/places';
import { useSession } from '../base/session';
import { iconSize, measure, textSize, token } from '../base/theme';

interface Item {
  to: string;
  text: TextCode;
  Icon: typeof Dashboard;
}

const items: Item[] = [
  { to: '/', text: 'NAV_DESK', Icon: Dashboard },
  { to: '/stations', text: 'NAV_STATIONS', Icon: AccountTree },
  { to: '/people', text: 'NAV_PEOPLE', Icon: Badge },
  { to: '/institutions', text: 'NAV_INSTITUTIONS', Icon: Groups },
  { to: '/projects', text: 'NAV_PROJECTS', Icon: Handshake },
  { to: '/ledgers', text: 'NAV_LEDGERS', Icon: LibraryBooks },
  { to: '/evaluation', text: 'NAV_EVALUATION', Icon: FactCheck },
  { to: '/statistics', text: 'NAV_STATISTICS', Icon: GridOn },
  { to: '/indicators', text: 'NAV_INDICATORS', Icon: Insights },
  { to: '/submission', text: 'NAV_SUBMISSION', Icon: Usb },
];
const receive: Item = { to: '/receive', text: 'NAV_RECEIVE', Icon: MoveToInbox };
const settings: Item = { to: '/settings', text: 'NAV_SETTINGS', Icon: Settings };

interface Count {
  count: number;
  problem: boolean;
}

/** Where a finding is mended: the area of its noun, or the screen of its own. */
const placeOf = ({ entity }: Finding): string =>
  entity === 'statistics' || entity === 'evaluation' ? `/${entity}` : areaPath(nounOf(entity).area);

/** Counts of what needs somebody by place, from the findings of the quarter. */
function useCounts(): Record<string, Count> {
  const { period } = useSession();
  const { data } = useQuery('checks.run', { period });
  // As the desk and the page 指标 found them: after every key in the sheet they would cost too much.
  const indicators = useLastAnswer('indicators.get', { period, plan: null });
  const counts: Record<string, Count> = {};
  const behind = (indicators?.rows ?? []).filter(
    ({ status }) => status === 'slow' || status === 'off',
  ).length;
  if (behind > 0) counts['/indicators'] = { count: behind, problem: false };
  const seen = new Set<string>();
  for (const finding of data ?? []) {
    if (!isOpen(finding)) continue;
    const at = (counts[placeOf(finding)] ??= { count: 0, problem: false });
    const record = `${finding.entity} ${finding.id}`;
    if (!seen.has(record)) {
      seen.add(record);
      at.count += 1;
    }
    if (isBlocking(finding)) at.problem = true;
  }
  return counts;
}

function Entry({
  item,
  narrow,
  count,
}: {
  item: Item;
  narrow: boolean;
  count?: Count | undefined;
}) {
  const say = useText();
  const text = say(item.text);
  const link = (
    <Box
      component={NavLink}
      to={item.to}
      end={item.to === '/'}
      aria-label={text}
      sx={{
        height: 40,
        mx: 2,
        px: narrow ? 0 : 3,
        gap: 3,
        display: 'flex',
        alignItems: 'center',
        justifyContent: narrow ? 'center' : 'flex-start',
        position: 'relative',
        borderRadius: '4px',
        color: token.t2,
        textDecoration: 'none',
        fontSize: textSize.body,
        '&:hover': { bgcolor: token.hover },
        '&.active': { bgcolor: token.teal50, color: token.teal, fontWeight: 700 },
        '&.active::before': {
          content: '""',
          position: 'absolute',
          left: -8,
          top: 8,
          bottom: 8,
          width: 3,
          bgcolor: token.teal,
        },
      }}
    >
      <item.Icon sx={{ fontSize: iconSize.large }} aria-hidden />
      {!narrow && (
        <Box
          component="span"
          sx={{
            flex: 1,
            minWidth: 0,
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {text}
        </Box>
      )}
      {!narrow && count && <CountBadge count={count.count} problem={count.problem} />}
    </Box>
  );
  return narrow ? (
    <Tooltip title={text} placement="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}

/** Left navigation; icons only under 1100 px. */
export function Nav() {
  const say = useText();
  const { state } = useSession();
  const narrow = useMediaQuery('(max-width:1099px)');
  const counts = useCounts();
  // Above the county there is no register to count indicators from.
  const shown =
    state.office.level === 'county'
      ? items
      : [...items.filter(({ to }) => to !== '/indicators'), receive];
  return (
    <Box
      component="nav"
      aria-label={say('NAV_LABEL')}
      data-print="none"
      sx={{
        width: narrow ? 56 : measure.nav,
        flexShrink: 0,
        py: 3,
        display: 'flex',
        flexDirection: 'column',
        bgcolor: token.sunk,
        borderRight: `1px solid ${token.line}`,
        overflowY: 'auto',
      }}
    >
      {shown.map((item) => (
        <Entry key={item.to} item={item} narrow={narrow} count={counts[item.to]} />
      ))}
      <Box sx={{ mt: 'auto', pt: 2, mx: 3, borderTop: `1px solid ${token.line2}` }} />
      <Box sx={{ pt: 2 }}>
        <Entry item={settings} narrow={narrow} />
      </Box>
    </Box>
  );
}

import { Tab, Tabs } from '@mui/material';
import { Link as RouterLink, useLocation } from 'react-router';
import type { Area } from '../../shared/domain/noun';
import { nounOf, nounsIn, type NounName } from '../../shared/domain/nouns';
import type { TextCode } from '../../shared/text';
import { useText } from '../base/language';
import { listPath } from '../base/places';
import { token } from '../base/theme';

export const areaTitle: Record<Area, TextCode> = {
  stations: 'NAV_STATIONS',
  people: 'NAV_PEOPLE',
  institutions: 'NAV_INSTITUTIONS',
  projects: 'NAV_PROJECTS',
  ledgers: 'NAV_LEDGERS',
};

/** Places of an area that no noun's list is. */
const further: Partial<Record<Area, readonly { path: string; text: TextCode }[]>> = {
  stations: [
    { path: '/stations/haves', text: 'HAVES_TAB' },
    { path: '/stations/coverage', text: 'COVER_TAB' },
  ],
  people: [
    { path: '/people/duplicates', text: 'DUPLICATES' },
    { path: '/people/retention', text: 'RETENTION' },
  ],
  institutions: [
    { path: '/institutions/overview', text: 'SOCIETIES_OVERVIEW' },
    { path: '/institutions/duplicates', text: 'DUPLICATES' },
  ],
  projects: [{ path: '/projects/ranking', text: 'RANK_TAB' }],
};

/** What an area of the navigation lists, one tab a noun. */
export function AreaTabs({ area }: { area: Area }) {
  const say = useText();
  const { pathname } = useLocation();
  const nounTab = (noun: NounName, at: number) => ({
    path: listPath(noun),
    label: say.label(at === 0 ? nounOf(noun).label : nounOf(noun).plural),
  });
  const places = [
    ...nounsIn(area).map(nounTab),
    ...(further[area] ?? []).map(({ path, text }) => ({ path, label: say(text) })),
  ];
  if (places.length < 2) return null;
  return (
    <Tabs
      value={places.find(({ path }) => path === pathname)?.path ?? false}
      variant="scrollable"
      scrollButtons="auto"
      aria-label={say(areaTitle[area])}
      data-print="none"
      sx={{
        px: 2,
        minHeight: 40,
        flexShrink: 0,
        bgcolor: token.surface,
        borderBottom: `1px solid ${token.line}`,
        '& .MuiTab-root': { minHeight: 40, minWidth: 0, px: 3 },
      }}
    >
      {places.map(({ path, label }) => (
        <Tab key={path} value={path} label={label} component={RouterLink} to={path} />
      ))}
    </Tabs>
  );
}

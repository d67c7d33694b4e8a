import { Box } from '@mui/material';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { useLanguage, type Say } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { endsGroup, GROUP_LINE, headLook, ITEM_LINE, nameLook } from './grid-look';

interface Group {
  label: string;
  span: number;
}

const cornerLook = {
  ...headLook,
  ...nameLook,
  top: 0,
  zIndex: 3,
  color: token.t2,
  fontSize: textSize.small,
  verticalAlign: 'bottom',
  pb: 1,
} as const;

/** What a head says of its figure: of what time it is, and where the office chose how, how it is counted. */
function noteOf(
  { key, source, reference }: StatisticsItem,
  { fullTime, sixHavesTerm }: StatisticsSheet['counted'],
  say: Say,
): string {
  if (source === 'computed') return say('SHEET_NOTE_computed');
  const time = say(`SHEET_REFERENCE_${reference}`);
  if (key === 'staffFull' || key === 'staffPart')
    return `${time}\n${say(`SHEET_FULL_TIME_${fullTime}`)}`;
  return key === 'sixHavesMet' ? `${time}\n${say(`SHEET_SIX_HAVES_${sixHavesTerm}`)}` : time;
}

/** Where the figures beneath a head come from, if nobody types them. */
function GroupSource({ source }: { source: 'register' | 'computed' | null }) {
  const { say } = useLanguage();
  if (source === null) return null;
  return (
    <Box component="span" sx={{ fontWeight: 400, color: token.t3 }}>
      {' '}
      · {say(`SHEET_SOURCE_${source}`)}
    </Box>
  );
}

/** The two lines of the sheet's head: groups of items, and the items with their units. */
export function GridHead({
  items,
  counted,
}: {
  items: readonly StatisticsItem[];
  counted: StatisticsSheet['counted'];
}) {
  const { language, say } = useLanguage();
  const groups = items.reduce<Group[]>((all, item) => {
    const label = item.group[language];
    const last = all.at(-1);
    if (last?.label === label) last.span += 1;
    else all.push({ label, span: 1 });
    return all;
  }, []);
  /** Where a whole group comes from, that is not typed. */
  const sourceOf = ({ label }: Group): 'register' | 'computed' | null => {
    const sources = items.filter(({ group }) => group[language] === label);
    const [first] = sources;
    return first && first.source !== 'entered' && sources.every((o) => o.source === first.source)
      ? first.source
      : null;
  };
  return (
    <thead>
      <tr aria-rowindex={1}>
        <Box component="th" rowSpan={2} sx={cornerLook}>
          {say('SHEET_STATION')}
        </Box>
        {groups.map((group) => (
          <Box
            component="th"
            key={group.label}
            colSpan={group.span}
            sx={{
              ...headLook,
              top: 0,
              height: GROUP_LINE,
              fontWeight: 700,
              borderRightColor: token.line2,
            }}
          >
            {group.label}
            <GroupSource source={sourceOf(group)} />
          </Box>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        {items.map((item, column) => (
          <Box
            component="th"
            key={item.key}
            title={noteOf(item, counted, say)}
            sx={{
              ...headLook,
              top: GROUP_LINE,
              height: ITEM_LINE,
              textAlign: 'right',
              ...(endsGroup(items, column) ? { borderRightColor: token.line2 } : {}),
            }}
          >
            {item.label[language]}
            {item.unit[language] ? ` ${item.unit[language]}` : ''}
          </Box>
        ))}
      </tr>
    </thead>
  );
}

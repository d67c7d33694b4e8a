import { Box } from '@mui/material';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { endsGroup, GROUP_LINE, headLook, ITEM_LINE, nameLook } from './grid-look';

interface Group {
  label: string;
  span: number;
  register: boolean;
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

/** The two lines of the sheet's head: groups of items, and the items with their units. */
export function GridHead({ items }: { items: readonly StatisticsItem[] }) {
  const { language, say } = useLanguage();
  const groups = items.reduce<Group[]>((all, item) => {
    const label = item.group[language];
    const last = all.at(-1);
    if (last?.label === label) last.span += 1;
    else all.push({ label, span: 1, register: item.source === 'register' });
    return all;
  }, []);
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
            {group.register && (
              <Box component="span" sx={{ fontWeight: 400, color: token.t3 }}>
                {' '}
                · {say('SHEET_FROM_REGISTER')}
              </Box>
            )}
          </Box>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        {items.map((item, column) => (
          <Box
            component="th"
            key={item.key}
            title={say(`SHEET_REFERENCE_${item.reference}`)}
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

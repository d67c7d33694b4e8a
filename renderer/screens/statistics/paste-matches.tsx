import { Box } from '@mui/material';
import type { PastedHead, PastePlan, StatisticsSheet } from '../../../shared/contract/quarter';
import { itemLabel, itemsByKey } from '../../../shared/domain/statistics-form';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { MenuButton, type MenuEntry } from '../../components/menu-button';
import { shortName } from '../../base/station-name';
import type { Pasting } from './use-paste';

/** A heading or a name, what it was taken for, and the way to another. */
function Match(props: {
  text: string;
  taken: string | null;
  name: string;
  entries: readonly MenuEntry[];
  /** What is said where it was taken for nothing. */
  none?: 'SHEET_PASTE_UNUSED' | 'SHEET_PASTE_STRANGER';
}) {
  const say = useText();
  const { text, taken, name, entries, none = 'SHEET_PASTE_UNUSED' } = props;
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2 }}>
      <Box sx={{ flex: '1 1 0', minWidth: 0 }}>{text}</Box>
      <Box component="span" aria-hidden>
        →
      </Box>
      <Box sx={{ flex: '1.3 1 0', minWidth: 0, color: taken === null ? token.t3 : token.t1 }}>
        {taken === null ? say(none) : <b>{taken}</b>}
      </Box>
      <MenuButton
        variant="text"
        aria-label={name}
        entries={entries}
        sx={{ minWidth: 0, px: 1, py: 0, fontSize: textSize.dense }}
      >
        {say(taken === null ? 'SHEET_PASTE_CHOOSE' : 'SHEET_PASTE_CHANGE')}
      </MenuButton>
    </Box>
  );
}

interface MatchesProps {
  sheet: StatisticsSheet;
  pasting: Pasting;
}

/** What headings were taken for; each can be taken for another item, or left out. */
export function HeadMatches({ sheet, pasting, heads }: MatchesProps & { heads: PastedHead[] }) {
  const say = useText();
  const items = itemsByKey(sheet.form);
  const textOf = ({ at, down, text }: PastedHead): string =>
    text || say(down ? 'SHEET_PASTE_ROW_AT' : 'SHEET_PASTE_COLUMN_AT', { n: at });
  const entries = (head: PastedHead): MenuEntry[] => [
    {
      label: say('SHEET_PASTE_UNUSED'),
      selected: head.item === null,
      act: () => {
        pasting.mean(head, null);
      },
    },
    ...sheet.form.items
      .filter(({ source }) => source === 'entered')
      .map((item) => ({
        label: say.label(itemLabel(item)),
        selected: item.key === head.item,
        act: () => {
          pasting.mean(head, item.key);
        },
      })),
  ];
  return heads.map((head) => {
    const item = items.get(head.item ?? '');
    return (
      <Match
        key={`${head.down} ${head.at}`}
        text={textOf(head)}
        taken={item ? say.label(itemLabel(item)) : null}
        name={say('SHEET_PASTE_CHANGE_HEAD', { heading: textOf(head) })}
        entries={entries(head)}
      />
    );
  });
}

const bare = (name: string): string => shortName(name.trim()).replace(/(社工站|服务站|站)$/, '');

/** Names that were taken for a station which is not called just so. */
export function unlike(plan: PastePlan, sheet: StatisticsSheet): PastePlan['stations'] {
  const names = new Map(sheet.stations.map(({ id, name }) => [id, name]));
  return plan.stations.filter(
    ({ text, station }) => bare(text) !== bare(names.get(station) ?? text),
  );
}

/** Names in a refused block that are none of the sheet's stations. */
export const strangersIn = ({ refused }: PastePlan): string[] => [
  ...new Set(
    refused.flatMap(({ code, text }) => (code === 'SHEET_PASTE_STATION' && text ? [text] : [])),
  ),
];

/** Whose rows are; each can be another station's, or left out. */
export function NameMatches({
  sheet,
  pasting,
  names,
}: MatchesProps & { names: { text: string; station: string | null }[] }) {
  const say = useText();
  const stations = new Map(sheet.stations.map(({ id, name }) => [id, shortName(name)]));
  const entries = (text: string, station: string | null): MenuEntry[] => [
    {
      label: say('SHEET_PASTE_UNUSED'),
      act: () => {
        pasting.name(text, null);
      },
    },
    ...sheet.stations.map(({ id, name }) => ({
      label: name,
      selected: id === station,
      act: () => {
        pasting.name(text, id);
      },
    })),
  ];
  return names.map(({ text, station }) => (
    <Match
      key={text}
      text={text}
      taken={station === null ? null : (stations.get(station) ?? null)}
      name={say('SHEET_PASTE_CHANGE_NAME', { name: text })}
      entries={entries(text, station)}
      none="SHEET_PASTE_STRANGER"
    />
  ));
}

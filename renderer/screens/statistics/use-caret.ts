import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Finding } from '../../../shared/rules/finding';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { Place } from './grid-logic';

/** The section first shown: what is counted anew each quarter. */
const FIRST_SECTION = 'D';

interface SheetPlace {
  section: string;
  at: Place;
}

/** Where the caret stands, and how it gets elsewhere. */
export interface Caret extends SheetPlace {
  /** The section's items, in the order of the columns. */
  items: StatisticsItem[];
  move: (at: Place) => void;
  openSection: (section: string) => void;
  /** To the cell of a finding of the sheet. */
  jump: (finding: Finding) => void;
}

const itemsOf = (sheet: StatisticsSheet | undefined, section: string): StatisticsItem[] =>
  sheet?.form.items.filter((item) => item.section === section) ?? [];

/**
 * The cell of a station and an item, or of the station's first where the item is not known; nothing
 * where the station is not there.
 */
function placeOf(
  sheet: StatisticsSheet | undefined,
  station: string | null,
  key: string | null | undefined,
): SheetPlace | undefined {
  const row = sheet?.stations.findIndex(({ id }) => id === station) ?? -1;
  const item = sheet?.form.items.find((one) => one.key === key) ?? sheet?.form.items[0];
  if (row < 0 || !item) return undefined;
  const { section } = item;
  return { section, at: { row, column: itemsOf(sheet, section).indexOf(item) } };
}

/** The caret's place in the sheet. `?station=&item=` is where it begins. */
export function useCaret(sheet: StatisticsSheet | undefined): Caret {
  const [params] = useSearchParams();
  const wished = params.toString();
  const [own, setOwn] = useState<SheetPlace & { after?: string }>({
    section: FIRST_SECTION,
    at: { row: 0, column: 0 },
  });
  const asked =
    own.after === wished ? undefined : placeOf(sheet, params.get('station'), params.get('item'));
  const { section, at } = asked ?? own;
  const items = useMemo(() => itemsOf(sheet, section), [sheet, section]);
  const go = (place: SheetPlace): void => {
    setOwn({ ...place, after: wished });
  };
  return {
    section,
    at,
    items,
    move: (to) => {
      go({ section, at: to });
    },
    openSection: (key) => {
      go({ section: key, at: { row: at.row, column: 0 } });
    },
    jump: ({ id, field }) => {
      const place = placeOf(sheet, id, field);
      if (place) go(place);
    },
  };
}

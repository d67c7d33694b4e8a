import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { TOTAL } from '../../../shared/rules/checks/totals';
import type { Finding } from '../../../shared/rules/finding';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { Place } from './grid-logic';
import { rectOf, type Range, type Rect } from './range';

/** The section first shown: what is counted anew each quarter. */
const FIRST_SECTION = 'D';

interface SheetPlace {
  section: string;
  at: Place;
  /** What is selected; the caret's cell alone where nothing is said. */
  range?: Range;
  /** The column from which Tab went to the right: Enter leads back below it. */
  begun?: number;
}

/** Where the caret stands, what is selected, and how it gets elsewhere. */
export interface Caret extends Pick<SheetPlace, 'section' | 'at' | 'begun'> {
  range: Range;
  rect: Rect;
  /** The section's items, in the order of the columns. */
  items: StatisticsItem[];
  /** To one cell, which alone is selected then. */
  move: (at: Place, begun?: number) => void;
  /** Selects; the caret stays unless it is told where to. */
  select: (range: Range, at?: Place) => void;
  openSection: (section: string) => void;
  /** To the first of cells that were changed, unless one of them is on view already. */
  reveal: (cells: readonly { station: string; item: string }[]) => void;
  /** To the cell of a finding of the sheet. */
  jump: (finding: Pick<Finding, 'id' | 'field'>) => void;
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

/** Whether a row of the sheet is where one sees it. */
function isOnView(row: number): boolean {
  const line = document.querySelector(`[role=grid] tr[data-index="${row}"]`);
  const scroller = line?.closest('[role=grid]')?.parentElement;
  if (!line || !scroller) return false;
  const [{ top, bottom }, box] = [line.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return bottom > box.top && top < box.bottom;
}

/**
 * The caret's place in the sheet. `?station=&item=` is where it begins.
 * @param first the section that is shown else
 */
export function useCaret(sheet: StatisticsSheet | undefined, first: string = FIRST_SECTION): Caret {
  const [params] = useSearchParams();
  const wished = params.toString();
  const [own, setOwn] = useState<SheetPlace & { after?: string }>({
    section: first,
    at: { row: 0, column: 0 },
  });
  const asked =
    own.after === wished ? undefined : placeOf(sheet, params.get('station'), params.get('item'));
  const { section, at, range = { from: at, to: at }, begun }: SheetPlace = asked ?? own;
  const items = useMemo(() => itemsOf(sheet, section), [sheet, section]);
  const go = (place: SheetPlace): void => {
    setOwn({ ...place, after: wished });
  };
  return {
    section,
    at,
    range,
    rect: rectOf(range),
    items,
    ...(begun === undefined ? {} : { begun }),
    move: (to, from) => {
      go({ section, at: to, ...(from === undefined ? {} : { begun: from }) });
    },
    select: (drawn, to = at) => {
      go({ section, at: to, range: drawn });
    },
    openSection: (key) => {
      go({ section: key, at: { row: at.row, column: 0 } });
    },
    reveal: (cells) => {
      const places = cells.flatMap((cell) => placeOf(sheet, cell.station, cell.item) ?? []);
      const [first] = places;
      const seen = places.some((one) => one.section === section && isOnView(one.at.row));
      if (first && !seen) go(first);
    },
    jump: ({ id, field }) => {
      // A finding of the totals stands at its item, in whichever row the caret is.
      const row = id === TOTAL && field !== undefined ? sheet?.stations[at.row]?.id : id;
      const place = placeOf(sheet, row ?? null, field);
      if (place) go(place);
    },
  };
}

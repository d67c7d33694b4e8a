import type { ParsedInputOf } from '../../../shared/contract/procedures';
import type { PastePlan } from '../../../shared/contract/quarter';
import { stationFormOf } from '../../../shared/definitions/further-return';
import type { Figures } from '../../../shared/rules/read-model';
import type { Reader } from '../database/context';
import type { FigureHouse } from '../quarter/figure-house';
import { planPaste } from '../quarter/paste-plan';
import { contentOf, figuresIn, frozenReturn } from './values';

/** The station tables of a return as a house of figures, for the period that is on view. */
function returnHouse(context: Reader, returnId: string, period: string): FigureHouse {
  const content = contentOf(context, returnId, period);
  const form = stationFormOf(content.definition);
  const rows = new Set(content.stations?.rows.map(({ id }) => id));
  const entered = new Set(
    form.items.filter(({ source }) => source === 'entered').map(({ key }) => key),
  );
  const parted = (which: (item: string) => boolean): Map<string, Record<string, number>> =>
    new Map(
      [...figuresIn(content).stations].map(([row, figures]) => [row, partOf(figures, which)]),
    );
  return {
    formAt: () => form,
    isFrozen: () => frozenReturn(context, returnId, period) !== null,
    stored: () => parted((item) => entered.has(item)),
    register: () => parted((item) => !entered.has(item)),
    refusal: (_period, station) => (rows.has(station) ? null : 'STATION_WITHOUT_ROW'),
    // The return's own rules ask once the figures are written.
    tellScales: () => undefined,
  };
}

const partOf = (figures: Figures, which: (item: string) => boolean): Record<string, number> =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([item, value]) =>
      value !== undefined && which(item) ? [[item, value]] : [],
    ),
  );

/** Works out what a block from the clipboard would write in the station tables of a return. */
export const planReturnPaste = (
  context: Reader,
  { returnId, ...input }: ParsedInputOf<'returns.pastePlan'>,
): PastePlan => planPaste(context, input, returnHouse(context, returnId, input.period));

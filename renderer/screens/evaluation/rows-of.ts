import {
  isSection,
  itemsOf,
  numbered,
  type Bonus,
  type EvaluationTemplate,
  type Indicator,
  type Item,
  type Section,
} from '../../../shared/definitions/evaluation-template';

/** Places of the left column that are no first-level indicator. */
export const ALL = '~all';
export const BONUSES = '~bonuses';
export const APART = '~apart';

/** What stands in the table, from top to bottom. */
export type SheetRow =
  | { kind: 'band'; section: Section; number: string; level: number }
  | { kind: 'item'; item: Item }
  | { kind: 'bonus'; item: Bonus }
  | { kind: 'sum'; indicator: Indicator };

function rowsBeneath(indicator: Indicator, number: string, whole: boolean): SheetRow[] {
  if (!isSection(indicator)) return [{ kind: 'item', item: indicator }];
  const inner = numbered(indicator.children, `${number}.`, 2).map(
    ({ indicator: one, number: own, level }): SheetRow =>
      isSection(one)
        ? { kind: 'band', section: one, number: own, level }
        : { kind: 'item', item: one },
  );
  return [
    ...(whole ? [{ kind: 'band' as const, section: indicator, number, level: 1 }] : []),
    ...inner,
    ...(whole ? [] : [{ kind: 'sum' as const, indicator }]),
  ];
}

/**
 * Rows of the chosen part of a form; `apart` are the keys of items about which assessors differ.
 */
export function rowsOf(
  template: EvaluationTemplate,
  chosen: string,
  apart: ReadonlySet<string> = new Set(),
): SheetRow[] {
  const bonuses = template.bonuses.map((item): SheetRow => ({ kind: 'bonus', item }));
  if (chosen === BONUSES) return bonuses;
  if (chosen === APART)
    return [
      ...template.indicators
        .flatMap(itemsOf)
        .filter(({ key }) => apart.has(key))
        .map((item): SheetRow => ({ kind: 'item', item })),
      ...bonuses.filter((row) => row.kind === 'bonus' && apart.has(row.item.key)),
    ];
  const whole = chosen === ALL;
  const rows = template.indicators.flatMap((indicator, at) =>
    whole || indicator.key === chosen ? rowsBeneath(indicator, String(at + 1), whole) : [],
  );
  return whole ? [...rows, ...bonuses] : rows;
}

/** The part of the form in which a key stands. */
export function placeOf(template: EvaluationTemplate, key: string): string {
  if (template.bonuses.some((bonus) => bonus.key === key)) return BONUSES;
  return (
    template.indicators.find((indicator) => itemsOf(indicator).some((item) => item.key === key))
      ?.key ?? ALL
  );
}

/** Parts of the form one after the other, as Enter goes through them. */
export const partsOf = (template: EvaluationTemplate): string[] => [
  ...template.indicators.map(({ key }) => key),
  ...(template.bonuses.length > 0 ? [BONUSES] : []),
];

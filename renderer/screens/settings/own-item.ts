import type { StatisticsForm, StatisticsItem } from '../../../shared/domain/statistics-form';

/** An item of the office's own as it is typed. */
export interface TypedItem {
  section: string;
  group: string;
  label: string;
  english: string;
  unit: string;
  decimals: string;
  total: 'sum' | 'none';
  reference: 'during' | 'end';
  required: boolean;
}

/** Units that are offered, with their English; any other may be typed. */
export const usualUnits = [
  { zh: '', en: '' },
  { zh: '人', en: 'persons' },
  { zh: '人次', en: 'attendances' },
  { zh: '户', en: 'households' },
  { zh: '次', en: 'times' },
  { zh: '个', en: 'pieces' },
  { zh: '小时', en: 'hours' },
  { zh: '万元', en: '10k yuan' },
  { zh: '%', en: '%' },
] as const;

export const MOST_DECIMALS = 4;

/** The section in which most is entered, where most of what is added belongs. */
function fullest({ sections, items }: StatisticsForm): string {
  const entered = (key: string): number =>
    items.filter(({ section, source }) => section === key && source === 'entered').length;
  return sections.map(({ key }) => key).sort((a, b) => entered(b) - entered(a))[0] ?? '';
}

export const typedOf = (item: StatisticsItem | null, form: StatisticsForm): TypedItem => ({
  section: item?.section ?? fullest(form),
  group: item?.group.zh ?? '',
  label: item?.label.zh ?? '',
  english: item && item.label.en !== item.label.zh ? item.label.en : '',
  unit: item?.unit.zh ?? '',
  decimals: String(item?.decimals ?? 0),
  total: item?.total === 'none' ? 'none' : 'sum',
  reference: item?.reference === 'end' ? 'end' : 'during',
  required: item?.required ?? false,
});

/** A key that no item has had: items that were dropped live on in earlier quarters. */
export const freshKey = (): string => `own-${crypto.randomUUID().slice(0, 13)}`;

/** The item that was typed; what is not asked stays as it was. */
export function itemOf(
  typed: TypedItem,
  key: string,
  before: StatisticsItem | null,
): StatisticsItem {
  const [label, group, unit] = [typed.label.trim(), typed.group.trim(), typed.unit.trim()];
  return {
    ...(before ?? { key, cumulative: false, headings: [] }),
    label: { zh: label, en: typed.english.trim() || label },
    group: { zh: group, en: before?.group.zh === group ? before.group.en : group },
    section: typed.section,
    unit: { zh: unit, en: usualUnits.find(({ zh }) => zh === unit)?.en ?? unit },
    decimals: Number(typed.decimals),
    total: typed.total,
    reference: typed.reference,
    source: 'entered',
    required: typed.required,
    own: true,
  };
}

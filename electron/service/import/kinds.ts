import type { ImportKind } from '../../../shared/contract/import';
import { identityColumns } from '../../../shared/domain/identity';
import { nounOf, workbookKinds, workbookNouns, type NounName } from '../../../shared/domain/nouns';
import { fieldKinds } from '../../../shared/domain/field-kinds';
import { storedFields } from '../../../shared/domain/noun';
import { halfWidth, loose } from '../../../shared/codes/text';
import { defaultStatisticsForm } from '../../../shared/domain/statistics-form';

/** What a workbook column may mean: key and the headings by which it is known, best first. */
export interface ColumnTarget {
  key: string;
  headings: readonly string[];
  required: boolean;
}

/** Order in which workbooks are taken in: what is referred to comes first. */
export const importOrder: readonly ImportKind[] = [...workbookKinds, 'statistics'];

/** Key of the column that names the station of a statistics row. */
export const STATION = 'station';

const bare = (text: string) => halfWidth(text).replace(/[(（[【].*?[)）\]】]/g, '');

/**
 * Forms of a heading for comparing: as written, and without what stands in brackets (units,
 * remarks).
 */
function headingForms(heading: string): string[] {
  return [...new Set([loose(heading), loose(bare(heading))])].filter(Boolean);
}

function statisticsTargets(): ColumnTarget[] {
  const items = defaultStatisticsForm.items.map((item) => ({
    key: item.key,
    required: false,
    headings: [
      `${item.group.zh}${item.label.zh}`,
      ...item.headings,
      ...item.headings.map((heading) => `${item.group.zh}${heading}`),
      item.label.zh,
    ],
  }));
  return [
    {
      key: STATION,
      required: true,
      headings: ['站点名称', '站点', '社工站', '社工站名称', '所在站点', '服务站点', '单位名称'],
    },
    ...items,
  ];
}

/** The columns a kind of workbook may have, from the nouns' descriptions or the statistics form. */
export function targetsOf(kind: ImportKind): ColumnTarget[] {
  if (kind === 'statistics') return statisticsTargets();
  const noun = workbookNouns[kind];
  const deciding = identitiesOf(noun);
  const own = storedFields(nounOf(noun))
    .filter(([, field]) => fieldKinds[field.kind].workbook)
    .map(([key, field]) => {
      const numbers = new Set(
        deciding
          .filter(({ field: decided }) => decided === key)
          .flatMap(({ headings }) => headings.map(loose)),
      );
      return {
        key,
        required: (field.required ?? false) && field.initial === undefined,
        headings: [
          field.label.zh,
          ...(field.headings ?? []).filter((heading) => !numbers.has(loose(heading))),
          field.label.en,
        ],
      };
    });
  return [...own, ...deciding.map(({ key, headings }) => ({ key, required: false, headings }))];
}

/**
 * Columns with the numbers of referred records: the first reference that a noun requires is meant
 * by a bare “身份证号”, any other by its own words.
 */
function identitiesOf(noun: NounName): { key: string; field: string; headings: string[] }[] {
  return identityColumns(noun)
    .filter(({ field }) => nounOf(noun).fields[field]?.required)
    .slice(0, 1)
    .map(({ key, field, label, number }) => ({
      key,
      field,
      headings: [label.zh, number.label.zh, ...(number.headings ?? []), label.en],
    }));
}

/** Headings that number the rows and mean nothing else. */
const IGNORED = new Set(['序号', '编号', '行号', 'no', '#'].map(loose));
export const isIgnoredHeading = (heading: string): boolean =>
  IGNORED.has(loose(heading)) || heading.trim() === '#';

/**
 * Finds the target of a heading: exact words first, then without brackets; a heading that two
 * targets share belongs to none.
 */
export function headingIndex(targets: readonly ColumnTarget[]): (heading: string) => string | null {
  const ranks: Map<string, Set<string>>[] = [];
  const put = (rank: number, form: string, key: string) => {
    const map = (ranks[rank] ??= new Map());
    map.set(form, (map.get(form) ?? new Set()).add(key));
  };
  for (const target of targets) {
    target.headings.forEach((heading, i) => {
      const [exact, ...others] = headingForms(heading);
      if (exact) put(i === 0 ? 0 : 1, exact, target.key);
      for (const form of others) put(2, form, target.key);
    });
  }
  return (heading) => {
    for (const form of headingForms(heading)) {
      for (const rank of ranks) {
        const keys = rank?.get(form);
        if (keys?.size === 1) return [...keys][0] ?? null;
      }
    }
    return null;
  };
}

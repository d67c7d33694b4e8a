import type { Office } from '../../../shared/domain/office';
import type { StatisticsForm } from '../../../shared/domain/statistics-form';
import { sm3 } from '../package-format/sm3';
import { cellText, type Sheet } from '../workbooks/sheet';
import type { WrittenSheet } from '../workbooks/written';

/** First cell of the sheet that tells whose a workbook is; no other workbook begins so. */
const MARK = 'stationbook-station-return';
/** Version of the tag's own shape. */
const FORMAT = '1';

/** Where an item stands in a workbook: its row, and the words beside it. */
export interface TaggedItem {
  key: string;
  row: number;
  label: string;
}

/** Whose return a workbook is, and under which definitions it was made. */
export interface BookTag {
  unitId: string;
  office: string;
  period: string;
  station: string;
  name: string;
  /** The version of the set, and the digest of its return. */
  version: string;
  digest: string;
  items: TaggedItem[];
}

/** A tag that cannot be read: made by a later version of the program, or changed by hand. */
export type NoTag = 'later' | 'damaged';

/** What a return asks for, in 64 digits: another return has others. */
export const returnDigest = (form: StatisticsForm): string =>
  sm3(Buffer.from(JSON.stringify(form)));

export const tagOf = (
  { unitId, name: office }: Pick<Office, 'unitId' | 'name'>,
  of: Pick<BookTag, 'period' | 'station' | 'name' | 'version' | 'digest' | 'items'>,
): BookTag => ({ unitId, office, ...of });

const SINGLE = ['unitId', 'office', 'period', 'station', 'name', 'version', 'digest'] as const;

/** The hidden sheet on which a tag stands; a file's name may be changed, this goes along. */
export function tagSheet(tag: BookTag): WrittenSheet {
  return {
    name: '填报标识',
    state: 'veryHidden',
    isProtected: true,
    rows: [
      { cells: [MARK, FORMAT] },
      ...SINGLE.map((key) => ({ cells: [key, tag[key]] })),
      ...tag.items.map(({ key, row, label }) => ({ cells: ['item', key, row, label] })),
    ],
  };
}

/**
 * The tag of a workbook, wherever its sheet stands and whatever it is called; null for a workbook
 * that has none.
 */
export function readTag(sheets: readonly Sheet[]): BookTag | NoTag | null {
  const sheet = sheets.find(({ rows }) => cellText(rows[0]?.cells[1]) === MARK);
  if (!sheet) return null;
  const lines = sheet.rows.map(({ cells }) => cells.slice(1).map(cellText));
  if (lines[0]?.[1] !== FORMAT) return 'later';
  const values = new Map(lines.slice(1).map(([key = '', value = '']) => [key, value]));
  const items = lines
    .filter(([kind]) => kind === 'item')
    .map(([, key = '', row = '', label = '']) => ({ key, row: Number(row), label }));
  const single = SINGLE.map((key) => [key, values.get(key) ?? ''] as const);
  const isWhole =
    single.every(([, value]) => value !== '') &&
    items.length > 0 &&
    items.every(({ key, row, label }) => key !== '' && label !== '' && row > 0);
  if (!isWhole) return 'damaged';
  const [unitId, office, period, station, name, version, digest] = single.map(([, value]) => value);
  return {
    unitId: unitId ?? '',
    office: office ?? '',
    period: period ?? '',
    station: station ?? '',
    name: name ?? '',
    version: version ?? '',
    digest: digest ?? '',
    items,
  };
}

import type { Label } from '../codes/label';
import type { Params, TextCode } from '../text';

interface Matched {
  label: Label;
  value: string;
  rows: number;
  how: 'synonym' | 'chosen';
  meant: string | null;
  likely: readonly { code: string; label: Label }[];
}

/** How a value of a workbook is said to have been understood: the text's code, and what fills it. */
export function matchedText({
  label,
  value,
  rows,
  how,
  meant,
  likely,
}: Matched): [TextCode, Params] {
  const params = { field: label, value, n: rows };
  if (meant === null) return ['IMPORT_MATCHED_empty', params];
  const known = likely.find(({ code }) => code === meant)?.label;
  return [`IMPORT_MATCHED_${how}`, { ...params, meant: known ?? meant }];
}

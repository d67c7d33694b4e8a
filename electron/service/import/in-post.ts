import { halfWidth } from '../../../shared/codes/text';
import type { Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { failure } from '../../../shared/result';
import { cellText, type SheetRow } from '../workbooks/sheet';
import type { Column } from './header';
import { error, type RowFault } from './row-faults';

/** The day on which somebody's work ends; a record without it is of somebody who still does it. */
const ENDS: Partial<Record<NounName, string>> = {
  person: 'leftOn',
  post: 'ends',
  childWorker: 'ends',
};

/** A column that only says whether somebody is still there: 是否在岗, 在职情况, 人员状态. */
const HEADING =
  /^(?:(?:是否|目前|当前|现)?(?:仍|还)?在[岗职任](?:与否|情况|状态|状况|否|中)?|是否(?:已)?离[岗职任]|离[岗职任](?:与否|情况|状态)|(?:人员|任职|岗位|工作)(?:状态|状况))$/;
const NO = /^(?:否|不是|不|无|n|no|×|✗|x|0)$/i;
const YES = /^(?:是|y|yes|√|✓|1)$/i;
/** Words of somebody who has gone; 未离职 and 拟离职 are none. */
const GONE =
  /^(?:已|已经)?(?:离[岗职任开站]|不在[岗职任]|辞职|退出|调[离走出]|退休|解聘|卸任|解除合同|终止合同)/;

const plain = (text: string): string => halfWidth(text).replace(/\s/g, '');

/** Whether a heading is that of a column which says who is still in post. */
export const saysInPost = (noun: NounName, heading: string): boolean =>
  ENDS[noun] !== undefined && HEADING.test(plain(heading));

function isGone(heading: string, text: string): boolean {
  const said = plain(text);
  const asksGone = /离[岗职任]/.test(heading);
  return GONE.test(said) || (asksGone ? YES : NO).test(said);
}

/**
 * The fault of a row that says of somebody to have left, and not when: it would count as in post.
 * @param values the record as the row would leave it
 */
export function goneWithoutDay(
  noun: NounName,
  { cells }: SheetRow,
  columns: readonly Column[],
  values: Values,
): RowFault | null {
  const key = ENDS[noun];
  const field = key === undefined ? undefined : nounOf(noun).fields[key];
  if (key === undefined || !field || (values[key] ?? null) !== null) return null;
  const said = columns.find(
    (one) =>
      one.field === null &&
      saysInPost(noun, one.heading) &&
      isGone(plain(one.heading), cellText(cells[one.column])),
  );
  if (!said) return null;
  const value = cellText(cells[said.column]);
  return error(
    said.column,
    failure('IMPORT_GONE_NO_DAY', { heading: said.heading, value, field: field.label }),
  );
}

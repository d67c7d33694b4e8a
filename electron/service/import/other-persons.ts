import type { ImportKind } from '../../../shared/contract/import';
import { nounOf, workbookNouns } from '../../../shared/domain/nouns';

/** Whoever else a roster names: 紧急联系人 and what stands beside is not the person's own. */
const OTHERS =
  /紧急联系|^(?:家庭|家属|亲属|直系亲属|配偶|父亲|母亲|父母|监护人|担保人|介绍人|推荐人)(?:成员|姓名|情况)?$/;
const PERSONAL: ReadonlySet<string> = new Set(['phone', 'citizenId']);
/** Whether a field is a number that belongs to one person. */
export const isPersonal = (kind: ImportKind, field: string): boolean =>
  kind !== 'statistics' && PERSONAL.has(nounOf(workbookNouns[kind]).fields[field]?.kind ?? '');

/** Whether a heading names somebody else than the person of the row. */
export const ofAnother = (heading: string): boolean => OTHERS.test(heading);

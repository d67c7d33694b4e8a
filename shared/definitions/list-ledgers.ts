import type { Label } from '../codes/label';
import type { NounName } from '../domain/noun-names';

/** Ledgers whose records can be the lines of a list in a further return. */
export const listLedgers = ['policies', 'demonstrations'] as const;
export type ListLedger = (typeof listLedgers)[number];

interface LedgerDescription {
  noun: NounName;
  /** Field by whose day a record lies in a period, and by which lines are in order. */
  day: string;
  /** Field by whose codes only some records are taken. */
  by: string;
  /** What may stand in a line: by name, and the fields that it is put together of. */
  columns: Readonly<Record<string, { label: Label; fields: readonly string[] }>>;
}

const column = (zh: string, en: string, ...fields: string[]) => ({ label: { zh, en }, fields });

/** What each of them is, and which of its columns a list may name. */
export const listLedgerOf: Readonly<Record<ListLedger, LedgerDescription>> = {
  policies: {
    noun: 'policyDocument',
    day: 'issuedOn',
    by: 'field',
    columns: {
      name: column('文件名称', 'title', 'name'),
      number: column('文号', 'number', 'number'),
      issuer: column('发文单位', 'issued by', 'issuer'),
      date: column('发文日期', 'issued on', 'issuedOn'),
      content: column('主要内容', 'content', 'content'),
    },
  },
  demonstrations: {
    noun: 'demonstration',
    day: 'namedOn',
    by: 'kind',
    columns: {
      kind: column('类别', 'kind', 'kind'),
      name: column('名称', 'name', 'name'),
      about: column('简介', 'about', 'about'),
      place: column('地区和单位', 'place and body', 'division', 'body'),
      reach: column('覆盖数', 'reached', 'reach'),
      invested: column('投入（万元）', 'invested (10k yuan)', 'invested'),
      date: column('命名日期', 'named on', 'namedOn'),
    },
  },
};

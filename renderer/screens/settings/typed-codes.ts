import { codeTables, type TableName } from '../../../shared/codes/tables';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import { nounNames, nounOf } from '../../../shared/domain/nouns';
import type { Label } from '../../../shared/domain/noun';

type Codes = DefinitionSet['codes'];
type Change = Codes[string][number];

/** A code as it is typed. */
export interface TypedCode {
  code: string;
  zh: string;
  en: string;
  /** The period from which it is chosen no more; empty while it is. */
  retired: string;
  /** Whether the program itself has it; others came with a set, or are being added. */
  known: boolean;
}

/** Tables that a set may change, each as the first field is called that takes its codes. */
export function tableNames(): { table: TableName; label: Label }[] {
  const fields = nounNames.flatMap((noun) =>
    Object.values(nounOf(noun).fields).flatMap(({ codes, label }) =>
      codes === undefined ? [] : [{ table: codes, label, noun: nounOf(noun).label }],
    ),
  );
  return (Object.keys(codeTables) as TableName[]).flatMap((table) => {
    const field = fields.find((one) => one.table === table);
    if (!field || table === 'statisticsItem') return [];
    const { label, noun } = field;
    return [{ table, label: { zh: `${noun.zh}·${label.zh}`, en: `${noun.en}: ${label.en}` } }];
  });
}

/** The codes of a table as they stand under a set. */
export function typedCodes({ codes }: Pick<DefinitionSet, 'codes'>, table: TableName): TypedCode[] {
  const changes = codes[table] ?? [];
  const own: readonly { code: string; label: Label }[] = codeTables[table];
  const typed = (code: string, label: Label | undefined, known: boolean): TypedCode => {
    const change = changes.find((one) => one.code === code);
    const { zh = code, en = code } = change?.label ?? label ?? {};
    return { code, zh, en, retired: change?.retired ?? '', known };
  };
  return [
    ...own.map(({ code, label }) => typed(code, label, true)),
    ...changes
      .filter(({ code }) => !own.some((one) => one.code === code))
      .map(({ code, label }) => typed(code, label, false)),
  ];
}

/** What differs from the program's own table, with what else the set says of a code. */
function changeOf(typed: TypedCode, table: TableName, before: Change | undefined): Change | null {
  const own: readonly { code: string; label: Label }[] = codeTables[table];
  const label = { zh: typed.zh.trim(), en: typed.en.trim() || typed.zh.trim() };
  const known = own.find(({ code }) => code === typed.code)?.label;
  const renamed = known?.zh !== label.zh || known.en !== label.en;
  const { synonyms } = before ?? {};
  if (!renamed && typed.retired === '' && synonyms === undefined) return null;
  return {
    code: typed.code.trim(),
    ...(renamed && { label }),
    ...(synonyms && { synonyms }),
    ...(typed.retired !== '' && { retired: typed.retired }),
  };
}

/** The code tables of the set with one of them as it was typed. */
export function codesOf(
  { codes }: Pick<DefinitionSet, 'codes'>,
  table: TableName,
  typed: readonly TypedCode[],
): Codes {
  const { [table]: before = [], ...others } = codes;
  const changes = typed.flatMap(
    (one) =>
      changeOf(
        one,
        table,
        before.find(({ code }) => code === one.code),
      ) ?? [],
  );
  return changes.length === 0 ? others : { ...others, [table]: changes };
}

const CODE = /^[A-Za-z0-9._-]{1,40}$/;

/** Why a code cannot stand as it is typed. */
export function codeFault(
  one: TypedCode,
  all: readonly TypedCode[],
): 'SET_EDIT_CODE_BAD' | 'SET_EDIT_CODE_TWICE' | null {
  if (!CODE.test(one.code.trim())) return 'SET_EDIT_CODE_BAD';
  const same = all.filter(({ code }) => code.trim() === one.code.trim());
  return same.length > 1 ? 'SET_EDIT_CODE_TWICE' : null;
}

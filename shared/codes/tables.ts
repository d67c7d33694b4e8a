import { activityTables } from './activity-tables';
import { careTables } from './care-tables';
import { careerTables } from './career-tables';
import { officeTables } from './office-tables';
import { peopleTables } from './people-tables';
import { personTables } from './person-tables';
import { purchaseTables } from './purchase-tables';
import { societyTables } from './society-tables';
import { projectTables } from './project-tables';
import { stationTables } from './station-tables';
import type { Label } from './label';
import { beginsBefore } from './period';
import type { CodeChange, CodeEntry, CodeTables } from './table';
import { halfWidth, loose, plainWord } from './text';

/** Every code table of the register; sources stand at the tables. */
export const codeTables = {
  ...stationTables,
  ...purchaseTables,
  ...personTables,
  ...peopleTables,
  ...careerTables,
  ...societyTables,
  ...careTables,
  ...projectTables,
  ...officeTables,
  ...activityTables,
} as const satisfies CodeTables;

export type TableName = keyof typeof codeTables;

/** Whether there is a code table of that name. */
export const isCodeTable = (name: string): name is TableName => Object.hasOwn(codeTables, name);

/** Codes of a table; of several when the table is one of several. */
export type CodeOf<T extends TableName> = (typeof codeTables)[T][number]['code'];

/** Code tables as they are in force, with what was worked out of them. */
export interface Tables {
  entries: Readonly<Record<TableName, readonly CodeEntry[]>>;
  indexes: Map<TableName, Map<string, string>>;
}

function changed(entry: CodeEntry, { label, synonyms = [], retired }: CodeChange): CodeEntry {
  // What a code was called stays a word by which workbooks know it.
  const before = label ? [entry.label.zh, entry.label.en] : [];
  return {
    ...entry,
    label: label ?? entry.label,
    synonyms: [...before, ...(entry.synonyms ?? []), ...synonyms],
    ...(retired === undefined ? {} : { retired }),
  };
}

/** Words that a set gives to a code: no other code of the table is meant by them any more. */
const claimed = (changes: readonly CodeChange[]): ReadonlyMap<string, string> =>
  new Map(
    changes.flatMap(({ code, label, synonyms = [] }) =>
      [...(label ? [label.zh, label.en] : []), ...synonyms].map(
        (word) => [plainWord(word), code] as const,
      ),
    ),
  );

const withoutClaimed = (entry: CodeEntry, claims: ReadonlyMap<string, string>): CodeEntry => ({
  ...entry,
  synonyms: (entry.synonyms ?? []).filter(
    (word) => (claims.get(plainWord(word)) ?? entry.code) === entry.code,
  ),
});

/** The program's tables with what a definition set changes and adds, by table. Pure. */
export function tablesWith(changes: Readonly<Record<string, readonly CodeChange[]>>): Tables {
  const entries = Object.fromEntries(
    Object.entries<readonly CodeEntry[]>(codeTables).map(([table, known]) => {
      const own = changes[table] ?? [];
      if (own.length === 0) return [table, known];
      const claims = claimed(own);
      const merged = known.map((entry) => {
        const change = own.find(({ code }) => code === entry.code);
        return change ? changed(entry, change) : entry;
      });
      const added = own
        .filter(({ code }) => !known.some((entry) => entry.code === code))
        .map((change) => changed({ code: change.code, label: bare(change.code) }, change));
      return [table, [...merged, ...added].map((entry) => withoutClaimed(entry, claims))];
    }),
  ) as unknown as Tables['entries'];
  return { entries, indexes: new Map() };
}

const bare = (code: string): Label => ({ zh: code, en: code });

const shipped = tablesWith({});
let source: () => Tables | undefined = () => undefined;

/**
 * Says where the tables in force come from. Labels are asked in hundreds of places, by pure rules as
 * by screens; handing the tables to each would put them into every signature. So each process says
 * once, as it starts, how to find them: the service those of the call that is being answered, a
 * window those of its office. Without a source, or where it knows none, the program's own hold.
 */
export function tablesComeFrom(where: () => Tables | undefined): void {
  source = where;
}

const inForce = (): Tables => source() ?? shipped;

/** Entries of a table in their order, retired ones too. */
export const codesOf = (table: TableName): readonly CodeEntry[] => inForce().entries[table];

/** Entries that may be chosen in a period, and those that a record has already. */
export const offeredCodes = (
  table: TableName,
  period: string,
  kept: readonly string[] = [],
): readonly CodeEntry[] =>
  codesOf(table).filter(
    ({ code, retired }) =>
      retired === undefined || beginsBefore(period, retired) || kept.includes(code),
  );

/** Text of a code; a code that the table does not have is shown as it is. */
export function labelOf(table: TableName, code: string, language: 'zh' | 'en' = 'zh'): string {
  return codesOf(table).find((entry) => entry.code === code)?.label[language] ?? code;
}

/**
 * Both texts of a code, for a parameter that is worded at display; a code that the table does not
 * have is shown as it is.
 */
export const codeLabel = (table: TableName, code: string): Label =>
  codesOf(table).find((entry) => entry.code === code)?.label ?? { zh: code, en: code };

/** Forms of a word for comparing, from as it is written to as it is meant. */
const formsOf = (text: string): string[] =>
  [halfWidth(text).trim(), loose(text), plainWord(text)].filter(Boolean);

function indexOf(table: TableName): Map<string, string> {
  const { indexes } = inForce();
  const known = indexes.get(table);
  if (known) return known;
  const index = new Map<string, string>();
  const put = (text: string, code: string) => {
    for (const key of formsOf(text)) if (!index.has(key)) index.set(key, code);
  };
  for (const entry of codesOf(table))
    [entry.code, entry.label.zh, entry.label.en].forEach((text) => put(text, entry.code));
  for (const entry of codesOf(table)) entry.synonyms?.forEach((text) => put(text, entry.code));
  indexes.set(table, index);
  return index;
}

/** The code of which a text is a word of the table as it stands; null where it is none. */
export const wordOf = (table: TableName, text: string): string | null => wordIn(table, text);

const wordIn = (table: TableName, text: string): string | null => {
  const index = indexOf(table);
  // Nearly every cell has the word as the table writes it.
  const plain = index.get(text);
  if (plain !== undefined) return plain;
  for (const form of formsOf(text)) {
    const code = index.get(form);
    if (code !== undefined) return code;
  }
  return null;
};

/** Numbers that people put before a choice: `1.`, `（二）`, `③`. */
const NUMBERING = /^\s*(?:[(（]?[\d一二三四五六七八九十]{1,2}[)）.．、]|[①-⑳])\s*(?=\D)/;
/** A mark that ends a sentence or a choice. */
const ENDING = /[\s。．.，,；;！!、]+$/;
/** Words that say of which sort a choice is, and nothing more. */
const SORT = /(类别|类型|类|型|方式|状态|情况)$/;
/** What a certificate is called behind its level: 助理社会工作师职业水平证书. */
const CERTIFICATE = /(职业)?(水平|资格)?(证书|证)$/;
/** Remarks in brackets that say nothing about the choice. */
const REMARK =
  /^(请?注明.*|.*填写?|如有|个|人|名|所|家|站|室|级|兼职?|专职?|全职|持证|在[编岗职]|编外|聘用|外聘|派驻|驻站|全日制|非全日制|统招|自考|函授|成人?|成教|电大|网教|网络|远程|党校|业余)$/;

/**
 * A word with a remark in brackets, 助理社会工作师（初级）: the word, where the remark says the same or
 * nothing. What a remark may change (中级（备考）) is not left out.
 */
function withoutRemark(table: TableName, text: string): string | null {
  const parts = /^([^()]+)\(([^()]*)\)([^()]*)$/.exec(
    halfWidth(text)
      .replace(/[[【〔]/g, '(')
      .replace(/[\]】〕]/g, ')'),
  );
  if (!parts) return null;
  const [, before = '', remark = '', after = ''] = parts;
  const code = wordIn(table, before + after);
  if (code === null) return null;
  return REMARK.test(remark.trim()) || wordIn(table, remark) === code ? code : null;
}

/** Words that mean one code, side by side: 大学本科/学士. */
function alikeIn(table: TableName, text: string): string | null {
  const parts = text.split(/[/／]/).map((part) => part.trim());
  const codes = new Set(parts.map((part) => wordIn(table, part)));
  const [code = null] = codes;
  return parts.length > 1 && codes.size === 1 ? code : null;
}

/** Two words in one cell, 站长兼督导. */
const BOTH = /^(.+?)[(（]?(?:兼任?(?!职)|[/／、])(.+?)[)）]?$/;

const JOINS = /[兼/／、]/;

/**
 * Two posts that one person has: `station`'s head who also supervises (站长兼督导) is the head, whose
 * post is named first; null where the words are not two of the table.
 */
export function twoCodes(table: TableName, text: string): { code: string; also: string } | null {
  if (!JOINS.test(text)) return null;
  const bare = text.replace(NUMBERING, '').replace(ENDING, '');
  if (wordIn(table, text) !== null || wordIn(table, bare) !== null) return null;
  const [, first = '', second = ''] = BOTH.exec(bare.trim()) ?? [];
  const [code, also] = [wordIn(table, first), wordIn(table, second)];
  return code !== null && also !== null ? { code, also } : null;
}

/**
 * Code of a code, a label or an everyday word; null when the table knows none. Of two posts in one
 * cell it is the first; `twoCodes` tells the other.
 */
export function codeOf(table: TableName, text: string): string | null {
  const whole = wordIn(table, text);
  if (whole !== null) return whole;
  const bare = text.replace(NUMBERING, '').replace(ENDING, '');
  return (
    wordIn(table, bare) ??
    wordIn(table, bare.replace(SORT, '')) ??
    wordIn(table, bare.replace(CERTIFICATE, '')) ??
    withoutRemark(table, bare) ??
    alikeIn(table, bare) ??
    (table === 'postRole' ? (twoCodes(table, bare)?.code ?? null) : null)
  );
}

/** Words that mean several codes of a table at once. */
const bundles: Partial<Record<TableName, readonly [text: string, codes: readonly string[]][]>> = {
  insurance: [
    ['五险', ['pension', 'medical', 'unemployment', 'injury', 'maternity']],
    ['五险一金', ['pension', 'medical', 'unemployment', 'injury', 'maternity', 'housing']],
  ],
  fiveSocieties: [['五社', ['community', 'organisation', 'worker', 'volunteer', 'charity']]],
};

/** The codes that one word of a field with several codes means; null when the table knows none. */
export function codesIn(table: TableName, text: string): readonly string[] | null {
  const bundle = bundles[table]?.find(([word]) => plainWord(word) === plainWord(text));
  if (bundle) return bundle[1];
  const code = codeOf(table, text);
  return code === null ? null : [code];
}

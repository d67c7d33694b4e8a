import { words } from '../../../../shared/codes/words';

/** The texts of the register as they were kept when this was written. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  station: words`name stateReason head phone address note`,
  visit: words`visitors findings required result`,
  protectionStation: words`name head phone address note`,
  childWorker: words`name phone`,
  careService: words`content note`,
  divisionFigure: words`source`,
  person: words`name citizenId phone major employer leftReason certificate`,
  post: words`employer reason`,
  qualification: words`certificate registrationNo`,
  training: words`topic organiser`,
  exam: [],
  talent: words`rank grantedBy note`,
  candidate: words`name phone note`,
  institution: words`name uscc authority legalRepresentative phone address note`,
  association: words`name uscc president phone note`,
  communityOrganisation: words`name filedNo head phone note`,
  volunteerTeam: words`name head phone note`,
  charityResource: words`name donor quantity purpose`,
  partner: words`name content contact phone note`,
  linkage: words`name result`,
  project: words`
    name purchaser catalogue termGround exceptionGround exceptionBy exceptionDocument note
  `,
  projectStation: words`note`,
  projectStep: words`documentNumber doneBy note`,
  fundingLine: words`documentNumber note`,
  milestone: words`name condition note`,
  payment: words`milestone voucher note`,
  expense: words`voucher note`,
  projectTarget: words`indicator period unit`,
  resultUse: words`text decidedBy documentNumber revokedReason`,
};

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** What nobody sees: U+0001 parts names from numbers in search texts and stays there. */
const UNSEEN = [
  ...range(0x02, 0x08),
  0x0b,
  0x0c,
  ...range(0x0e, 0x1f),
  ...range(0x7f, 0x9f),
  ...[0xad, 0x61c, 0x115f, 0x1160, 0x180e],
  ...range(0x200b, 0x200f),
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x206f),
  ...[0x3164, 0xfeff, 0xffa0],
];

function cleaned(table: string, column: string, unseen: readonly number[]): string {
  const anyOf = `'*[' || char(${unseen.join(', ')}) || ']*'`;
  const without = unseen.reduce(
    (text, code) => `replace(${text}, char(${code}), '')`,
    `"${column}"`,
  );
  return `UPDATE ${table} SET "${column}" = ${without} WHERE "${column}" GLOB ${anyOf};`;
}

/**
 * Takes characters that nobody sees out of what is kept: two names that look the same are the same,
 * and are found. A record stays who changed it when, and its audit entries say what was typed then.
 */
export const visibleText = {
  number: 15,
  slug: 'visible-text',
  sql: Object.entries(TEXTS)
    .flatMap(([table, columns]) => [
      ...columns.map((column) => cleaned(table, column, [0x01, ...UNSEEN])),
      cleaned(table, 'search', UNSEEN),
    ])
    .join('\n'),
} as const;

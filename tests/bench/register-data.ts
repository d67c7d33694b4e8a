import type { Writer } from '../../electron/service/database/context';
import { inTransaction, prepared } from '../../electron/service/database/records';
import { certificate, personName, phone } from '../../electron/service/demo/invented';
import { seeded, type Random } from '../../electron/service/demo/random';
import { searchText } from '../../electron/service/records/search-text';
import { divisionChildren, divisionEdits } from '../../electron/service/divisions/divisions';

export const MANY = 50_000;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The id number (GB 11643) of an invented person: no two of the fifty thousand share a birth date
 * and a serial.
 */
function idNumber(n: number): string {
  const birth = new Date(Date.UTC(1965, 0, 1 + (n % 12_000)))
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '');
  const digits = `220199${birth}${String(1 + Math.floor(n / 12_000)).padStart(3, '0')}`;
  return `${digits}${'10X98765432'[WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11] ?? ''}`;
}

type Db = Writer['db'];
const AT = '2026-10-01T00:00:00.000Z';

/** A station or studio with the search text that saving would have given it. */
export function insertStation(
  db: Db,
  random: Random,
  { id, name, tier, code, ...more }: StationRow,
): void {
  const values = { name, head: personName(random), phone: phone(random), ...more.texts };
  prepared(
    db,
    'INSERT INTO station (id, revision, updatedAt, updatedBy, search, name, tier, division, state, opened, area, mode, head, phone) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(
    id,
    AT,
    '王芳',
    searchText('station', values),
    name,
    tier,
    code,
    more.state ?? 'running',
    more.opened ?? '2021-05-01',
    more.area ?? 120,
    'direct',
    values.head,
    values.phone,
  );
}

interface StationRow {
  id: string;
  name: string;
  tier: 'station' | 'studio';
  code: string;
  state?: string;
  opened?: string;
  area?: number;
  /** What else it is found by. */
  texts?: { address: string };
}

/** The n-th person, a third of whom are certified and a fifth in part time. */
export function insertPerson(
  db: Db,
  random: Random,
  { n, station }: { n: number; station: string },
): void {
  const values = {
    name: personName(random),
    citizenId: idNumber(n),
    phone: phone(random),
    certificate: n % 3 === 0 ? certificate(random, 2022) : null,
  };
  prepared(
    db,
    'INSERT INTO person (id, revision, updatedAt, updatedBy, search, name, idType, citizenId, sex, birthDate, phone, education, station, role, employment, level, certificate, registrationExpiry) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(
    `p${n}`,
    AT,
    '王芳',
    searchText('person', values),
    values.name,
    'citizen',
    values.citizenId,
    n % 2 ? '1' : '2',
    `19${70 + (n % 30)}-03-04`,
    values.phone,
    '20',
    station,
    'worker',
    n % 5 === 0 ? 'part' : 'full',
    n % 3 === 0 ? 'assistant' : 'none',
    values.certificate,
    n % 3 === 0 ? '2027-06-30' : null,
  );
}

/**
 * Puts a station in every township, 50,000 studios and 50,000 people straight into an office's
 * tables.
 */
export function fillRegister({ db }: Writer): void {
  const random = seeded(5);
  const edits = divisionEdits(db);
  const townships = divisionChildren('220104000000', edits);
  const villages = townships.flatMap(({ code }) => divisionChildren(code, edits));
  inTransaction({ db }, () => {
    townships.forEach(({ code, name }, n) => {
      insertStation(db, random, { id: `t${n}`, name: `${name}社会工作站`, tier: 'station', code });
    });
    for (let n = 0; n < MANY; n += 1) {
      const { name = '', code = '' } = villages[n % villages.length] ?? {};
      insertStation(db, random, {
        id: `s${n}`,
        name: `${name}第${n}社会工作室`,
        tier: 'studio',
        code,
        state: n % 9 === 0 ? 'paused' : 'running',
        opened: `20${10 + (n % 16)}-0${1 + (n % 9)}-15`,
        area: 20 + (n % 180),
        texts: { address: `${name}${n % 300}号` },
      });
    }
    for (let n = 0; n < MANY; n += 1)
      insertPerson(db, random, { n, station: `s${(n * 7) % MANY}` });
  });
}

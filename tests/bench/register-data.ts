import type { Writer } from '../../electron/service/database/context';
import { inTransaction } from '../../electron/service/database/records';
import { certificate, personName, phone } from '../../electron/service/demo/invented';
import { seeded } from '../../electron/service/demo/random';
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

/**
 * Puts a station in every township, 50,000 studios and 50,000 people straight into an office's
 * tables, with the search texts that saving would have given them.
 */
export function fillRegister({ db }: Writer): void {
  const random = seeded(5);
  const edits = divisionEdits(db);
  const townships = divisionChildren('220104000000', edits);
  const villages = townships.flatMap(({ code }) => divisionChildren(code, edits));
  const at = '2026-10-01T00:00:00.000Z';
  const station = db.prepare(
    'INSERT INTO station (id, revision, updatedAt, updatedBy, search, name, tier, division, state, opened, area, mode, head, phone) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const person = db.prepare(
    'INSERT INTO person (id, revision, updatedAt, updatedBy, search, name, idType, citizenId, sex, birthDate, phone, education, station, role, employment, level, certificate, registrationExpiry) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  inTransaction({ db }, () => {
    townships.forEach(({ code, name }, n) => {
      const values = { name: `${name}社会工作站`, head: personName(random), phone: phone(random) };
      station.run(
        `t${n}`,
        at,
        '王芳',
        searchText('station', values),
        values.name,
        'station',
        code,
        'running',
        '2021-05-01',
        120,
        'direct',
        values.head,
        values.phone,
      );
    });
    for (let n = 0; n < MANY; n += 1) {
      const village = villages[n % villages.length];
      const values = {
        name: `${village?.name ?? ''}第${n}社会工作室`,
        head: personName(random),
        phone: phone(random),
        address: `${village?.name ?? ''}${n % 300}号`,
      };
      station.run(
        `s${n}`,
        at,
        '王芳',
        searchText('station', values),
        values.name,
        'studio',
        village?.code ?? '',
        n % 9 === 0 ? 'paused' : 'running',
        `20${10 + (n % 16)}-0${1 + (n % 9)}-15`,
        20 + (n % 180),
        'direct',
        values.head,
        values.phone,
      );
    }
    for (let n = 0; n < MANY; n += 1) {
      const values = {
        name: personName(random),
        citizenId: idNumber(n),
        phone: phone(random),
        certificate: n % 3 === 0 ? certificate(random, 2022) : null,
      };
      person.run(
        `p${n}`,
        at,
        '王芳',
        searchText('person', values),
        values.name,
        'citizen',
        values.citizenId,
        n % 2 ? '1' : '2',
        `19${70 + (n % 30)}-03-04`,
        values.phone,
        '20',
        `s${(n * 7) % MANY}`,
        'worker',
        n % 5 === 0 ? 'part' : 'full',
        n % 3 === 0 ? 'assistant' : 'none',
        values.certificate,
        n % 3 === 0 ? '2027-06-30' : null,
      );
    }
  });
}

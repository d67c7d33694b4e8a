import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { openDatabase } from '../../../electron/service/database/open';
import { databasePath } from '../../../electron/service/security/office-file';
import type { InputOf, NameOf } from '../../../shared/contract/procedures';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { answersAt, handedIn, NO_CONFLICT, templateOf } from '../evaluation/walk';
import { fill, introduce, PERIOD } from '../exchange/offices';
import { openTestOffice, PASSWORD, type TestOffice } from '../office';

/**
 * A county at work, with its city above and an office beside it, and small steps that calls of
 * every kind begin from.
 */
export interface World {
  county: TestOffice;
  city: TestOffice;
  third: TestOffice;
  out: string;
  station: string;
  person: string;
  village: string;
  /** A station of the office beside it, which is filled when it is first asked for. */
  foreign: () => Promise<string>;
  /** A number that was not given before. */
  next: () => number;
  /**
   * A connection of its own, opened anew because a restore puts another file in the old one's
   * place.
   */
  inside: <T>(work: (db: Database.Database) => T) => T;
  team: (name?: string) => Promise<{ id: string; revision: number }>;
  picture: () => string;
  begun: () => Promise<EvaluationDetail>;
  handedIn: () => Promise<EvaluationDetail>;
  sheet: (evaluation: string) => Promise<EvaluationDetail>;
  /** Has every warning of the quarter explained; frozen: and the quarter frozen. */
  explained: () => Promise<void>;
  frozen: () => Promise<void>;
  close: () => Promise<void>;
}

/** What to call every procedure that writes with, made anew each time. */
export type Calls = {
  [N in NameOf<'writes'>]: (world: World) => InputOf<N> | Promise<InputOf<N>>;
};

export async function openWorld(): Promise<World> {
  const out = mkdtempSync(join(tmpdir(), 'stationbook-hammer-'));
  const [county, city, third] = [
    await openTestOffice(),
    await openTestOffice({ level: 'city' }),
    await openTestOffice({ division: '220105' }),
  ];
  await introduce(city, county);
  await introduce(county, third);
  await fill(county);
  const idOf = (sql: string): string => String(county.ctx.db.prepare(sql).pluck().get());
  const station = idOf("SELECT id FROM station WHERE tier = 'station' ORDER BY id");
  const village = idOf("SELECT division FROM station WHERE tier = 'studio' ORDER BY id");
  let filled: Promise<string> | null = null;
  const foreign = async (): Promise<string> => {
    await fill(third);
    const { rows } = await third.call('records.list', {
      ...{ noun: 'station', search: '', offset: 0, limit: 1 },
      filters: { tier: 'station' },
    });
    return rows[0]?.id ?? '';
  };
  await (await openTestOffice({ folder: join(county.folder, 'demo', 'county-220104') })).leave();
  let given = 0;
  const next = (): number => (given += 1);
  const world: World = {
    county,
    city,
    third,
    out,
    station,
    village,
    foreign: () => (filled ??= foreign()),
    person: idOf('SELECT id FROM person ORDER BY id'),
    next,
    inside: (work) => {
      const db = openDatabase(databasePath(county.folder), county.ctx.databaseKey.toString('hex'), {
        existing: true,
      });
      try {
        return work(db);
      } finally {
        db.close();
      }
    },
    team: (name = `测试志愿队${next()}`) =>
      county.call('records.save', {
        noun: 'volunteerTeam',
        id: null,
        revision: null,
        values: { name, division: village },
      }),
    picture: () => {
      const file = join(out, `${next()}.txt`);
      writeFileSync(file, `附件 ${given}`);
      return file;
    },
    begun: async () => {
      const { id, version } = await templateOf(county, 'station-yearly');
      return county.call('evaluation.begin', {
        template: { id, version },
        subject: 'station',
        subjectId: station,
        year: '2026',
        date: '2026-09-10',
      });
    },
    handedIn: () =>
      handedIn(county, { template: 'six-haves', subjectId: station, date: '2026-09-10' }),
    sheet: async (evaluation) => {
      const { template } = await county.call('evaluation.get', { id: evaluation });
      return county.call('evaluation.sheet.save', {
        evaluation,
        id: null,
        revision: null,
        group: 'township',
        assessor: `评委${next()}`,
        organisation: '',
        conflict: NO_CONFLICT,
        answers: answersAt(template, 'township', 1),
        comments: {},
      });
    },
    explained: async () => {
      const found = await county.call('checks.run', { period: PERIOD });
      for (const { severity, code, entity, id, field = '', explanation } of found)
        if (severity === 'warning' && !explanation)
          await county.call('checks.explain', {
            ...{ period: PERIOD, code, entity, id, field },
            text: '已核对，属实',
          });
    },
    frozen: async () => {
      if ((await county.call('submission.state', { period: PERIOD })).frozen) return;
      await world.explained();
      await county.call('submission.freeze', { period: PERIOD });
    },
    close: async () => {
      await Promise.all([county.close(), city.close(), third.close()]);
      rmSync(out, { recursive: true, force: true });
    },
  };
  return world;
}

/**
 * Logs in again where a call before locked the office, let somebody else in, or went over to the
 * demonstration.
 */
export async function atWork({ county }: World): Promise<void> {
  await county.gate.call('session.lock', {});
  await county.call('session.login', { login: 'admin', password: PASSWORD });
}

import { openTestOffice, type TestOffice } from '../service/office';
import { launchApp } from '../e2e/launch';
import { openDisplay } from '../../build/runtime/display';
import { PASSWORD } from '../service/office';
import type { InputOf } from '../../shared/contract/procedures';
import { compare, timed } from './measure';
import { keyToPaint, tell } from './painted';
import { fillRegister, MANY } from './register-data';

const ROUNDS = 7;
const office = await openTestOffice();

/** The statement alone, on a connection of its own that has read the register before. */
const bare =
  (sql: string, ...params: string[]) =>
  (): Promise<number> =>
    timed(() => office.ctx.db.prepare(sql).all(...params));
/**
 * A page through the gate: parsed, searched, sorted, labelled and masked. Lists are kept until
 * something changes, so each turn changes something first.
 */
const page =
  (more: Partial<InputOf<'records.list'>> & Pick<InputOf<'records.list'>, 'noun'>) =>
  async (): Promise<number> => {
    await touch(office);
    return timed(() => office.call('records.list', { offset: 0, limit: 100, bare: true, ...more }));
  };
const touch = ({ call }: TestOffice) =>
  call('drafts.save', { noun: 'person', id: 'new', values: { name: String(performance.now()) } });

async function lists(): Promise<void> {
  const from = 'FROM person WHERE removedAt IS NULL';
  await compare(
    `first page of ${MANY} people ÷ bare SQL`,
    ROUNDS,
    page({ noun: 'person' }),
    bare(`SELECT * ${from} ORDER BY search LIMIT 100`),
  );
  await compare(
    `people found by zhang, a page of ${MANY} ÷ bare SQL`,
    ROUNDS,
    page({ noun: 'person', search: 'zhang' }),
    bare(`SELECT * ${from} AND search LIKE ? ORDER BY search LIMIT 100`, '%zhang%'),
  );
  await compare(
    `people filtered by level, a page of ${MANY} ÷ bare SQL`,
    ROUNDS,
    page({ noun: 'person', filters: { level: 'assistant' } }),
    bare(`SELECT * ${from} AND level = ? ORDER BY search LIMIT 100`, 'assistant'),
  );
  await compare(
    `studios filtered by township, a page of ${MANY} ÷ bare SQL`,
    ROUNDS,
    page({ noun: 'station', filters: { division: '220104001000' } }),
    bare(
      `SELECT * FROM station WHERE removedAt IS NULL AND division LIKE ? ORDER BY search LIMIT 100`,
      '220104001%',
    ),
  );
  await compare(
    `people sorted by id number, a page of ${MANY} ÷ bare SQL`,
    ROUNDS,
    page({ noun: 'person', sort: { field: 'citizenId' } }),
    bare(`SELECT * ${from} ORDER BY phone LIMIT 100`),
  );
  const everywhere =
    'SELECT id FROM person WHERE removedAt IS NULL AND search LIKE ? UNION ALL SELECT id FROM station WHERE removedAt IS NULL AND search LIKE ? LIMIT 100';
  for (const query of ['wangfang', 'ycjd', '154012']) {
    await compare(
      `search for ${query} in everything ÷ bare SQL over people and studios`,
      ROUNDS,
      () => timed(() => office.call('search.all', { query, limit: 6 })),
      bare(everywhere, `%${query}%`, `%${query}%`),
    );
  }
}

/**
 * From a key pressed in the list's search to the changed rows having been painted, in the real
 * window.
 */
async function typing(): Promise<void> {
  const display = await openDisplay();
  const { page: view, close } = await launchApp({
    data: office.folder,
    env: {
      ...display.env,
      ...(process.env['STATIONBOOK_TEST_SQLITE']
        ? { STATIONBOOK_SQLITE_BINDING: process.env['STATIONBOOK_TEST_SQLITE'] }
        : {}),
    },
  });
  try {
    await view.getByLabel('登录名').fill('admin');
    await view.getByLabel('口令', { exact: true }).fill(PASSWORD);
    await view.getByRole('button', { name: '打开台账' }).click();
    await view.getByRole('link', { name: '人员资质' }).click();
    // The desk looks through the whole register first, and the service does one thing at a time.
    await view.locator('tbody tr').first().waitFor({ timeout: 60_000 });
    const box = view.getByPlaceholder('名称或拼音');
    const times: number[] = [];
    for (const word of ['wf', 'zl', 'lm', 'cj', 'hx', 'sm', 'xl', 'gp']) {
      await box.fill('');
      await view.waitForTimeout(900);
      await box.press(word.slice(0, 1));
      await view.waitForTimeout(900);
      for (const key of word.slice(1)) {
        times.push(await keyToPaint(view, key, 'tbody, [data-testid=list-total]'));
        await view.waitForTimeout(900);
      }
    }
    tell(`key press to painted rows among ${MANY} people`, times);
  } finally {
    await close();
    display.stop();
  }
}

try {
  fillRegister(office.ctx);
  await lists();
  await typing();
} finally {
  await office.close();
}

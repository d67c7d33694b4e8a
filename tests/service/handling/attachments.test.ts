import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestOffice, PASSWORD, type TestOffice } from '../office';
import { docx, HEIC, JPEG, ole, PDF, PNG, WEBP, zip } from './files';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-attachments-'));
const put = (name: string, bytes: Buffer | string): string => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});
const add = (name: string, bytes: Buffer | string) =>
  office.call('attachments.add', { file: put(name, bytes) });
/** The same picture with a byte behind it: other bytes, the same kind. */
const OTHER = Buffer.concat([PNG, Buffer.of(0)]);
const contents = (): number =>
  (office.ctx.db.prepare('SELECT count(*) AS n FROM attachment_content').get() as { n: number }).n;
const newStation = async (documents: string[]) => {
  const township = (await office.call('divisions.children', { parent: '220104000000' }))[0];
  return office.call('records.save', {
    noun: 'station',
    id: null,
    revision: null,
    values: {
      name: '前进街道社会工作站',
      tier: 'station',
      division: township?.code ?? '',
      state: 'running',
      documents,
    },
  });
};

describe('files kept with records', () => {
  it.each([
    ['门头.png', PNG, 'image/png'],
    ['合影.JPG', JPEG, 'image/jpeg'],
    ['活动.webp', WEBP, 'image/webp'],
    ['现场.heic', HEIC, 'image/heic'],
    ['证书.pdf', PDF, 'application/pdf'],
    [
      '计划.docx',
      docx(),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      '台账.xlsx',
      zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    [
      '汇报.pptx',
      zip({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }),
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
    ['通知.wps', ole('WordDocument'), 'application/msword'],
    ['旧表.et', ole('Workbook'), 'application/vnd.ms-excel'],
    ['旧表.xls', ole('Book'), 'application/vnd.ms-excel'],
    ['说明.txt', '活动说明\r\n第一行', 'text/plain'],
    ['名单.csv', Buffer.from('d0d5c3fb2cb5e7bbb00d0a', 'hex'), 'text/plain'],
  ])('takes %s by its content', async (name, bytes, type) => {
    expect(await add(name, bytes)).toMatchObject({ name, type });
  });

  it('keeps equal bytes once under each of their names, and gives them back as they were', async () => {
    const before = contents();
    const [one, two] = [await add('甲.gif.png', OTHER), await add('乙.png', OTHER)];
    expect(contents()).toBe(before + 1);
    expect(
      (await office.call('attachments.describe', { ids: [two.id, 'gone', one.id] })).map(
        ({ name, size, addedBy }) => ({ name, size, addedBy }),
      ),
    ).toEqual([
      { name: '乙.png', size: OTHER.length, addedBy: '王芳' },
      { name: '甲.gif.png', size: OTHER.length, addedBy: '王芳' },
    ]);
    expect((await office.call('attachments.read', { id: one.id })).base64).toBe(
      OTHER.toString('base64'),
    );
    const file = join(folder, 'saved.png');
    await office.call('attachments.save', { id: two.id, file });
    expect(readFileSync(file).equals(OTHER)).toBe(true);
  });

  it('stores nothing in the clear', async () => {
    await add('说明.txt', 'THE-CLEAR-WORDS-OF-AN-ATTACHMENT');
    office.ctx.db.pragma('wal_checkpoint(TRUNCATE)');
    expect(readFileSync(office.ctx.db.name).includes('THE-CLEAR-WORDS')).toBe(false);
  });

  it('refuses a file that is empty, over 10 MB, or beyond what the office allows altogether', async () => {
    expect(await office.code('attachments.add', { file: put('空.txt', '') })).toBe(
      'ATTACHMENT_EMPTY',
    );
    expect(
      await office.code('attachments.add', {
        file: put('大.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a')),
      }),
    ).toBe('ATTACHMENT_TOO_LARGE');
    await office.call('settings.set', { attachmentMegabytes: 1 });
    expect(
      await office.code('attachments.add', {
        file: put('中.txt', Buffer.alloc(1024 * 1024 + 1, 'a')),
      }),
    ).toBe('ATTACHMENT_SPACE');
    await office.call('settings.set', { attachmentMegabytes: 2048 });
    expect(await office.code('attachments.read', { id: 'gone' })).toBe('ATTACHMENT_GONE');
    expect(await office.code('attachments.read', { id: (await add('证书.pdf', PDF)).id })).toBe(
      'ATTACHMENT_NO_PICTURE',
    );
  });

  it('sweeps at login what nothing has referred to for a day, and keeps what a record or a draft names', async () => {
    const others = (
      office.ctx.db.prepare('SELECT count(*) AS n FROM attachment').get() as { n: number }
    ).n;
    const [held, drafted, loose, young] = [
      await add('用着.png', PNG),
      await add('草稿.pdf', PDF),
      await add('没用.txt', '没有人用'),
      await add('刚放.txt', '刚刚添加'),
    ];
    await newStation([held.id]);
    await office.call('drafts.save', {
      noun: 'station',
      id: 'new',
      values: { documents: [drafted.id] },
    });
    const old = office.ctx.db.prepare('UPDATE attachment SET addedAt = ? WHERE id = ?');
    for (const { id } of [held, drafted, loose]) old.run('2026-10-07T00:00:00.000Z', id);
    await office.call('session.login', { login: 'admin', password: PASSWORD });
    const ids = [held, drafted, loose, young].map(({ id }) => id);
    expect((await office.call('attachments.describe', { ids })).map(({ id }) => id)).toEqual([
      held.id,
      drafted.id,
      young.id,
    ]);
    expect(
      (office.ctx.db.prepare('SELECT count(*) AS n FROM attachment').get() as { n: number }).n,
    ).toBe(others + 3);
    expect(
      office.ctx.db
        .prepare("SELECT 1 FROM attachment_content WHERE CAST(bytes AS TEXT) = '没有人用'")
        .get(),
    ).toBeUndefined();
    expect((await office.call('audit.verify', {})).ok).toBe(true);
  });
});

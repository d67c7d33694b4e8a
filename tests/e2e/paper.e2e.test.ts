import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PrintDocument } from '../../shared/print/document';
import { everywhere } from '../unit/print/sample';
import { launchApp, type Launched } from './launch';

let program: Launched;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stationbook-paper-'));
  program = await launchApp();
});
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  ok: boolean;
  value?: unknown;
  failure?: { code: string; params?: Record<string, unknown> };
}
const call = (name: string, input: unknown): Promise<Answer> =>
  program.page.evaluate(([n, i]) => globalThis.stationbook.call(n as string, i), [name, input]);
/** Saves under an answer to the dialog; null stands for "cancelled". */
const save = (document: unknown, answer: string | null, language = 'zh'): Promise<Answer> => {
  program.answer(answer);
  return call('shell.savePdf', { document, language, name: '评估表' });
};

const rows = Array.from({ length: 70 }, (_, at) => ({
  cells: [String(at + 1), `永昌街道第${at + 1}社会工作站`, '四', '88.5'],
}));
const threePages: PrintDocument = {
  title: '社工站年度评估汇总表',
  office: '长春市朝阳区社会工作指导中心',
  note: '示例模板，非官方标准',
  blocks: [
    {
      kind: 'table',
      columns: [
        { head: '序号', width: 1, align: 'center' },
        { head: '社工站', width: 4 },
        { head: '社工', width: 1 },
        { head: '得分', width: 1, align: 'right' },
      ],
      rows,
    },
  ],
};

/** What stands in the PDF's streams, unpacked. */
function streamsOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: word }) => {
    const from = index + word.length;
    try {
      return [inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1')];
    } catch {
      // Pictures and fonts may be packed otherwise.
      return [];
    }
  });
}
/**
 * The characters that the PDF gives back: text that can be selected and found. Noto draws 长 and the
 * radical ⻓ with one glyph, which the font's map names by the radical; the character meant stands
 * beside it as ActualText.
 */
function charactersOf(pdf: Buffer): Set<string> {
  const streams = streamsOf(pdf);
  const mapped = streams
    .filter((one) => one.includes('begincmap'))
    .flatMap((map) => [...map.matchAll(/<[0-9A-F]{2,4}> (?:<[0-9A-F]{2,4}> )?<([0-9A-F]{4})>/gi)]);
  const meant = streams.flatMap((one) => [...one.matchAll(/\/ActualText\s*<FEFF([0-9A-F]{4})>/gi)]);
  return new Set(
    [...mapped, ...meant].map(([, code = '']) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

test('a Chinese table of three pages becomes a PDF on A4 whose text can be found', async () => {
  const file = join(folder, '汇总表.pdf');
  expect(await save(threePages, file)).toEqual({ ok: true, value: { saved: file } });
  const pdf = readFileSync(file);
  const text = pdf.toString('latin1');
  expect(text.slice(0, 5)).toBe('%PDF-');
  expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  // The title stands in the file's own data as UTF-16, and the fonts travel inside.
  expect(text.toUpperCase()).toContain(
    Buffer.from(`\ufeff${threePages.title}`, 'utf16le').swap16().toString('hex').toUpperCase(),
  );
  expect(text).toMatch(/\/FontFile|\/Type3/);
  // Table, foot with office, page numbers and note.
  const found = charactersOf(pdf);
  for (const one of '社工站年度评估汇总表永昌街道得分长春市朝阳区指导中心第页共示例模板非官方标准')
    expect(found.has(one), one).toBe(true);
});

test('a wide paper lies across', async () => {
  const file = join(folder, 'wide.pdf');
  await save({ ...threePages, landscape: true }, file);
  const [, width, height] =
    /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(readFileSync(file, 'latin1')) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('every kind of block can be laid out, in both languages', async () => {
  for (const language of ['zh', 'en'])
    expect(await save(everywhere('甲'), join(folder, `${language}.pdf`), language)).toMatchObject({
      ok: true,
    });
});

test('a cancelled dialog writes nothing', async () => {
  const before = readdirSync(folder);
  expect(await save(threePages, null)).toEqual({ ok: true, value: { saved: null } });
  expect(readdirSync(folder)).toEqual(before);
});

test('what the disk refuses is said by its code, leaves no half file, and an older file stays', async () => {
  const place = join(folder, 'place');
  mkdirSync(place);
  expect(await save(threePages, join(place, 'none', 'x.pdf'))).toMatchObject({
    ok: false,
    failure: { code: 'PATH_MISSING', params: { path: join(place, 'none', 'x.pdf') } },
  });
  expect(await save(threePages, place)).toMatchObject({
    ok: false,
    failure: { code: 'PATH_IS_FOLDER', params: { path: place } },
  });
  expect(await save(threePages, join(place, `${'名'.repeat(120)}.pdf`))).toMatchObject({
    ok: false,
    failure: { code: 'PATH_TOO_LONG' },
  });
  expect(readdirSync(place)).toEqual([]);
  const old = join(place, 'old.pdf');
  writeFileSync(old, 'old');
  expect(await save(threePages, old)).toMatchObject({ ok: true });
  expect(readdirSync(place)).toEqual(['old.pdf']);
  expect(readFileSync(old, 'latin1').slice(0, 5)).toBe('%PDF-');
});

test('the print dialog is shown for a paper, and may be cancelled', async () => {
  program.answer('printed', null);
  expect(await call('shell.printDocument', { document: threePages, language: 'zh' })).toEqual({
    ok: true,
    value: { printed: true },
  });
  expect(await call('shell.printDocument', { document: threePages, language: 'zh' })).toEqual({
    ok: true,
    value: { printed: false },
  });
});

test('exploit: what is no paper is refused before anything is laid out', async () => {
  for (const bad of [
    { ...threePages, blocks: [{ kind: 'html', html: '<script>' }] },
    { ...threePages, url: 'file:///etc/passwd' },
    null,
    'x',
  ]) {
    expect(await call('shell.savePdf', { document: bad, language: 'zh', name: 'x' })).toMatchObject(
      { ok: false, failure: { code: 'INVALID_INPUT' } },
    );
    expect(await call('shell.printDocument', { document: bad, language: 'zh' })).toMatchObject({
      ok: false,
      failure: { code: 'INVALID_INPUT' },
    });
  }
});

test('exploit: a paper runs no script, is served under a policy that allows nothing, and its window is gone afterwards', async () => {
  const { app, page } = program;
  await app.evaluate(({ app: electron }) => {
    electron.once('web-contents-created', (_event, contents) => {
      contents.once('did-finish-load', () => {
        const { javascript, sandbox, contextIsolation, nodeIntegration, preload } = (
          contents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
        ).getLastWebPreferences();
        const state = {
          javascript,
          sandbox,
          contextIsolation,
          nodeIntegration,
          preload: preload ?? null,
          persistent: contents.session.isPersistent(),
          url: contents.getURL(),
        };
        Object.assign(globalThis, {
          paper: contents.session.fetch(state.url).then((answer) => ({
            ...state,
            policy: answer.headers.get('content-security-policy'),
          })),
        });
      });
    });
  });
  const evil =
    '</style><script>location = "https://example.org/"</script><img src="https://example.org/x.png">';
  expect(
    await save(
      { ...threePages, title: evil, office: evil, blocks: [{ kind: 'paragraph', text: evil }] },
      join(folder, 'evil.pdf'),
    ),
  ).toMatchObject({ ok: true });
  const paper = await app.evaluate(
    () => (globalThis as unknown as { paper: Promise<Record<string, unknown>> }).paper,
  );
  expect(paper).toMatchObject({
    javascript: false,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    preload: null,
    persistent: false,
  });
  expect(paper['url']).toMatch(/^app:\/\/paper\/[0-9a-f-]{36}$/);
  expect(paper['policy']).toMatch(
    /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
  );
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  // The session of papers knows neither the office's pages, nor a paper that is done, nor the
  // network; the office's page knows no papers.
  const ask = (url: string) =>
    app.evaluate(
      ({ session }, address) =>
        session
          .fromPartition('paper')
          .fetch(address)
          .then(
            ({ status }) => String(status),
            () => 'refused',
          ),
      url,
    );
  expect([
    await ask(paper['url'] as string),
    await ask('app://stationbook/index.html'),
    await ask('https://example.org/'),
  ]).toEqual(['404', '404', 'refused']);
  expect(
    await page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'answered',
          () => 'refused',
        ),
      paper['url'] as string,
    ),
  ).toBe('refused');
});

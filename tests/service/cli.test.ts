import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../../electron/cli/main';
import { readOfficeFile } from '../../electron/service/security/office-file';
import type ExcelJS from 'exceljs';
import { runCli } from './command-line';
import { openedSoundly } from './workbooks/sound';

const FIXTURES = join(import.meta.dirname, '../fixtures/changchun-chaoyang');

const cli = (...argv: string[]) => runCli(argv);

/** Cells of a sheet that carry a comment. */
function notedIn(sheet: ExcelJS.Worksheet): string[] {
  const found: string[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.note) found.push(cell.address);
    });
  });
  return found;
}

describe('the command line', () => {
  let root: string;
  const at = (name: string) => join(root, name);
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'stationbook-cli-'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('says how it is used, with exit 2', async () => {
    const { status, error } = await cli('nonsense');
    expect(status).toBe(EXIT.usage);
    for (const command of ['unit create', 'package verify', 'rollup', 'audit verify', 'demo'])
      expect(error).toContain(command);
    expect((await cli('check')).status).toBe(EXIT.usage);
  });

  it('sets up an office, takes in a workbook, and refuses a wrong password', async () => {
    const made = await cli(
      'unit',
      'create',
      '--level',
      'county',
      '--division',
      '220104000000',
      '--name',
      '朝阳区社会工作指导中心',
      '--admin',
      'guojw',
      '--data',
      at('own'),
    );
    expect(made.status).toBe(EXIT.done);
    expect(Object.keys(made.json).sort()).toEqual(['fingerprint', 'recoveryCode', 'unitId']);
    const institutions = await cli(
      'import',
      '--kind',
      'institutions',
      join(FIXTURES, '机构与项目.xlsx'),
      '--problems',
      at('机构问题.xlsx'),
      '--data',
      at('own'),
    );
    expect(institutions.status).toBe(EXIT.refused);
    expect(institutions.json).toMatchObject({
      read: 5,
      created: 4,
      problems: [{ row: 6, column: 2 }],
      problemsFile: at('机构问题.xlsx'),
    });
    const marked = await openedSoundly(at('机构问题.xlsx'));
    expect(marked.worksheets.flatMap((sheet) => notedIn(sheet))).toEqual(['B6']);
    // Without a name it goes beside the workbook, and never over a copy that is being mended.
    const copy = at('再来一次.xlsx');
    copyFileSync(join(FIXTURES, '机构与项目.xlsx'), copy);
    for (const name of ['再来一次（问题）.xlsx', '再来一次（问题） (2).xlsx'])
      expect(
        (await cli('import', '--kind', 'institutions', copy, '--data', at('own'))).json,
      ).toMatchObject({ created: 0, unchanged: 4, problemsFile: at(name) });
    const none = await cli('import', copy, '--hidden', 'perhaps', '--data', at('own'));
    expect(none.status).toBe(EXIT.usage);
    const dry = await cli(
      'import',
      '--kind',
      'stations',
      join(FIXTURES, '社工站台账.xlsx'),
      '--dry-run',
      '--data',
      at('own'),
    );
    expect(dry.json).toMatchObject({ created: 45 });
    const stations = await cli(
      'import',
      '--kind',
      'stations',
      join(FIXTURES, '社工站台账.xlsx'),
      '--problems',
      at('社工站问题.xlsx'),
      '--data',
      at('own'),
    );
    expect(stations.json).toMatchObject({ created: 45, updated: 0 });
    expect(
      (await cli('template', '--kind', 'staff', '--out', at('staff.xlsx'), '--data', at('own')))
        .status,
    ).toBe(EXIT.done);
  });

  it('walks a demonstration quarter from check to roll-up', async () => {
    const demo = await cli(
      'demo',
      '--scale',
      'typical',
      '--seed',
      '7',
      '--out',
      at('demo'),
      '--period',
      '2026Q3',
    );
    expect(demo.status).toBe(EXIT.done);
    const offices = demo.json.offices as { data: string; level: string; division: string }[];
    const [city, county] = ['city', 'county'].map(
      (level) => offices.find((office) => office.level === level)?.data ?? '',
    );
    for (const folder of [city, county])
      expect(readOfficeFile(folder ?? '')).toMatchObject({ demo: true });
    const check = await cli('check', '--period', '2026Q3', '--data', county ?? '');
    expect(check.json).toMatchObject({ errors: 0 });
    const rows = (check.json.findings as { code: string; id: string }[]).map(
      ({ code, id }) => `${code},${id},已核实`,
    );
    writeFileSync(at('explanations.csv'), ['code,id,text', ...rows].join('\r\n'));
    const frozen = await cli(
      'freeze',
      '--period',
      '2026Q3',
      '--explanations',
      at('explanations.csv'),
      '--data',
      county ?? '',
    );
    expect(frozen.error).toContain('已封存');
    const exported = await cli(
      'export',
      '--period',
      '2026Q3',
      '--out',
      root,
      '--data',
      county ?? '',
    );
    expect(exported.json).toMatchObject({ sequence: 1 });
    const file = String(exported.json.file);

    expect((await cli('status', '--period', '2026Q3', '--data', city ?? '')).json).toMatchObject({
      received: 0,
    });
    expect((await cli('package', 'verify', file, '--data', city ?? '')).json).toMatchObject({
      ok: true,
      type: 'package',
      period: '2026Q3',
      sequence: 1,
    });
    await cli('package', 'open', file, '--out', at('opened.zip'), '--data', city ?? '');
    await cli('unit', 'card', '--out', at('county-card.zip'), '--data', county ?? '');
    expect(
      (await cli('package', 'verify', at('opened.zip'), '--card', at('county-card.zip'))).json,
    ).toMatchObject({ ok: true, division: '220104' });
    const unknown = await cli('package', 'verify', at('opened.zip'));
    expect([unknown.status, unknown.json.code]).toEqual([EXIT.refused, 'UNKNOWN_SIGNER']);

    const received = await cli('receive', file, '--out', root, '--data', city ?? '');
    const [result] = received.json.results as { ok: boolean; receipt: string }[];
    expect(result?.ok).toBe(true);
    expect(
      (await cli('receipt', result?.receipt ?? '', '--data', county ?? '')).json,
    ).toMatchObject({ ok: true, outcome: 'accepted' });
    const rollup = await cli(
      'rollup',
      '--period',
      '2026Q3',
      '--xlsx',
      at('rollup.xlsx'),
      '--data',
      city ?? '',
    );
    expect((rollup.json.indicators as Record<string, number>).servedTimes).toBeGreaterThan(0);
    expect(readFileSync(at('rollup.xlsx')).length).toBeGreaterThan(2000);
  });

  it('backs up, restores and verifies the audit chain', async () => {
    const backup = await cli('backup', '--out', root, '--data', at('own'));
    expect(backup.json).toMatchObject({
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    });
    expect((await cli('restore', String(backup.json.file), '--data', at('restored'))).status).toBe(
      EXIT.done,
    );
    expect((await cli('audit', 'verify', '--data', at('restored'))).json).toMatchObject({
      ok: true,
      brokenAt: null,
    });
    expect((await cli('audit', 'verify', '--data', at('nowhere'))).json).toMatchObject({
      ok: false,
      code: 'NO_OFFICE',
    });
  });
});

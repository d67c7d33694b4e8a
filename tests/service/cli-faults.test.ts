import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT, main } from '../../electron/cli/main';
import { runCli } from './command-line';

/** A folder as offices have them: Chinese, with a blank. */
let root: string;
let county: string;
let city: string;
let exported: string;
const at = (...names: string[]) => join(root, ...names);
const inCounty = (...argv: string[]) => runCli([...argv, '--data', county]);

beforeAll(async () => {
  root = join(mkdtempSync(join(tmpdir(), 'stationbook-faults-')), '社工站 资料');
  mkdirSync(at('文件夹'), { recursive: true });
  writeFileSync(at('不是文件夹'), 'x');
  const demo = await runCli([
    'demo',
    '--scale',
    'typical',
    '--seed',
    '3',
    '--out',
    at('演示'),
    '--period',
    '2026Q3',
  ]);
  [city, county] = ['city', 'county'].map(
    (level) =>
      (demo.json.offices as { data: string; level: string }[]).find(
        (office) => office.level === level,
      )?.data,
  ) as [string, string];
  const check = await inCounty('check', '--period', '2026Q3');
  writeFileSync(
    at('说明.csv'),
    [
      'code,id,text',
      ...(check.json.findings as { code: string; id: string }[]).map(
        ({ code, id }) => `${code},${id},已核实`,
      ),
    ].join('\n'),
  );
  await inCounty('freeze', '--period', '2026Q3', '--explanations', at('说明.csv'));
  exported = String((await inCounty('export', '--period', '2026Q3', '--out', root)).json.file);
}, 60_000);
afterAll(() => rmSync(join(root, '..'), { recursive: true, force: true }));

/**
 * Every answer to a mistake: the exit status, a stable code, a Chinese sentence, and never a stack
 * or a word of the system's.
 */
function expectAnswer(
  { status, json, error }: Awaited<ReturnType<typeof runCli>>,
  wanted: { status: number; code: string },
): void {
  expect({ status, code: json.code }).toEqual(wanted);
  expect(error).toMatch(new RegExp(`^([^：]+：)?${wanted.code} .*\\p{Script=Han}`, 'u'));
  expect(error).not.toMatch(/E[A-Z]{3,}:|\n\s+at |undefined|\{\w+\}/);
}

describe('a mistake on the command line', () => {
  const missing = () => at('没有这个文件.zip');
  const folder = () => at('文件夹');
  const below = () => at('不是文件夹', 'x.zip');
  it.each<[string, string, () => string[]]>([
    ['a card written onto a folder', 'PATH_IS_FOLDER', () => ['unit', 'card', '--out', folder()]],
    [
      'a card into a folder that is not there',
      'PATH_MISSING',
      () => ['unit', 'card', '--out', at('没有', 'x.zip')],
    ],
    ['a card below a file', 'PATH_MISSING', () => ['unit', 'card', '--out', below()]],
    [
      'a card under an endless name',
      'PATH_TOO_LONG',
      () => ['unit', 'card', '--out', at('名'.repeat(120))],
    ],
    [
      'trust in a card that is not there',
      'FILE_MISSING',
      () => ['unit', 'trust', missing(), '--fingerprint', '1'],
    ],
    [
      'trust in a folder',
      'PATH_IS_FOLDER',
      () => ['unit', 'trust', folder(), '--fingerprint', '1'],
    ],
    [
      'trust in a package',
      'NOT_A_PACKAGE',
      () => ['unit', 'trust', at('说明.csv'), '--fingerprint', '1'],
    ],
    [
      'a template onto a folder',
      'PATH_IS_FOLDER',
      () => ['template', '--kind', 'staff', '--out', folder()],
    ],
    [
      'a template into a folder that is not there',
      'PATH_MISSING',
      () => ['template', '--kind', 'staff', '--out', at('没有', 'x.xlsx')],
    ],
    [
      'explanations that are not there',
      'PATH_MISSING',
      () => ['freeze', '--period', '2026Q3', '--explanations', missing()],
    ],
    [
      'explanations that are a folder',
      'PATH_IS_FOLDER',
      () => ['freeze', '--period', '2026Q3', '--explanations', folder()],
    ],
    [
      'explanations without their heading',
      'EXPLANATIONS_HEADING',
      () => ['freeze', '--period', '2026Q3', '--explanations', at('不是文件夹')],
    ],
    [
      'export into a folder that is not there',
      'FOLDER_MISSING',
      () => ['export', '--period', '2026Q3', '--out', at('没有')],
    ],
    [
      'export below a file',
      'PATH_MISSING',
      () => ['export', '--period', '2026Q3', '--out', at('不是文件夹')],
    ],
    [
      'export of what is not frozen',
      'NOT_FROZEN',
      () => ['export', '--period', '2026Q2', '--out', root],
    ],
    ['verifying what is not there', 'FILE_MISSING', () => ['package', 'verify', missing()]],
    ['verifying a folder', 'PATH_IS_FOLDER', () => ['package', 'verify', folder()]],
    [
      'opening a package for another office',
      'NOT_FOR_THIS_OFFICE',
      () => ['package', 'open', exported, '--out', at('x.zip')],
    ],
    ['a receipt that is not there', 'FILE_MISSING', () => ['receipt', missing()]],
    ['a package taken for a receipt', 'NOT_FOR_THIS_OFFICE', () => ['receipt', exported]],
    [
      'receiving with receipts into a folder that is not there',
      'FOLDER_MISSING',
      () => ['receive', exported, '--out', at('没有')],
    ],
    [
      'a backup into a folder that is not there',
      'FOLDER_MISSING',
      () => ['backup', '--out', at('没有')],
    ],
    [
      'a roll-up onto a folder',
      'PATH_IS_FOLDER',
      () => ['rollup', '--period', '2026Q3', '--xlsx', folder()],
    ],
  ])('%s', async (_what, code, argv) =>
    expectAnswer(await inCounty(...argv()), { status: EXIT.refused, code }),
  );

  it.each<[string, string, () => string[]]>([
    [
      'an office where a file stands',
      'PATH_TAKEN',
      () => [
        'unit',
        'create',
        '--level',
        'county',
        '--division',
        '220104000000',
        '--name',
        '朝阳',
        '--admin',
        'adm',
        '--data',
        at('不是文件夹'),
      ],
    ],
    [
      'an office of a level its division is not of',
      'DIVISION_LEVEL',
      () => [
        'unit',
        'create',
        '--level',
        'city',
        '--division',
        '220104000000',
        '--name',
        '朝阳',
        '--admin',
        'adm',
        '--data',
        at('新'),
      ],
    ],
    [
      'a folder without an office',
      'NO_OFFICE',
      () => ['check', '--period', '2026Q3', '--data', at('文件夹')],
    ],
    [
      'a restore of what is no backup',
      'BACKUP_DAMAGED',
      () => ['restore', at('说明.csv'), '--data', at('新')],
    ],
    [
      'a restore of what is not there',
      'FILE_MISSING',
      () => ['restore', missing(), '--data', at('新')],
    ],
    [
      'a demonstration where one stands already',
      'OFFICE_EXISTS',
      () => ['demo', '--scale', 'typical', '--seed', '3', '--out', at('演示')],
    ],
    [
      'verifying without an office what is not there',
      'FILE_MISSING',
      () => ['package', 'verify', missing()],
    ],
    [
      'verifying against a card that is none',
      'NOT_A_PACKAGE',
      () => ['package', 'verify', exported, '--card', at('说明.csv')],
    ],
  ])('%s', async (_what, code, argv) =>
    expectAnswer(await runCli(argv()), { status: EXIT.refused, code }),
  );

  it.each<[string, string, () => string[]]>([
    [
      'a quarter that is none',
      'BAD_INPUT',
      () => ['check', '--period', '2026-3', '--data', county],
    ],
    [
      'a demonstration of a quarter that is none',
      'BAD_INPUT',
      () => ['demo', '--scale', 'henan', '--seed', '1', '--out', at('演示二'), '--period', '2026'],
    ],
    [
      'a login that is none',
      'BAD_INPUT',
      () => [
        'unit',
        'create',
        '--level',
        'county',
        '--division',
        '220104000000',
        '--name',
        '朝阳',
        '--admin',
        '王 芳',
        '--data',
        at('新'),
      ],
    ],
    [
      'a clock that is none',
      'WRONG_USAGE',
      () => ['check', '--period', '2026Q3', '--data', county, '--now', 'tomorrow'],
    ],
    [
      'a clock without its offset',
      'WRONG_USAGE',
      () => ['check', '--period', '2026Q3', '--data', county, '--now', '2026-10-08T09:00:00'],
    ],
    [
      'an option nobody knows',
      'WRONG_USAGE',
      () => ['check', '--period', '2026Q3', '--data', county, '--force'],
    ],
    ['no folder', 'WRONG_USAGE', () => ['check', '--period', '2026Q3']],
    [
      'a new office without a folder',
      'WRONG_USAGE',
      () => [
        'unit',
        'create',
        '--level',
        'county',
        '--division',
        '220104000000',
        '--name',
        '朝阳',
        '--admin',
        'adm',
      ],
    ],
    [
      'a kind of workbook that is none',
      'WRONG_USAGE',
      () => ['import', '--kind', 'cats', 'x.xlsx', '--data', county],
    ],
    ['two files where one goes', 'WRONG_USAGE', () => ['receipt', 'a', 'b', '--data', county]],
  ])('%s is wrong usage', async (_what, code, argv) =>
    expectAnswer(await runCli(argv()), { status: EXIT.usage, code }),
  );

  it.each([
    ['--force', ['--force'], '没有 --force 这个选项'],
    ['--period without a quarter', ['--period'], '--period 后面缺取值'],
    ['--json with a value', ['--json=ja'], '--json 后面缺取值，或者它不带取值'],
  ])('%s is named, in Chinese alone', async (_what, argv, said) => {
    const { error } = await inCounty('check', ...argv);
    expect(error).toContain(said);
    expect(error).not.toMatch(/argument|option/i);
  });

  it.each([
    ['a command with its file', ['import', 'x.xlsx', '-h'], ['import [--kind'], ['freeze']],
    ['one command', ['import', '--help'], ['import [--kind'], ['freeze']],
    [
      'commands of one word',
      ['unit', '-h'],
      ['unit create', 'unit card', 'unit trust'],
      ['freeze'],
    ],
    ['all of them', ['--help'], ['import [--kind', 'freeze', 'unit card'], []],
    ['all of them, where none is meant', ['help', 'me'], ['freeze'], []],
  ])('help tells how %s goes', async (_what, argv, told, untold) => {
    let output = '';
    const status = await main(argv, {
      out: (text) => (output += text),
      error: (text) => (output += text),
      interactive: false,
      env: {},
      askSecret: () => Promise.reject(new Error('help asks for nothing')),
    });
    expect(status).toBe(EXIT.done);
    for (const words of told) expect(output).toContain(words);
    for (const words of untold) expect(output).not.toContain(words);
  });

  it('a short password says what a good one is', async () => {
    const argv = [
      'unit',
      'create',
      '--level',
      'county',
      '--division',
      '220104000000',
      '--name',
      '朝阳',
      '--admin',
      'adm',
      '--data',
      at('新'),
    ];
    expectAnswer(await runCli(argv, { env: { STATIONBOOK_PASSWORD: 'short1' } }), {
      status: EXIT.refused,
      code: 'PASSWORD_TOO_WEAK',
    });
  });

  it('no password, with nobody to ask, is not a wrong one', async () => {
    const nobody = { env: { STATIONBOOK_PASSWORD: '' }, askSecret: () => Promise.resolve('') };
    for (let attempt = 0; attempt < 6; attempt += 1)
      expectAnswer(await runCli(['check', '--period', '2026Q3', '--data', county], nobody), {
        status: EXIT.refused,
        code: 'PASSWORD_NEEDED',
      });
    expect((await inCounty('check', '--period', '2026Q3')).status).toBe(EXIT.done);
  });

  it('a damaged office file is named, not taken for no office', async () => {
    mkdirSync(at('坏'), { recursive: true });
    writeFileSync(
      at('坏', 'office.json'),
      readFileSync(join(county, 'office.json')).subarray(0, 90),
    );
    expectAnswer(await runCli(['check', '--period', '2026Q3', '--data', at('坏')]), {
      status: EXIT.refused,
      code: 'OFFICE_FILE_DAMAGED',
    });
  });

  it.skipIf(process.getuid?.() === 0)('what may not be read or written', async () => {
    writeFileSync(at('锁住.zip'), 'x');
    chmodSync(at('锁住.zip'), 0);
    mkdirSync(at('只读'));
    chmodSync(at('只读'), 0o555);
    expectAnswer(await inCounty('package', 'verify', at('锁住.zip')), {
      status: EXIT.refused,
      code: 'PATH_FORBIDDEN',
    });
    expectAnswer(await inCounty('unit', 'card', '--out', at('只读', 'x.zip')), {
      status: EXIT.refused,
      code: 'PATH_FORBIDDEN',
    });
  });
});

describe('the command line on a terminal', () => {
  it('asks for the password, shows progress, and leaves the outcome alone on its line', async () => {
    let asked = '';
    const run = await runCli(['receive', exported, '--out', root, '--data', city], {
      interactive: true,
      env: {},
      askSecret: (prompt) => {
        asked = prompt;
        return Promise.resolve('station-2026');
      },
    });
    expect(run.status).toBe(EXIT.done);
    expect(asked).toBe('口令：');
    expect(run.error).toMatch(/接收 0 %/);
    expect(run.error.split('\r\u001b[K').at(-1)).toMatch(/^220104-2026Q3-0001\.zip：已通过 /);
  });

  it('without one writes nothing but the outcome', async () => {
    const run = await runCli(['receive', exported, '--out', root, '--data', city]);
    expect({ status: run.status, results: run.json.results }).toMatchObject({
      status: EXIT.refused,
      results: [
        {
          code: 'ALREADY_IMPORTED',
          outcome: 'accepted',
          receipt: join(root, 'receipt-220104-2026Q3-0001.zip'),
        },
      ],
    });
    expect(run.error).not.toMatch(/[\r\u001b]/);
  });
});

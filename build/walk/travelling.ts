import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step, Walk } from './walk.ts';

const outDirFile = (walk: Walk, from: string): string => {
  const to = join(walk.options.outDir, from.split(/[\\/]/).at(-1) ?? '');
  copyFileSync(from, to);
  return to;
};

/** The one file of that kind on the drive. */
function onDrive(walk: Walk, name: RegExp): string {
  const found = readdirSync(walk.drive).filter((file) => name.test(file));
  if (found.length !== 1) throw new Error(`expected one file ${name} on the drive, found ${found.join(', ') || 'none'}`);
  return join(walk.drive, found[0] ?? '');
}

export const travelling: Step[] = [
  {
    title: 'the quarter is frozen',
    async run(walk) {
      const page = await walk.go('county', '上报');
      await page.getByRole('button', { name: '封存本季度' }).waitFor();
      await walk.picture('county', '预览内容');
      await page.getByRole('button', { name: '封存本季度' }).click();
      await page.getByRole('checkbox', { name: /^我已核对内容/ }).check();
      await page.getByRole('button', { name: '确认封存' }).click();
      await page.getByTestId('frozen-note').waitFor();
    },
  },
  {
    title: 'the package is signed, encrypted and written to the drive',
    async run(walk) {
      const page = await walk.page('county');
      (await walk.window('county')).answer(walk.drive);
      await page.getByRole('button', { name: '选择文件夹' }).click();
      await page.getByRole('button', { name: '签名并写出' }).click();
      await page.getByText('回读校验一致').waitFor();
      await walk.picture('county', '写出上报包');
      walk.files.package = outDirFile(walk, onDrive(walk, /^220104.*\.zip$/));
    },
  },
  {
    title: 'a package altered in one bit is refused and nothing is imported',
    async run(walk) {
      const bytes = Buffer.from(readFileSync(onDrive(walk, /^220104.*\.zip$/)));
      const middle = Math.floor(bytes.length / 2);
      bytes[middle] = (bytes[middle] ?? 0) ^ 1;
      const altered = join(walk.options.scratch, 'altered.zip');
      writeFileSync(altered, bytes);
      const page = await walk.go('city', '接收汇总');
      await page.getByText('还没有收到文件').waitFor();
      (await walk.window('city')).answer([altered]);
      await page.getByRole('button', { name: '接收文件' }).click();
      await page.locator('li[data-code]').filter({ hasText: 'altered.zip' }).waitFor();
      const code = await page.locator('li[data-code]').getAttribute('data-code');
      if (!['ENVELOPE_DAMAGED', 'DAMAGED'].includes(code ?? '')) throw new Error(`the altered package was answered with ${code}`);
      if ((await page.getByText(/^已接收 \d+$/).innerText()) !== '已接收 0') throw new Error('an altered package counted as received');
    },
  },
  {
    title: 'the city receives the package and rolls it up',
    async run(walk) {
      const page = await walk.go('city', '接收汇总');
      (await walk.window('city')).answer([onDrive(walk, /^220104.*\.zip$/)]);
      await page.getByRole('button', { name: '接收文件' }).click();
      await page.locator('li[data-code=RECEIVED]').waitFor();
      await page.getByText('已收 1 个单位合计').waitFor();
      await walk.picture('city', '接收汇总');
      await page.getByRole('button', { name: '查看数据' }).click();
      await page.getByRole('table', { name: /服务合计/ }).scrollIntoViewIfNeeded();
      await walk.picture('city', '汇总表');
    },
  },
  {
    title: 'the city writes its receipt',
    async run(walk) {
      const page = await walk.page('city');
      (await walk.window('city')).answer(walk.drive);
      await page.getByRole('button', { name: /^写出全部回执/ }).click();
      await page.getByText(/^已写出 1 份回执/).waitFor();
      const packageName = walk.files.package.split(/[\\/]/).at(-1) ?? '';
      const receipt = readdirSync(walk.drive).find((file) => file !== packageName && file.endsWith('.zip'));
      if (!receipt) throw new Error('no receipt on the drive');
      walk.files.receipt = outDirFile(walk, join(walk.drive, receipt));
    },
  },
  {
    title: 'the receipt comes home',
    async run(walk) {
      const page = await walk.go('county', '上报');
      (await walk.window('county')).answer([walk.files.receipt]);
      await page.getByRole('button', { name: '导入回执' }).click();
      await page.getByTestId('receipt-note').getByText('已接收').waitFor();
      await walk.picture('county', '收到回执');
      await walk.go('county', '工作台');
      await walk.picture('county', '季度完成');
    },
  },
];

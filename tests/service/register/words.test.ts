import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportProblem } from '../../../shared/contract/import';
import { openOffice, type RegisterOffice } from './office';

let office: RegisterOffice;
let folder: string;

/** Takes in a workbook of these lines; what it complains of. */
async function takeIn(name: string, ...lines: string[]): Promise<ImportProblem[]> {
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, lines.join('\n'));
  const previews = await office.call('import.preview', { files: [file] });
  await office.call('import.apply', { tokens: previews.map(({ token }) => token) });
  return previews.flatMap(({ problems }) => problems);
}

describe('workbooks in everyday words', () => {
  beforeAll(() => {
    office = openOffice();
    folder = mkdtempSync(join(tmpdir(), 'stationbook-words-'));
  });
  afterAll(() => {
    office.close();
    rmSync(folder, { recursive: true });
  });

  it('takes in stations, staff and figures without a complaint', async () => {
    expect(
      await takeIn(
        '台账',
        '社工站全称,站点类别,所在乡镇（街道）,建设状态,运作模式,挂牌时间,使用面积,站长电话',
        '永昌街道社会工作站,乡镇（街道）社工站,永昌街道,已投入使用,委托第三方,二〇二三年三月,120㎡,86-15400000001',
      ),
    ).toEqual([]);
    expect(office.count('station', "tier = 'station' AND mode = 'purchased'")).toBe(1);
    expect(office.count('station', "opened = '2023-03-01' AND state = 'running'")).toBe(1);

    expect(
      await takeIn(
        '花名册',
        '姓名 Name,公民身份证号码,所属社工站,手机号码,入职时间,岗位名称,人员性质,证书等级,政治面貌',
        '阿依古丽•买买提,410199199003070026,永昌街道社工站,154-0000-0002（微信同号）,23.3.5,站长,专职人员,中级社工师,中共党员（预备）',
      ),
    ).toEqual([]);
    expect(
      office.count('person', "role = 'head' AND level = 'worker' AND phone = '15400000002'"),
    ).toBe(1);
    expect(office.count('person', "postSince = '2023-03-05' AND politics = '02'")).toBe(1);

    // The same name with another dot is no other name.
    expect(
      await takeIn(
        '再来',
        '姓名,证件号,所在站点',
        '阿依古丽·买买提,410199199003070026,永昌街道社工站',
      ),
    ).toEqual([]);

    expect(
      await takeIn(
        '统计',
        '2026年第三季度',
        '填报单位,到位经费（万元）,服务总人次,志愿者数量',
        '永昌街道社工站,6万,1.2万人次,十二人',
      ),
    ).toEqual([]);
    for (const [item, value] of [
      ['fundsReceived', 60_000],
      ['servedTimes', 12_000],
      ['volunteers', 12],
    ] as const)
      expect(office.count('statistics_value', `item = '${item}' AND value = ${value}`), item).toBe(
        1,
      );
  });
});

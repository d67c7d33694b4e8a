import { expect, it } from 'vitest';
import { NearestNames, namesOf } from '../../../electron/service/import/nearest-names';

const stations = new Map([
  ['永昌街道社会工作站', 'a'],
  ['南湖街道社会工作站', 'b'],
]);

it('looks for the names nearest to one once, however many rows have it', () => {
  const names = new NearestNames();
  let asked = 0;
  for (let row = 0; row < 3; row += 1) {
    const found = names.to('station', '永昌街到', () => {
      asked += 1;
      return stations;
    });
    expect(namesOf(found)[0]).toBe('永昌街道社会工作站');
  }
  expect(asked).toBe(1);
});

it('offers nothing any more where a whole ledger is missing', () => {
  const names = new NearestNames();
  const many = new Map(Array.from({ length: 1000 }, (_, at) => [`第${at}社会工作站`, `${at}`]));
  const found = Array.from({ length: 400 }, (_, at) =>
    names.to('station', `第${at}社工站点`, () => many),
  );
  expect(found.filter((one) => one.length > 0)).toHaveLength(300);
});

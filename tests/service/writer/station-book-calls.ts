import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Calls, World } from './world';

/** A period of which nothing is frozen or returned. */
const period = '2026Q4';

/** A folder with the workbook of one station. */
async function sent({ county, out, station }: World): Promise<string> {
  const folder = mkdtempSync(join(out, 'books-'));
  await county.call('stationBooks.write', { period, folder, stations: [station] });
  return folder;
}

/** Calls of stations' workbooks, each in order when it is made alone. */
export const stationBookCalls = {
  'stationBooks.write': ({ out, station }) => ({
    period,
    folder: mkdtempSync(join(out, 'books-')),
    stations: [station],
  }),
  'stationBooks.preview': async (world) => ({ period, files: [await sent(world)] }),
  'stationBooks.apply': async (world) => {
    const files = [await sent(world)];
    const { token, books } = await world.county.call('stationBooks.preview', { period, files });
    return { token, take: books.map(({ key }) => key) };
  },
  'stationBooks.paper': async ({ county, station }) => {
    // Ticked where it was not: each call changes something.
    const { stations } = await county.call('stationBooks.list', { period });
    const ticked = stations.some((one) => one.station === station && one.paperOn !== null);
    return { period, stations: [station], paper: !ticked };
  },
  'stationBooks.phone': async ({ county, station }) => {
    const record = await county.call('records.get', { noun: 'station', id: station });
    if (record.values['phone'] === null)
      await county.call('records.save', {
        noun: 'station',
        id: station,
        revision: record.revision,
        values: { ...record.values, phone: '15400000007' },
      });
    return { period, station, reason: '催报' };
  },
  'stationBooks.export': ({ out, next }) => ({ period, file: join(out, `answers-${next()}.xlsx`) }),
} satisfies Partial<Calls>;

import { join } from 'node:path';
import type { WriteDb } from '../../../electron/service/database/context';
import { shippedSet } from '../../../shared/definitions/shipped';
import type { Calls } from './world';

const annual = { returnId: 'national-annual', period: '2025Y' };
const open = { ...annual, period: '2020Y' };

/** Everything that the annual form asks for, as none, and not frozen. */
function filled(db: WriteDb): void {
  db.prepare('DELETE FROM return_frozen').run();
  const insert = db.prepare(
    "INSERT OR REPLACE INTO return_value (returnId, period, row, item, value, text, updatedAt, updatedBy) VALUES (?, ?, 'county', ?, 0, NULL, '', '')",
  );
  for (const { key, required } of shippedSet.returns[0]?.items ?? [])
    if (required) insert.run(annual.returnId, annual.period, key);
}

/** Calls of further returns, each in order when it is made alone. */
export const returnCalls = {
  'returns.save': ({ next }) => ({
    ...open,
    cells: [{ row: 'county', item: 'careBodies', value: next(), text: null }],
  }),
  'returns.explain': ({ next }) => ({
    ...open,
    code: 'NAT_CHANGE',
    field: 'careBodies',
    text: `逐户核对说明${next()}`,
  }),
  // A reason that is taken back: no rule of the form may be let pass.
  'returns.pass': () => ({ ...open, code: 'NAT_CHANGE', field: 'careBodies', text: '' }),
  'returns.freeze': ({ inside }) => {
    inside(filled);
    return annual;
  },
  'returns.reopen': ({ inside }) => {
    inside((db) =>
      db
        .prepare(
          "INSERT OR REPLACE INTO return_frozen (returnId, period, digest, at, by, snapshot) VALUES (?, ?, '', '', '', '{}')",
        )
        .run(annual.returnId, annual.period),
    );
    return annual;
  },
  'returns.export': ({ out, next }) => ({ ...open, file: join(out, `annual-${next()}.xlsx`) }),
} satisfies Partial<Calls>;

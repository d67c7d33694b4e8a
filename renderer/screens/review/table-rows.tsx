import { Box } from '@mui/material';
import type { LeavingRow, LeavingTable } from '../../../shared/contract/review';
import { nounOf } from '../../../shared/domain/nouns';
import { useQuery } from '../../api';
import { figure, periodName } from '../../base/format';
import { useLanguage } from '../../base/language';
import { useSession } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { FailureNote, Loading, StatusChip } from '../../components';
import { shownValue } from '../../records/columns';

const cellLook = {
  px: 2,
  height: 30,
  fontSize: textSize.dense,
  textAlign: 'left',
  whiteSpace: 'nowrap',
  maxWidth: 220,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  borderBottom: `1px solid ${token.line}`,
} as const;
const headLook = {
  ...cellLook,
  position: 'sticky',
  top: 0,
  zIndex: 1,
  fontSize: textSize.small,
  fontWeight: 400,
  color: token.t2,
  bgcolor: token.sunk,
  borderBottomColor: token.line2,
} as const;

/** The rows of a ledger or another table as they would be frozen, what changed first. */
export function TableRows({ period, table }: { period: string; table: string }) {
  const { say, language } = useLanguage();
  const { data, failure, reload } = useQuery('review.rows', { period, table });
  const cell = useCell(data);
  if (!data) return failure ? <FailureNote failure={failure} onRetry={reload} /> : <Loading />;
  const count = (state: LeavingRow['state']): number =>
    data.rows.filter((one) => one.state === state).length;
  return (
    <>
      <Box sx={{ px: 4, py: 1, fontSize: textSize.dense, color: token.t2 }}>
        {data.against === null
          ? say('REVIEW_AGAINST_NONE')
          : say('REVIEW_AGAINST', {
              period: periodName(data.against, language),
              fresh: count('new'),
              changed: count('changed'),
              gone: data.gone,
            })}
        {data.total > data.rows.length &&
          ` · ${say('REVIEW_FIRST_ROWS', { n: data.rows.length, total: data.total })}`}
      </Box>
      <Box
        component="table"
        aria-label={say('REVIEW_ROWS')}
        sx={{ borderCollapse: 'separate', borderSpacing: 0, minWidth: '100%' }}
      >
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ ...headLook, pl: 4 }}>
              {say('REVIEW_STATE')}
            </Box>
            {data.fields.map(({ key, label }) => (
              <Box component="th" scope="col" key={key} sx={headLook}>
                {say.label(label)}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((one) => (
            <tr key={one.row.id}>
              <Box component="td" sx={{ ...cellLook, pl: 4 }}>
                {one.state === 'same' ? (
                  say('REVIEW_STATE_same')
                ) : (
                  <StatusChip tone="attention" icon={false}>
                    {say(`REVIEW_STATE_${one.state}`)}
                  </StatusChip>
                )}
              </Box>
              {data.fields.map(({ key }) => (
                <Box
                  component="td"
                  key={key}
                  title={cell(key, one.row)}
                  sx={{
                    ...cellLook,
                    ...(one.changed.includes(key) && {
                      bgcolor: token.amberBg,
                      color: token.amber,
                    }),
                  }}
                >
                  {one.before && one.changed.includes(key)
                    ? say('REVIEW_TO', { before: cell(key, one.before), now: cell(key, one.row) })
                    : cell(key, one.row)}
                </Box>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </>
  );
}

type Shown = Parameters<typeof shownValue>[2];

/** How a cell is shown: as its noun's lists show it, else with ids named. */
function useCell(data: LeavingTable | undefined): (key: string, row: Shown) => string {
  const { language } = useLanguage();
  const { state } = useSession();
  const noun = data?.noun ?? null;
  return (key, row) => {
    const field = noun === null ? undefined : nounOf(noun).fields[key];
    if (field) return shownValue(field, key, row, language);
    const value = row.values[key] ?? null;
    if (value === null) return '—';
    if (typeof value === 'number') return figure(value);
    return row.labels[key] ?? (value === 'county' ? state.office.name : String(value));
  };
}

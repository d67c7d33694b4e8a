import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Rollup } from '../../../shared/contract/exchange';
import { shell, useCall, useQuery } from '../../api';
import { figure, tenThousandYuan } from '../../base/format';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { textSize, token } from '../../base/theme';
import {
  Card,
  DataTable,
  FailureNote,
  Loading,
  SelectButton,
  useToast,
  type Column,
} from '../../components';
import { BarKey, RollupBars } from './rollup-bars';
import { RollupReplaced } from './rollup-replaced';

const percent = (share: number | null): string => (share === null ? '—' : `${figure(share)} %`);

type Row = Rollup['byDivision'][number];

/** Figures of all units side by side: bars of one indicator, or the table behind them. */
export function RollupCard() {
  const say = useText();
  const toast = useToast();
  const { period } = useSession();
  const { data, failure, reload } = useQuery('receive.rollup', { period });
  const { run, busy, failure: exportFailure } = useCall();
  const [key, setKey] = useState('servedTimes');
  const [table, setTable] = useState(false);
  const item = data?.items.find((one) => one.key === key) ?? data?.items[0];
  if (!data || !item)
    return (
      <Card title={say('RCV_ROLLUP', { item: '' })}>
        {failure ? <FailureNote failure={failure} onRetry={reload} /> : <Loading />}
      </Card>
    );
  const scale = 10 ** item.decimals;
  const shown = (value: number | undefined): string =>
    figure(value === undefined ? null : value / scale);
  const name = `${say.label(item.group)} · ${say.label(item.label)}`;
  const save = async (): Promise<void> => {
    const file = await shell.saveFile({
      title: say('RCV_EXPORT'),
      name: say('RCV_FILE_NAME', { period }),
      extensions: ['xlsx'],
    });
    if (file && (await run('receive.rollup', { period, xlsx: file })))
      toast(say('RCV_EXPORTED', { file }));
  };
  const received = data.byDivision.filter((row) => row.received);
  const count = (head: string, pick: (row: Row) => number): Column<Row> => ({
    key: head,
    head,
    width: 76,
    align: 'right',
    cell: (row) => (row.received ? figure(pick(row)) : '—'),
  });
  const columns: Column<Row>[] = [
    { key: 'name', head: say('RCV_UNIT'), width: 140, cell: (row) => row.name },
    {
      key: 'now',
      head: say('RCV_CURRENT'),
      width: 110,
      align: 'right',
      cell: (row) => (row.received ? shown(row.values[item.key]) : say('RCV_NOT_RECEIVED')),
    },
    {
      key: 'before',
      head: say('RCV_PREVIOUS'),
      width: 110,
      align: 'right',
      cell: (row) => shown(row.previous[item.key]),
    },
    count(say('RCV_STATIONS'), (row) => row.stations),
    count(say('RCV_STUDIOS'), (row) => row.studios),
    count(say('RCV_STAFF'), (row) => row.staff),
    count(say('RCV_CERTIFIED'), (row) => row.certified),
    count(say('RCV_PROJECTS'), (row) => row.projects),
    {
      key: 'coverage',
      head: say('RCV_COVERAGE'),
      width: 96,
      align: 'right',
      cell: (row) => percent(row.coverage.share),
    },
    {
      key: 'amount',
      head: say('RCV_AMOUNT'),
      width: 140,
      align: 'right',
      cell: (row) => (row.received ? tenThousandYuan(row.amountFen) : '—'),
    },
  ];
  return (
    <Card
      title={say('RCV_ROLLUP', { item: name })}
      note={say('RCV_ROLLUP_SUM', {
        n: received.length,
        sum: shown(data.totals[item.key]),
        unit: say.label(item.unit),
      })}
      padding={0}
      action={
        <>
          {!table && <BarKey />}
          <Button
            variant="text"
            onClick={() => {
              setTable(!table);
            }}
          >
            {say(table ? 'RCV_AS_BARS' : 'RCV_AS_TABLE')}
          </Button>
          <Button
            variant="text"
            disabled={busy}
            onClick={() => {
              void save();
            }}
          >
            {say('RCV_EXPORT')}
          </Button>
          <SelectButton
            label={say('RCV_ITEM')}
            value={item.key}
            options={data.items
              .filter((one) => one.total !== 'none')
              .map((one) => ({
                value: one.key,
                label: `${say.label(one.group)} · ${say.label(one.label)}`,
              }))}
            onChange={setKey}
          />
        </>
      }
    >
      {exportFailure && (
        <Box sx={{ px: 4 }}>
          <FailureNote failure={exportFailure} />
        </Box>
      )}
      {table ? (
        <DataTable
          label={name}
          columns={columns}
          rows={data.byDivision}
          keyOf={(row) => row.unitId ?? row.division}
        />
      ) : (
        <RollupBars rows={data.byDivision} item={item} />
      )}
      <Box
        sx={{
          display: 'flex',
          gap: 4,
          px: 4,
          py: 2,
          fontSize: textSize.dense,
          color: token.t2,
          bgcolor: token.sunk,
          borderTop: `1px solid ${token.line}`,
        }}
      >
        <b>{say('RCV_TOTAL')}</b>
        {(
          [
            ['RCV_STATIONS', 'stations'],
            ['RCV_STUDIOS', 'studios'],
            ['RCV_STAFF', 'staff'],
            ['RCV_CERTIFIED', 'certified'],
            ['RCV_PROJECTS', 'projects'],
          ] as const
        ).map(([text, one]) => (
          <span key={one}>
            {say(text)} {figure(data.totals[one] ?? 0)}
          </span>
        ))}
        <span>
          {say('RCV_COVERAGE')} {percent(data.coverage.share)}
          {data.coverage.due !== null &&
            ` ${say('RCV_COVERED', { n: data.coverage.covered, of: data.coverage.due })}`}
        </span>
        <span>
          {say('RCV_AMOUNT')} {tenThousandYuan(data.totals['amountFen'] ?? 0)}
        </span>
      </Box>
      <RollupReplaced rows={data.replaced} />
    </Card>
  );
}

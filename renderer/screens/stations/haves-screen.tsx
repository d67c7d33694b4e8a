import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ChecklistBoard, ChecklistRow } from '../../../shared/checklist/record';
import { tierName } from '../../../shared/domain/tiers';
import { wordsOf } from '../../../shared/text';
import { useQuery } from '../../api';
import { figure } from '../../base/format';
import { useText, type Say } from '../../base/language';
import { stationPath } from '../../base/places';
import { useSession } from '../../base/session';
import { textSize, token } from '../../base/theme';
import {
  Card,
  DataTable,
  EmptyState,
  FailureNote,
  Loading,
  Page,
  SelectButton,
  StatusChip,
  type Column,
} from '../../components';
import { AreaTabs } from '../../records/area-tabs';
import { groupName } from './axes';
import { Mark } from '../../components/marks';
import { Pager } from './pager';
import { Radar } from './radar';

const PAGE = 100;

const columns = (say: Say): Column<ChecklistRow>[] => [
  { key: 'name', head: say('HAVES_STATION'), width: 190, cell: ({ name }) => name },
  { key: 'place', head: say('HAVES_PLACE'), width: 100, cell: ({ place }) => place },
  {
    key: 'marks',
    head: say('HAVES_MARKS'),
    width: 150,
    cell: ({ groups }) =>
      groups.length === 0 ? (
        '—'
      ) : (
        <Box component="span" sx={{ display: 'inline-flex', gap: '2px', verticalAlign: 'middle' }}>
          {groups.map(({ key, mark, state }) => (
            <Mark key={key} mark={mark} state={state} />
          ))}
        </Box>
      ),
  },
  {
    key: 'share',
    head: say('HAVES_SHARE'),
    width: 72,
    align: 'right',
    cell: ({ share }) => (share === null ? '—' : `${figure(share)}%`),
  },
  {
    key: 'valid',
    head: say('HAVES_VALID'),
    width: 128,
    cell: ({ validUntil, due }) =>
      validUntil === null ? (
        '—'
      ) : due ? (
        <StatusChip tone="attention" height={20}>
          {validUntil}
        </StatusChip>
      ) : (
        validUntil
      ),
  },
];

/** Mean shares of the county as a radar, or as its table. */
function CountyCard({ board, passMark }: { board: ChecklistBoard; passMark: number }) {
  const say = useText();
  const [data, setData] = useState(false);
  const axes = board.groups.map(({ key, label, share }) => ({
    key,
    label: groupName(label, say),
    now: share,
  }));
  return (
    <Card
      title={say('HAVES_COUNTY', { name: say.label(board.name) })}
      note={say('HAVES_MEAN')}
      action={
        board.checked > 0 && (
          <Button
            variant="text"
            onClick={() => {
              setData(!data);
            }}
          >
            {data ? say('HAVES_CHART') : say('HAVES_DATA')}
          </Button>
        )
      }
      sx={{ width: 400, flexShrink: 0, alignSelf: 'flex-start' }}
    >
      {board.checked === 0 ? (
        <EmptyState title={say('HAVES_NONE')}>{say('CHECK_NONE_TEXT')}</EmptyState>
      ) : data ? (
        <Box
          component="dl"
          sx={{
            m: 0,
            display: 'grid',
            gridTemplateColumns: '1fr auto',
            rowGap: 1,
            fontSize: textSize.dense,
          }}
        >
          {axes.map(({ key, label, now }) => [
            <Box component="dt" key={`t${key}`}>
              {label}
            </Box>,
            <Box component="dd" key={key} sx={{ m: 0 }}>
              {now === null ? '—' : `${figure(now)}%`}
            </Box>,
          ])}
        </Box>
      ) : (
        <Radar axes={axes} passMark={passMark} nowName={say('CHECK_NOW')} />
      )}
      {board.example && (
        <Box sx={{ mt: 3 }}>
          <StatusChip tone="neutral" icon={false}>
            {say('CHECK_EXAMPLE')}
          </StatusChip>
        </Box>
      )}
    </Card>
  );
}

/**
 * 三级体系 → 六有: where the county stands, and its stations one by one, those with most lacking first.
 */
export function HavesScreen() {
  const say = useText();
  const navigate = useNavigate();
  const { state, language } = useSession();
  const { tierNames } = state;
  const [tier, setTier] = useState<'station' | 'studio'>('station');
  const [page, setPage] = useState(0);
  const { data, failure, reload } = useQuery('checklist.list', {
    tier,
    offset: page * PAGE,
    limit: PAGE,
  });
  const templates = useQuery('checklist.templates', {});
  return (
    <Page
      full
      title={say('NAV_STATIONS')}
      tabs={<AreaTabs area="stations" />}
      sub={
        data && say('HAVES_SUB', { stations: data.stations, checked: data.checked, met: data.met })
      }
      actions={
        <Button
          variant="outlined"
          onClick={() => {
            void navigate('/stations/haves/templates');
          }}
        >
          {say('HAVES_TEMPLATE')}
        </Button>
      }
    >
      <Box
        sx={{
          flex: 1,
          minWidth: 0,
          display: 'flex',
          gap: 3,
          p: 4,
          overflow: 'auto',
          flexWrap: { xs: 'wrap', md: 'nowrap' },
        }}
      >
        {!data || !templates.data ? (
          (failure ?? templates.failure) ? (
            <FailureNote
              failure={failure ?? templates.failure}
              onRetry={() => {
                reload();
                templates.reload();
              }}
            />
          ) : (
            <Loading />
          )
        ) : (
          <>
            <CountyCard board={data} passMark={templates.data.rules.passMark} />
            <Card
              padding={0}
              title={say('HAVES_TABLE', { name: say.label(data.name) })}
              note={
                data.due > 0 && (
                  <Box component="span" sx={{ color: token.amber }}>
                    {say('HAVES_DUE', { n: data.due })}
                  </Box>
                )
              }
              sx={{
                flex: '1 1 480px',
                minHeight: 320,
                '& > div:last-child': { display: 'flex', flexDirection: 'column', minHeight: 0 },
              }}
              action={
                <SelectButton
                  label={say('HAVES_STATION')}
                  value={tier}
                  options={(['station', 'studio'] as const).map((value) => ({
                    value,
                    label: wordsOf(tierName(tierNames, value), language),
                  }))}
                  onChange={(value) => {
                    setPage(0);
                    setTier(value === 'studio' ? 'studio' : 'station');
                  }}
                />
              }
            >
              <DataTable
                label={say('HAVES_TABLE', { name: say.label(data.name) })}
                columns={columns(say)}
                rows={data.rows}
                keyOf={({ station }) => station}
                onOpen={({ station }) => {
                  void navigate(stationPath(station, 'haves'));
                }}
                empty={<EmptyState title={say('LIST_NONE')} />}
              />
              <Pager total={data.total} page={page} size={PAGE} onPage={setPage} />
            </Card>
          </>
        )}
      </Box>
    </Page>
  );
}

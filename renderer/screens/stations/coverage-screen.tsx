import Download from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Link } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import {
  coverageCounts,
  lackingPlaces,
  lackKinds,
  type LackingPlace,
  type Lacks,
} from '../../../shared/indicators/coverage';
import type { NounName } from '../../../shared/domain/nouns';
import { shell, useCall, useQuery } from '../../api';
import { useText, type Say } from '../../base/language';
import { recordPath } from '../../base/places';
import { useRole } from '../../base/session';
import {
  Card,
  DataTable,
  EmptyState,
  FailureNote,
  Loading,
  Page,
  SelectButton,
  useSaved,
  type Column,
} from '../../components';
import { AreaTabs } from '../../records/area-tabs';
import { CoverageBlocks } from './coverage-blocks';
import { Pager } from './pager';

const PAGE = 50;

/** What is entered where something lacks: the noun, and what is known of it already. */
const entered: Record<Lacks, { noun: NounName; values: Record<string, string> }> = {
  station: { noun: 'station', values: { tier: 'station' } },
  studio: { noun: 'station', values: { tier: 'studio' } },
  protection: { noun: 'protectionStation', values: {} },
  supervisor: { noun: 'childWorker', values: { kind: 'supervisor' } },
  director: { noun: 'childWorker', values: { kind: 'director' } },
};

const addPath = ({ lacks, code }: LackingPlace): string =>
  `${recordPath(entered[lacks].noun, 'new')}?${new URLSearchParams({ ...entered[lacks].values, division: code }).toString()}`;

const columns = (say: Say, editor: boolean): Column<LackingPlace>[] => [
  { key: 'township', head: say('COVER_TOWNSHIP'), width: 130, cell: ({ township }) => township },
  { key: 'village', head: say('COVER_VILLAGE'), width: 200, cell: ({ village }) => village ?? '—' },
  {
    key: 'lacks',
    head: say('COVER_LACKS'),
    width: 100,
    cell: ({ lacks }) => say(`COVER_LACKS_${lacks}`),
  },
  {
    key: 'state',
    head: say('COVER_STATE'),
    width: 76,
    cell: ({ state }) => say(`COVER_STATE_${state ?? 'none'}`),
  },
  ...(editor
    ? [
        {
          key: 'act',
          head: say('COVER_ACT'),
          width: 60,
          cell: (row: LackingPlace) =>
            row.state === null && (
              <Link
                component={RouterLink}
                to={addPath(row)}
                aria-label={say('COVER_ADD_ONE', {
                  place: row.village ?? row.township,
                  what: say(`COVER_LACKS_${row.lacks}`),
                })}
              >
                {say('COVER_ADD')}
              </Link>
            ),
        },
      ]
    : []),
];

/**
 * 三级体系 → 覆盖: which townships and villages lack what, as a picture and as a list that leads to the
 * form.
 */
export function CoverageScreen() {
  const say = useText();
  const tellSaved = useSaved();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const { data, failure, loading, reload } = useQuery('stations.coverage', {});
  const { run, failure: exportFailure } = useCall();
  const [lacks, setLacks] = useState<Lacks | ''>('');
  const [page, setPage] = useState(0);
  const counts = data ? coverageCounts(data) : null;
  const rows = data
    ? lackingPlaces(data).filter((place) => lacks === '' || place.lacks === lacks)
    : [];
  const share = (key: Lacks): string => `${counts?.[key].covered ?? 0} / ${counts?.[key].of ?? 0}`;
  const toExcel = async (): Promise<void> => {
    const file = await shell.saveFile({ name: `${say('COVER_TITLE')}.xlsx`, extensions: ['xlsx'] });
    const done = file ? await run('stations.coverageExport', { file }) : undefined;
    if (done) tellSaved(say('COVER_EXPORTED', { rows: done.rows, file: done.file }), done.file);
  };
  return (
    <Page
      title={say('NAV_STATIONS')}
      tabs={<AreaTabs area="stations" />}
      sub={counts && say('COVER_SUB', { station: share('station'), studio: share('studio') })}
    >
      <FailureNote failure={failure ?? exportFailure} onRetry={reload} />
      {!data ? (
        loading ? (
          <Loading />
        ) : (
          !failure && <EmptyState title={say('COVER_NONE')}>{say('COVER_NONE_TEXT')}</EmptyState>
        )
      ) : (
        <Box sx={{ display: 'grid', gap: 3, pt: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Card title={say('COVER_PICTURE')} note={say('COVER_NOTE')}>
            <CoverageBlocks townships={data.townships} />
          </Card>
          <Card
            padding={0}
            title={say('COVER_LIST')}
            action={
              <>
                <SelectButton
                  label={say('COVER_LACKS')}
                  any={say('LIST_ALL')}
                  value={lacks}
                  onChange={(value) => {
                    setPage(0);
                    setLacks(value as Lacks | '');
                  }}
                  options={lackKinds.map((value) => ({
                    value,
                    label: say(`COVER_LACKS_${value}`),
                  }))}
                />
                <Button
                  variant="outlined"
                  startIcon={<Download />}
                  onClick={() => {
                    void toExcel();
                  }}
                >
                  {say('LIST_EXPORT_SHORT')}
                </Button>
              </>
            }
          >
            <DataTable
              label={say('COVER_LIST')}
              columns={columns(say, editor)}
              rows={rows.slice(page * PAGE, (page + 1) * PAGE)}
              keyOf={(row) => `${row.code} ${row.lacks}`}
              empty={<EmptyState title={say('COVER_ALL')}>{say('COVER_ALL_TEXT')}</EmptyState>}
            />
            <Pager total={rows.length} page={page} size={PAGE} onPage={setPage} />
          </Card>
        </Box>
      )}
    </Page>
  );
}

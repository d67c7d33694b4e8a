import Rule from '@mui/icons-material/RuleOutlined';
import { Box, Button } from '@mui/material';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Failure } from '../../../shared/result';
import { evaluationStates, type EvaluationRow } from '../../../shared/evaluation/record';
import { stages } from '../../../shared/definitions/evaluation-template';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { evaluationPath } from '../../base/places';
import { useRole, useToday } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { DataTable, EmptyState, FailureNote, Loading, Page, SelectButton } from '../../components';
import { BeginDialog, type Begun } from '../../forms/begin-evaluation';
import { OpenButton } from './exchange';
import { LackingBoard } from './lacking-board';
import { evaluationColumns } from '../../components/evaluation-columns';
import { useStations, type StationName } from '../../forms/use-stations';

interface Filter {
  stage: string;
  template: string;
  year: string;
  state: string;
}
const everything: Filter = { stage: '', template: '', year: '', state: '' };

/** 评估: every evaluation with where it stands, and which stations still lack one. */
export function EvaluationListScreen() {
  const say = useText();
  const navigate = useNavigate();
  const year = useToday().slice(0, 4);
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const rows = useQuery('evaluation.list', {});
  const stations = useStations();
  const [filter, setFilter] = useState(everything);
  const [begin, setBegin] = useState<{
    stage?: EvaluationRow['stage'];
    stations: StationName[];
  } | null>(null);
  const [unopened, setUnopened] = useState<Failure>();
  const columns = useMemo(() => evaluationColumns(say), [say]);
  const all = useMemo(() => rows.data ?? [], [rows.data]);
  const shown = useMemo(
    () =>
      all.filter(
        (row) =>
          (['stage', 'year', 'state'] as const).every(
            (key) => filter[key] === '' || row[key] === filter[key],
          ) &&
          (filter.template === '' || row.templateId === filter.template),
      ),
    [all, filter],
  );
  const templates = [
    ...new Map(all.map(({ templateId, template }) => [templateId, say.label(template)])),
  ].map(([value, label]) => ({ value, label }));
  const years = [...new Set(all.map((row) => row.year))]
    .sort()
    .reverse()
    .map((value) => ({ value, label: value }));
  const pick =
    (key: keyof Filter) =>
    (value: string): void => {
      setFilter((now) => ({ ...now, [key]: value }));
    };
  const begun = ({ ids }: Begun): void => {
    setBegin(null);
    if (ids.length === 1 && ids[0] !== undefined) void navigate(evaluationPath(ids[0]));
  };
  const ways = editor && <OpenButton onFailure={setUnopened} />;
  const act = editor && (
    <Button
      variant="contained"
      onClick={() => {
        setBegin({ stations: [] });
      }}
    >
      {say('EVAL_BEGIN')}
    </Button>
  );
  const filters = all.length > 0 && (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 2,
        px: 4,
        py: 2,
        borderBottom: `1px solid ${token.line}`,
        bgcolor: token.surface,
      }}
    >
      <SelectButton
        label={say('EVAL_STAGE')}
        any={say('LIST_ALL')}
        value={filter.stage}
        options={stages.map((value) => ({ value, label: say(`EVAL_STAGE_${value}`) }))}
        onChange={pick('stage')}
      />
      <SelectButton
        label={say('EVAL_TEMPLATE')}
        any={say('LIST_ALL')}
        value={filter.template}
        options={templates}
        onChange={pick('template')}
      />
      <SelectButton
        label={say('EVAL_YEAR')}
        any={say('LIST_ALL')}
        value={filter.year}
        options={years}
        onChange={pick('year')}
      />
      <SelectButton
        label={say('EVAL_STATE')}
        any={say('LIST_ALL')}
        value={filter.state}
        options={evaluationStates.map((value) => ({ value, label: say(`EVAL_STATE_${value}`) }))}
        onChange={pick('state')}
      />
      <Box sx={{ ml: 'auto', fontSize: textSize.dense, color: token.t2 }}>
        {say('EVAL_COUNT', { n: shown.length })}
      </Box>
    </Box>
  );
  return (
    <Page
      full
      title={say('EVAL_TITLE')}
      actions={
        <>
          <Button
            variant="outlined"
            startIcon={<Rule />}
            onClick={() => {
              void navigate('/evaluation/templates');
            }}
          >
            {say('EVAL_TEMPLATES')}
          </Button>
          {ways}
          {act}
        </>
      }
    >
      <Box
        sx={{
          flex: 1,
          minWidth: 0,
          display: 'flex',
          '@media (max-width: 1000px)': { flexDirection: 'column', overflow: 'auto' },
        }}
      >
        <Box
          sx={{
            flex: 1,
            minWidth: 0,
            display: 'flex',
            flexDirection: 'column',
            bgcolor: token.surface,
            '@media (max-width: 1000px)': { flex: '0 0 auto' },
          }}
        >
          <FailureNote
            failure={rows.failure ?? stations.failure}
            onRetry={() => {
              rows.reload();
              stations.reload();
            }}
          />
          {unopened && (
            <Box sx={{ px: 4 }}>
              <FailureNote failure={unopened} />
            </Box>
          )}
          {filters}
          {rows.data ? (
            <DataTable
              label={say('EVAL_TITLE')}
              columns={columns}
              rows={shown}
              keyOf={({ id }) => id}
              onOpen={({ id }) => {
                void navigate(evaluationPath(id));
              }}
              empty={
                all.length === 0 ? (
                  <EmptyState title={say('EVAL_NONE')}>{say('EVAL_NONE_TEXT')}</EmptyState>
                ) : (
                  <EmptyState
                    title={say('EVAL_NONE_FILTERED')}
                    actions={
                      <Button
                        variant="outlined"
                        onClick={() => {
                          setFilter(everything);
                        }}
                      >
                        {say('EVAL_SHOW_ALL')}
                      </Button>
                    }
                  />
                )
              }
            />
          ) : (
            rows.loading && <Loading />
          )}
        </Box>
        {rows.data && stations.data && stations.data.length > 0 && (
          <Box
            component="aside"
            aria-label={say('EVAL_LACKING')}
            sx={{
              width: 304,
              flexShrink: 0,
              display: 'flex',
              flexDirection: 'column',
              minHeight: 0,
              bgcolor: token.surface,
              borderLeft: `1px solid ${token.line}`,
              '@media (max-width: 1000px)': {
                width: 'auto',
                borderLeft: 0,
                borderTop: `1px solid ${token.line}`,
              },
            }}
          >
            <LackingBoard
              stations={stations.data}
              rows={all}
              year={year}
              editor={editor}
              onBegin={(stage, chosen) => {
                setBegin({ stage, stations: chosen });
              }}
            />
          </Box>
        )}
      </Box>
      {begin && (
        <BeginDialog
          {...begin}
          onClose={() => {
            setBegin(null);
          }}
          onBegun={begun}
        />
      )}
    </Page>
  );
}

import Download from '@mui/icons-material/Download';
import { Box, Button, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import type { Indicators } from '../../../shared/contract/indicators';
import { useText, type Say } from '../../base/language';
import { useRole } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { EmptyState, FailureNote, Loading, Page } from '../../components';
import { ChooseDialog } from './choose-dialog';
import { asText, comparedColumns, planColumns } from './columns';
import { Drawer } from './drawer';
import { Table } from './table';
import { useExport, useIndicators, type View } from './use-indicators';
import { StatusIcon } from './verdict';

type State = ReturnType<typeof useIndicators>;

function PlanSwitch({ state, say }: { state: State; say: Say }) {
  const { plans, view, setView, all, earlier } = state;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={say('IND_PLAN')}
      value={view ?? all?.plan ?? null}
      onChange={(_, next: View) => {
        if (next !== null) setView(next);
      }}
    >
      {plans.map(({ from, to, label }) => (
        <ToggleButton key={from} value={from} sx={{ whiteSpace: 'nowrap' }}>
          {say.label(label).replace(/[\u201c\u201d]|规划|\uff08示例\uff09/g, '')} {from}–{to}
        </ToggleButton>
      ))}
      {earlier && (
        <ToggleButton value="both" sx={{ whiteSpace: 'nowrap' }}>
          {say('IND_BOTH')}
        </ToggleButton>
      )}
    </ToggleButtonGroup>
  );
}

/** How many are on track, slow and out of reach. */
function Counts({ all, say }: { all: Indicators; say: Say }) {
  const many = (status: 'on' | 'slow' | 'off' | 'none'): number =>
    all.rows.filter((row) => row.status === status).length;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 4,
        px: 4,
        minHeight: 43,
        fontSize: textSize.dense,
        bgcolor: token.surface,
        borderBottom: `1px solid ${token.line2}`,
      }}
    >
      {(['on', 'slow', 'off', 'none'] as const)
        .filter((status) => status !== 'none' || many(status) > 0)
        .map((status) => (
          <Box key={status} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <StatusIcon status={status} />
            {say(`IND_STATUS_${status}`)} <b>{many(status)}</b>
          </Box>
        ))}
      <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'center', gap: 2, color: token.t2 }}>
        <Box aria-hidden sx={{ width: '2px', height: 13, bgcolor: token.t1 }} />
        {say('IND_MARK')}
      </Box>
    </Box>
  );
}

function Foot({ all, say }: { all: Indicators; say: Say }) {
  return (
    <Box
      sx={{
        display: 'flex',
        justifyContent: 'space-between',
        gap: 4,
        px: 4,
        py: '7px',
        fontSize: textSize.small,
        color: token.t2,
        bgcolor: token.surface,
        borderTop: `1px solid ${token.line2}`,
      }}
    >
      <span>{say('IND_TARGETS_FROM', { title: all.set.title, version: all.set.version })}</span>
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        {say('IND_KEYS')}
      </Box>
    </Box>
  );
}

function Whole({ state, all }: { state: State; all: Indicators }) {
  const say = useText();
  const { key, select, before, earlier, period, plan } = state;
  const chosen = all.rows.find((row) => row.key === key) ?? null;
  const beforeOf = (of: string) => before?.rows.find((row) => row.key === of);
  const open = (): void => {
    document.querySelector<HTMLElement>('aside a')?.focus();
  };
  const shared = {
    label: say('NAV_INDICATORS'),
    selected: key,
    onSelect: select,
    onOpen: open,
    copied: () => asText(say, all.rows),
  };
  const own = all.plans.find(({ from }) => from === all.plan);
  return (
    <>
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <Counts {...{ all, say }} />
        {state.view === 'both' && earlier && own ? (
          <Table
            {...shared}
            columns={comparedColumns(say, [
              `${earlier.from}–${earlier.to}`,
              `${own.from}–${own.to}`,
            ])}
            rows={all.rows.map((row) => ({ ...row, before: beforeOf(row.key) }))}
          />
        ) : (
          <Table {...shared} columns={planColumns(say)} rows={all.rows} />
        )}
        <Foot {...{ all, say }} />
      </Box>
      {chosen && (
        <Drawer
          row={chosen}
          before={beforeOf(chosen.key)}
          {...{ all, period, plan }}
          onClose={() => {
            select(null);
          }}
        />
      )}
    </>
  );
}

/** 指标: where the county stands against its plan, at what pace, and from which records. */
export function IndicatorsScreen() {
  const say = useText();
  const state = useIndicators();
  const { all, failure, reload, period, plan } = state;
  const [choosing, setChoosing] = useState(false);
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const out = useExport(period, plan);
  return (
    <Page
      full
      title={say('NAV_INDICATORS')}
      sub={
        <>
          <PlanSwitch {...{ state, say }} />
          {all &&
            say(all.frozen ? 'IND_SUB_FROZEN' : 'IND_SUB', { day: all.day, share: all.elapsed })}
        </>
      }
      actions={
        <>
          {editor && all && (
            <Button
              variant="outlined"
              onClick={() => {
                setChoosing(true);
              }}
            >
              {say('IND_CHOOSE')}
            </Button>
          )}
          <Button
            variant="outlined"
            startIcon={<Download />}
            disabled={out.busy || !all}
            onClick={() => {
              void out.write();
            }}
          >
            {say('IND_EXPORT')}
          </Button>
        </>
      }
    >
      <FailureNote failure={failure ?? out.failure} onRetry={reload} />
      {!all ? (
        !failure && <Loading />
      ) : all.rows.length === 0 ? (
        <EmptyState title={say('IND_NONE')}>{say('IND_NONE_TEXT')}</EmptyState>
      ) : (
        <Whole {...{ state, all }} />
      )}
      {choosing && all && (
        <ChooseDialog
          all={all}
          onClose={() => {
            setChoosing(false);
          }}
        />
      )}
    </Page>
  );
}

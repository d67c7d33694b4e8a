import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import { Box, Button, Checkbox, FormControlLabel, Link } from '@mui/material';
import { useEffect, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Finding } from '../../../shared/rules/finding';
import { clockTime, figure } from '../../base/format';
import { useLanguage } from '../../base/language';
import { findingPath } from '../../base/places';
import { useSession } from '../../base/session';
import { token } from '../../base/theme';
import { EmptyState, FailureNote, Loading, Page, StatusChip } from '../../components';
import { findingGroups } from './finding-groups';
import { FindingsPanel } from './findings-panel';
import type { Place } from './grid-logic';
import { LedgerFill } from './ledger-fill';
import { SectionTabs } from './section-tabs';
import { SheetGrid } from './sheet-grid';
import { useSheet } from './use-sheet';

/** 季度填报: the quarter's sheet with its check results; `?station=&item=` leads to a cell. */
export function StatisticsScreen() {
  const { period } = useSession();
  const { language, say } = useLanguage();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const state = useSheet(period);
  const { sheet } = state;
  const [section, setSection] = useState('D');
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [refused, setRefused] = useState<string | null>(null);
  const items = useMemo(
    () => sheet?.form.items.filter((item) => item.section === section) ?? [],
    [sheet, section],
  );
  const groups = useMemo(
    () => (sheet ? findingGroups(sheet.form, state.findings) : []),
    [sheet, state.findings],
  );
  const own = state.findings.filter(({ entity }) => entity === 'statistics');

  const go = (finding: Finding): void => {
    if (finding.entity === 'statistics')
      setParams(
        { station: finding.id, ...(finding.field ? { item: finding.field } : {}) },
        { replace: true },
      );
    else void navigate(findingPath(finding));
  };
  const wanted = `${params.get('station') ?? ''} ${params.get('item') ?? ''}`;
  useEffect(() => {
    const [station, key] = wanted.split(' ');
    const row = sheet?.stations.findIndex(({ id }) => id === station) ?? -1;
    if (!sheet || row < 0) return;
    const item = sheet.form.items.find((one) => one.key === key) ?? sheet.form.items[0];
    if (!item) return;
    setSection(item.section);
    setAt({
      row,
      column: sheet.form.items.filter((one) => one.section === item.section).indexOf(item),
    });
    setParams({}, { replace: true });
  }, [wanted, sheet, setParams]);

  const station = sheet?.stations[at.row];
  const item = items[at.column];
  const findingAt = (id: string, key: string): Finding | undefined =>
    own.find((finding) => finding.id === id && finding.field === key);
  const current = station && item ? findingAt(station.id, item.key) : undefined;
  const next = (): void => {
    const open = groups
      .flatMap(({ findings }) => findings)
      .filter(({ explanation }) => !explanation);
    const place = current ? open.indexOf(current) : -1;
    const target = open[(place + 1) % Math.max(1, open.length)];
    if (target) go(target);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      next();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  });

  if (!sheet)
    return (
      <Page title={say('SHEET_TITLE')}>
        {state.failure ? <FailureNote failure={state.failure} /> : <Loading />}
      </Page>
    );
  if (sheet.stations.length === 0) {
    return (
      <Page title={say('SHEET_TITLE')}>
        <EmptyState
          title={say('SHEET_NONE')}
          actions={
            <>
              <Button
                variant="outlined"
                onClick={() => {
                  void navigate('/stations');
                }}
              >
                {say('SHEET_ADD_STATION')}
              </Button>
              <Button
                variant="contained"
                onClick={() => {
                  void navigate('/import');
                }}
              >
                {say('SHEET_IMPORT')}
              </Button>
            </>
          }
        >
          {say('SHEET_NONE_TEXT')}
        </EmptyState>
      </Page>
    );
  }
  const filled = sheet.stations.filter(({ id }) =>
    sheet.form.items.every(({ key, required }) => !required || state.valueOf(id, key) !== null),
  ).length;
  const shown = (values: Record<string, number | null> | undefined): string =>
    item && typeof values?.[item.key] === 'number'
      ? figure((values[item.key] ?? 0) / 10 ** item.decimals)
      : '—';
  const expected =
    current && typeof current.params.expected === 'number' ? current.params.expected : null;
  return (
    <Page
      full
      title={say('SHEET_TITLE')}
      sub={
        <StatusChip tone={filled === sheet.stations.length ? 'ok' : 'neutral'}>
          {sheet.frozen
            ? say('SHEET_FROZEN')
            : say('SHEET_FILLED', { done: filled, total: sheet.stations.length })}
        </StatusChip>
      }
      actions={
        <>
          {state.savedAt && !state.saving && (
            <Box
              role="status"
              sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: 13, color: token.t2 }}
            >
              <CheckCircleOutlined sx={{ fontSize: 16, color: token.teal }} aria-hidden />
              {say('SHEET_SAVED', { time: clockTime(state.savedAt) })}
            </Box>
          )}
          <LedgerFill {...{ sheet, items, state }} />
          <Button
            variant="outlined"
            onClick={() => {
              void navigate('/import');
            }}
          >
            {say('SHEET_IMPORT')}
          </Button>
          <Button
            variant="contained"
            onClick={() => {
              void navigate('/submission');
            }}
          >
            {say('SHEET_SUBMIT')}
          </Button>
        </>
      }
    >
      <Box
        sx={{
          flex: 1,
          minWidth: 0,
          display: 'flex',
          flexDirection: 'column',
          bgcolor: token.surface,
        }}
      >
        <SectionTabs
          sheet={sheet}
          open={own.filter(({ explanation }) => !explanation)}
          valueOf={state.valueOf}
          section={section}
          onSection={(key) => {
            setSection(key);
            setAt({ row: at.row, column: 0 });
          }}
        />
        <Box
          sx={{
            height: 36,
            px: 4,
            display: 'flex',
            alignItems: 'center',
            gap: 3,
            fontSize: 13,
            borderBottom: `1px solid ${token.line2}`,
            flexShrink: 0,
            whiteSpace: 'nowrap',
          }}
        >
          <Box sx={{ fontWeight: 700 }}>
            {station?.name.replace(/社会工作(服务)?站$/, '')} · {item?.label[language]}
          </Box>
          <Box
            role={refused || current ? 'alert' : undefined}
            sx={{
              flex: 1,
              minWidth: 0,
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              color: refused || current?.severity === 'error' ? token.red : token.amber,
            }}
          >
            {refused
              ? say('SHEET_NOT_NUMBER', { text: refused })
              : current && say.any(current.code, current.params)}
            {!refused && !current && item?.source === 'register' && (
              <Box component="span" sx={{ color: token.t2 }}>
                {say('SHEET_FROM_REGISTER_NOTE')}
              </Box>
            )}
          </Box>
          {expected !== null && station && item && !sheet.frozen && (
            <Link
              component="button"
              type="button"
              sx={{ fontSize: 13 }}
              onClick={() => {
                state.write([
                  {
                    station: station.id,
                    item: item.key,
                    value: Math.round(expected * 10 ** item.decimals),
                  },
                ]);
              }}
            >
              {say('SHEET_FILL_IN', { value: expected })}
            </Link>
          )}
          <Box sx={{ color: token.t3 }}>
            {say('SHEET_LAST', {
              last: shown(station && sheet.previous[station.id]),
              year: shown(station && sheet.lastYear[station.id]),
            })}
          </Box>
        </Box>
        {state.failure && <FailureNote failure={state.failure} />}
        <SheetGrid
          key={section}
          {...{ sheet, items, state, at, findingAt }}
          onMove={setAt}
          onRefused={setRefused}
        />
        <Box
          sx={{
            height: 40,
            px: 4,
            display: 'flex',
            alignItems: 'center',
            gap: 4,
            fontSize: 12,
            color: token.t2,
            bgcolor: token.sunk,
            borderTop: `1px solid ${token.line}`,
            flexShrink: 0,
          }}
        >
          {station && (
            <FormControlLabel
              disabled={sheet.frozen}
              sx={{ flexShrink: 0 }}
              slotProps={{ typography: { sx: { fontSize: 12 } } }}
              label={`${say('SHEET_ZERO')}（${station.name.replace(/社会工作(服务)?站$/, '')}）`}
              control={
                <Checkbox
                  size="small"
                  checked={sheet.zeroReports.includes(station.id)}
                  onChange={(_event, zero) => {
                    state.setZero(station.id, zero);
                  }}
                />
              }
            />
          )}
          <Box
            title={say('SHEET_KEYS')}
            sx={{
              ml: 'auto',
              minWidth: 0,
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              whiteSpace: 'nowrap',
            }}
          >
            {say('SHEET_KEYS')}
          </Box>
        </Box>
      </Box>
      <FindingsPanel
        groups={groups}
        current={current}
        frozen={sheet.frozen}
        onGo={go}
        onExplain={state.explain}
      />
    </Page>
  );
}

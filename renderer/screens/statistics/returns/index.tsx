import { Box } from '@mui/material';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { ReturnEntry, ReturnSheet } from '../../../../shared/contract/returns';
import { returnPlace } from '../../../../shared/definitions/further-return';
import { tablesOfReturn } from '../../../../shared/definitions/return-tables';
import { isOpen, type Finding } from '../../../../shared/rules/finding';
import { useQuery } from '../../../api';
import { periodName } from '../../../base/format';
import { PeriodWords, useLanguage, useText } from '../../../base/language';
import { returnPath } from '../../../base/places';
import { useRole } from '../../../base/session';
import { textSize, token } from '../../../base/theme';
import { FailureNote, Loading, Page, SelectButton, StatusChip } from '../../../components';
import { LedgerLinesButton } from './ledger-lines';
import { ReturnActions } from './return-actions';
import { ReturnChoice } from './return-choice';
import { ReturnFindings } from './return-findings';
import { ReturnTable } from './return-table';
import { ReturnTabs, tableOf } from './return-tabs';
import { StationTables } from './station-tables';
import { useReturnEntry } from './use-return-entry';
import { useReturnSource } from './use-return-source';
import { useCaret } from '../use-caret';
import { useSheet, type SheetState } from '../use-sheet';

/** 其他填报表: a further return of a period, table by table. */
export function ReturnScreen() {
  const { returnId = '', period = '' } = useParams();
  const say = useText();
  const { data: returns } = useQuery('returns.list', {});
  const { data: sheet, failure } = useQuery('returns.sheet', { returnId, period });
  const here = sheet?.definition.id === returnId && sheet.period === period;
  if (!here)
    return (
      <Page title={say('RETURN_TITLE')} sub={<ReturnChoice returnId={returnId} />}>
        {failure ? <FailureNote failure={failure} /> : <Loading />}
      </Page>
    );
  const entry = returns?.find(({ id }) => id === returnId);
  return <Filled key={returnPlace(returnId, period)} {...{ sheet, entry }} />;
}

interface FilledProps {
  sheet: ReturnSheet;
  entry: ReturnEntry | undefined;
}

/** Which period of the return, and how it stands. */
function Standing({ sheet, findings, entry }: FilledProps & { findings: readonly Finding[] }) {
  const { language, say } = useLanguage();
  const navigate = useNavigate();
  const { definition, period, frozen, deadline } = sheet;
  const open = findings.filter(isOpen).length;
  const periods = [...new Set([...(entry?.periods ?? []), period])];
  return (
    <>
      <ReturnChoice returnId={definition.id} />
      <SelectButton
        name={say('RETURN_PERIOD')}
        label={say('RETURN_PERIOD')}
        value={period}
        options={periods.map((value) => ({ value, label: periodName(value, language) }))}
        onChange={(next) => {
          void navigate(returnPath(definition.id, next));
        }}
      />
      <StatusChip tone={frozen || open === 0 ? 'ok' : 'neutral'}>
        {frozen
          ? say('RETURN_IS_FROZEN')
          : open > 0
            ? say('RETURN_OPEN', { n: open })
            : say('RETURN_SOUND')}
      </StatusChip>
      {frozen?.sentWith && (
        <span>{say('RETURN_SENT_WITH', { period: periodName(frozen.sentWith, language) })}</span>
      )}
      {!frozen && <span>{say('RETURN_DUE', { date: deadline })}</span>}
    </>
  );
}

/** Which table is on view: one that the office fills in once, or one of its stations. */
function usePlace(sheet: ReturnSheet, state: SheetState) {
  const { definition } = sheet;
  const tables = tablesOfReturn(definition);
  const ofStations = tables.filter((one) => one.ofStations).map(({ key }) => key);
  const [params] = useSearchParams();
  const caret = useCaret(state.sheet, ofStations[0]);
  const first = tables[0]?.key ?? '';
  const [section, setSection] = useState(params.has('station') ? (ofStations[0] ?? first) : first);
  const [goal, setGoal] = useState<{ item: string } | null>(null);
  const isStations = ofStations.includes(section);
  const open = (key: string): void => {
    setGoal(null);
    setSection(key);
    if (ofStations.includes(key)) caret.openSection(key);
  };
  const go = (finding: Finding): void => {
    const { id, field } = finding;
    const key = tableOf(definition, finding);
    if (key === undefined || field === undefined) return;
    open(key);
    if (!ofStations.includes(key)) setGoal({ item: field });
    else if (state.sheet?.stations.some((one) => one.id === id)) caret.jump({ id, field });
  };
  // A step that is taken back may lead to another of the stations' tables.
  const shown = isStations ? caret.section : section;
  const table = tables.find(({ key }) => key === shown) ?? tables[0];
  const show = (item: string): void => {
    setSection((now) => tableOf(definition, { field: item }) ?? now);
    setGoal({ item });
  };
  return { tables, table, isStations, caret, goal, open, go, show };
}

function Filled({ sheet, entry }: FilledProps) {
  const { language, say } = useLanguage();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const { definition, period, frozen } = sheet;
  const source = useReturnSource(sheet);
  const state = useSheet(source);
  const { findings } = state;
  const { tables, table, isStations, caret, goal, open, go, show } = usePlace(sheet, state);
  const entering = useReturnEntry(sheet, show);
  const { failure } = entering;
  const locked = frozen !== null || !editor;
  const ledger = definition.sections.find((one) => one.key === table?.key && one.ledger);
  const results = (
    <ReturnFindings
      {...{ findings, locked }}
      place={returnPlace(definition.id, period)}
      onGo={go}
      onExplain={(finding, text) => source.explain(finding, text, [])}
    />
  );
  return (
    <Page
      full
      title={say('RETURN_TITLE')}
      sub={<Standing {...{ sheet, findings, entry }} />}
      actions={<ReturnActions {...{ sheet, findings }} />}
    >
      <Box sx={{ ...column, bgcolor: token.surface }}>
        <Box sx={{ px: 4, py: 2, fontSize: textSize.dense, color: token.t2 }}>
          <b>{say.label(definition.title)}</b> · {definition.note[language]}
        </Box>
        <ReturnTabs
          {...{ definition, tables, findings }}
          section={table?.key ?? false}
          onSection={open}
        />
        <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
          <PeriodWords rhythm={definition.rhythm}>
            {isStations && state.sheet && (
              <StationTables sheet={state.sheet} {...{ state, caret }} beside={results} />
            )}
            {isStations &&
              !state.sheet &&
              (state.failure ? <FailureNote failure={state.failure} /> : <Loading />)}
            {!isStations && (
              <>
                <Box sx={column}>
                  {failure && <FailureNote failure={failure} />}
                  {ledger && !locked && (
                    <Box sx={{ px: 4, py: 2 }}>
                      <LedgerLinesButton
                        {...{ sheet }}
                        section={ledger}
                        onStore={entering.storeAll}
                      />
                    </Box>
                  )}
                  <Box
                    sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}
                    onKeyDown={locked ? undefined : entering.onKeyDown}
                  >
                    {table && (
                      <ReturnTable
                        key={table.key}
                        {...{ table, sheet, findings, locked, goal, failure }}
                        onStore={(row, item, value, text) =>
                          entering.store(row, item.key, { value, text })
                        }
                      />
                    )}
                  </Box>
                  <Box sx={footLook}>{say('RETURN_KEYS')}</Box>
                </Box>
                {results}
              </>
            )}
          </PeriodWords>
        </Box>
      </Box>
    </Page>
  );
}

const column = { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' } as const;
const footLook = {
  px: 4,
  py: 2,
  fontSize: textSize.small,
  color: token.t2,
  bgcolor: token.sunk,
  borderTop: `1px solid ${token.line}`,
} as const;

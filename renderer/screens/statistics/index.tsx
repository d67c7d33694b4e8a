import { Box } from '@mui/material';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { token } from '../../base/theme';
import { FailureNote, Loading, Page } from '../../components';
import { FindingsPanel } from './findings-panel';
import { PastePanel } from './paste-panel';
import { ReturnChoice } from './returns/return-choice';
import { SectionTabs } from './section-tabs';
import { SheetActions, SheetProgress } from './sheet-actions';
import { SheetBody, useSheetBody } from './sheet-body';
import { SheetNone } from './sheet-none';
import { useStationsSource } from './sheet-source';
import { useCaret } from './use-caret';
import { useSheet, type SheetState } from './use-sheet';
import { useSubmitting } from './use-submitting';

export { ReturnScreen } from './returns';

/** 季度填报: the quarter's sheet with its check results; `?station=&item=` leads to a cell. */
export function StatisticsScreen() {
  const { period } = useSession();
  const say = useText();
  const state = useSheet(useStationsSource(period));
  const { sheet } = state;
  if (!sheet)
    return (
      <Page title={say('SHEET_TITLE')}>
        {state.failure ? <FailureNote failure={state.failure} /> : <Loading />}
      </Page>
    );
  return sheet.stations.length === 0 ? <SheetNone /> : <FilledSheet sheet={sheet} state={state} />;
}

function FilledSheet({ sheet, state }: { sheet: StatisticsSheet; state: SheetState }) {
  const say = useText();
  const caret = useCaret(sheet);
  const body = useSheetBody(sheet, state, caret);
  const { explaining, pasting } = body;
  const submitting = useSubmitting(sheet.period);
  return (
    <Page
      full
      title={say('SHEET_TITLE')}
      sub={
        <>
          <ReturnChoice />
          <SheetProgress sheet={sheet} valuesOf={state.valuesOf} />
        </>
      }
      actions={
        <SheetActions
          {...{ sheet, items: caret.items, state, submitting, waits: pasting.plan !== null }}
        />
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
          findings={state.findings}
          valuesOf={state.valuesOf}
          section={caret.section}
          onSection={(section) => {
            // The cell beside which an explanation is being written goes with its section.
            explaining.close();
            caret.openSection(section);
          }}
        />
        <FailureNote failure={submitting.failure} />
        <SheetBody {...{ sheet, state, caret, body }} />
      </Box>
      {pasting.plan && pasting.rows.length > 0 ? (
        <PastePanel plan={pasting.plan} {...{ sheet, pasting }} />
      ) : (
        <FindingsPanel
          groups={body.groups}
          current={body.current}
          frozen={sheet.frozen}
          onGo={body.go}
          explaining={explaining}
        />
      )}
    </Page>
  );
}

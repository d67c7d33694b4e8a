import { Box } from '@mui/material';
import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { isOpen, type Finding } from '../../../shared/rules/finding';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { Role } from '../../../shared/domain/office';
import { failure } from '../../../shared/result';
import { useText } from '../../base/language';
import { findingPath } from '../../base/places';
import { useRole, useSession } from '../../base/session';
import { steppedTo, useStepKeys, type Step } from '../../base/shortcut';
import { token } from '../../base/theme';
import { FailureNote, Loading, Page } from '../../components';
import type { CellEditor } from './cell-input';
import { ExplainBox } from './explain-box';
import { findingGroups } from './finding-groups';
import { FindingsPanel } from './findings-panel';
import { OriginDialog } from './origin-dialog';
import { PastePanel } from './paste-panel';
import { PasteStrip } from './paste-strip';
import { PlaceBar } from './place-bar';
import { ReturnChoice } from './returns/return-choice';
import { SectionTabs } from './section-tabs';
import { SheetActions, SheetProgress } from './sheet-actions';
import { cellFindings } from './sheet-findings';
import { SheetFoot } from './sheet-foot';
import { SheetGrid } from './sheet-grid';
import { SheetNone } from './sheet-none';
import type { Refused } from './typed-value';
import { useCaret, type Caret } from './use-caret';
import { useExplaining } from './use-explaining';
import { usePaste } from './use-paste';
import { useSheet, type SheetState } from './use-sheet';
import { useSubmitting } from './use-submitting';

export { ReturnScreen } from './returns';

const EDITORS: readonly Role[] = ['clerk', 'reviewer', 'admin', 'receiver'];

/** 季度填报: the quarter's sheet with its check results; `?station=&item=` leads to a cell. */
export function StatisticsScreen() {
  const { period } = useSession();
  const say = useText();
  const state = useSheet(period);
  const { sheet } = state;
  if (!sheet)
    return (
      <Page title={say('SHEET_TITLE')}>
        {state.failure ? <FailureNote failure={state.failure} /> : <Loading />}
      </Page>
    );
  return sheet.stations.length === 0 ? <SheetNone /> : <FilledSheet sheet={sheet} state={state} />;
}

/** Findings of the quarter by place and by cell, the one at the caret, and the ways to them. */
function useFindings(sheet: StatisticsSheet, state: SheetState, writes: boolean, left: () => void) {
  const { findings } = state;
  const navigate = useNavigate();
  const caret = useCaret(sheet);
  const groups = useMemo(() => findingGroups(sheet.form, findings), [sheet.form, findings]);
  const cells = useMemo(() => cellFindings(findings), [findings]);
  const station = sheet.stations[caret.at.row];
  const item = caret.items[caret.at.column];
  const current = cells.get(station?.id ?? '')?.get(item?.key ?? '');
  const show = (finding: Finding): void => {
    if (finding.entity === 'statistics') caret.jump(finding);
  };
  const explaining = useExplaining(sheet.period, groups, state, { editor: writes, go: show, left });
  const go = (finding: Finding): void => {
    if (finding.entity === 'statistics') caret.jump(finding);
    else void navigate(findingPath(finding));
  };
  const walk = (step: Step): void => {
    const open = groups.flatMap((group) => group.findings).filter(isOpen);
    const at = explaining.finding ?? current;
    const place = at ? open.indexOf(at) : -1;
    const target = open[steppedTo(place, step, open.length)];
    if (!target) return;
    if (writes && target.severity === 'warning') explaining.open(target);
    else {
      explaining.close();
      go(target);
    }
  };
  useStepKeys(walk);
  return { caret, groups, cells, station, item, current, go, explaining };
}

/** Why a key or what was typed does nothing; it goes when the caret goes or something else is typed. */
function useRefusal({ section, at }: Caret): [Refused, (why: Refused) => void] {
  const here = `${section} ${at.row} ${at.column}`;
  const [own, setOwn] = useState<{ here: string; why: Refused }>({ here, why: null });
  const now = own.here === here ? own.why : null;
  return [
    now,
    (why) => {
      // Every key that is typed says that nothing is refused: that alone draws nothing anew.
      if (why !== now) setOwn({ here, why });
    },
  ];
}

/** Why nothing of the sheet can be written; null where it can. */
function useClosed({ frozen, period }: StatisticsSheet): Refused {
  const editor = useRole(...EDITORS);
  if (!editor) return failure('NOT_ALLOWED');
  return frozen ? failure('PERIOD_FROZEN', { period }) : null;
}

function FilledSheet({ sheet, state }: { sheet: StatisticsSheet; state: SheetState }) {
  const say = useText();
  const closed = useClosed(sheet);
  const editor = useRef<CellEditor>(null);
  const { caret, groups, cells, station, item, current, go, explaining } = useFindings(
    sheet,
    state,
    closed === null,
    () => editor.current?.focus(),
  );
  const [refused, setRefused] = useRefusal(caret);
  const [origin, setOrigin] = useState(false);
  /** F2 at a cell: what was found there is explained, or what is counted there is shown. */
  const explain = (): boolean => {
    // A figure that was replaced is replaced again, or not, where it is shown from what.
    if (!closed && current?.severity === 'warning' && current.code !== 'STAT_REPLACED_BEFORE')
      explaining.open(current);
    else if (item && item.source !== 'entered') setOrigin(true);
    else return false;
    return true;
  };
  /** Delete at a cell: the register's figure stands again, where another does. */
  const takeBack = (): boolean => {
    const stands = sheet.replaced[station?.id ?? '']?.[item?.key ?? ''];
    if (closed || !station || !item || !stands) return false;
    state.takeBack(station.id, item.key);
    return true;
  };
  const pasting = usePaste(sheet, state, caret);
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
        <PasteStrip {...{ pasting, caret }} />
        {station && item && !pasting.plan && (
          <PlaceBar {...{ sheet, state, station, item, current, refused }} onExplain={explain} />
        )}
        {state.failure && <FailureNote failure={state.failure} />}
        <FailureNote failure={submitting.failure} />
        <SheetGrid
          key={caret.section}
          {...{ sheet, state, caret, closed }}
          coming={pasting.coming}
          findings={cells}
          // The box stands at the caret, and would explain another cell than it names.
          onPress={explaining.close}
          onRefused={setRefused}
          onPaste={pasting.paste}
          onExplain={explain}
          onTakeBack={takeBack}
          served={explaining.served}
          hold={explaining.finding !== null}
          editor={editor}
        />
        <SheetFoot {...{ sheet, state, station, caret }} />
      </Box>
      {pasting.plan && pasting.rows.length > 0 ? (
        <PastePanel plan={pasting.plan} {...{ sheet, pasting }} />
      ) : (
        <FindingsPanel
          groups={groups}
          current={current}
          frozen={sheet.frozen}
          onGo={go}
          explaining={explaining}
        />
      )}
      {origin && station && item && (
        <OriginDialog
          {...{ sheet, state, station, item }}
          locked={closed !== null}
          onClose={() => {
            setOrigin(false);
          }}
        />
      )}
      <ExplainBox explaining={explaining} inCell={explaining.finding?.entity === 'statistics'} />
    </Page>
  );
}

import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { isOpen, type Finding } from '../../../shared/rules/finding';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { Role } from '../../../shared/domain/office';
import { failure } from '../../../shared/result';
import { findingPath } from '../../base/places';
import { useRole } from '../../base/session';
import { steppedTo, useStepKeys, type Step } from '../../base/shortcut';
import { FailureNote } from '../../components';
import type { CellEditor } from './cell-input';
import { ExplainBox } from './explain-box';
import { findingGroups } from './finding-groups';
import { OriginDialog } from './origin-dialog';
import { PasteStrip } from './paste-strip';
import { PlaceBar } from './place-bar';
import { cellFindings } from './sheet-findings';
import { SheetFoot } from './sheet-foot';
import { SheetGrid } from './sheet-grid';
import type { Refused } from './typed-value';
import type { Caret } from './use-caret';
import { useExplaining } from './use-explaining';
import { usePaste } from './use-paste';
import type { SheetState } from './use-sheet';

const EDITORS: readonly Role[] = ['clerk', 'reviewer', 'admin', 'receiver'];

/** Findings of the quarter by place and by cell, the one at the caret, and the ways to them. */
function useFindings(
  sheet: StatisticsSheet,
  state: SheetState,
  caret: Caret,
  { writes, left }: { writes: boolean; left: () => void },
) {
  const { findings } = state;
  const navigate = useNavigate();
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
  return { groups, cells, station, item, current, go, explaining };
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
function useClosed(
  { frozen, period }: StatisticsSheet,
  { source: { returnId } }: SheetState,
): Refused {
  const editor = useRole(...EDITORS);
  if (!editor) return failure('NOT_ALLOWED');
  if (!frozen) return null;
  return failure(returnId === null ? 'PERIOD_FROZEN' : 'RETURN_FROZEN', { period });
}

/** What a sheet is made of beside its figures: what was found in it, what is pasted and explained. */
export function useSheetBody(sheet: StatisticsSheet, state: SheetState, caret: Caret) {
  const closed = useClosed(sheet, state);
  const editor = useRef<CellEditor>(null);
  const found = useFindings(sheet, state, caret, {
    writes: closed === null,
    left: () => editor.current?.focus(),
  });
  const pasting = usePaste(sheet, state, caret);
  return { ...found, closed, editor, pasting };
}

type Body = ReturnType<typeof useSheetBody>;

interface BodyProps {
  sheet: StatisticsSheet;
  state: SheetState;
  caret: Caret;
  body: Body;
}

/** What F2 and Delete do at the caret. */
function useActs({ sheet, state, body }: BodyProps, showOrigin: () => void) {
  const { closed, station, item, current, explaining } = body;
  /** F2 at a cell: what was found there is explained, or what is counted there is shown. */
  const explain = (): boolean => {
    // A figure that was replaced is replaced again, or not, where it is shown from what.
    if (!closed && current?.severity === 'warning' && current.code !== 'STAT_REPLACED_BEFORE')
      explaining.open(current);
    else if (item && item.source !== 'entered') showOrigin();
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
  return { explain, takeBack };
}

/** The matrix with the lines above and below it, and what opens over it. */
export function SheetBody(props: BodyProps) {
  const { sheet, state, caret, body } = props;
  const { closed, editor, pasting, explaining, cells, station, item, current } = body;
  const [refused, setRefused] = useRefusal(caret);
  const [origin, setOrigin] = useState(false);
  const { explain, takeBack } = useActs(props, () => {
    setOrigin(true);
  });
  return (
    <>
      <PasteStrip {...{ pasting, caret }} />
      {station && item && !pasting.plan && (
        <PlaceBar {...{ sheet, state, station, item, current, refused }} onExplain={explain} />
      )}
      {state.failure && <FailureNote failure={state.failure} />}
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
    </>
  );
}

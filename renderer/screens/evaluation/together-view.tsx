import { Box, Button } from '@mui/material';
import { useMemo, useState } from 'react';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { FailureNote, StatusChip, useToast } from '../../components';
import { Background, GroupBars } from './aside-parts';
import { DifferenceStrip } from './difference-strip';
import { Columns, EvaluationFrame } from './layout';
import { apartIn, obstaclesOf } from '../../../shared/evaluation/obstacles';
import { OpenTable } from './open-table';
import { ReopenButton } from './reopen-button';
import { APART } from './rows-of';
import { RunningTotal } from './running-total';
import { SectionNav } from './section-nav';
import { SettleDialog } from './settle-dialog';
import { useEvidence } from './use-evidence';
import { useOpenForm } from './use-open-form';
import { VetoFindings } from './veto-findings';

/** 会商: all sheets lie open; what lies apart is settled, then the evaluation is concluded. */
export function TogetherView({
  detail,
  onChanged,
}: {
  detail: EvaluationDetail;
  onChanged: (detail: EvaluationDetail) => void;
}) {
  const say = useText();
  const toast = useToast();
  const reviewer = useRole('reviewer', 'admin');
  const { run, busy, failure } = useCall();
  const { row, template, result } = detail;
  const apart = useMemo(() => new Set(apartIn(detail)), [detail]);
  const { unsettled, unproved } = useMemo(() => obstaclesOf(detail), [detail]);
  const { chosen, setChosen, current, setCurrent, goTo } = useOpenForm(detail, unsettled[0]);
  const [settling, setSettling] = useState<string | null>(null);
  const { keepFiles, failure: evidenceFailure } = useEvidence(detail, onChanged);
  const why =
    unsettled.length > 0
      ? say('EVAL_UNSETTLED', { n: unsettled.length })
      : unproved.length > 0
        ? say('EVAL_UNPROVED', { n: unproved.length })
        : reviewer
          ? undefined
          : say('EVAL_CONCLUDE_ROLE');
  const first = unsettled[0] ?? unproved[0];
  const conclude = async (): Promise<void> => {
    const done = await run('evaluation.conclude', { id: row.id, revision: row.revision });
    if (!done) return;
    toast(say('EVAL_CONCLUDED'));
    onChanged(done.detail);
  };
  return (
    <EvaluationFrame
      detail={detail}
      notes={<FailureNote failure={failure ?? evidenceFailure} />}
      actions={
        <>
          <ReopenButton detail={detail} onChanged={onChanged} />
          {why !== undefined && (
            <Box
              sx={{ fontSize: textSize.small, lineHeight: '16px', color: token.t2, maxWidth: 230 }}
            >
              {why}
              {first !== undefined && (
                <Button
                  variant="text"
                  onClick={() => {
                    goTo(first);
                  }}
                >
                  {say('EVAL_TO_FIRST')}
                </Button>
              )}
            </Box>
          )}
          <Button
            variant="contained"
            disabled={busy || why !== undefined}
            onClick={() => {
              void conclude();
            }}
          >
            {say('EVAL_CONCLUDE')}
          </Button>
        </>
      }
    >
      <Columns
        nav={
          <SectionNav
            template={template}
            result={result}
            chosen={chosen}
            onChoose={setChosen}
            apart={apart.size}
            onVetoes={() => {
              document.getElementById('veto-head')?.scrollIntoView();
            }}
          />
        }
        table={
          <OpenTable
            detail={detail}
            chosen={chosen}
            apart={apart}
            current={current}
            locked={false}
            onCurrent={setCurrent}
            onFiles={keepFiles}
          />
        }
        strip={
          <DifferenceStrip
            detail={detail}
            item={current}
            apart={current !== null && apart.has(current)}
            onSettle={setSettling}
          />
        }
        aside={
          <>
            <RunningTotal
              template={template}
              running={result.running}
              scoredFull={result.scored}
              done={result.open === 0}
              title={say('EVAL_RUNNING')}
              chip={
                result.grade ? (
                  <StatusChip tone={result.passed ? 'ok' : 'problem'} height={20}>
                    {say.label(result.grade.name)}
                  </StatusChip>
                ) : null
              }
            />
            <GroupBars
              detail={detail}
              apart={unsettled.length}
              onApart={() => {
                setChosen(APART);
              }}
            />
            <VetoFindings detail={detail} onSettle={setSettling} />
            <Background detail={detail} />
          </>
        }
      />
      {settling !== null && (
        <SettleDialog
          key={settling}
          detail={detail}
          item={settling}
          onClose={() => {
            setSettling(null);
          }}
          onSettled={(next) => {
            setSettling(null);
            onChanged(next);
          }}
        />
      )}
    </EvaluationFrame>
  );
}

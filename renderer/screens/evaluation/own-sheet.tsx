import { Button } from '@mui/material';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EvaluationDetail, Sheet } from '../../../shared/evaluation/record';
import { templateOf } from '../../../shared/evaluation/own';
import { scoreEvaluation } from '../../../shared/evaluation/scoring';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { FailureNote, StatusChip, useToast } from '../../components';
import { Background } from './aside-parts';
import { RemoveButton } from './remove-button';
import { AssessorDialog } from './assessor-dialog';
import { AssessorsPanel } from './assessors-panel';
import { Columns, EvaluationFrame, Strip } from './layout';
import { OwnTable } from './own-table';
import { BONUSES, partsOf, placeOf } from './rows-of';
import { RunningTotal } from './running-total';
import { SectionNav } from './section-nav';
import { StepOn } from './step-on';
import { useEvidence } from './use-evidence';
import { focusItem } from './use-keys';
import { useSheet } from './use-sheet';
import { VetoEntry } from './veto-entry';

interface OwnProps {
  detail: EvaluationDetail;
  sheet: Sheet;
  onChoose: (id: string) => void;
  onChanged: (detail: EvaluationDetail) => void;
}

/** One assessor's own sheet: filled in, kept by itself, handed in. */
export function OwnSheet({ detail, sheet, onChoose, onChanged }: OwnProps) {
  const say = useText();
  const toast = useToast();
  const { run, busy, failure } = useCall();
  const [declaring, setDeclaring] = useState<Sheet>();
  const self = detail.template.groups.find(({ key }) => key === sheet.group)?.self ?? false;
  const template = useMemo(
    () => templateOf(detail.template, sheet.group),
    [detail.template, sheet.group],
  );
  const locked = sheet.submittedAt !== null;
  const entry = useSheet(template, detail.row.id, sheet, onChanged);
  const { answers, gaps, faults } = entry;
  const result = useMemo(
    () => scoreEvaluation(template, [{ group: sheet.group, answers }]),
    [template, sheet.group, answers],
  );
  const parts = useMemo(() => partsOf(template), [template]);
  const [chosen, setChosen] = useState(() =>
    gaps[0] === undefined ? (parts[0] ?? BONUSES) : placeOf(template, gaps[0]),
  );
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current !== null && focusItem(wanted.current)) wanted.current = null;
  });
  const goTo = (key: string | undefined): void => {
    if (key === undefined || template.vetoes.some((veto) => veto.key === key)) {
      focusItem(key ?? template.vetoes[0]?.key ?? '');
      return;
    }
    wanted.current = key;
    setChosen(placeOf(template, key));
    if (focusItem(key)) wanted.current = null;
  };
  const past = (step: 1 | -1): void => {
    const part = parts[parts.indexOf(chosen) + step];
    const inside = entry.asked.list.filter(
      ({ kind, item }) => kind !== 'veto' && placeOf(template, item.key) === part,
    );
    if (part !== undefined && parts.includes(chosen))
      goTo(inside.at(step === 1 ? 0 : -1)?.item.key);
    else if (step === 1) goTo(undefined);
  };
  const { keepFiles, failure: evidenceFailure } = useEvidence(detail, onChanged);
  const flush = useCallback(
    async (): Promise<unknown> => (locked ? undefined : entry.flush()),
    [locked, entry],
  );
  const handIn = async (): Promise<void> => {
    const kept = await entry.flush();
    if (!kept) return;
    if (kept.conflict === null && !self) setDeclaring(kept);
    else await submit(kept);
  };
  const submit = async ({ id, revision, assessor }: Sheet): Promise<boolean> => {
    const done = await run('evaluation.sheet.submit', { id, revision });
    if (!done) return false;
    toast(say('EVAL_HANDED_IN_BY', { assessor }));
    onChanged(done);
    return true;
  };
  /** Hands in what was declared; whoever has an interest stands aside, and the form says so. */
  const declared = async (after: EvaluationDetail, id: string): Promise<void> => {
    const saved = after.sheets.find((one) => one.id === id);
    setDeclaring(undefined);
    if (saved?.conflict?.kind !== 'none' || !(await submit(saved))) onChanged(after);
  };
  const open = gaps.filter((key) => !faults[key]).length;
  const wrong = gaps.length - open;
  const missing = wrong > 0 ? say('EVAL_GAPS_WRONG', { open, wrong }) : say('EVAL_GAPS', { open });
  const whole = template.fullMark === detail.template.fullMark;
  return (
    <EvaluationFrame
      detail={detail}
      savedAt={entry.savedAt}
      notes={
        <>
          <FailureNote failure={failure ?? evidenceFailure} />
          <FailureNote
            failure={entry.failure}
            onRetry={() => {
              void entry.flush();
            }}
          />
          {declaring && (
            <AssessorDialog
              detail={detail}
              sheet={declaring}
              handingIn
              onClose={() => {
                setDeclaring(undefined);
              }}
              onSaved={(after, id) => {
                void declared(after, id);
              }}
            />
          )}
        </>
      }
      actions={
        locked ? (
          <StepOn detail={detail} onChanged={onChanged} />
        ) : (
          <Button
            variant="contained"
            disabled={busy || gaps.length > 0}
            onClick={() => {
              void handIn();
            }}
          >
            {say('EVAL_HAND_IN')}
          </Button>
        )
      }
    >
      <Columns
        nav={
          <SectionNav
            template={template}
            result={result}
            chosen={chosen}
            onChoose={setChosen}
            onVetoes={() => {
              goTo(template.vetoes[0]?.key);
            }}
          />
        }
        table={
          <OwnTable
            template={template}
            entry={entry}
            chosen={chosen}
            locked={locked}
            evidence={detail.evidence}
            targets={detail.targets}
            onFiles={detail.received ? null : keepFiles}
            onPast={past}
          />
        }
        strip={
          locked ? (
            <Strip tone="neutral" title={say('EVAL_SHEET_CLOSED', { assessor: sheet.assessor })} />
          ) : (
            <Strip tone="neutral" title={gaps.length > 0 ? missing : say('EVAL_SHEET_COMPLETE')}>
              {gaps.length > 0 && (
                <Button
                  variant="outlined"
                  onClick={() => {
                    goTo(gaps.find((key) => faults[key]) ?? gaps[0]);
                  }}
                >
                  {say('EVAL_TO_GAP')}
                </Button>
              )}
            </Strip>
          )
        }
        aside={
          <>
            <RunningTotal
              template={whole ? template : { ...template, grades: [] }}
              running={result.running}
              scoredFull={result.scored}
              done={result.open === 0}
              title={say('EVAL_RUNNING')}
              chip={
                result.open > 0 ? (
                  <StatusChip tone="neutral" icon={false} height={20}>
                    {say('EVAL_OPEN', { n: result.open })}
                  </StatusChip>
                ) : whole && result.grade ? (
                  <StatusChip tone={result.passed ? 'ok' : 'problem'} height={20}>
                    {say.label(result.grade.name)}
                  </StatusChip>
                ) : null
              }
            />
            <AssessorsPanel
              detail={detail}
              chosen={sheet.id}
              onChoose={onChoose}
              onChanged={onChanged}
              flush={flush}
            />
            <VetoEntry template={template} entry={entry} locked={locked} />
            <Background detail={detail} />
            <RemoveButton detail={detail} />
          </>
        }
      />
    </EvaluationFrame>
  );
}

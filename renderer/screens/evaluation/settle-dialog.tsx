import { Button, FormControlLabel, OutlinedInput, Radio, RadioGroup } from '@mui/material';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { tenthsOf } from '../../../shared/evaluation/rule-text';
import { pointsOf, scoredQuestions } from '../../../shared/definitions/evaluation-template';
import { useText, type Say } from '../../base/language';
import { FormDialog, FormField } from '../../components';
import { useKeptForm } from '../../forms/use-kept-form';

interface SettleProps {
  detail: EvaluationDetail;
  /** Key of the item, bonus or veto. */
  item: string;
  onClose: () => void;
  onSettled: (detail: EvaluationDetail) => void;
}

/** What a score is settled for. */
interface Scored {
  name: string;
  /** The most that can be given, in tenths of a point. */
  full: number;
}

/**
 * A typed score in tenths of a point: null where nothing is typed, undefined where it is no score.
 */
const tenthsTyped = (score: string): number | null | undefined =>
  score.trim() === '' ? null : (tenthsOf(score) ?? undefined);

/** Why a typed score cannot be kept. */
function scoreFault(say: Say, score: string, { name, full }: Scored): string | undefined {
  const tenths = tenthsTyped(score);
  if (tenths === undefined) return say('EVAL_BAD_SCORE', { full: pointsOf(full) });
  return tenths !== null && tenths > full
    ? say('SCORE_ABOVE_FULL', { item: name, score, full: pointsOf(full) })
    : undefined;
}

/** Opinion and score or finding as typed, beginning with what was settled before. */
function useSettlement({ detail, item, onSettled }: Omit<SettleProps, 'onClose'>) {
  const before = detail.settled[item];
  const form = useKeptForm(`settle@${detail.row.id}@${item}`, {
    score: before?.score == null ? '' : pointsOf(before.score),
    found: before?.found ?? null,
    opinion: before?.opinion ?? '',
  });
  const { score, found, opinion } = form.typed;
  const settle = async (content: {
    score: number | null;
    found: boolean | null;
    opinion: string;
  }): Promise<void> => {
    const { id, revision } = detail.row;
    const done = await form.run('evaluation.settle', { id, revision, item, ...content });
    if (!done) return;
    onSettled(done);
  };
  return {
    ...{ before, score, found, opinion, put: form.put, busy: form.busy, dialog: form.dialog },
    keep: (veto: boolean) =>
      settle({
        score: veto ? null : (tenthsTyped(score) ?? null),
        found: veto ? found : null,
        opinion: opinion.trim(),
      }),
    takeBack: () => settle({ score: null, found: null, opinion: '' }),
  };
}

/** 写会商意见: what was settled together and why; a score or finding takes the place of the groups'. */
export function SettleDialog({ detail, item, onClose, onSettled }: SettleProps) {
  const say = useText();
  const { before, score, found, opinion, busy, ...settlement } = useSettlement({
    detail,
    item,
    onSettled,
  });
  const { template } = detail;
  const veto = template.vetoes.find(({ key }) => key === item);
  const question = scoredQuestions(template).find(({ key }) => key === item);
  const name = say.label((question ?? veto)?.label);
  const scored = { name, full: question?.full ?? 0 };
  const wrong = scoreFault(say, score, scored);
  const answered = veto === undefined ? wrong === undefined : found !== null;
  return (
    <FormDialog
      wide
      title={say('EVAL_SETTLE_TITLE', { item: name })}
      act={say('FORM_SAVE')}
      ready={!busy && opinion.trim() !== '' && answered}
      beside={
        before && (
          <Button
            variant="outlined"
            color="error"
            disabled={busy}
            sx={{ mr: 'auto' }}
            onClick={() => {
              void settlement.takeBack();
            }}
          >
            {say('EVAL_TAKE_BACK')}
          </Button>
        )
      }
      {...settlement.dialog}
      onClose={onClose}
      onSubmit={() => {
        void settlement.keep(veto !== undefined);
      }}
    >
      {veto ? (
        <FindingField
          name={name}
          found={found}
          onChange={(next) => {
            settlement.put({ found: next });
          }}
        />
      ) : (
        <FormField
          id="settle-score"
          label={say('EVAL_SETTLED_SCORE')}
          error={wrong}
          hint={say('EVAL_SETTLED_HINT', { full: pointsOf(scored.full) })}
        >
          <OutlinedInput
            id="settle-score"
            value={score}
            inputProps={{ inputMode: 'decimal' }}
            sx={{ width: 120 }}
            onChange={(event) => {
              settlement.put({ score: event.target.value });
            }}
          />
        </FormField>
      )}
      <FormField
        id="settle-opinion"
        label={say('EVAL_OPINION')}
        required
        hint={say('EVAL_OPINION_HINT')}
      >
        <OutlinedInput
          id="settle-opinion"
          fullWidth
          multiline
          minRows={3}
          autoFocus
          value={opinion}
          inputProps={{ maxLength: 1000 }}
          onChange={(event) => {
            settlement.put({ opinion: event.target.value });
          }}
        />
      </FormField>
    </FormDialog>
  );
}

interface FindingFieldProps {
  name: string;
  found: boolean | null;
  onChange: (found: boolean) => void;
}

/** Whether what a veto names was found. */
function FindingField({ name, found, onChange }: FindingFieldProps) {
  const say = useText();
  return (
    <RadioGroup
      row
      aria-label={name}
      value={found === null ? '' : String(found)}
      onChange={(_, value) => {
        onChange(value === 'true');
      }}
    >
      <FormControlLabel value="false" control={<Radio />} label={say('EVAL_NOT_FOUND')} />
      <FormControlLabel value="true" control={<Radio />} label={say('EVAL_FOUND')} />
    </RadioGroup>
  );
}

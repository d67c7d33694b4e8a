import { Button, FormControlLabel, OutlinedInput, Radio, RadioGroup } from '@mui/material';
import { useState } from 'react';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { tenthsOf } from '../../../shared/evaluation/rule-text';
import { pointsOf, scoredQuestions } from '../../../shared/evaluation/template';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { FormDialog, FormField } from '../../components';

interface SettleProps {
  detail: EvaluationDetail;
  /** Key of the item, bonus or veto. */
  item: string;
  onClose: () => void;
  onSettled: (detail: EvaluationDetail) => void;
}

/** 写会商意见: what was settled together and why; a score or finding takes the place of the groups'. */
export function SettleDialog({ detail, item, onClose, onSettled }: SettleProps) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const { template, settled, row } = detail;
  const before = settled[item];
  const scoredItem = scoredQuestions(template).find(({ key }) => key === item);
  const veto = template.vetoes.find(({ key }) => key === item);
  const name = say.label((scoredItem ?? veto)?.label);
  const [score, setScore] = useState(before?.score == null ? '' : pointsOf(before.score));
  const [found, setFound] = useState<boolean | null>(before?.found ?? null);
  const [opinion, setOpinion] = useState(before?.opinion ?? '');
  const tenths = score.trim() === '' ? null : (tenthsOf(score) ?? undefined);
  const full = pointsOf(scoredItem?.full ?? 0);
  const wrong =
    tenths === undefined
      ? say('EVAL_BAD_SCORE', { full })
      : tenths !== null && tenths > (scoredItem?.full ?? 0)
        ? say('SCORE_ABOVE_FULL', { item: name, score, full })
        : undefined;
  const keep = async (text: string): Promise<void> => {
    const away = text === '';
    const done = await run('evaluation.settle', {
      id: row.id,
      revision: row.revision,
      item,
      score: away || veto ? null : (tenths ?? null),
      found: away || !veto ? null : found,
      opinion: text,
    });
    if (done) onSettled(done);
  };
  return (
    <FormDialog
      wide
      title={say('EVAL_SETTLE_TITLE', { item: name })}
      act={say('FORM_SAVE')}
      ready={
        !busy &&
        opinion.trim() !== '' &&
        wrong === undefined &&
        !(veto !== undefined && found === null)
      }
      failure={failure}
      beside={
        before && (
          <Button
            variant="outlined"
            color="error"
            disabled={busy}
            sx={{ mr: 'auto' }}
            onClick={() => {
              void keep('');
            }}
          >
            {say('EVAL_TAKE_BACK')}
          </Button>
        )
      }
      onClose={onClose}
      onSubmit={() => {
        void keep(opinion.trim());
      }}
    >
      {veto ? (
        <RadioGroup
          row
          aria-label={name}
          value={found === null ? '' : String(found)}
          onChange={(_, value) => {
            setFound(value === 'true');
          }}
        >
          <FormControlLabel value="false" control={<Radio />} label={say('EVAL_NOT_FOUND')} />
          <FormControlLabel value="true" control={<Radio />} label={say('EVAL_FOUND')} />
        </RadioGroup>
      ) : (
        <FormField
          id="settle-score"
          label={say('EVAL_SETTLED_SCORE')}
          error={wrong}
          hint={say('EVAL_SETTLED_HINT', { full })}
        >
          <OutlinedInput
            id="settle-score"
            value={score}
            inputProps={{ inputMode: 'decimal' }}
            sx={{ width: 120 }}
            onChange={(event) => {
              setScore(event.target.value);
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
            setOpinion(event.target.value);
          }}
        />
      </FormField>
    </FormDialog>
  );
}

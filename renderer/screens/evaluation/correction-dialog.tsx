import { MenuItem, OutlinedInput, Select } from '@mui/material';
import { useState } from 'react';
import type { Correction, EvaluationDetail } from '../../../shared/evaluation/record';
import { allItems } from '../../../shared/evaluation/template';
import { isCalendarDate } from '../../../shared/rules/record-rules';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { useToday } from '../../base/session';
import { FormDialog, FormField, labelId } from '../../components';
import { dateText } from '../../forms/typed';

interface CorrectionProps {
  detail: EvaluationDetail;
  /** The one that is changed or done; null = a new one. */
  correction: Correction | null;
  /** Asks what was done instead of what is to be done. */
  done: boolean;
  onClose: () => void;
  onSaved: () => void;
}

/** 整改要求: what has to be put right by when; later what was done. */
export function CorrectionDialog({ detail, correction, done, onClose, onSaved }: CorrectionProps) {
  const say = useText();
  const today = useToday();
  const { run, busy, failure } = useCall();
  const [item, setItem] = useState(correction?.item ?? '');
  const [demand, setDemand] = useState(correction?.demand ?? '');
  const [dueOn, setDueOn] = useState(correction?.dueOn ?? '');
  const [doneOn, setDoneOn] = useState(correction?.doneOn ?? today);
  const [result, setResult] = useState(correction?.result ?? '');
  const day = done ? doneOn : dueOn;
  const submit = async (): Promise<void> => {
    const kept = await run('evaluation.correction.save', {
      evaluation: detail.row.id,
      id: correction?.id ?? null,
      revision: correction?.revision ?? null,
      item: item === '' ? null : item,
      demand: demand.trim(),
      dueOn,
      doneOn: done ? doneOn : (correction?.doneOn ?? null),
      result: result.trim(),
    });
    if (kept) onSaved();
  };
  const date = (id: string, label: string, value: string, set: (value: string) => void) => (
    <FormField
      id={id}
      label={label}
      required
      error={
        value !== '' && !isCalendarDate(dateText(value))
          ? say('DATE_UNKNOWN', { value })
          : undefined
      }
    >
      <OutlinedInput
        id={id}
        value={value}
        placeholder={today}
        sx={{ width: 160 }}
        onChange={(event) => {
          set(event.target.value);
        }}
        onBlur={() => {
          set(dateText(value));
        }}
      />
    </FormField>
  );
  return (
    <FormDialog
      wide
      title={say(
        done ? 'EVAL_CORRECTION_DONE' : correction ? 'EVAL_CORRECTION_EDIT' : 'EVAL_CORRECTION_ASK',
      )}
      act={say('FORM_SAVE')}
      ready={
        !busy && demand.trim() !== '' && isCalendarDate(day) && !(done && result.trim() === '')
      }
      failure={failure}
      onClose={onClose}
      onSubmit={() => {
        void submit();
      }}
    >
      {done ? (
        <>
          <div>{correction?.demand}</div>
          {date('correction-done', say('EVAL_DONE_ON'), doneOn, setDoneOn)}
          <FormField id="correction-result" label={say('EVAL_DONE_HOW')} required>
            <OutlinedInput
              id="correction-result"
              fullWidth
              multiline
              minRows={2}
              autoFocus
              value={result}
              inputProps={{ maxLength: 1000 }}
              onChange={(event) => {
                setResult(event.target.value);
              }}
            />
          </FormField>
        </>
      ) : (
        <>
          <FormField id="correction-item" label={say('EVAL_ITEM')}>
            <Select
              fullWidth
              displayEmpty
              labelId={labelId('correction-item')}
              value={item}
              onChange={(event) => {
                setItem(event.target.value);
              }}
              input={<OutlinedInput id="correction-item-input" />}
              SelectDisplayProps={{ id: 'correction-item' }}
              MenuProps={{ slotProps: { paper: { sx: { maxHeight: 320 } } } }}
            >
              <MenuItem value="">{say('EVAL_WHOLE')}</MenuItem>
              {allItems(detail.template).map(({ key, label }) => (
                <MenuItem key={key} value={key}>
                  {say.label(label)}
                </MenuItem>
              ))}
            </Select>
          </FormField>
          <FormField id="correction-demand" label={say('EVAL_DEMAND')} required>
            <OutlinedInput
              id="correction-demand"
              fullWidth
              multiline
              minRows={2}
              autoFocus
              value={demand}
              inputProps={{ maxLength: 500 }}
              onChange={(event) => {
                setDemand(event.target.value);
              }}
            />
          </FormField>
          {date('correction-due', say('EVAL_DUE_ON'), dueOn, setDueOn)}
        </>
      )}
    </FormDialog>
  );
}

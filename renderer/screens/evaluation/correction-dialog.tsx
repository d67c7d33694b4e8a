import { MenuItem, OutlinedInput, Select } from '@mui/material';
import type { Correction, EvaluationDetail } from '../../../shared/evaluation/record';
import { allItems, type EvaluationTemplate } from '../../../shared/definitions/evaluation-template';
import { isCalendarDate } from '../../../shared/rules/record-rules';
import { useText } from '../../base/language';
import { useToday } from '../../base/session';
import { FormDialog, FormField, labelId } from '../../components';
import { DateField } from '../../forms/date-field';
import { useKeptForm } from '../../forms/use-kept-form';

interface CorrectionProps {
  detail: EvaluationDetail;
  /** The one that is changed or done; null = a new one. */
  correction: Correction | null;
  /** Asks what was done instead of what is to be done. */
  done: boolean;
  onClose: () => void;
  onSaved: () => void;
}

/** A correction as typed; an empty item is the whole evaluation. */
interface Content {
  item: string;
  demand: string;
  dueOn: string;
  doneOn: string;
  result: string;
}

const contentOf = (correction: Correction | null, today: string): Content => ({
  item: correction?.item ?? '',
  demand: correction?.demand ?? '',
  dueOn: correction?.dueOn ?? '',
  doneOn: correction?.doneOn ?? today,
  result: correction?.result ?? '',
});

/** Whether everything that is asked is there. */
const isReady = ({ demand, dueOn, doneOn, result }: Content, done: boolean): boolean =>
  demand.trim() !== '' &&
  (done ? isCalendarDate(doneOn) && result.trim() !== '' : isCalendarDate(dueOn));

/** 整改要求: what has to be put right by when; later what was done. */
export function CorrectionDialog({ detail, correction, done, onClose, onSaved }: CorrectionProps) {
  const say = useText();
  const today = useToday();
  const form = useKeptForm(
    `${done ? 'corrected' : 'correction'}@${correction?.id ?? detail.row.id}`,
    contentOf(correction, today),
  );
  const { typed: content, put: onChange } = form;
  const submit = async (): Promise<void> => {
    const { item, demand, dueOn, doneOn, result } = content;
    const kept = await form.run('evaluation.correction.save', {
      evaluation: detail.row.id,
      id: correction?.id ?? null,
      revision: correction?.revision ?? null,
      item: item === '' ? null : item,
      demand: demand.trim(),
      dueOn,
      doneOn: done ? doneOn : (correction?.doneOn ?? null),
      result: result.trim(),
    });
    if (!kept) return;
    onSaved();
  };
  const asking = correction ? 'EVAL_CORRECTION_EDIT' : 'EVAL_CORRECTION_ASK';
  return (
    <FormDialog
      wide
      title={say(done ? 'EVAL_CORRECTION_DONE' : asking)}
      act={say('FORM_SAVE')}
      ready={!form.busy && isReady(content, done)}
      {...form.dialog}
      onClose={onClose}
      onSubmit={submit}
    >
      {done ? (
        <DonePart {...{ content, onChange }} />
      ) : (
        <AskedPart {...{ content, onChange }} template={detail.template} />
      )}
    </FormDialog>
  );
}

interface PartProps {
  content: Content;
  onChange: (part: Partial<Content>) => void;
}

function DonePart({ content: { demand, doneOn, result }, onChange }: PartProps) {
  const say = useText();
  return (
    <>
      <div>{demand}</div>
      <DateField
        id="correction-done"
        label={say('EVAL_DONE_ON')}
        value={doneOn}
        onChange={(day) => {
          onChange({ doneOn: day });
        }}
      />
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
            onChange({ result: event.target.value });
          }}
        />
      </FormField>
    </>
  );
}

function AskedPart({
  content: { item, demand, dueOn },
  template,
  onChange,
}: PartProps & { template: EvaluationTemplate }) {
  const say = useText();
  return (
    <>
      <FormField id="correction-item" label={say('EVAL_ITEM')}>
        <Select
          fullWidth
          displayEmpty
          labelId={labelId('correction-item')}
          value={item}
          onChange={(event) => {
            onChange({ item: event.target.value });
          }}
          input={<OutlinedInput id="correction-item-input" />}
          SelectDisplayProps={{ id: 'correction-item' }}
          MenuProps={{ slotProps: { paper: { sx: { maxHeight: 320 } } } }}
        >
          <MenuItem value="">{say('EVAL_WHOLE')}</MenuItem>
          {allItems(template).map(({ key, label }) => (
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
            onChange({ demand: event.target.value });
          }}
        />
      </FormField>
      <DateField
        id="correction-due"
        label={say('EVAL_DUE_ON')}
        value={dueOn}
        onChange={(day) => {
          onChange({ dueOn: day });
        }}
      />
    </>
  );
}

import { OutlinedInput } from '@mui/material';
import type { ProjectTargets } from '../../../shared/contract/projects';
import { useText } from '../../base/language';
import { FormDialog, FormField } from '../../components';
import { CodeField } from '../../forms/code-fields';
import { useKeptForm } from '../../forms/use-kept-form';

interface IndicatorProps {
  project: string;
  targets: ProjectTargets;
  onClose: () => void;
  onSaved: () => void;
}

/** A further indicator of a project, where wanted linked to an item of the quarterly statistics. */
export function IndicatorDialog({
  project,
  targets: { rows, periods },
  onClose,
  onSaved,
}: IndicatorProps) {
  const say = useText();
  const form = useKeptForm(`indicator@${project}`, { name: '', unit: '', item: '' });
  const { name, unit, item } = form.typed;
  const indicator = name.trim();
  const twice = rows.some((row) => row.indicator === indicator);
  const [period] = periods;
  const submit = async (): Promise<void> => {
    if (
      period &&
      (await form.run('projects.saveTargets', {
        project,
        cells: [
          {
            indicator,
            unit: unit.trim(),
            item: item === '' ? null : item,
            period,
            planned: null,
            actual: null,
          },
        ],
      }))
    ) {
      onSaved();
    }
  };
  return (
    <FormDialog
      title={say('PROJECT_INDICATOR_NEW')}
      act={say('FORM_SAVE')}
      ready={!form.busy && indicator !== '' && !twice}
      {...form.dialog}
      onClose={onClose}
      onSubmit={submit}
    >
      <FormField
        id="indicator-name"
        label={say('PROJECT_INDICATOR')}
        required
        error={twice ? say('PROJECT_INDICATOR_TWICE') : undefined}
      >
        <OutlinedInput
          id="indicator-name"
          fullWidth
          autoFocus
          value={name}
          inputProps={{ maxLength: 60 }}
          onChange={(event) => {
            form.put({ name: event.target.value });
          }}
        />
      </FormField>
      <FormField id="indicator-unit" label={say('PROJECT_INDICATOR_UNIT')}>
        <OutlinedInput
          id="indicator-unit"
          fullWidth
          value={unit}
          inputProps={{ maxLength: 10 }}
          onChange={(event) => {
            form.put({ unit: event.target.value });
          }}
        />
      </FormField>
      <FormField
        id="indicator-item"
        label={say('PROJECT_INDICATOR_ITEM')}
        hint={say('PROJECT_INDICATOR_HINT')}
      >
        <CodeField
          id="indicator-item"
          table="statisticsItem"
          value={item}
          onChange={(next) => {
            form.put({ item: next });
          }}
          error={false}
          required={false}
        />
      </FormField>
    </FormDialog>
  );
}

import { OutlinedInput } from '@mui/material';
import { useState } from 'react';
import type { ProjectTargets } from '../../../shared/contract/projects';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { FormDialog, FormField, RestoredNote } from '../../components';
import { textIn, useKept } from '../../forms/use-draft';
import { CodeField } from '../../forms/code-fields';

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
  const { run, busy, failure } = useCall();
  const [name, setName] = useState('');
  const [unit, setUnit] = useState('');
  const [item, setItem] = useState('');
  const kept = useKept({
    place: { noun: 'dialog', id: `indicator@${project}` },
    typed: { name, unit, item },
    dirty: name !== '' || unit !== '' || item !== '',
    restore: (values) => {
      setName(textIn(values, 'name') ?? '');
      setUnit(textIn(values, 'unit') ?? '');
      setItem(textIn(values, 'item') ?? '');
    },
  });
  const discard = (): void => {
    kept.forget();
    setName('');
    setUnit('');
    setItem('');
  };
  const indicator = name.trim();
  const twice = rows.some((row) => row.indicator === indicator);
  const [period] = periods;
  const submit = async (): Promise<void> => {
    if (
      period &&
      (await run('projects.saveTargets', {
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
      kept.forget();
      onSaved();
    }
  };
  return (
    <FormDialog
      title={say('PROJECT_INDICATOR_NEW')}
      act={say('FORM_SAVE')}
      ready={!busy && indicator !== '' && !twice}
      failure={failure}
      onClose={onClose}
      onCancel={kept.forget}
      onSubmit={() => {
        void submit();
      }}
    >
      <RestoredNote savedAt={kept.found} onDiscard={discard} />
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
            setName(event.target.value);
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
            setUnit(event.target.value);
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
          onChange={setItem}
          error={false}
          required={false}
        />
      </FormField>
    </FormDialog>
  );
}

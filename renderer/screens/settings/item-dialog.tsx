import {
  Autocomplete,
  Box,
  Checkbox,
  FormControlLabel,
  OutlinedInput,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/procedures';
import { withAdditions } from '../../../shared/definitions/additions';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { useLanguage } from '../../base/language';
import { textSize } from '../../base/theme';
import { FormDialog, FormField, messageId } from '../../components';
import { slimChoice } from '../../forms/lookup-field';
import { useKeptForm } from '../../forms/use-kept-form';
import { Pick } from './division-fields';
import { MovedPeriods } from './moved-periods';
import { freshKey, itemOf, MOST_DECIMALS, typedOf, usualUnits, type TypedItem } from './own-item';
import { useAdditions } from './use-additions';

interface ItemProps {
  defined: OutputOf<'definitions.get'>;
  /** null: another one. */
  item: StatisticsItem | null;
  onClose: (saved: boolean) => void;
}

interface TypedProps {
  id: string;
  label: string;
  value: string;
  options: readonly string[];
  hint?: string;
  required?: boolean;
  onChange: (value: string) => void;
}

/** A text for which some are offered. */
function Offered({ id, label, value, options, hint, required = false, onChange }: TypedProps) {
  return (
    <FormField id={id} label={label} required={required} hint={hint}>
      <Autocomplete
        id={id}
        freeSolo
        disableClearable
        size="small"
        options={[...options]}
        value={value}
        inputValue={value}
        onInputChange={(_, text) => {
          onChange(text);
        }}
        renderInput={(params) => <TextField {...params} fullWidth />}
        sx={slimChoice}
        slotProps={{ listbox: { sx: { fontSize: textSize.dense } } }}
      />
    </FormField>
  );
}

interface PartProps {
  typed: TypedItem;
  put: (part: Partial<TypedItem>) => void;
}

/** How figures of the item are kept and added up. */
function Keeping({ typed, put }: PartProps) {
  const { say } = useLanguage();
  const decimals = Array.from({ length: MOST_DECIMALS + 1 }, (_, n) => String(n));
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 3, rowGap: 2 }}>
      <Offered
        id="item-unit"
        label={say('SET_ITEM_UNIT')}
        value={typed.unit}
        options={usualUnits.map(({ zh }) => zh).filter((zh) => zh !== '')}
        onChange={(unit) => {
          put({ unit });
        }}
      />
      <Pick
        id="item-decimals"
        label={say('SET_ITEM_DECIMALS')}
        value={typed.decimals}
        options={decimals.map((code) => ({ code, name: code }))}
        onChange={(value) => {
          put({ decimals: value });
        }}
      />
      <Pick
        id="item-reference"
        label={say('SET_ITEM_REFERENCE')}
        value={typed.reference}
        options={(['during', 'end'] as const).map((code) => ({
          code,
          name: say(`SET_ITEM_REFERENCE_${code}`),
        }))}
        onChange={(reference) => {
          put({ reference: reference === 'end' ? 'end' : 'during' });
        }}
      />
      <Pick
        id="item-total"
        label={say('SET_ITEM_TOTAL')}
        value={typed.total}
        options={(['sum', 'none'] as const).map((code) => ({
          code,
          name: say(`SET_ITEM_TOTAL_${code}`),
        }))}
        onChange={(total) => {
          put({ total: total === 'none' ? 'none' : 'sum' });
        }}
      />
    </Box>
  );
}

/** An item (指标) that the office adds to the quarterly return, or changes. */
export function ItemDialog({ defined, item, onClose }: ItemProps) {
  const { language, say } = useLanguage();
  const form = withAdditions(defined.common, defined.additions).stationReturn;
  const kept = useKeptForm<TypedItem>(`return-item@${item?.key ?? ''}`, typedOf(item, form));
  const { typed, put } = kept;
  const [key] = useState(() => item?.key ?? freshKey());
  const filled = typed.label.trim() !== '' && typed.group.trim() !== '';
  const made = itemOf(typed, key, item);
  const others = defined.additions.items;
  const additions = {
    ...defined.additions,
    items: item ? others.map((one) => (one.key === key ? made : one)) : [...others, made],
  };
  const comparing = useAdditions(filled ? additions : null);
  const [problem] = filled ? comparing.problems : [];
  const fault = problem && say.any(problem.fault.code, problem.fault.params);
  const save = async (): Promise<void> => {
    const moved = [...comparing.moved];
    if (await kept.run('definitions.add', { additions, moved })) onClose(true);
  };
  return (
    <FormDialog
      title={say(item ? 'SET_ITEM_EDIT_TITLE' : 'SET_ITEM_ADD')}
      act={say('SET_SAVE')}
      ready={!kept.busy && filled && comparing.ready}
      wide
      dense
      {...kept.dialog}
      onClose={() => {
        onClose(false);
      }}
      onSubmit={save}
    >
      <Pick
        id="item-section"
        label={say('SET_ITEM_SECTION')}
        value={typed.section}
        options={form.sections.map((one) => ({ code: one.key, name: one.label[language] }))}
        onChange={(section) => {
          put({ section });
        }}
      />
      <Offered
        id="item-group"
        label={say('SET_ITEM_GROUP')}
        required
        hint={say('SET_ITEM_GROUP_HINT')}
        value={typed.group}
        options={[
          ...new Set(
            form.items
              .filter(({ section }) => section === typed.section)
              .map((one) => one.group.zh),
          ),
        ]}
        onChange={(group) => {
          put({ group });
        }}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3 }}>
        <FormField id="item-label" label={say('SET_ITEM_LABEL')} required error={fault}>
          <OutlinedInput
            id="item-label"
            fullWidth
            value={typed.label}
            error={fault !== undefined}
            inputProps={{
              maxLength: 40,
              'aria-describedby': fault ? messageId('item-label') : undefined,
            }}
            onChange={(event) => {
              put({ label: event.target.value });
            }}
          />
        </FormField>
        <FormField id="item-english" label={say('SET_ITEM_ENGLISH')}>
          <OutlinedInput
            id="item-english"
            fullWidth
            value={typed.english}
            inputProps={{ maxLength: 60 }}
            onChange={(event) => {
              put({ english: event.target.value });
            }}
          />
        </FormField>
      </Box>
      <Keeping {...{ typed, put }} />
      <FormControlLabel
        label={say('SET_ITEM_REQUIRED')}
        control={
          <Checkbox
            checked={typed.required}
            onChange={(_, required) => {
              put({ required });
            }}
          />
        }
      />
      <MovedPeriods {...comparing} />
    </FormDialog>
  );
}

import Close from '@mui/icons-material/Close';
import {
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  IconButton,
  MenuItem,
  OutlinedInput,
  Popover,
  Select,
} from '@mui/material';
import { useState } from 'react';
import type { FieldDescription } from '../../shared/domain/noun';
import { fieldKinds, isNumeric } from '../../shared/domain/field-kinds';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { useText } from '../base/language';
import { iconSize, textSize, token } from '../base/theme';
import { entering } from '../forms/entering';
import { fromTyped } from '../forms/typed';
import { ValueEntry } from './value-entry';

export type Filters = Record<string, string>;

const isRange = (field: FieldDescription): boolean => fieldKinds[field.kind].filter === 'range';
/**
 * Numbers that stand for one person or body are searched for, not filtered by; a text that is
 * worked out is for reading.
 */
const filterable = (field: FieldDescription): boolean =>
  !(field.derived && field.kind === 'text') &&
  fieldKinds[field.kind].filter !== null &&
  field.sensitivity !== 'masked';

interface ConditionProps {
  name: string;
  field: FieldDescription;
  value: string;
  onChange: (value: string) => void;
  onDrop: () => void;
}

/**
 * One condition: a range, a choice or a piece of text, or that nothing stands there. Ranges are
 * kept as `from..to`, money in fen.
 */
function Condition({ name, field, value, onChange, onDrop }: ConditionProps) {
  const say = useText();
  const label = say.label(field.label);
  const [from = '', to = ''] = value.includes('..') ? value.split('..') : ['', ''];
  const shown = (bound: string): string =>
    bound === '' ? '' : entering[field.kind].typed(isNumeric(field) ? Number(bound) : bound);
  const kept = (text: string): string => {
    const read = fromTyped(field, text);
    return 'value' in read ? String(read.value ?? '') : '';
  };
  const bound = (text: string, hint: string, put: (next: string) => void) => (
    <OutlinedInput
      key={`${name}${hint}${text}`}
      defaultValue={shown(text)}
      placeholder={entering[field.kind].example}
      inputProps={{ 'aria-label': hint }}
      sx={{ flex: 1 }}
      onBlur={(event) => {
        put(kept(event.target.value));
      }}
    />
  );
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '96px minmax(0, 1fr) 68px 28px',
        alignItems: 'center',
        gap: 2,
        fontSize: textSize.dense,
      }}
    >
      <Box component="label" htmlFor={`filter-${name}`} sx={{ overflowWrap: 'anywhere' }}>
        {label}
      </Box>
      {value === '' ? (
        <Box sx={{ color: token.t2 }}>{say('FILTER_EMPTY')}</Box>
      ) : isRange(field) ? (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          {bound(from, say('FILTER_FROM', { label }), (next) => {
            onChange(`${next}..${to}`);
          })}
          –
          {bound(to, say('FILTER_TO', { label }), (next) => {
            onChange(`${from}..${next}`);
          })}
        </Box>
      ) : (
        <ValueEntry
          id={`filter-${name}`}
          field={field}
          value={
            entering[field.kind].several
              ? value.split(',').filter((code) => code !== '*')
              : value === '*'
                ? ''
                : value
          }
          label={say('FILTER_HOLDS', { label })}
          onChange={(next) => {
            const text = Array.isArray(next) ? next.join(',') : next;
            onChange(text === '' ? '*' : text);
          }}
        />
      )}
      <FormControlLabel
        sx={{ m: 0, '& .MuiFormControlLabel-label': { fontSize: textSize.dense } }}
        control={
          <Checkbox
            checked={value === ''}
            slotProps={{ input: { 'aria-label': say('FILTER_EMPTY_OF', { label }) } }}
            onChange={(event) => {
              onChange(event.target.checked ? '' : isRange(field) ? '..' : '*');
            }}
          />
        }
        label={say('FILTER_EMPTY')}
      />
      <IconButton aria-label={say('FILTER_DROP', { label })} onClick={onDrop}>
        <Close sx={{ fontSize: iconSize.small }} />
      </IconButton>
    </Box>
  );
}

/**
 * A condition that restricts nothing yet: `*` for a choice to be made, `..` for a range without
 * ends.
 */
const says = (value: string): boolean => value !== '*' && value !== '..';

interface PanelProps {
  noun: NounName;
  anchor: HTMLElement | null;
  filters: Filters;
  onApply: (filters: Filters) => void;
  onClose: () => void;
}

/** Conditions on any field of a noun, derived from its description. */
export function FilterPanel({ noun, anchor, filters, onApply, onClose }: PanelProps) {
  const say = useText();
  const [draft, setDraft] = useState<Filters>(filters);
  const fields = Object.entries(nounOf(noun).fields).filter(([, field]) => filterable(field));
  const free = fields.filter(([key]) => !(key in draft));
  const drop = (key: string): void => {
    setDraft(Object.fromEntries(Object.entries(draft).filter(([name]) => name !== key)));
  };
  return (
    <Popover
      open={anchor !== null}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-label': say('FILTER_TITLE'),
          sx: { width: 520, maxWidth: '90vw', p: 4 },
        },
      }}
    >
      <Box component="h2" sx={{ m: 0, mb: 3, fontSize: textSize.heading, lineHeight: '24px' }}>
        {say('FILTER_TITLE')}
      </Box>
      <Box sx={{ display: 'grid', gap: 2, maxHeight: 340, overflow: 'auto' }}>
        {fields
          .filter(([key]) => key in draft)
          .map(([key, field]) => (
            <Condition
              key={key}
              name={key}
              field={field}
              value={draft[key] ?? ''}
              onChange={(value) => {
                setDraft((before) => ({ ...before, [key]: value }));
              }}
              onDrop={() => {
                drop(key);
              }}
            />
          ))}
        <Select
          displayEmpty
          value=""
          renderValue={() => say('FILTER_ADD')}
          SelectDisplayProps={{ 'aria-label': say('FILTER_ADD') }}
          MenuProps={{ slotProps: { paper: { sx: { maxHeight: 320 } } } }}
          onChange={(event) => {
            const field = nounOf(noun).fields[event.target.value];
            if (field) setDraft({ ...draft, [event.target.value]: isRange(field) ? '..' : '*' });
          }}
        >
          {free.map(([key, field]) => (
            <MenuItem key={key} value={key}>
              {say.label(field.label)}
            </MenuItem>
          ))}
        </Select>
      </Box>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 2, mt: 3 }}>
        <Button
          variant="text"
          onClick={() => {
            setDraft({});
          }}
        >
          {say('LIST_CLEAR_FILTERS')}
        </Button>
        <Button variant="outlined" onClick={onClose}>
          {say('FRAME_CANCEL')}
        </Button>
        <Button
          variant="contained"
          onClick={() => {
            onApply(Object.fromEntries(Object.entries(draft).filter(([, value]) => says(value))));
            onClose();
          }}
        >
          {say('FILTER_APPLY')}
        </Button>
      </Box>
    </Popover>
  );
}

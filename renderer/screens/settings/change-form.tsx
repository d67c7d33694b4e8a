import {
  Autocomplete,
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { useId } from 'react';
import type { DivisionChangeKind } from '../../../shared/contract/divisions';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { FormField } from '../../components';
import { dateText } from '../../forms/typed';
import { ofKind, withSources, type ChangeDraft } from './change-draft';
import { Entry } from './division-fields';

const kinds: readonly DivisionChangeKind[] = ['rename', 'merge', 'split'];

interface FormProps {
  draft: ChangeDraft;
  onDraft: (draft: ChangeDraft) => void;
  wrong: (field: string) => string | undefined;
}

/** What changes into what, from when, by which document. */
export function ChangeForm({ draft, onDraft, wrong }: FormProps) {
  const say = useText();
  const id = useId();
  const { office } = useSession().state;
  const { data } = useQuery('divisions.children', { parent: office.division });
  const usable = (data ?? []).filter(({ retired }) => !retired);
  const put = (own: Partial<ChangeDraft>): void => {
    onDraft({ ...draft, ...own });
  };
  const target = (at: number, own: Partial<ChangeDraft['targets'][number]>): void => {
    put({ targets: draft.targets.map((one, index) => (index === at ? { ...one, ...own } : one)) });
  };
  const many = draft.kind === 'merge';
  return (
    <>
      <Box>
        <Box id={id} sx={{ fontSize: textSize.dense, color: token.t2 }}>
          {say('DIVISION_CHANGE_KIND')}
        </Box>
        <RadioGroup
          row
          aria-labelledby={id}
          value={draft.kind}
          onChange={(_, kind) => {
            onDraft(ofKind(draft, kind as DivisionChangeKind));
          }}
        >
          {kinds.map((kind) => (
            <FormControlLabel
              key={kind}
              value={kind}
              control={<Radio size="small" />}
              label={say(`DIVISION_CHANGE_${kind}`)}
              slotProps={{ typography: { sx: { fontSize: textSize.body } } }}
            />
          ))}
        </RadioGroup>
      </Box>
      <FormField
        id="change-source"
        label={say('DIVISION_CHANGE_SOURCE')}
        required
        error={wrong('sources')}
      >
        <Autocomplete
          id="change-source"
          multiple
          size="small"
          options={usable}
          value={draft.sources}
          getOptionLabel={({ name }) => name}
          getOptionKey={({ code }) => code}
          isOptionEqualToValue={(a, b) => a.code === b.code}
          noOptionsText={say('FORM_NO_OPTIONS')}
          onChange={(_, next) => {
            onDraft(withSources(draft, many ? next : next.slice(-1)));
          }}
          renderInput={(params) => (
            <TextField
              {...params}
              placeholder={draft.sources.length === 0 ? say('DIVISION_CHANGE_CHOOSE') : ''}
            />
          )}
        />
      </FormField>
      {draft.targets.map((one, at) => (
        <Box
          key={at}
          sx={{ display: 'grid', gap: 3, gridTemplateColumns: '1fr 1fr auto', alignItems: 'start' }}
        >
          <Entry
            id={`change-name-${at}`}
            label={`${say('DIVISION_CHANGE_NAME')}${draft.targets.length > 1 ? ` ${at + 1}` : ''}`}
            value={one.name}
            error={at === 0 ? wrong('targets') : undefined}
            onChange={(name) => {
              target(at, { name });
            }}
          />
          <Entry
            id={`change-code-${at}`}
            label={`${say('DIVISION_CHANGE_CODE')}${draft.targets.length > 1 ? ` ${at + 1}` : ''}`}
            hint={say('DIVISION_CHANGE_CODE_HINT')}
            value={one.code}
            error={/^\d{0,12}$/.test(one.code) ? undefined : say('DIVISION_SHAPE')}
            onChange={(code) => {
              target(at, { code: code.trim() });
            }}
          />
          {draft.kind === 'split' && (
            <Button
              variant="text"
              disabled={draft.targets.length <= 2}
              sx={{ mt: 5 }}
              onClick={() => {
                put({ targets: draft.targets.filter((_, index) => index !== at) });
              }}
            >
              {say('DIVISION_CHANGE_LESS')}
            </Button>
          )}
        </Box>
      ))}
      {draft.kind === 'split' && (
        <Box>
          <Button
            variant="text"
            onClick={() => {
              put({ targets: [...draft.targets, { code: '', name: '' }] });
            }}
          >
            {say('DIVISION_CHANGE_MORE')}
          </Button>
        </Box>
      )}
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: '160px 1fr', alignItems: 'start' }}>
        <Entry
          id="change-effective"
          label={say('DIVISION_CHANGE_EFFECTIVE')}
          value={draft.effective}
          error={wrong('effective')}
          onChange={(text) => {
            put({ effective: dateText(text) });
          }}
        />
        <FormField id="change-document" label={say('DIVISION_CHANGE_DOCUMENT')}>
          <TextField
            id="change-document"
            size="small"
            fullWidth
            value={draft.document}
            slotProps={{ htmlInput: { maxLength: 60 } }}
            onChange={(event) => {
              put({ document: event.target.value });
            }}
          />
        </FormField>
      </Box>
      <FormField id="change-note" label={say('DIVISION_CHANGE_REMARK')}>
        <TextField
          id="change-note"
          size="small"
          fullWidth
          value={draft.note}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          onChange={(event) => {
            put({ note: event.target.value });
          }}
        />
      </FormField>
      <FormControlLabel
        control={
          <Checkbox
            checked={draft.names}
            onChange={(_, names) => {
              put({ names });
            }}
          />
        }
        label={say('DIVISION_CHANGE_NAMES')}
        slotProps={{ typography: { sx: { fontSize: textSize.body } } }}
      />
    </>
  );
}

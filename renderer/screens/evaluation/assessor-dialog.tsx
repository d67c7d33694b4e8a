import {
  Box,
  FormControlLabel,
  MenuItem,
  OutlinedInput,
  Radio,
  RadioGroup,
  Select,
} from '@mui/material';
import { useState } from 'react';
import {
  conflictKinds,
  type ConflictKind,
  type EvaluationDetail,
  type Sheet,
} from '../../../shared/evaluation/record';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { token } from '../../base/theme';
import { FormDialog, FormField, labelId } from '../../components';

interface AssessorProps {
  detail: EvaluationDetail;
  /** The sheet whose assessor is changed; null = a new one. */
  sheet: Sheet | null;
  onClose: () => void;
  onSaved: (detail: EvaluationDetail, id: string) => void;
}

/** 加评委: group, name, organisation and the declaration of interest; a new sheet begins empty. */
export function AssessorDialog({ detail, sheet, onClose, onSaved }: AssessorProps) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const { template, row, sheets } = detail;
  const groups = template.groups.filter(
    ({ key }) =>
      detail.received === null || key === sheet?.group || detail.received.groups.includes(key),
  );
  const free = groups.find(({ key }) => !sheets.some(({ group }) => group === key)) ?? groups[0];
  const [group, setGroup] = useState(sheet?.group ?? free?.key ?? '');
  const [assessor, setAssessor] = useState(sheet?.assessor ?? '');
  const [organisation, setOrganisation] = useState(sheet?.organisation ?? '');
  const [kind, setKind] = useState<ConflictKind | ''>(sheet?.conflict?.kind ?? '');
  const [note, setNote] = useState(sheet?.conflict?.note ?? '');
  const self = template.groups.find(({ key }) => key === group)?.self ?? false;
  const submit = async (): Promise<void> => {
    const saved = await run('evaluation.sheet.save', {
      evaluation: row.id,
      id: sheet?.id ?? null,
      revision: sheet?.revision ?? null,
      group,
      assessor: assessor.trim(),
      organisation: organisation.trim(),
      conflict: kind === '' ? null : { kind, note: note.trim() },
      answers: {
        ...Object.fromEntries(
          Object.entries(sheet?.answers ?? {}).flatMap(([key, answer]) =>
            answer ? [[key, answer]] : [],
          ),
        ),
      },
      comments: { ...sheet?.comments },
    });
    if (!saved) return;
    onSaved(
      saved,
      sheet?.id ?? saved.sheets.find(({ id }) => !sheets.some((one) => one.id === id))?.id ?? '',
    );
  };
  return (
    <FormDialog
      wide
      title={say(sheet ? 'EVAL_EDIT_ASSESSOR' : 'EVAL_ADD_ASSESSOR')}
      act={say(sheet ? 'FORM_SAVE' : 'EVAL_ADD_ASSESSOR')}
      ready={!busy && assessor.trim() !== '' && group !== ''}
      failure={failure}
      onClose={onClose}
      onSubmit={() => {
        void submit();
      }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 6 }}>
        <FormField id="assessor-group" label={say('EVAL_GROUP')} required>
          <Select
            fullWidth
            labelId={labelId('assessor-group')}
            value={group}
            disabled={sheet !== null}
            onChange={(event) => {
              setGroup(event.target.value);
            }}
            input={<OutlinedInput id="assessor-group-input" />}
            SelectDisplayProps={{ id: 'assessor-group' }}
          >
            {groups.map(({ key, label, weight }) => (
              <MenuItem key={key} value={key}>
                {say.label(label)} {weight}%
              </MenuItem>
            ))}
          </Select>
        </FormField>
        <FormField id="assessor-name" label={say('EVAL_ASSESSOR')} required>
          <OutlinedInput
            id="assessor-name"
            fullWidth
            autoFocus
            value={assessor}
            inputProps={{ maxLength: 40 }}
            onChange={(event) => {
              setAssessor(event.target.value);
            }}
          />
        </FormField>
      </Box>
      <FormField
        id="assessor-organisation"
        label={say('EVAL_ORGANISATION')}
        hint={
          row.contractor && !self
            ? say('EVAL_NOT_OF_CONTRACTOR', { contractor: row.contractor.name })
            : undefined
        }
      >
        <OutlinedInput
          id="assessor-organisation"
          fullWidth
          value={organisation}
          inputProps={{ maxLength: 100 }}
          onChange={(event) => {
            setOrganisation(event.target.value);
          }}
        />
      </FormField>
      {!self && (
        <Box>
          <Box id="assessor-conflict" sx={{ fontSize: 13, color: token.t2 }}>
            {say('EVAL_CONFLICT')}
          </Box>
          <RadioGroup
            row
            aria-labelledby="assessor-conflict"
            value={kind}
            onChange={(_, next) => {
              setKind(next as ConflictKind);
            }}
          >
            {conflictKinds.map((one) => (
              <FormControlLabel
                key={one}
                value={one}
                control={<Radio />}
                label={say(`EVAL_CONFLICT_${one}`)}
              />
            ))}
          </RadioGroup>
          {kind !== '' && kind !== 'none' && (
            <FormField
              id="assessor-note"
              label={say('EVAL_CONFLICT_NOTE')}
              error={say('EVAL_CONFLICT_ASIDE')}
            >
              <OutlinedInput
                id="assessor-note"
                fullWidth
                value={note}
                inputProps={{ maxLength: 200 }}
                onChange={(event) => {
                  setNote(event.target.value);
                }}
              />
            </FormField>
          )}
        </Box>
      )}
    </FormDialog>
  );
}

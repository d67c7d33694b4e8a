import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormGroup,
  MenuItem,
  OutlinedInput,
  Select,
} from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OutputOf } from '../../../../shared/contract/procedures';
import type { EvaluationDetail } from '../../../../shared/evaluation/record';
import { asksGroup } from '../../../../shared/evaluation/own';
import { shell, useCall, useQuery } from '../../../api';
import { useText } from '../../../base/language';
import { token } from '../../../base/theme';
import { FailureNote, FormField, labelId, Loading, StatusChip } from '../../../components';

interface SendProps {
  detail: EvaluationDetail;
  onClose: () => void;
  onSent: (detail: EvaluationDetail) => void;
}

interface Option {
  value: string;
  label: string;
}

function Choices({
  id,
  legend,
  options,
  chosen,
  onChosen,
}: {
  id: string;
  legend: string;
  options: Option[];
  chosen: readonly string[];
  onChosen: (next: string[]) => void;
}) {
  return (
    <Box role="group" aria-labelledby={id}>
      <Box id={id} sx={{ fontSize: 13, lineHeight: '20px', color: token.t2 }}>
        {legend}
      </Box>
      <FormGroup>
        {options.map(({ value, label }) => (
          <FormControlLabel
            key={value}
            label={label}
            control={
              <Checkbox
                checked={chosen.includes(value)}
                onChange={(_, on) => {
                  onChosen(on ? [...chosen, value] : chosen.filter((one) => one !== value));
                }}
              />
            }
            sx={{ minHeight: 28 }}
          />
        ))}
      </FormGroup>
    </Box>
  );
}

/** 发出评估包: for whom, which groups and assessors; then a folder, and what was written. */
export function SendDialog({ detail, onClose, onSent }: SendProps) {
  const say = useText();
  const navigate = useNavigate();
  const { data: offices, failure: unread } = useQuery('office.trusted', {});
  const { run, busy, failure } = useCall();
  const [unitId, setUnitId] = useState('');
  const [groups, setGroups] = useState<string[]>([]);
  const [sheets, setSheets] = useState<string[]>([]);
  const [written, setWritten] = useState<OutputOf<'assessment.send'>>();
  const { template, row } = detail;
  const recipient = offices?.find((office) => office.unitId === unitId);
  const asked = template.groups.filter(({ key }) => asksGroup(template, key));
  const label = (key: string): string =>
    say.label(template.groups.find((group) => group.key === key)?.label);
  const free = detail.sheets.filter(
    ({ submittedAt, source }) => submittedAt === null && source === 'here',
  );
  const send = async (): Promise<void> => {
    const folder = await shell.chooseFolder({ title: say('ASM_FOLDER') });
    const done = folder
      ? await run('assessment.send', {
          evaluation: row.id,
          revision: row.revision,
          recipient: unitId,
          groups,
          sheets,
          folder,
        })
      : undefined;
    if (done) setWritten(done);
  };
  // The page is told at the end only: it may then show another sheet, and with it another panel.
  const close = (): void => {
    if (written) onSent(written.detail);
    else onClose();
  };
  const form = (
    <>
      <Box sx={{ fontSize: 13, color: token.t2 }}>{say('ASM_SEND_TEXT')}</Box>
      <FormField
        id="send-office"
        label={say('ASM_RECIPIENT')}
        required
        hint={recipient && say(recipient.canReceive ? 'ASM_WILL_ENCRYPT' : 'ASM_WILL_SIGN')}
      >
        <Select
          fullWidth
          displayEmpty
          labelId={labelId('send-office')}
          value={unitId}
          onChange={(event) => {
            setUnitId(event.target.value);
          }}
          input={<OutlinedInput id="send-office-input" />}
          SelectDisplayProps={{ id: 'send-office' }}
        >
          {(offices ?? []).map((office) => (
            <MenuItem key={office.unitId} value={office.unitId}>
              {office.name}（{say(`SET_RELATION_${office.relation}`)}）
            </MenuItem>
          ))}
        </Select>
      </FormField>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 6 }}>
        <Choices
          id="send-groups"
          legend={say('ASM_GROUPS')}
          options={asked.map(({ key }) => ({ value: key, label: label(key) }))}
          chosen={groups}
          onChosen={setGroups}
        />
        {free.length > 0 ? (
          <Choices
            id="send-assessors"
            legend={say('ASM_ASSESSORS')}
            options={free.map(({ id, group, assessor }) => ({
              value: id,
              label: say('EVAL_ASSESSOR_OF', { group: label(group), assessor }),
            }))}
            chosen={sheets}
            onChosen={setSheets}
          />
        ) : (
          <Box sx={{ fontSize: 13, color: token.t2 }}>
            <Box sx={{ lineHeight: '20px' }}>{say('ASM_ASSESSORS')}</Box>
            <Box sx={{ mt: 1, color: token.t3 }}>{say('ASM_NO_ASSESSORS')}</Box>
          </Box>
        )}
      </Box>
    </>
  );
  const nobody = (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, fontSize: 13 }}>
      <Box sx={{ flex: 1 }}>{say('ASM_NO_OFFICES')}</Box>
      <Button
        variant="outlined"
        onClick={() => {
          void navigate('/settings?add=office');
        }}
      >
        {say('ASM_TO_SETTINGS')}
      </Button>
    </Box>
  );
  const result = written && (
    <Box role="status" sx={{ display: 'grid', gap: 2, justifyItems: 'start', fontSize: 13 }}>
      <Box sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>
        {say('ASM_WRITTEN', { file: written.file.split(/[\\/]/).at(-1) ?? '' })}
      </Box>
      <StatusChip tone={written.encrypted ? 'ok' : 'attention'}>
        {say(written.encrypted ? 'ASM_ENCRYPTED' : 'ASM_PLAIN')}
      </StatusChip>
    </Box>
  );
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="send-title">
      <DialogTitle id="send-title">{say('ASM_SEND')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 3 }}>
        {result ?? (offices ? (offices.length === 0 ? nobody : form) : !unread && <Loading />)}
        <FailureNote failure={failure ?? unread} />
      </DialogContent>
      <DialogActions>
        {written ? (
          <>
            <Button
              variant="outlined"
              onClick={() => {
                void shell.showItem(written.file);
              }}
            >
              {say('ASM_SHOW')}
            </Button>
            <Button variant="contained" onClick={close}>
              {say('ASM_CLOSE')}
            </Button>
          </>
        ) : (
          <>
            <Button variant="outlined" onClick={onClose}>
              {say('FRAME_CANCEL')}
            </Button>
            <Button
              variant="contained"
              disabled={busy || unitId === '' || groups.length + sheets.length === 0}
              onClick={() => {
                void send();
              }}
            >
              {say('ASM_FOLDER')}
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  );
}

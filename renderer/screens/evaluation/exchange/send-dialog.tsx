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
import { textSize, token } from '../../../base/theme';
import { FailureNote, FormField, labelId, Loading, StatusChip } from '../../../components';

interface SendProps {
  detail: EvaluationDetail;
  onClose: () => void;
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
      <Box id={id} sx={{ fontSize: textSize.dense, lineHeight: '20px', color: token.t2 }}>
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

/** For whom, and which groups and assessors. */
interface Chosen {
  unitId: string;
  groups: string[];
  sheets: string[];
}

/** 发出评估包: for whom, which groups and assessors; then a folder, and what was written. */
export function SendDialog({ detail, onClose }: SendProps) {
  const say = useText();
  const { data: offices, failure: unread } = useQuery('office.trusted', {});
  const { run, busy, failure } = useCall();
  const [chosen, setChosen] = useState<Chosen>({ unitId: '', groups: [], sheets: [] });
  const [written, setWritten] = useState<Sent>();
  const { id, revision } = detail.row;
  const { unitId, groups, sheets } = chosen;
  const send = async (): Promise<void> => {
    const folder = await shell.chooseFolder({ title: say('ASM_FOLDER') });
    if (!folder) return;
    const content = { evaluation: id, revision, recipient: unitId, groups, sheets, folder };
    const done = await run('assessment.send', content);
    if (done) setWritten(done);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="send-title">
      <DialogTitle id="send-title">{say('ASM_SEND')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 3 }}>
        {written ? (
          <Result written={written} />
        ) : (
          offices && <Ask {...{ detail, offices, chosen }} onChoose={setChosen} />
        )}
        {!written && !offices && !unread && <Loading />}
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
            <Button variant="contained" onClick={onClose}>
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

type Sent = OutputOf<'assessment.send'>;

/** The file that was written, and whether only the other office can read it. */
function Result({ written }: { written: Sent }) {
  const say = useText();
  return (
    <Box
      role="status"
      sx={{ display: 'grid', gap: 2, justifyItems: 'start', fontSize: textSize.dense }}
    >
      <Box sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>
        {say('ASM_WRITTEN', { file: written.file.split(/[\\/]/).at(-1) ?? '' })}
      </Box>
      <StatusChip tone={written.encrypted ? 'ok' : 'attention'}>
        {say(written.encrypted ? 'ASM_ENCRYPTED' : 'ASM_PLAIN')}
      </StatusChip>
    </Box>
  );
}

interface AskProps {
  detail: EvaluationDetail;
  offices: OutputOf<'office.trusted'>;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

function Ask({ detail, offices, chosen, onChoose }: AskProps) {
  const say = useText();
  if (offices.length === 0) return <NoOffices />;
  const recipient = offices.find((office) => office.unitId === chosen.unitId);
  return (
    <>
      <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say('ASM_SEND_TEXT')}</Box>
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
          value={chosen.unitId}
          onChange={(event) => {
            onChoose({ ...chosen, unitId: event.target.value });
          }}
          input={<OutlinedInput id="send-office-input" />}
          SelectDisplayProps={{ id: 'send-office' }}
        >
          {offices.map((office) => (
            <MenuItem key={office.unitId} value={office.unitId}>
              {say('FRAME_NOTED', {
                name: office.name,
                note: say(`SET_RELATION_${office.relation}`),
              })}
            </MenuItem>
          ))}
        </Select>
      </FormField>
      <Contents {...{ detail, chosen, onChoose }} />
    </>
  );
}

function NoOffices() {
  const say = useText();
  const navigate = useNavigate();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, fontSize: textSize.dense }}>
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
}

/** Groups that are asked, and assessors named here whose sheets are still open. */
function Contents({ detail, chosen, onChoose }: Omit<AskProps, 'offices'>) {
  const say = useText();
  const { template, sheets } = detail;
  const label = (key: string): string =>
    say.label(template.groups.find((group) => group.key === key)?.label);
  const asked = template.groups.filter(({ key }) => asksGroup(template, key));
  const free = sheets.filter(
    ({ submittedAt, source }) => submittedAt === null && source === 'here',
  );
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 6 }}>
      <Choices
        id="send-groups"
        legend={say('ASM_GROUPS')}
        options={asked.map(({ key }) => ({ value: key, label: label(key) }))}
        chosen={chosen.groups}
        onChosen={(groups) => {
          onChoose({ ...chosen, groups });
        }}
      />
      {free.length > 0 ? (
        <Choices
          id="send-assessors"
          legend={say('ASM_ASSESSORS')}
          options={free.map(({ id, group, assessor }) => ({
            value: id,
            label: say('EVAL_ASSESSOR_OF', { group: label(group), assessor }),
          }))}
          chosen={chosen.sheets}
          onChosen={(own) => {
            onChoose({ ...chosen, sheets: own });
          }}
        />
      ) : (
        <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>
          <Box sx={{ lineHeight: '20px' }}>{say('ASM_ASSESSORS')}</Box>
          <Box sx={{ mt: 1, color: token.t3 }}>{say('ASM_NO_ASSESSORS')}</Box>
        </Box>
      )}
    </Box>
  );
}

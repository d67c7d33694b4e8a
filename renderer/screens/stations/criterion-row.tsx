import { Box, Button, OutlinedInput } from '@mui/material';
import { useState } from 'react';
import type { ItemInput } from '../../../shared/checklist/record';
import type { ChecklistItem } from '../../../shared/checklist/state';
import type { Criterion } from '../../../shared/definitions/checklist-template';
import { dateTime } from '../../base/format';
import { useText, type Say } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { AttachmentsField } from '../../forms/attachments-field';
import { StateChoice } from './state-choice';

interface CriterionRowProps {
  criterion: Criterion;
  found: ItemInput;
  /** As it stands in the register. */
  kept: ChecklistItem | undefined;
  last: ChecklistItem | undefined;
  locked: boolean;
  onChange: (change: Partial<ItemInput>) => void;
}

/**
 * One criterion: its state, evidence and note on demand, who looked at it and when, and what it was
 * last time.
 */
export function CriterionRow({
  criterion,
  found,
  kept,
  last,
  locked,
  onChange,
}: CriterionRowProps) {
  const say = useText();
  const [open, setOpen] = useState(false);
  const name = say.label(criterion.label);
  const bare = found.evidence.length === 0 && (found.state === 'met' || found.state === 'partial');
  return (
    <>
      <Box
        component="tr"
        data-criterion={criterion.key}
        sx={{
          '& > td': {
            borderBottom: open ? 0 : `1px solid ${token.line}`,
            px: 2,
            py: '5px',
            fontSize: textSize.dense,
            lineHeight: '18px',
            verticalAlign: 'middle',
          },
        }}
      >
        <Box component="td" sx={{ pl: '16px !important' }}>
          {name}
          {criterion.evidence && (
            <Box sx={{ fontSize: textSize.small, color: token.t3 }}>
              {say.label(criterion.evidence)}
            </Box>
          )}
        </Box>
        <td>
          <StateChoice
            label={say('CHECK_STATE_OF', { criterion: name })}
            value={found.state}
            locked={locked}
            onChange={(state) => {
              onChange({ state });
            }}
          />
          {last?.state && last.state !== found.state && (
            <Box sx={{ fontSize: textSize.mark, lineHeight: '14px', color: token.t3 }}>
              {say('CHECK_LAST', { state: say(`CHECK_STATE_${last.state}`) })}
            </Box>
          )}
        </td>
        <td>
          <Button
            variant="text"
            aria-expanded={open}
            aria-label={say('CHECK_EVIDENCE_OF', { criterion: name })}
            onClick={() => {
              setOpen(!open);
            }}
            sx={bare ? { '&.MuiButton-text': { color: token.amber } } : undefined}
          >
            {evidenceText(say, found, bare)}
          </Button>
        </td>
        <Box
          component="td"
          sx={{ color: token.t2, fontSize: `${textSize.small}px !important`, whiteSpace: 'nowrap' }}
        >
          {kept?.checkedBy ? (
            <>
              {kept.checkedBy}
              <br />
              {dateTime(kept.checkedAt ?? '').slice(0, 10)}
            </>
          ) : (
            '—'
          )}
        </Box>
      </Box>
      {open && <CriterionMore {...{ criterion, found, locked, onChange }} />}
    </>
  );
}

/** Evidence and note of a criterion. */
function CriterionMore({
  criterion,
  found,
  locked,
  onChange,
}: Pick<CriterionRowProps, 'criterion' | 'found' | 'locked' | 'onChange'>) {
  const say = useText();
  return (
    <tr>
      <Box
        component="td"
        colSpan={4}
        sx={{ px: 4, pb: 2, borderBottom: `1px solid ${token.line}` }}
      >
        <Box sx={{ display: 'grid', gap: 2, maxWidth: 560 }}>
          <AttachmentsField
            id={`evidence-${criterion.key}`}
            value={found.evidence}
            locked={locked}
            onChange={(evidence) => {
              onChange({ evidence });
            }}
          />
          <OutlinedInput
            fullWidth
            readOnly={locked}
            value={found.note}
            placeholder={say('CHECK_NOTE')}
            inputProps={{
              'aria-label': say('CHECK_NOTE_OF', { criterion: say.label(criterion.label) }),
              maxLength: 200,
            }}
            onChange={(event) => {
              onChange({ note: event.target.value });
            }}
          />
        </Box>
      </Box>
    </tr>
  );
}

/**
 * What is known of the evidence: how many files, that there is none where there should be, and a
 * note.
 */
function evidenceText(say: Say, { evidence, note }: ItemInput, bare: boolean): string {
  const count = evidence.length > 0 ? ` ${evidence.length}` : '';
  const files = bare ? say('CHECK_NO_EVIDENCE') : `${say('CHECK_EVIDENCE')}${count}`;
  return note === '' ? files : `${files} · ${say('CHECK_NOTE')}`;
}

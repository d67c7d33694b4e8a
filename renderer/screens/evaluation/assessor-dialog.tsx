import {
  Box,
  FormControlLabel,
  MenuItem,
  OutlinedInput,
  Radio,
  RadioGroup,
  Select,
} from '@mui/material';
import {
  conflictKinds,
  type ConflictKind,
  type EvaluationDetail,
  type Sheet,
} from '../../../shared/evaluation/record';
import type { AssessorGroup } from '../../../shared/definitions/evaluation-template';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { FormDialog, FormField, labelId } from '../../components';
import { useKeptForm } from '../../forms/use-kept-form';

interface AssessorProps {
  detail: EvaluationDetail;
  /** The sheet whose assessor is changed; null = a new one. */
  sheet: Sheet | null;
  /** The dialog stands before handing in, which goes on once the interest is declared. */
  handingIn?: boolean;
  onClose: () => void;
  onSaved: (detail: EvaluationDetail, id: string) => void;
}

/** Who scores, and what was declared. */
interface Assessor {
  group: string;
  assessor: string;
  organisation: string;
  kind: ConflictKind | '';
  note: string;
}

/** Groups that a sheet may be for: where an evaluation was received, those it was sent for. */
const groupsFor = (
  { template, received }: EvaluationDetail,
  sheet: Sheet | null,
): AssessorGroup[] =>
  template.groups.filter(
    ({ key }) => received === null || key === sheet?.group || received.groups.includes(key),
  );

const assessorOf = (sheet: Sheet): Assessor => ({
  group: sheet.group,
  assessor: sheet.assessor,
  organisation: sheet.organisation,
  kind: sheet.conflict?.kind ?? '',
  note: sheet.conflict?.note ?? '',
});

/** Nobody yet, for the first group that has no sheet. */
function newAssessor(groups: readonly AssessorGroup[], sheets: readonly Sheet[]): Assessor {
  const free = groups.find(({ key }) => !sheets.some(({ group }) => group === key)) ?? groups[0];
  return { group: free?.key ?? '', assessor: '', organisation: '', kind: '', note: '' };
}

/** What a sheet holds besides its assessor stays as it is. */
const contentsOf = (sheet: Sheet | null) => ({
  id: sheet?.id ?? null,
  revision: sheet?.revision ?? null,
  answers: Object.fromEntries(
    Object.entries(sheet?.answers ?? {}).flatMap(([key, answer]) =>
      answer ? [[key, answer]] : [],
    ),
  ),
  comments: { ...sheet?.comments },
});

/** 加评委: group, name, organisation and the declaration of interest; a new sheet begins empty. */
export function AssessorDialog({
  detail,
  sheet,
  handingIn = false,
  onClose,
  onSaved,
}: AssessorProps) {
  const say = useText();
  const { template, row, sheets } = detail;
  const groups = groupsFor(detail, sheet);
  const form = useKeptForm(
    `assessor@${sheet?.id ?? row.id}`,
    sheet ? assessorOf(sheet) : newAssessor(groups, sheets),
  );
  const { typed, put: set } = form;
  const { group, assessor, organisation, kind, note } = typed;
  const self = template.groups.find(({ key }) => key === group)?.self ?? false;
  const submit = async (): Promise<void> => {
    const saved = await form.run('evaluation.sheet.save', {
      ...contentsOf(sheet),
      evaluation: row.id,
      group,
      assessor: assessor.trim(),
      organisation: organisation.trim(),
      conflict: kind === '' ? null : { kind, note: note.trim() },
    });
    if (!saved) return;
    const added = saved.sheets.find(({ id }) => !sheets.some((one) => one.id === id));
    onSaved(saved, sheet?.id ?? added?.id ?? '');
  };
  return (
    <FormDialog
      wide
      title={say(
        handingIn ? 'EVAL_DECLARE_TITLE' : sheet ? 'EVAL_EDIT_ASSESSOR' : 'EVAL_ADD_ASSESSOR',
      )}
      act={say(handingIn ? 'EVAL_DECLARE_ACT' : sheet ? 'FORM_SAVE' : 'EVAL_ADD_ASSESSOR')}
      ready={!form.busy && assessor.trim() !== '' && group !== '' && !(handingIn && kind === '')}
      {...form.dialog}
      onClose={onClose}
      onSubmit={submit}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 6 }}>
        <GroupField {...{ groups, group }} fixed={sheet !== null} onChange={set} />
        <FormField id="assessor-name" label={say('EVAL_ASSESSOR')} required>
          <OutlinedInput
            id="assessor-name"
            fullWidth
            autoFocus
            value={assessor}
            inputProps={{ maxLength: 40 }}
            onChange={(event) => {
              set({ assessor: event.target.value });
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
            set({ organisation: event.target.value });
          }}
        />
      </FormField>
      {!self && <Declaration {...{ kind, note }} onChange={set} />}
    </FormDialog>
  );
}

interface PartProps {
  onChange: (part: Partial<Assessor>) => void;
}

function GroupField({
  groups,
  group,
  fixed,
  onChange,
}: PartProps & { groups: readonly AssessorGroup[]; group: string; fixed: boolean }) {
  const say = useText();
  return (
    <FormField id="assessor-group" label={say('EVAL_GROUP')} required>
      <Select
        fullWidth
        labelId={labelId('assessor-group')}
        value={group}
        disabled={fixed}
        onChange={(event) => {
          onChange({ group: event.target.value });
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
  );
}

/** Whether the assessor has an interest in the outcome; whoever has one steps aside. */
function Declaration({ kind, note, onChange }: PartProps & Pick<Assessor, 'kind' | 'note'>) {
  const say = useText();
  return (
    <Box>
      <Box id="assessor-conflict" sx={{ fontSize: textSize.dense, color: token.t2 }}>
        {say('EVAL_CONFLICT')}
      </Box>
      <RadioGroup
        row
        aria-labelledby="assessor-conflict"
        value={kind}
        onChange={(_, next) => {
          onChange({ kind: conflictKinds.find((one) => one === next) ?? '' });
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
              onChange({ note: event.target.value });
            }}
          />
        </FormField>
      )}
    </Box>
  );
}

import { MenuItem, Select } from '@mui/material';
import type { Level, Office } from '../../../shared/domain/office';
import { useText } from '../../base/language';
import { FormDialog, FormField, labelId, useToast } from '../../components';
import { depthOf } from '../../forms/divisions/depth';
import { OfficePlace } from '../../forms/divisions/office-place';
import { DivisionSearch } from '../../forms/divisions/search';
import { useKeptForm } from '../../forms/use-kept-form';

const levels: Level[] = ['county', 'city', 'province'];

type Entered = Readonly<{ level: Level; codes: string[]; name: string }>;

/** The codes that lead to a division, from the province down. */
const stepsTo = ({ level, division }: Office): string[] =>
  [2, 4, 6].slice(0, depthOf[level]).map((length) => division.slice(0, length).padEnd(12, '0'));

/** Changes what the first run said: the office's level, division and name. */
export function OfficeChange({ office, onClose }: { office: Office; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const form = useKeptForm<Entered>('office', {
    level: office.level,
    codes: stepsTo(office),
    name: office.name,
  });
  const { level, codes, name } = form.typed;
  const setCodes = (next: string[]): void => {
    form.put({ codes: next });
  };
  const code = codes[depthOf[level] - 1];
  const save = async (): Promise<void> => {
    if (!code) return;
    const input = { level, division: code.slice(0, 6), name: name.trim() };
    if (!(await form.run('office.change', input))) return;
    toast(say('SET_OFFICE_CHANGED'));
    onClose();
  };
  return (
    <FormDialog
      title={say('SET_OFFICE_CHANGE')}
      act={say('SET_SAVE')}
      ready={!form.busy && code !== undefined && name.trim().length >= 2}
      wide
      {...form.dialog}
      onClose={onClose}
      onSubmit={save}
    >
      <span>{say('SET_OFFICE_CHANGE_NOTE')}</span>
      <FormField id="office-level" label={say('SET_LEVEL')} required>
        <Select
          fullWidth
          labelId={labelId('office-level')}
          value={level}
          SelectDisplayProps={{ id: 'office-level' }}
          onChange={(event) => {
            const next = event.target.value;
            form.put({ level: next, codes: codes.slice(0, depthOf[next]) });
          }}
        >
          {levels.map((one) => (
            <MenuItem key={one} value={one}>
              {say(`SET_LEVEL_${one}`)}
            </MenuItem>
          ))}
        </Select>
      </FormField>
      <DivisionSearch level={level} onPick={setCodes} />
      <OfficePlace
        {...{ level, codes, name }}
        onCodes={setCodes}
        onName={(next) => {
          form.put({ name: next });
        }}
      />
    </FormDialog>
  );
}

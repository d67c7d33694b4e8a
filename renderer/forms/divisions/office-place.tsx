import { OutlinedInput } from '@mui/material';
import type { Level } from '../../../shared/domain/office';
import { useText } from '../../base/language';
import { FormField } from '../../components';
import { depthOf } from './depth';
import { DivisionPicker } from './picker';
import { DivisionStrip } from './strip';

interface PlaceProps {
  level: Level;
  /** Chosen codes from the province down. */
  codes: string[];
  onCodes: (codes: string[]) => void;
  name: string;
  onName: (name: string) => void;
  disabled?: boolean;
}

/** The division in which an office works, step by step from the province down, and its name. */
export function OfficePlace({ level, codes, onCodes, name, onName, disabled }: PlaceProps) {
  const say = useText();
  return (
    <>
      <DivisionPicker level={level} chosen={codes} onChange={onCodes} />
      <DivisionStrip code={codes[depthOf[level] - 1]} />
      <FormField id="office-name" label={say('SETUP_NAME')} required>
        <OutlinedInput
          id="office-name"
          fullWidth
          disabled={disabled}
          value={name}
          inputProps={{ maxLength: 60 }}
          onChange={(event) => {
            onName(event.target.value);
          }}
        />
      </FormField>
    </>
  );
}

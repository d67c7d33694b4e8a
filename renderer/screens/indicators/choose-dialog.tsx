import { Checkbox, FormControlLabel, Box } from '@mui/material';
import { useState } from 'react';
import { DESK_MOST } from '../../../shared/definitions/indicators';
import type { Indicators } from '../../../shared/contract/indicators';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { FormDialog, useToast } from '../../components';

/** 选工作台的四项: which indicators stand on the desk, in the order of the definitions. */
export function ChooseDialog({ all, onClose }: { all: Indicators; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const { run, failure } = useCall();
  const [chosen, setChosen] = useState<readonly string[]>(all.desk);
  const toggle = (key: string): void => {
    setChosen((before) =>
      before.includes(key) ? before.filter((one) => one !== key) : [...before, key],
    );
  };
  return (
    <FormDialog
      title={say('IND_CHOOSE')}
      act={say('IND_CHOOSE_DO')}
      ready={chosen.length > 0}
      {...{ failure, onClose }}
      onSubmit={async () => {
        if (!(await run('indicators.setDesk', { keys: [...chosen] }))) return;
        toast(say('IND_CHOSEN', { n: chosen.length }));
        onClose();
      }}
    >
      <Box sx={{ fontSize: textSize.dense, color: token.t2, mb: 1 }}>
        {say('IND_CHOOSE_NOTE', { n: chosen.length, most: DESK_MOST })}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        {all.rows.map(({ key, label }) => (
          <FormControlLabel
            key={key}
            label={say.label(label)}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(key)}
                disabled={!chosen.includes(key) && chosen.length >= DESK_MOST}
                onChange={() => {
                  toggle(key);
                }}
              />
            }
          />
        ))}
      </Box>
    </FormDialog>
  );
}

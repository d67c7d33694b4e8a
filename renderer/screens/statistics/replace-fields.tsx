import { OutlinedInput } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { isReason } from '../../../shared/rules/replaced';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { useText } from '../../base/language';
import { FormField } from '../../components';
import { cellText } from './grid-logic';
import { readTyped } from './typed-value';

/** What a figure of the register is replaced with, as it is typed. */
export interface Replacing {
  /** What may be stored; null while figure or reason is missing. */
  ready: { value: number; why: string } | null;
  fields: ReactNode;
}

/** The figure that stands instead of the register's, and why: the same in every return. */
export function useReplacing(
  item: StatisticsItem,
  stands: { value: number | null; why: string | null } | undefined,
  focus = true,
): Replacing {
  const say = useText();
  const id = useId();
  const [figure, setFigure] = useState(stands ? cellText(stands.value, item.decimals) : '');
  const [why, setWhy] = useState(stands?.why ?? '');
  const read = readTyped(figure, item);
  const value = 'value' in read ? read.value : null;
  return {
    ready: value !== null && isReason(why) ? { value, why } : null,
    fields: (
      <>
        <FormField
          id={`${id}-figure`}
          label={say('RETURN_OTHER')}
          error={'refused' in read ? say.any(read.refused.code, read.refused.params) : undefined}
        >
          <OutlinedInput
            id={`${id}-figure`}
            autoFocus={focus}
            fullWidth
            value={figure}
            onChange={(event) => {
              setFigure(event.target.value);
            }}
          />
        </FormField>
        <FormField id={`${id}-why`} label={say('RETURN_WHY')} hint={say('RETURN_WHY_HELP')}>
          <OutlinedInput
            id={`${id}-why`}
            fullWidth
            value={why}
            inputProps={{ maxLength: 500 }}
            onChange={(event) => {
              setWhy(event.target.value);
            }}
          />
        </FormField>
      </>
    ),
  };
}

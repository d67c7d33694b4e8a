import { useEffect, useState } from 'react';
import { moneyText } from '../../shared/codes/money';
import { moneyFields, moneyScale, scaleWords } from '../../shared/rules/money-scale';
import { useQuery } from '../api';
import { inDialog, useShortcut } from '../base/shortcut';
import { fieldId } from '../forms/record-field';
import { fromTyped, type Typed } from '../forms/typed';
import type { RecordFormState } from './use-record-form';

/** An amount that may stand in another unit: what may be meant, what others have, and the mending. */
export interface AskedAmount extends ReturnType<typeof scaleWords> {
  mend: () => void;
}

/** Long enough that a number is not asked about digit by digit. */
const PAUSE = 400;

/** What was typed, once nothing has been typed for a while. */
function usePaused(typed: Typed, keys: readonly string[]): Typed {
  const [paused, setPaused] = useState(typed);
  const texts = JSON.stringify(keys.map((key) => typed[key]));
  useEffect(() => {
    const timer = setTimeout(() => {
      setPaused((before) => {
        const now = JSON.parse(texts) as Typed[string][];
        return { ...before, ...Object.fromEntries(keys.map((key, at) => [key, now[at] ?? ''])) };
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [texts, keys]);
  return paused;
}

/**
 * Asks about amounts of a form that look to be in another unit, beside the other records; nothing
 * is refused. F9 mends the one at hand, else the first.
 */
export function useScales(form: RecordFormState): (key: string) => AskedAmount | null {
  const { noun, description, record, typed, scope } = form;
  const keys = moneyFields(noun);
  const { data } = useQuery('records.usual', keys.length > 0 ? { noun, id: record.id } : null);
  const paused = usePaused(typed, keys);
  const asked = (key: string): AskedAmount | null => {
    const field = description.fields[key];
    if (!data || !field || !keys.includes(key) || paused[key] !== typed[key]) return null;
    const parsed = fromTyped(field, typed[key]);
    if (!('value' in parsed) || typeof parsed.value !== 'number') return null;
    const found = moneyScale(parsed.value, data.others[key], data.parameters);
    return (
      found && {
        ...scaleWords(found, noun, key),
        mend: () => {
          form.edits.apart();
          form.setValue(key, moneyText(Math.round(found.meant)));
          form.focus(key);
        },
      }
    );
  };
  const open = keys.filter((key) => asked(key) !== null);
  const atHand = (): string | undefined =>
    open.find((key) => document.activeElement?.id === fieldId(key, scope)) ?? open[0];
  useShortcut(
    'F9',
    () => {
      asked(atHand() ?? '')?.mend();
    },
    () => open.length > 0 && (scope !== undefined || !inDialog()),
  );
  return asked;
}

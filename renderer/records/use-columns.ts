import { useState } from 'react';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { listFields } from './columns';

/** Columns that are shown, remembered on this computer. */
export function useColumns(noun: NounName): [string[], (next: string[]) => void] {
  const name = `stationbook.columns.${noun}`;
  const [chosen, setChosen] = useState<string[]>(() => {
    const kept = localStorage
      .getItem(name)
      ?.split(',')
      .filter((key) => key in nounOf(noun).fields);
    if (kept && kept.length > 0) return kept;
    return listFields(noun)
      .filter(([, field]) => field.list)
      .map(([key]) => key);
  });
  return [
    chosen,
    (next) => {
      localStorage.setItem(name, next.join(','));
      setChosen(next);
    },
  ];
}

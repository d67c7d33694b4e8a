import { useState } from 'react';
import type { Division } from '../../shared/contract/divisions';
import type { NounName } from '../../shared/domain/nouns';
import { nounOf } from '../../shared/domain/nouns';
import { call } from '../api';
import { useLanguage } from '../base/language';
import { useSession } from '../base/session';
import { belowArea } from './divisions/below-area';
import { LookupField, type ChoiceProps, type Making, type Option } from './lookup-field';

/** Another record of a noun. */
export function ReferenceField({
  refers,
  ...props
}: ChoiceProps<string> & {
  refers: NounName;
  known: string | undefined;
  making?: Making | undefined;
}) {
  const { say } = useLanguage();
  const [ways] = useState(() => ({
    find: (words: string) =>
      call('records.options', { noun: refers, search: words.slice(0, 60), limit: 30 }),
    nameOf: async (id: string) =>
      String((await call('records.get', { noun: refers, id })).values[nounOf(refers).title] ?? id),
  }));
  return <LookupField {...props} {...ways} placeholder={say('FORM_SEARCH_RECORD')} />;
}

const usable = ({ retired }: Division): boolean => !retired;

/** A division within the office's area: township or village; retired ones are no longer offered. */
export function DivisionField({
  within,
  ...props
}: ChoiceProps<string> & { within: string; known: string | undefined }) {
  const { say } = useLanguage();
  const area = useSession().state.office.divisionName;
  const [ways] = useState(() => ({
    find: async (words: string): Promise<Option[]> => {
      if (words.trim() === '')
        return (await call('divisions.children', { parent: within }))
          .filter(usable)
          .map((division) => ({ id: division.code, label: division.name, hint: division.code }));
      return (
        await call('divisions.search', { query: words.trim().slice(0, 60), within, limit: 30 })
      )
        .filter(usable)
        .map((division) => ({
          id: division.code,
          label: belowArea(division.path, area),
          hint: division.code,
        }));
    },
    nameOf: async (code: string) =>
      belowArea((await call('divisions.summary', { code })).path, area),
  }));
  return <LookupField {...props} {...ways} unmarked placeholder={say('FORM_SEARCH_DIVISION')} />;
}

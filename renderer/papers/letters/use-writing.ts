import { useState } from 'react';
import { useLanguage } from '../../base/language';
import { useLetters } from '../../base/papers';
import { useSession, useToday } from '../../base/session';
import type { Writing } from './letter';

interface Written {
  writing: Writing;
  /** The running number as it is typed. */
  number: string;
  /** Takes what is a number, or nothing. */
  setNumber: (typed: string) => void;
}

/** What the letters of this office are made with now, and the running number that is typed. */
export function useWriting(): Written {
  const { language, say } = useLanguage();
  const { state } = useSession();
  const [number, setNumber] = useState('');
  const writing = {
    ...{ letters: useLetters(), office: state.office.name, today: useToday(), language, say },
    first: number === '' ? null : Number(number),
  };
  return {
    writing,
    number,
    setNumber: (typed) => {
      setNumber(typed.replace(/\D/g, '').replace(/^0+/, '').slice(0, 5));
    },
  };
}

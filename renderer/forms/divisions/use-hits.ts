import { useState } from 'react';
import type { Division } from '../../../shared/contract/divisions';
import type { Level } from '../../../shared/domain/office';
import { useQuery } from '../../api';
import { depthOf } from './depth';

export type Hit = Division & { path: string };

/** What the search finds, and which hit is marked: none until an arrow is pressed. */
export interface DivisionHits {
  words: string;
  setWords: (words: string) => void;
  /** Answers to the words that stand there now; undefined while there are none. */
  shown: Hit[] | undefined;
  marked: Hit | undefined;
  move: (step: number) => void;
  /** The codes from the province down to a hit. */
  stepsTo: (code: string) => string[];
}

/** As many are listed at most. */
export const MOST = 50;

/** Searches the divisions of a level, and moves a mark through what is found. */
export function useDivisionHits(level: Level): DivisionHits {
  const [words, setWords] = useState('');
  const [mark, setMark] = useState<{ of: string; code: string }>();
  const depth = depthOf[level];
  const query = words.trim();
  const found = useQuery(
    'divisions.search',
    query === '' ? null : { query, depths: [depth], limit: MOST },
  );
  // An answer to words before these is not what Enter may take.
  const shown = query === '' || found.outdated ? undefined : found.data;
  const at = shown?.findIndex(({ code }) => mark?.of === query && mark.code === code) ?? -1;
  return {
    words,
    setWords: (next) => {
      setWords(next);
      setMark(undefined);
    },
    shown,
    marked: shown?.[at],
    move: (step) => {
      if (!shown || shown.length === 0) return;
      const next = at < 0 ? (step > 0 ? 0 : shown.length - 1) : at + step;
      const hit = shown[Math.min(Math.max(next, 0), shown.length - 1)];
      if (hit) setMark({ of: query, code: hit.code });
    },
    stepsTo: (code) => [2, 4, 6].slice(0, depth).map((n) => code.slice(0, n).padEnd(12, '0')),
  };
}

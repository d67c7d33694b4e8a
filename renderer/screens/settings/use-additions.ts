import { useState } from 'react';
import type { OpenPeriod } from '../../../shared/contract/definitions';
import type { AdditionProblem } from '../../../shared/definitions/additions';
import type { Additions } from '../../../shared/definitions/definition-set';
import { useQuery } from '../../api';

export interface Comparing {
  open: readonly OpenPeriod[];
  problems: readonly AdditionProblem[];
  /** The answer is of what stands there now, and finds nothing wrong. */
  ready: boolean;
  /** Quarters that go over to the changed set: all that lose nothing by it, but those left out. */
  moved: readonly string[];
  toggle: (period: string) => void;
}

/** What additions would change, and which of the quarters that have begun take them over. */
export function useAdditions(additions: Additions | null): Comparing {
  const { data, outdated } = useQuery('definitions.compare', additions && { additions });
  const [kept, setKept] = useState<readonly string[]>([]);
  const { open = [], problems = [] } = data ?? {};
  return {
    open,
    problems,
    ready: data !== undefined && !outdated && additions !== null && problems.length === 0,
    moved: open
      .filter(({ period, left }) => left === 0 && !kept.includes(period))
      .map(({ period }) => period),
    toggle: (period) => {
      setKept(kept.includes(period) ? kept.filter((one) => one !== period) : [...kept, period]);
    },
  };
}

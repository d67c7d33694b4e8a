import type { DefinitionSet } from '../../shared/definitions/definition-set';
import { shippedSet } from '../../shared/definitions/shipped';
import { useQuery } from '../api';

/** The letters (函件) of the office's definitions. */
export function useLetters(): DefinitionSet['letters'] {
  const { data } = useQuery('definitions.get', {});
  return (data?.common ?? shippedSet).letters;
}

/** What the office's definitions say of what is printed: heads, who signs, notes. */
export function usePapers(): DefinitionSet['papers'] {
  const { data } = useQuery('definitions.get', {});
  // Nothing is shown before the definitions are there (tables.tsx).
  return (data?.common ?? shippedSet).papers;
}

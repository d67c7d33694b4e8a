import type { DefinitionSet } from '../../shared/definitions/definition-set';
import { isOfSuperior } from '../../shared/definitions/issued';
import { shippedSet } from '../../shared/definitions/shipped';
import { useQuery } from '../api';
import { useSession } from './session';

/**
 * The letters (函件) of the office's definitions. Their number (发文字号) bears the sign of who issued the
 * set: an office that has it from a superior writes its own by hand.
 */
export function useLetters(): DefinitionSet['letters'] {
  const { state } = useSession();
  const { data } = useQuery('definitions.get', {});
  const set = data?.common ?? shippedSet;
  return isOfSuperior(state.office, set)
    ? { ...set.letters, number: shippedSet.letters.number }
    : set.letters;
}

/** What the office's definitions say of what is printed: heads, who signs, notes. */
export function usePapers(): DefinitionSet['papers'] {
  const { data } = useQuery('definitions.get', {});
  // Nothing is shown before the definitions are there (tables.tsx).
  return (data?.common ?? shippedSet).papers;
}

import { Button } from '@mui/material';
import { useNavigate } from 'react-router';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { useText } from '../base/language';
import { mergePath } from '../base/places';
import { useRole } from '../base/session';

/**
 * In a list's selection: two records of one person or body are merged; the one chosen first stays
 * unless they are swapped.
 */
export function MergeTwo({ noun, selected }: { noun: NounName; selected: ReadonlySet<string> }) {
  const say = useText();
  const navigate = useNavigate();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const [keep, remove, third] = [...selected];
  if (
    !editor ||
    !nounOf(noun).identified ||
    keep === undefined ||
    remove === undefined ||
    third !== undefined
  )
    return null;
  return (
    <Button
      variant="text"
      onClick={() => {
        void navigate(mergePath(noun, keep, remove));
      }}
    >
      {say('MERGE_TWO')}
    </Button>
  );
}

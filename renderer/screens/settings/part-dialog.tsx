import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { ChangedParts, DefinitionSet } from '../../../shared/definitions/definition-set';
import type { Failure } from '../../../shared/result';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { FormDialog, type KeptForm } from '../../components';

/** What every editor of a part of the set is given. */
export interface PartProps {
  set: DefinitionSet;
  /** Why what was typed could not be looked at. */
  failure: Failure | undefined;
  /** Shows what the changed parts would change; `done` once they are taken in. */
  onPropose: (parts: ChangedParts, done: () => void) => void;
  onClose: () => void;
}

interface PartDialogProps {
  title: string;
  ready: boolean;
  kept: KeptForm;
  failure: Failure | undefined;
  /** The parts as they are typed. */
  parts: () => ChangedParts;
  onPropose: PartProps['onPropose'];
  onClose: () => void;
  children: ReactNode;
}

/** An editor of a part of the set: what is typed is looked at as a new version before it holds. */
export function PartDialog(props: PartDialogProps) {
  const { title, ready, kept, failure, parts, onPropose, onClose, children } = props;
  const say = useText();
  return (
    <FormDialog
      wide
      dense
      title={title}
      act={say('SET_EDIT_LOOK')}
      ready={ready}
      kept={kept}
      failure={failure}
      onClose={onClose}
      onSubmit={() => {
        onPropose(parts(), () => {
          kept.forget();
          onClose();
        });
      }}
    >
      <Box sx={{ color: token.t2, fontSize: textSize.small }}>{say('SET_EDIT_NOTE')}</Box>
      {children}
    </FormDialog>
  );
}

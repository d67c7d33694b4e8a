import { Button } from '@mui/material';
import { useNavigate } from 'react-router';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { Card, EmptyState } from '../../components';

/** Nobody to write to yet: why, and where to register the superior's card. */
export function NoSuperior() {
  const say = useText();
  const navigate = useNavigate();
  const allowed = useRole('admin');
  return (
    <Card>
      <EmptyState
        title={say('SUB_NO_SUPERIOR')}
        actions={
          <Button
            variant="contained"
            disabled={!allowed}
            onClick={() => {
              void navigate('/settings?add=office');
            }}
          >
            {say('SUB_ADD_SUPERIOR')}
          </Button>
        }
      >
        {say('SUB_NO_SUPERIOR_TEXT')} {!allowed && say('SUB_ADD_ADMIN')}
      </EmptyState>
    </Card>
  );
}

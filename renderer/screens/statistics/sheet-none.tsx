import { Button } from '@mui/material';
import { useNavigate } from 'react-router';
import { useText } from '../../base/language';
import { EmptyState, Page } from '../../components';

/** Without stations there is nothing to fill in: the two ways to begin. */
export function SheetNone() {
  const say = useText();
  const navigate = useNavigate();
  return (
    <Page title={say('SHEET_TITLE')}>
      <EmptyState
        title={say('SHEET_NONE')}
        actions={
          <>
            <Button
              variant="outlined"
              onClick={() => {
                void navigate('/stations');
              }}
            >
              {say('SHEET_ADD_STATION')}
            </Button>
            <Button
              variant="contained"
              onClick={() => {
                void navigate('/import');
              }}
            >
              {say('SHEET_IMPORT')}
            </Button>
          </>
        }
      >
        {say('SHEET_NONE_TEXT')}
      </EmptyState>
    </Page>
  );
}

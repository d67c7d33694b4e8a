import Add from '@mui/icons-material/Add';
import Upload from '@mui/icons-material/UploadOutlined';
import { Button } from '@mui/material';
import { useNavigate } from 'react-router';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { useText } from '../base/language';
import { recordPath } from '../base/places';

/** The two ways to start: one record, or a workbook. */
export function ListActions({ noun }: { noun: NounName }) {
  const say = useText();
  const navigate = useNavigate();
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<Upload />}
        onClick={() => {
          void navigate('/import');
        }}
      >
        {say('LIST_IMPORT')}
      </Button>
      <Button
        variant="contained"
        startIcon={<Add />}
        onClick={() => {
          void navigate(recordPath(noun, 'new'));
        }}
      >
        {say('LIST_NEW', { noun: say.label(nounOf(noun).label) })}
      </Button>
    </>
  );
}

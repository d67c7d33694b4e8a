import Add from '@mui/icons-material/Add';
import Upload from '@mui/icons-material/UploadOutlined';
import { Button } from '@mui/material';
import { useNavigate } from 'react-router';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { useText } from '../../app/language';
import { recordPath } from '../../app/places';
import { Page } from '../../components';
import { RecordList } from './record-list';

/** The two ways to start: one record, or a workbook. */
export function ListActions({ noun }: { noun: NounName }) {
  const say = useText();
  const navigate = useNavigate();
  return (
    <>
      <Button variant="outlined" startIcon={<Upload />} onClick={() => { void navigate('/import'); }}>{say('LIST_IMPORT')}</Button>
      <Button variant="contained" startIcon={<Add />} onClick={() => { void navigate(recordPath(noun, 'new')); }}>{say('LIST_NEW', { noun: say.label(nounOf(noun).label) })}</Button>
    </>
  );
}

/** The list of any noun, derived from its description. */
export function ListScreen({ noun }: { noun: NounName }) {
  const say = useText();
  const navigate = useNavigate();
  return (
    <Page full title={say.label(nounOf(noun).plural)} actions={<ListActions noun={noun} />}>
      <RecordList key={noun} noun={noun} onOpen={(row) => { void navigate(recordPath(noun, row.id)); }} />
    </Page>
  );
}

import { useNavigate } from 'react-router';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { useText } from '../base/language';
import { recordPath } from '../base/places';
import { Page } from '../components';
import { AreaTabs, areaTitle } from './area-tabs';
import { ListActions } from './list-actions';
import { RecordList } from './record-list';

/** The list of any noun, derived from its description. */
export function ListScreen({ noun }: { noun: NounName }) {
  const say = useText();
  const navigate = useNavigate();
  return (
    <Page
      full
      title={say(areaTitle[nounOf(noun).area])}
      tabs={<AreaTabs area={nounOf(noun).area} />}
      actions={<ListActions noun={noun} />}
    >
      <RecordList
        key={noun}
        noun={noun}
        onOpen={(row, ids) => {
          void navigate(recordPath(noun, row.id), { state: { ids } });
        }}
      />
    </Page>
  );
}

import { useNavigate } from 'react-router';
import { useQuery } from '../../../api';
import { useText } from '../../../base/language';
import { returnPath } from '../../../base/places';
import { SelectButton } from '../../../components';

const STATIONS = '';

/** Which return is filled in: the stations' or another; nothing where there is no other. */
export function ReturnChoice({ returnId = STATIONS }: { returnId?: string }) {
  const say = useText();
  const navigate = useNavigate();
  const { data: returns = [] } = useQuery('returns.list', {});
  if (returns.length === 0) return null;
  return (
    <SelectButton
      name={say('RETURN_CHOICE')}
      label={say('RETURN_CHOICE')}
      value={returnId}
      options={[
        { value: STATIONS, label: say('RETURN_STATIONS') },
        ...returns.map(({ id, title }) => ({ value: id, label: say.label(title) })),
      ]}
      onChange={(id) => {
        const chosen = returns.find((one) => one.id === id);
        void navigate(chosen ? returnPath(id, chosen.due) : '/statistics');
      }}
    />
  );
}

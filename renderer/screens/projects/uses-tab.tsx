import type { ListRow } from '../../../shared/contract/records';
import { useToday } from '../../base/session';
import { Card } from '../../components';
import { OwnedList } from '../../records';

/** 结果应用: every use of this project's results; a new one begins with the project's contractor. */
export function UsesTab({
  row,
  version,
  onChanged,
}: {
  row: ListRow;
  version: number;
  onChanged: () => void;
}) {
  const today = useToday();
  return (
    <Card>
      <OwnedList
        noun="resultUse"
        ownerId={row.id}
        version={version}
        onChanged={onChanged}
        begin={{ contractor: row.values['contractor'] ?? null, starts: today }}
      />
    </Card>
  );
}

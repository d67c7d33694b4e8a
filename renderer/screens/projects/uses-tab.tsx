import type { ListRow } from '../../../shared/contract/records';
import { useToday } from '../../base/session';
import { Card } from '../../components';
import { OwnedList } from '../../records';

/** 结果应用: every use of this project's results; a new one begins with the project's contractor. */
export function UsesTab({ row }: { row: ListRow<'project'> }) {
  const today = useToday();
  return (
    <Card>
      <OwnedList
        noun="resultUse"
        ownerId={row.id}
        begin={{ contractor: row.values.contractor, starts: today }}
      />
    </Card>
  );
}

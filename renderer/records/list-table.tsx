import { Button } from '@mui/material';
import type { ListRow } from '../../shared/contract/records';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { useText } from '../base/language';
import { DataTable, EmptyState, Loading, type Column } from '../components';
import type { ListRows } from './use-list-rows';

interface ListTableProps {
  noun: NounName;
  list: ListRows;
  columns: Column<ListRow>[];
  onOpen: (row: ListRow, shown: string[]) => void;
  current: string | undefined;
  emphasised: ((row: ListRow) => boolean) | undefined;
  selected: ReadonlySet<string>;
  onSelected: (selected: ReadonlySet<string>) => void;
}

/** Nothing matches what was searched for. */
function NoneFound({ list }: { list: ListRows }) {
  const say = useText();
  return (
    <EmptyState
      title={say('LIST_NONE')}
      actions={
        list.restricted && (
          <Button
            variant="outlined"
            onClick={() => {
              list.use({ filters: {}, ...(list.sort ? { sort: list.sort } : {}) });
            }}
          >
            {say('LIST_CLEAR_FILTERS')}
          </Button>
        )
      }
    >
      {say('LIST_NONE_TEXT')}
    </EmptyState>
  );
}

/** The rows of a list, to open and to choose. */
export function ListTable({
  noun,
  list,
  columns,
  onOpen,
  current,
  emphasised,
  selected,
  onSelected,
}: ListTableProps) {
  const say = useText();
  const { data, loading } = list.query;
  const { title, plural } = nounOf(noun);
  if (!data && loading) return <Loading />;
  const rows = data?.rows ?? [];
  return (
    <DataTable
      label={say.label(plural)}
      columns={columns}
      rows={rows}
      keyOf={(row) => row.id}
      sort={list.sort}
      onSort={list.sortBy}
      onOpen={(row) => {
        onOpen(
          row,
          rows.map(({ id }) => id),
        );
      }}
      current={current}
      {...(emphasised ? { emphasised } : {})}
      selection={{
        selected,
        onChange: onSelected,
        all: say('LIST_SELECT_ALL'),
        one: (row) => say('LIST_SELECT_ONE', { name: String(row.values[title] ?? '') }),
      }}
      empty={data && <NoneFound list={list} />}
    />
  );
}

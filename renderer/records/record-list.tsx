import { Box } from '@mui/material';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { ListRow } from '../../shared/contract/records';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { useLanguage, useText } from '../base/language';
import { useShortcut } from '../base/shortcut';
import { token } from '../base/theme';
import { EmptyState, FailureNote } from '../components';
import { columnsOf } from './columns';
import { ListActions } from './list-actions';
import { ListFooter } from './list-footer';
import { ListFoot, ListHead, useListPaper } from './list-paper';
import { ListTable } from './list-table';
import { ListTools } from './list-tools';
import { SelectionBar } from './selection-bar';
import { useColumns } from './use-columns';
import { useListExport } from './use-list-export';
import { useListRows } from './use-list-rows';

interface RecordListProps<N extends NounName = NounName> {
  noun: N;
  /** The row, and the ids of the page it stands in, in their order. */
  onOpen: (row: ListRow<N>, shown: string[]) => void;
  /** Restrictions that stand outside the list, e.g. the division chosen in the tree. */
  fixed?: Record<string, string>;
  current?: string | undefined;
  emphasised?: (row: ListRow<N>) => boolean;
  /** Columns that stay while something stands beside the list. */
  brief?: readonly string[] | undefined;
}

const nobody: ReadonlySet<string> = new Set();

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Rows that are chosen; another place, as any other page, begins with none. */
function useSelection(
  place: string,
): [ReadonlySet<string>, (selected: ReadonlySet<string>) => void] {
  const [selected, setSelected] = useState({ place, ids: nobody });
  return [
    selected.place === place ? selected.ids : nobody,
    (ids) => {
      setSelected({ place, ids });
    },
  ];
}

/** Nothing has been entered yet. */
function NothingYet({ noun }: { noun: NounName }) {
  const say = useText();
  return (
    <Box sx={{ flex: 1, bgcolor: token.surface, display: 'flex' }}>
      <EmptyState
        title={say('LIST_EMPTY', { noun: say.label(nounOf(noun).label) })}
        actions={<ListActions noun={noun} />}
      >
        {say('LIST_EMPTY_TEXT')}
      </EmptyState>
    </Box>
  );
}

/** Dense list of one noun: search, filters, sort, totals, selection, export, print. */
export function RecordList<N extends NounName>(props: RecordListProps<N>): ReactNode;
export function RecordList({ noun, onOpen, fixed, current, emphasised, brief }: RecordListProps) {
  const { language, say } = useLanguage();
  const place = JSON.stringify(fixed ?? {});
  const list = useListRows(noun, fixed);
  const [selected, setSelected] = useSelection(place);
  const [chosen, setChosen] = useColumns(noun);
  const toFile = useListExport();
  const paper = useListPaper(noun);
  const box = useRef<HTMLInputElement>(null);
  useShortcut(
    '/',
    () => box.current?.focus(),
    (event) => !takesText(event.target),
  );
  const shown = (brief ? chosen.filter((key) => brief.includes(key)) : chosen).join(',');
  const columns = useMemo(
    () => columnsOf(noun, shown.split(','), say, language),
    [noun, shown, say, language],
  );
  const { data, outdated, reload } = list.query;
  const failure = list.query.failure ?? toFile.failure;
  const clear = (): void => {
    setSelected(nobody);
  };
  if (data?.total === 0 && !outdated && !list.restricted && place === '{}')
    return <NothingYet noun={noun} />;
  return (
    <Box
      sx={{
        flex: 1,
        minWidth: 0,
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        bgcolor: token.surface,
      }}
    >
      <ListHead {...paper} />
      <ListTools
        noun={noun}
        words={list.words}
        onWords={list.setWords}
        box={box}
        filters={list.filters}
        onFilters={list.setFilters}
        chosen={chosen}
        onChosen={setChosen}
        onExport={(extension) => {
          void toFile.write(extension, { ...list.asked, columns: columns.map(({ key }) => key) });
        }}
        now={list.restricted ? list.content : null}
        onUse={list.use}
      />
      <SelectionBar noun={noun} rows={data?.rows ?? []} selected={selected} onClear={clear} />
      {failure && (
        <Box sx={{ px: 3 }}>
          <FailureNote failure={failure} onRetry={reload} />
        </Box>
      )}
      <ListTable
        noun={noun}
        list={list}
        columns={columns}
        onOpen={onOpen}
        current={current}
        emphasised={emphasised}
        selected={selected}
        onSelected={setSelected}
      />
      {data && (
        <ListFooter
          noun={noun}
          total={data.total}
          sums={list.sums}
          chosen={chosen}
          page={list.page}
          pages={list.pages}
          onPage={(next) => {
            list.setPage(next);
            clear();
          }}
        />
      )}
      <ListFoot {...paper} />
    </Box>
  );
}

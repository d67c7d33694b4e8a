import { Box } from '@mui/material';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FilterContent } from '../../shared/contract/handling';
import type { InputOf } from '../../shared/contract/procedures';
import type { ListRow } from '../../shared/contract/records';
import { bulkFields } from '../../shared/domain/bulk';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { shell, useCall, useQuery } from '../api';
import { useLanguage } from '../base/language';
import { useRole } from '../base/session';
import { token } from '../base/theme';
import { Button } from '@mui/material';
import { DataTable, EmptyState, FailureNote, Loading, useToast } from '../components';
import { columnsOf, listFields } from './columns';
import { ListFooter } from './list-footer';
import { ListActions } from './list-actions';
import { ListTools } from './list-tools';
import { BulkDialog } from './bulk-dialog';
import { MergeTwo } from './merge-two';
import { useRemove } from './use-remove';

const PAGE = 100;
/** Typing pauses shorter than this are one word (ms); sums, which take longer than a page, wait until it has been painted. */
const TYPING = 20;
const SUMS_AFTER = 400;

interface RecordListProps {
  noun: NounName;
  /** The row, and the ids of the page it stands in, in their order. */
  onOpen: (row: ListRow, shown: string[]) => void;
  /** Restrictions that stand outside the list, e.g. the division chosen in the tree. */
  fixed?: Record<string, string>;
  current?: string | undefined;
  /** Told what is shown, e.g. to count it. */
  onChanged?: () => void;
  emphasised?: (row: ListRow) => boolean;
  /** Columns that stay while something stands beside the list. */
  brief?: readonly string[] | undefined;
}

/** Columns that are shown, remembered on this computer. */
function useColumns(noun: NounName): [string[], (next: string[]) => void] {
  const name = `stationbook.columns.${noun}`;
  const standard = listFields(noun)
    .filter(([, field]) => field.list)
    .map(([key]) => key);
  const [chosen, setChosen] = useState<string[]>(() => {
    const kept = localStorage
      .getItem(name)
      ?.split(',')
      .filter((key) => key in nounOf(noun).fields);
    return kept && kept.length > 0 ? kept : standard;
  });
  return [
    chosen,
    (next) => {
      localStorage.setItem(name, next.join(','));
      setChosen(next);
    },
  ];
}

/** Sums over all that match, asked for once the list has stood still for a moment. */
function useSums(asked: InputOf<'records.sums'>, ready: boolean): Record<string, number> {
  const key = JSON.stringify(asked);
  const [settled, setSettled] = useState<string>();
  useEffect(() => {
    const timer = ready
      ? setTimeout(() => {
          setSettled(key);
        }, SUMS_AFTER)
      : undefined;
    return () => {
      clearTimeout(timer);
    };
  }, [key, ready]);
  const { data } = useQuery('records.sums', settled === key ? asked : null);
  return settled === key ? (data ?? {}) : {};
}

/** Dense list of one noun: search, filters, sort, totals, selection, export, print. */
export function RecordList({
  noun,
  onOpen,
  fixed,
  current,
  onChanged,
  emphasised,
  brief,
}: RecordListProps) {
  const { language, say } = useLanguage();
  const toast = useToast();
  const description = nounOf(noun);
  const [words, setWords] = useState('');
  const [search, setSearch] = useState('');
  const [filters, setFilters] = useState<Record<string, string>>({});
  const [sort, setSort] = useState<{ field: string; descending: boolean }>();
  const [page, setPage] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [bulk, setBulk] = useState(false);
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const [chosen, setChosen] = useColumns(noun);
  const { run, failure: exportFailure } = useCall();
  const box = useRef<HTMLInputElement>(null);
  const place = JSON.stringify(fixed ?? {});
  useEffect(() => {
    const timer = setTimeout(() => {
      setSearch(words.trim());
      setPage(0);
    }, TYPING);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  useEffect(() => {
    setPage(0);
    setSelected(new Set());
  }, [place]);
  useEffect(() => {
    const slash = (event: KeyboardEvent): void => {
      const target = event.target;
      if (
        event.key === '/' &&
        !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      ) {
        event.preventDefault();
        box.current?.focus();
      }
    };
    window.addEventListener('keydown', slash);
    return () => {
      window.removeEventListener('keydown', slash);
    };
  }, []);
  const restrictions = { ...fixed, ...filters };
  const asked: Pick<InputOf<'records.list'>, 'noun' | 'search' | 'filters'> = {
    noun,
    ...(search ? { search } : {}),
    ...(Object.keys(restrictions).length > 0 ? { filters: restrictions } : {}),
  };
  const { data, failure, loading, reload } = useQuery('records.list', {
    ...asked,
    ...(sort ? { sort } : {}),
    offset: page * PAGE,
    limit: PAGE,
    bare: true,
  });
  const sums = useSums(asked, data !== undefined);
  const changed = (): void => {
    setSelected(new Set());
    reload();
    onChanged?.();
  };
  const remove = useRemove(noun, changed);
  const restricted = search !== '' || Object.keys(filters).length > 0;
  const bare = data?.total === 0 && !restricted && place === '{}';
  const sortBy = (field: string): void => {
    setPage(0);
    setSort(
      sort?.field !== field
        ? { field, descending: false }
        : sort.descending
          ? undefined
          : { field, descending: true },
    );
  };
  const shown = (brief ? chosen.filter((key) => brief.includes(key)) : chosen).join(',');
  const columns = useMemo(
    () => columnsOf(noun, shown.split(','), say, language),
    [noun, shown, say, language],
  );
  const toFile = async (extension: 'xlsx' | 'csv'): Promise<void> => {
    const file = await shell.saveFile({
      name: `${say.label(description.plural)}.${extension}`,
      extensions: [extension],
    });
    const done = file
      ? await run('records.export', {
          ...asked,
          ...(sort ? { sort } : {}),
          columns: columns.map(({ key }) => key),
          file,
        })
      : undefined;
    if (done)
      toast(say('LIST_EXPORTED', { rows: done.rows, file: done.file }), {
        label: say('LIST_SHOW_FILE'),
        run: () => {
          void shell.showItem(done.file);
        },
      });
  };
  const use = (content: FilterContent): void => {
    setWords(content.search ?? '');
    setSearch(content.search ?? '');
    setFilters(content.filters);
    setSort(
      content.sort && { field: content.sort.field, descending: content.sort.descending ?? false },
    );
    setPage(0);
  };
  const nameOf = (row: ListRow): string => String(row.values[description.title] ?? '');
  if (bare)
    return (
      <Box sx={{ flex: 1, bgcolor: token.surface, display: 'flex' }}>
        <EmptyState
          title={say('LIST_EMPTY', { noun: say.label(description.label) })}
          actions={<ListActions noun={noun} />}
        >
          {say('LIST_EMPTY_TEXT')}
        </EmptyState>
      </Box>
    );
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
      <ListTools
        noun={noun}
        words={words}
        onWords={setWords}
        box={box}
        filters={filters}
        onFilters={(next) => {
          setFilters(next);
          setPage(0);
        }}
        chosen={chosen}
        onChosen={setChosen}
        onExport={(extension) => {
          void toFile(extension);
        }}
        now={
          restricted ? { ...(search ? { search } : {}), filters, ...(sort ? { sort } : {}) } : null
        }
        onUse={use}
      />
      {selected.size > 0 && (
        <Box
          sx={{
            minHeight: 40,
            px: 3,
            display: 'flex',
            alignItems: 'center',
            gap: 3,
            bgcolor: token.teal50,
            borderBottom: `1px solid ${token.teal100}`,
            flexShrink: 0,
          }}
        >
          <Box sx={{ fontSize: 13, fontWeight: 700, color: token.teal }}>
            {say('LIST_SELECTED', { n: selected.size })}
          </Box>
          <MergeTwo noun={noun} selected={selected} />
          {editor && bulkFields(noun).length > 0 && (
            <Button
              variant="text"
              onClick={() => {
                setBulk(true);
              }}
            >
              {say('BULK_OPEN')}
            </Button>
          )}
          <Button
            variant="text"
            color="error"
            onClick={() => {
              remove.ask(
                (data?.rows ?? [])
                  .filter((row) => selected.has(row.id))
                  .map(({ id, revision }) => ({ id, revision })),
              );
            }}
          >
            {say('LIST_REMOVE')}
          </Button>
          <Button
            variant="text"
            sx={{ ml: 'auto' }}
            onClick={() => {
              setSelected(new Set());
            }}
          >
            {say('LIST_CLEAR')}
          </Button>
        </Box>
      )}
      {(failure ?? exportFailure) && (
        <Box sx={{ px: 3 }}>
          <FailureNote failure={failure ?? exportFailure} onRetry={reload} />
        </Box>
      )}
      {!data && loading ? (
        <Loading />
      ) : (
        <DataTable
          label={say.label(description.plural)}
          columns={columns}
          rows={data?.rows ?? []}
          keyOf={(row) => row.id}
          sort={sort}
          onSort={sortBy}
          onOpen={(row) => {
            onOpen(
              row,
              (data?.rows ?? []).map(({ id }) => id),
            );
          }}
          current={current}
          {...(emphasised ? { emphasised } : {})}
          selection={{
            selected,
            onChange: setSelected,
            all: say('LIST_SELECT_ALL'),
            one: (row) => say('LIST_SELECT_ONE', { name: nameOf(row) }),
          }}
          empty={
            data && (
              <EmptyState
                title={say('LIST_NONE')}
                actions={
                  restricted && (
                    <Button
                      variant="outlined"
                      onClick={() => {
                        setWords('');
                        setSearch('');
                        setFilters({});
                      }}
                    >
                      {say('LIST_CLEAR_FILTERS')}
                    </Button>
                  )
                }
              >
                {say('LIST_NONE_TEXT')}
              </EmptyState>
            )
          }
        />
      )}
      {data && (
        <ListFooter
          noun={noun}
          total={data.total}
          sums={sums}
          chosen={chosen}
          page={page}
          pages={Math.max(1, Math.ceil(data.total / PAGE))}
          onPage={(next) => {
            setPage(next);
            setSelected(new Set());
          }}
        />
      )}
      {remove.dialog}
      {bulk && (
        <BulkDialog
          noun={noun}
          ids={[...selected]}
          onClose={() => {
            setBulk(false);
          }}
          onDone={() => {
            setBulk(false);
            changed();
          }}
        />
      )}
    </Box>
  );
}

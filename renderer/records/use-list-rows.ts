import { useEffect, useState } from 'react';
import type { FilterContent } from '../../shared/contract/handling';
import type { InputOf, OutputOf } from '../../shared/contract/procedures';
import type { NounName } from '../../shared/domain/nouns';
import { useQuery, type Query } from '../api';

const PAGE = 100;
/**
 * Typing pauses shorter than this are one word (ms); sums, which take longer than a page, wait
 * until it has been painted.
 */
const TYPING = 20;
const SUMS_AFTER = 400;

type Asked = Pick<InputOf<'records.list'>, 'noun' | 'search' | 'filters'>;
interface Sort {
  field: string;
  descending: boolean;
}

/** Sums over all that match, asked for once the list has stood still for a moment. */
function useSums(asked: Asked, ready: boolean): Record<string, number> {
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

export interface ListRows {
  /** What is typed into the search box, a moment before it is asked for. */
  words: string;
  setWords: (words: string) => void;
  filters: Record<string, string>;
  setFilters: (filters: Record<string, string>) => void;
  sort: Sort | undefined;
  /** Ascending, descending, as it was. */
  sortBy: (field: string) => void;
  page: number;
  pages: number;
  setPage: (page: number) => void;
  /** Something was searched or filtered, beyond what is fixed. */
  restricted: boolean;
  /** The list as it stands, for saving as a filter, and back. */
  content: FilterContent;
  use: (content: FilterContent) => void;
  /** What is asked for, for an export of the same. */
  asked: Asked & { sort?: Sort };
  query: Query<OutputOf<'records.list'>>;
  sums: Record<string, number>;
}

/**
 * The rows of a noun's list: searched, filtered, sorted, one page at a time, and sums over all that
 * match.
 * @param fixed restrictions that stand outside the list
 */
export function useListRows(noun: NounName, fixed: Record<string, string> | undefined): ListRows {
  const [words, setWords] = useState('');
  const [search, setSearch] = useState('');
  const [filters, setFilters] = useState<Record<string, string>>({});
  const [sort, setSort] = useState<Sort>();
  const [page, setPage] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSearch(words.trim());
      setPage(0);
    }, TYPING);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  const place = JSON.stringify(fixed ?? {});
  const [seen, setSeen] = useState(place);
  if (seen !== place) {
    setSeen(place);
    setPage(0);
  }
  const restrictions = { ...fixed, ...filters };
  const asked: Asked = {
    noun,
    ...(search ? { search } : {}),
    ...(Object.keys(restrictions).length > 0 ? { filters: restrictions } : {}),
  };
  const sorted = sort ? { sort } : {};
  const query = useQuery('records.list', {
    ...asked,
    ...sorted,
    offset: page * PAGE,
    limit: PAGE,
    bare: true,
  });
  const sums = useSums(asked, query.data !== undefined);
  return {
    words,
    setWords,
    filters,
    setFilters: (next) => {
      setFilters(next);
      setPage(0);
    },
    sort,
    sortBy: (field) => {
      setPage(0);
      if (sort?.field !== field) setSort({ field, descending: false });
      else setSort(sort.descending ? undefined : { field, descending: true });
    },
    page,
    pages: Math.max(1, Math.ceil((query.data?.total ?? 0) / PAGE)),
    setPage,
    restricted: search !== '' || Object.keys(filters).length > 0,
    content: { ...(search ? { search } : {}), filters, ...sorted },
    use: (content) => {
      setWords(content.search ?? '');
      setSearch(content.search ?? '');
      setFilters(content.filters);
      setSort(
        content.sort && { field: content.sort.field, descending: content.sort.descending ?? false },
      );
      setPage(0);
    },
    asked: { ...asked, ...sorted },
    query,
    sums,
  };
}

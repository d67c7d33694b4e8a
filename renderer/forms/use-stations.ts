import { useMemo } from 'react';
import { useQuery, type Query } from '../api';

export interface StationName {
  id: string;
  name: string;
}

/**
 * Stations (社工站) in operation, those that are assessed; found by characters, pinyin or initials.
 */
export function useStations(search = ''): Query<StationName[]> {
  const { data, ...rest } = useQuery('records.list', {
    noun: 'station',
    search: search.trim().slice(0, 60),
    filters: { tier: 'station', state: 'running' },
    offset: 0,
    limit: 500,
    bare: true,
  });
  const stations = useMemo(
    () => data?.rows.map(({ id, values }) => ({ id, name: values.name ?? '' })),
    [data],
  );
  return { data: stations, ...rest };
}

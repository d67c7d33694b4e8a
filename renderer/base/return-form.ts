import { returnOf } from '../../shared/definitions/breakdowns';
import { withAdditions } from '../../shared/definitions/additions';
import { itemsByKey, type StatisticsItem } from '../../shared/domain/statistics-form';
import { useQuery } from '../api';

const none: ReadonlyMap<string, StatisticsItem> = new Map();

/** The items of the stations' return as it stands now, with what the office adds, by key. */
export function useReturnItems(): ReadonlyMap<string, StatisticsItem> {
  const { data } = useQuery('definitions.get', {});
  return data ? itemsByKey(returnOf(withAdditions(data.common, data.additions))) : none;
}

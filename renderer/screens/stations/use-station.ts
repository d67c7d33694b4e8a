import { useQuery } from '../../api';

const MOST = 200;

/** Everything that stands round one station; each part arrives by itself. */
export function useStation(id: string) {
  const of = { filters: { station: id }, offset: 0, limit: MOST };
  const checklist = useQuery('checklist.get', { station: id });
  const visits = useQuery('records.list', { noun: 'visit', ...of });
  const station = useQuery('records.get', { noun: 'station', id });
  const evidence = Object.values(checklist.data?.round?.items ?? {}).flatMap(
    (item) => item.evidence,
  );
  const ids = [
    ...new Set([
      ...(station.data?.values.documents ?? []),
      ...evidence,
      ...(visits.data?.rows ?? []).flatMap(({ values }) => values.documents ?? []),
    ]),
  ].slice(0, MOST);
  return {
    station,
    checklist,
    visits,
    people: useQuery('records.list', { noun: 'person', ...of }),
    projects: useQuery('records.list', { noun: 'project', ...of }),
    events: useQuery('stations.events', { id }),
    history: useQuery('records.history', { noun: 'station', id }),
    files: useQuery('attachments.describe', { ids }),
  };
}

export type StationParts = ReturnType<typeof useStation>;
export const stationTabs = [
  'facts',
  'haves',
  'people',
  'projects',
  'visits',
  'files',
  'history',
] as const;
export type StationTab = (typeof stationTabs)[number];

/** How many a tab holds; absent where it is no list. */
export const countOf = (parts: StationParts, tab: StationTab): number | undefined => {
  if (tab === 'people' || tab === 'projects' || tab === 'visits') return parts[tab].data?.total;
  return tab === 'files'
    ? parts.files.data?.length
    : tab === 'history'
      ? parts.history.data?.length
      : undefined;
};

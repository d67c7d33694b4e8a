import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { shell, useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { useSaved } from '../../components';

/** Which plan is shown: the one of the period at hand, another by the year in which it begins, or two. */
export type View = number | 'both' | null;

/** The page's state: plan, selected indicator, what is asked of the service. */
export function useIndicators() {
  const { period } = useSession();
  const [view, setView] = useState<View>(null);
  const [search, setSearch] = useSearchParams();
  const current = useQuery('indicators.get', { period, plan: null });
  const named = typeof view === 'number' ? view : null;
  const other = useQuery('indicators.get', named === null ? null : { period, plan: named });
  const plans = current.data?.plans ?? [];
  const at = plans.findIndex(({ from }) => from === current.data?.plan);
  const earlier = plans[at - 1];
  const before = useQuery(
    'indicators.get',
    view === 'both' && earlier ? { period, plan: earlier.from } : null,
  );
  const shownNow = named === null ? current : other;
  const key = search.get('key');
  return {
    period,
    view,
    setView,
    plans,
    earlier,
    plan: named,
    all: shownNow.data,
    failure: shownNow.failure ?? before.failure,
    reload: shownNow.reload,
    before: view === 'both' ? before.data : undefined,
    key,
    select: (next: string | null) => {
      setSearch(next === null ? {} : { key: next }, { replace: true });
    },
  };
}

/** Writes the table that is shown to a workbook and offers to show it. */
export function useExport(period: string, plan: number | null) {
  const say = useText();
  const tellSaved = useSaved();
  const { run, busy, failure } = useCall();
  const write = async (): Promise<void> => {
    const name = `${say('NAV_INDICATORS')}-${period}.xlsx`;
    const file = await shell.saveFile({ name, extensions: ['xlsx'] });
    const done = file ? await run('indicators.export', { period, plan, file }) : undefined;
    if (done) tellSaved(say('IND_EXPORTED', { rows: done.rows, file: done.file }), done.file);
  };
  return { write, busy, failure };
}

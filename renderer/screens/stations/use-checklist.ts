import { useEffect, useRef, useState } from 'react';
import type { ItemInput, StationChecklist } from '../../../shared/checklist/record';
import { criterionStates, type CriterionState } from '../../../shared/checklist/state';
import { criteriaOf } from '../../../shared/checklist/template';
import { call } from '../../api';

export type Found = Record<string, ItemInput>;

const none: ItemInput = { state: null, note: '', evidence: [] };

const stored = ({ template, round }: StationChecklist): Found =>
  Object.fromEntries(
    criteriaOf(template).map(({ key }) => {
      const item = round?.items[key];
      return [key, item ? { state: item.state, note: item.note, evidence: item.evidence } : none];
    }),
  );

const isState = (value: unknown): value is CriterionState =>
  criterionStates.some((state) => state === value);

/** A draft keeps its parts side by side, because drafts hold plain values. */
const flat = (found: Found): Record<string, string | string[] | null> =>
  Object.fromEntries(
    Object.entries(found).flatMap(
      ([key, { state, note, evidence }]): [string, string | string[] | null][] => [
        [`${key}.state`, state],
        [`${key}.note`, note],
        [`${key}.evidence`, evidence],
      ],
    ),
  );

const fromDraft = (base: Found, values: Record<string, unknown>): Found =>
  Object.fromEntries(
    Object.entries(base).map(([key, item]) => {
      const [state, note, evidence] = [
        values[`${key}.state`],
        values[`${key}.note`],
        values[`${key}.evidence`],
      ];
      return [
        key,
        {
          state: isState(state) ? state : item.state,
          note: typeof note === 'string' ? note : item.note,
          evidence: Array.isArray(evidence) ? (evidence as string[]) : item.evidence,
        },
      ];
    }),
  );

/**
 * What is being found at a station, kept as a draft 1.2 s after the last change until it is saved.
 */
export function useFound(checklist: StationChecklist, editor: boolean) {
  const base = stored(checklist);
  const [found, setFound] = useState(base);
  const [drafted, setDrafted] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { station } = checklist;
  const dirty = JSON.stringify(found) !== JSON.stringify(base);
  const content = JSON.stringify(found);
  useEffect(() => {
    if (!editor) return undefined;
    let stale = false;
    call('drafts.get', { noun: 'checklist', id: station }).then(
      (draft) => {
        if (stale || !draft) return;
        setFound((now) => fromDraft(now, draft.values));
        setDrafted(true);
      },
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [station, editor]);
  useEffect(() => {
    if (!dirty) return undefined;
    timer.current = setTimeout(() => {
      call('drafts.save', {
        noun: 'checklist',
        id: station,
        values: flat(JSON.parse(content) as Found),
      }).catch(() => undefined);
    }, 1200);
    return () => {
      clearTimeout(timer.current);
    };
  }, [station, dirty, content]);
  const forget = (): void => {
    clearTimeout(timer.current);
    setDrafted(false);
  };
  const set = (key: string, change: Partial<ItemInput>): void => {
    setFound((now) => ({ ...now, [key]: { ...(now[key] ?? none), ...change } }));
  };
  /** Takes over last time's state where nothing has been said yet. */
  const keepLast = (): void => {
    setFound((now) =>
      Object.fromEntries(
        Object.entries(now).map(([key, item]) => [
          key,
          item.state === null
            ? { ...item, state: checklist.last?.items[key]?.state ?? null }
            : item,
        ]),
      ),
    );
  };
  const discard = (): void => {
    forget();
    setFound(base);
    call('drafts.discard', { noun: 'checklist', id: station }).catch(() => undefined);
  };
  return { found, set, dirty, drafted: drafted && dirty, keepLast, forget, discard };
}

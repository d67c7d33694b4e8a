import { useState } from 'react';
import type { ItemInput, StationChecklist } from '../../../shared/checklist/record';
import { criterionStates, type CriterionState } from '../../../shared/checklist/state';
import { criteriaOf } from '../../../shared/definitions/checklist-template';
import { useKept } from '../../forms/use-draft';

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
 * What is being found at a station, kept as a draft until it is saved.
 */
export function useFound(checklist: StationChecklist, editor: boolean) {
  const base = stored(checklist);
  const [found, setFound] = useState(base);
  const { station } = checklist;
  const dirty = JSON.stringify(found) !== JSON.stringify(base);
  const kept = useKept({
    place: { noun: 'checklist', id: station },
    typed: flat(found),
    dirty,
    restore: (values) => {
      setFound((now) => fromDraft(now, values));
    },
    when: editor,
  });
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
    kept.forget();
    setFound(base);
  };
  return { found, set, dirty, restored: kept.found, keepLast, forget: kept.forget, discard };
}

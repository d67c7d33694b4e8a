import { useMemo, useState } from 'react';
import { EXPLAINED_AT_ONCE } from '../../../shared/contract/quarter';
import { isTooShort, isUnexplained as isOpen, type Finding } from '../../../shared/rules/finding';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { useToast } from '../../components';
import type { FindingGroup } from './finding-groups';
import type { SheetState } from './use-sheet';
import { useKeptTexts } from './use-kept-texts';

/** A finding among others, whatever its figures are by now. */
export const idOf = ({ code, id, field }: Pick<Finding, 'code' | 'id' | 'field'>): string =>
  `${code} ${id} ${field ?? ''}`;

export interface Explaining {
  /** The finding whose explanation is being written; null where none is. */
  finding: Finding | null;
  /** Which of all those that are to be explained it is. */
  place: number;
  all: number;
  text: string;
  textOf: (finding: Finding) => string;
  onText: (finding: Finding, text: string) => void;
  /** Others of the same rule that wait for an explanation. */
  others: Finding[];
  /** Whether the text serves those too. */
  serves: boolean;
  setServes: (serves: boolean) => void;
  /** The cells that it serves, by station. */
  served: ReadonlyMap<string, ReadonlySet<string>>;
  /** Texts to take again, those of the same rule first. */
  used: string[];
  open: (finding: Finding) => void;
  close: () => void;
  /** Stores the text and goes on to the next that waits. */
  saveNext: () => void;
  /** Stores one of the panel's. */
  save: (finding: Finding, text: string) => Promise<void>;
}

/** The cells of the sheet whose findings of a rule wait, by station. */
function cellsOf(
  findings: readonly Finding[],
  code: string | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const cells = new Map<string, Set<string>>();
  for (const one of findings) {
    if (one.code !== code || one.entity !== 'statistics' || !one.field || !isOpen(one)) continue;
    cells.set(one.id, (cells.get(one.id) ?? new Set()).add(one.field));
  }
  return cells;
}

/** What was explained since the findings were read. */
interface Stored {
  of: SheetState['checked'];
  ids: readonly string[];
}

/** So many texts are offered: as many as a hand finds keys for. */
const MOST_USED = 4;

/** What is written about findings: one at a time, each text kept until it is stored. */
export function useExplaining(
  period: string,
  groups: readonly FindingGroup[],
  state: SheetState,
  { editor, go, left }: { editor: boolean; go: (finding: Finding) => void; left: () => void },
): Explaining {
  const say = useText();
  const toast = useToast();
  const { texts, setTexts } = useKeptTexts(state.source.place, editor);
  const { data: known } = useQuery('checks.texts', { period });
  const [own, setOwn] = useState<{ period: string; id: string; serves: boolean } | null>(null);
  const findings = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const finding =
    own?.period === period ? (findings.find((one) => idOf(one) === own.id) ?? null) : null;
  const [stored, setStored] = useState<Stored>({ of: state.checked, ids: [] });
  // The findings are read again a moment after; until then what was explained does not wait.
  const explained = stored.of === state.checked ? stored.ids : [];
  const waits = (one: Finding): boolean => isOpen(one) && !explained.includes(idOf(one));
  const waiting = findings.filter(waits);
  const textOf = (one: Finding): string =>
    texts[idOf(one)] ?? one.explanation ?? one.outdated ?? '';
  const text = finding ? textOf(finding) : '';
  const others = finding
    ? waiting
        .filter((one) => one.code === finding.code && idOf(one) !== idOf(finding))
        .slice(0, EXPLAINED_AT_ONCE)
    : [];
  const serves = own?.serves ?? true;
  const code = serves ? finding?.code : undefined;
  const served = cellsOf(findings, code);
  const first = (known ?? []).filter(({ code }) => code === finding?.code);
  const used = [...new Set([...first, ...(known ?? [])].map((one) => one.text))];
  const open = (one: Finding): void => {
    setOwn({ period, id: idOf(one), serves: true });
    go(one);
  };
  const close = (): void => {
    if (!own) return;
    setOwn(null);
    left();
  };
  const store = async (one: Finding, said: string, also: Finding[]): Promise<boolean> => {
    const done = await state.explain(one, said, also);
    const ids = [one, ...also].map(idOf);
    if (!done) return false;
    setTexts(Object.fromEntries(ids.map((id) => [id, null])));
    setStored({ of: state.checked, ids: [...explained, ...ids] });
    return true;
  };
  return {
    finding,
    place: finding
      ? findings.filter(({ severity }) => severity === 'warning').indexOf(finding) + 1
      : 0,
    all: findings.filter(({ severity }) => severity === 'warning').length,
    text,
    textOf,
    onText: (one, said) => {
      setTexts({ [idOf(one)]: said });
    },
    others,
    serves,
    served,
    setServes: (chosen) => {
      setOwn((before) => before && { ...before, serves: chosen });
    },
    used: used.slice(0, MOST_USED),
    open,
    close,
    saveNext: () => {
      if (!finding || text.trim() === '' || isTooShort(text)) return;
      const also = serves ? others : [];
      const done = new Set([finding, ...also].map(idOf));
      const at = findings.indexOf(finding);
      const ahead = [...findings.slice(at + 1), ...findings.slice(0, at)];
      void store(finding, text, also).then((kept) => {
        if (!kept) return;
        const next = ahead.find((one) => waits(one) && !done.has(idOf(one)));
        if (next) open(next);
        else {
          close();
          toast(say('SHEET_EXPLAIN_DONE'));
        }
      });
    },
    save: async (one, said) => {
      await store(one, said, []);
    },
  };
}
